"""Population and area: facts with a date and a source, not attributes."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.region import Region


class RegionFigure(models.Model):
    class Measure(models.TextChoices):
        POPULATION = "population", _("Population")
        AREA = "area_km2", _("Area in km²")

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="figures", verbose_name=_("region"))
    measure = models.CharField(_("figure"), max_length=10, choices=Measure)
    value = models.DecimalField(_("value"), max_digits=14, decimal_places=3)
    as_of = models.DateField(_("as of"))
    source = models.CharField(_("source"), max_length=160)

    class Meta:
        verbose_name = _("figure of a region")
        verbose_name_plural = _("figures of regions")
        ordering = ["region", "measure", "-as_of"]
        constraints = [
            models.UniqueConstraint(fields=["region", "measure", "as_of"], name="region_figure_once"),
            models.CheckConstraint(condition=models.Q(value__gte=0), name="region_figure_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.measure} {self.value}"
