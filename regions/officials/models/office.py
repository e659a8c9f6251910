"""Offices and the seats in them."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from regions.officials.models.institution import Institution


class Office(models.Model):
    """A post that people hold one after another: Gubernur of Kalimantan Timur.

    Territories need not be provinces: a military command covers several regions. `main_region` is
    the one the office is named after; `regions` are all it covers.
    """

    class PairRole(models.TextChoices):
        HEAD = "head", _("Head of region")
        DEPUTY = "deputy", _("Deputy head of region")
        NONE = "none", _("Neither")

    key = models.SlugField(_("kind of office"), max_length=60, help_text=_("The same for all regions: wakil-bupati."))
    slug = models.SlugField(_("name for files"), max_length=160, unique=True)
    title = models.CharField(
        _("title"),
        max_length=160,
        help_text=_("Without region and institution: Gubernur, Kepala Bidang Politik Dalam Negeri."),
    )
    pair_role = models.CharField(_("role"), max_length=8, choices=PairRole, default=PairRole.NONE)
    institution = models.ForeignKey(
        Institution,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="offices",
        verbose_name=_("institution"),
    )
    main_region = models.ForeignKey(
        "regions.Region",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="offices",
        verbose_name=_("region"),
    )
    regions = models.ManyToManyField(
        "regions.Region",
        blank=True,
        related_name="covering_offices",
        verbose_name=_("all regions it covers"),
    )

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering = ["slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["main_region", "pair_role"],
                condition=Q(pair_role__in=["head", "deputy"]),
                name="one_head_and_deputy_office",
                violation_error_message=_("This region has an office in this role already."),
            ),
            models.CheckConstraint(
                condition=Q(pair_role="none") | Q(main_region__isnull=False), name="head_office_has_region"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.slug})"


class Seat(models.Model):
    """One place in an office. Most offices have one; a council has many."""

    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="seats", verbose_name=_("office"))
    ordinal = models.PositiveSmallIntegerField(_("number"), default=1)

    class Meta:
        verbose_name = pgettext_lazy("in an office", "seat")
        verbose_name_plural = _("seats")
        ordering = ["office_id", "ordinal"]
        constraints = [models.UniqueConstraint(fields=["office", "ordinal"], name="seat_once")]

    def __str__(self) -> str:
        return str(self.office) if self.ordinal == 1 else f"{self.office} #{self.ordinal}"
