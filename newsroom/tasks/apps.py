from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TasksConfig(AppConfig):
    name = "newsroom.tasks"
    label = "jobs"
    verbose_name = _("Background work")
