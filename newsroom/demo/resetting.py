"""Throws the demonstration away. Refused in production by the command."""

import shutil

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction

from newsroom.accounts.models import User
from newsroom.dbrules import purging
from newsroom.http.keeping import forget_all

# Emptied; regions, officials, groups and permissions stay, and so do administrators.
EMPTIED = (
    "comments",
    "articles",
    "media",
    "searchindex",
    "pages",
    "outlet",
    "audit",
    "jobs",
    "django_tasks_database",
    "taggit",
)


def reset_site() -> None:
    """Empties every table of the outlet's own, and the folders of its photos."""
    with transaction.atomic(), purging():
        # Order doesn't matter while foreign keys are checked at the end.
        with connection.constraint_checks_disabled():
            for label in EMPTIED:
                for model in apps.get_app_config(label).get_models(include_auto_created=True):
                    model._base_manager.all()._raw_delete(using="default")
        User.objects.filter(is_superuser=False).delete()
        apps.get_model("accounts", "StaffProfile").objects.all().delete()
    for folder in (settings.MEDIA_ROOT, settings.DATA_DIR / "private"):
        shutil.rmtree(folder, ignore_errors=True)
    forget_all()
