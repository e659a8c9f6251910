from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HealthConfig(AppConfig):
    name = "newsroom.health"
    label = "health"
    verbose_name = _("Health")

    def ready(self) -> None:
        # What a production start refuses.
        from newsroom import checks  # noqa: F401
