from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OutletConfig(AppConfig):
    name = "newsroom.outlet"
    label = "outlet"
    verbose_name = _("Outlet")
