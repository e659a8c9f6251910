from django.db import models
from django.utils.translation import gettext_lazy as _


class RegionFigure(models.Model):
    """A number about a region, with its day and its source."""

    class Key(models.TextChoices):
        POPULATION = "population", _("Population")
        AREA = "area_km2", _("Area in km²")

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="figures", verbose_name=_("region"))
    key = models.CharField(_("figure"), max_length=12, choices=Key)
    value = models.DecimalField(_("value"), max_digits=15, decimal_places=3)
    as_of = models.DateField(_("as of"))
    source = models.CharField(_("source"), max_length=160)

    class Meta:
        verbose_name = _("figure of a region")
        verbose_name_plural = _("figures of regions")
        ordering = ["region", "key", "-as_of"]
        constraints = [models.UniqueConstraint(fields=["region", "key", "as_of"], name="region_figure_once")]

    def __str__(self) -> str:
        return f"{self.get_key_display()} {self.value}"
