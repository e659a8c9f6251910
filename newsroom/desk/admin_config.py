"""Apart from `apps.py`, where Django would have to choose between two configurations of one app."""

from django.contrib.admin.apps import AdminConfig


class DeskAdminConfig(AdminConfig):
    """Django's admin with our site as its default, so that rooms register with plain `@admin.register`."""

    default_site = "newsroom.desk.site.DeskSite"
