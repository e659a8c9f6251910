"""What a region was called, coded and part of, and when: the database refuses two of a kind at a time."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap


class Dated(models.Model):
    """Half-open: `valid_to` is the first day on which it was no longer so."""

    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("until"), null=True, blank=True)
    # Where a day isn't known, what is: "edition 2022 of the code book".
    basis = models.CharField(_("basis"), max_length=160, blank=True)

    class Meta:
        abstract = True


class RegionName(Dated):
    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="names", verbose_name=_("region"))
    name = models.CharField(_("name"), max_length=120)
    short_name = models.CharField(_("short name"), max_length=80, blank=True)
    # For addresses and texts: folded, without the word for the kind.
    key = models.CharField(max_length=120, db_index=True, editable=False)

    class Meta:
        verbose_name = _("name of a region")
        verbose_name_plural = _("names of regions")
        ordering = ["region", "valid_from"]
        constraints = [NoOverlap(fields=["region"], start="valid_from", end="valid_to", name="region_one_name")]

    def __str__(self) -> str:
        return self.name


class RegionCode(Dated):
    class Scheme(models.TextChoices):
        KEMENDAGRI = "kemendagri", _("Ministry of Home Affairs")
        BPS = "bps", _("Statistics Indonesia")
        ISO = "iso", "ISO 3166-2"

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="codes", verbose_name=_("region"))
    scheme = models.CharField(_("scheme"), max_length=10, choices=Scheme, default=Scheme.KEMENDAGRI)
    code = models.CharField(_("code"), max_length=20)

    class Meta:
        verbose_name = _("code of a region")
        verbose_name_plural = _("codes of regions")
        ordering = ["scheme", "code"]
        indexes = [models.Index(fields=["scheme", "code"], name="region_code")]
        constraints = [
            # A code that was given up can be used for another region later.
            NoOverlap(fields=["scheme", "code"], start="valid_from", end="valid_to", name="region_code_once"),
            NoOverlap(fields=["region", "scheme"], start="valid_from", end="valid_to", name="region_one_code"),
        ]

    def __str__(self) -> str:
        return self.code


class RegionParent(Dated):
    """What it was part of before or besides `Region.parent`: Merauke belonged to Papua until 2022."""

    region = models.ForeignKey("regions.Region", on_delete=models.CASCADE, related_name="parents", verbose_name=_("region"))
    parent = models.ForeignKey("regions.Region", on_delete=models.PROTECT, related_name="former_children", verbose_name=_("within"))

    class Meta:
        verbose_name = _("parent of a region")
        verbose_name_plural = _("parents of regions")
        ordering = ["region", "valid_from"]
        constraints = [NoOverlap(fields=["region"], start="valid_from", end="valid_to", name="region_one_parent")]

    def __str__(self) -> str:
        return f"{self.region_id} in {self.parent_id}"
