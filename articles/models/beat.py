from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Beat(models.Model):
    """What an editor looks after: a section, a region, or one within the other. No beat at all: everything."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="beats", verbose_name=_("editor")
    )
    section = models.ForeignKey(
        "articles.Section", on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("section")
    )
    region = models.ForeignKey(
        "regions.Region", on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("region")
    )

    class Meta:
        verbose_name = _("beat")
        verbose_name_plural = _("beats")
        constraints = [
            models.CheckConstraint(
                condition=Q(section__isnull=False) | Q(region__isnull=False), name="beat_names_something"
            )
        ]

    def __str__(self) -> str:
        return " · ".join(str(part) for part in (self.section, self.region) if part)
