"""What a region was called, numbered and part of, and when."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap
from regions.models.period import Period, Span, ends_after_it_starts
from regions.models.region import Region


class RegionName(Period):
    """A name with its short forms. A region has one at a time."""

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="names", verbose_name=_("region"))
    name = models.CharField(_("name"), max_length=80)
    short_name = models.CharField(_("short name"), max_length=60)
    abbreviation = models.CharField(_("abbreviation"), max_length=20, blank=True)

    objects = Span.as_manager()

    class Meta:
        verbose_name = _("name of a region")
        verbose_name_plural = _("names of regions")
        ordering = ["region", "valid_from"]
        constraints = [
            NoOverlap(fields=["region"], start="valid_from", end="valid_to", name="region_name_no_overlap"),
            ends_after_it_starts("region_name_period"),
        ]

    def __str__(self) -> str:
        return self.name


class RegionCode(Period):
    """A code. The same code may later belong to another region, never to two at once."""

    class Scheme(models.TextChoices):
        KEMENDAGRI = "kemendagri", _("Ministry of Home Affairs")
        BPS = "bps", _("Statistics Indonesia")
        ISO = "iso", "ISO 3166-2"

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="codes", verbose_name=_("region"))
    scheme = models.CharField(_("scheme"), max_length=10, choices=Scheme, default=Scheme.KEMENDAGRI)
    code = models.CharField(_("code"), max_length=13)

    objects = Span.as_manager()

    class Meta:
        verbose_name = _("code of a region")
        verbose_name_plural = _("codes of regions")
        ordering = ["region", "scheme", "valid_from"]
        constraints = [
            NoOverlap(fields=["scheme", "code"], start="valid_from", end="valid_to", name="region_code_no_overlap"),
            NoOverlap(fields=["region", "scheme"], start="valid_from", end="valid_to", name="region_one_code_at_once"),
            ends_after_it_starts("region_code_period"),
        ]
        indexes = [models.Index(fields=["code", "scheme"], name="region_code_lookup")]

    def __str__(self) -> str:
        return self.code


class RegionParent(Period):
    """What a region was part of: Merauke belonged to Papua until 2022."""

    region = models.ForeignKey(Region, on_delete=models.CASCADE, related_name="parents", verbose_name=_("region"))
    parent = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="parts", verbose_name=_("part of"))

    objects = Span.as_manager()

    class Meta:
        verbose_name = _("former or present parent")
        verbose_name_plural = _("former and present parents")
        ordering = ["region", "valid_from"]
        constraints = [
            NoOverlap(fields=["region"], start="valid_from", end="valid_to", name="region_parent_no_overlap"),
            models.CheckConstraint(condition=~models.Q(region=models.F("parent")), name="region_not_its_own_parent"),
            ends_after_it_starts("region_parent_period"),
        ]

    def __str__(self) -> str:
        return f"{self.region_id} < {self.parent_id}"
