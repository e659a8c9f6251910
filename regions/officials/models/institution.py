"""Institutions, their parts, and their names with dates."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap
from regions.officials.models.sourced import Sourced


class Institution(models.Model):
    """A ministry, agency, council, or a unit inside one. Its names are rows of their own."""

    class Kind(models.TextChoices):
        MINISTRY = "ministry", _("Ministry")
        AGENCY = "agency", _("Agency")
        GOVERNMENT = "government", _("Regional government")
        COUNCIL = "council", _("Regional council")
        MILITARY = "military", _("Armed forces")
        POLICE = "police", _("Police")
        JUSTICE = "justice", _("Prosecution or court")
        ELECTION = "election", _("Election body")
        FORUM = "forum", _("Forum of offices")
        UNIT = "unit", _("Unit")

    key = models.SlugField(_("key"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="units",
        verbose_name=_("part of"),
    )
    region = models.ForeignKey(
        "regions.Region",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="institutions",
        verbose_name=_("region"),
    )
    members = models.ManyToManyField(
        "officials.Office",
        blank=True,
        related_name="forums",
        verbose_name=_("member offices"),
        help_text=_("Of a forum such as Forkopimda: the offices, whoever holds them."),
    )

    class Meta:
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        ordering = ["key"]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("id")), name="institution_not_its_own_parent"),
        ]

    def __str__(self) -> str:
        return self.key


class InstitutionNameQuerySet(models.QuerySet["InstitutionName"]):
    def on(self, day: date) -> InstitutionNameQuerySet:
        return self.filter(Q(start_date=None) | Q(start_date__lte=day), Q(end_date=None) | Q(end_date__gt=day))


class InstitutionName(Sourced):
    """What an institution was called in a period. An empty beginning: before our records."""

    institution = models.ForeignKey(
        Institution, on_delete=models.CASCADE, related_name="names", verbose_name=_("institution")
    )
    name = models.CharField(_("name"), max_length=200)
    abbreviation = models.CharField(
        _("short name"), max_length=80, blank=True, help_text=_("As printed: Kemenko Polkam.")
    )
    start_date = models.DateField(_("from"), null=True, blank=True)
    end_date = models.DateField(_("until, not included"), null=True, blank=True)

    objects = InstitutionNameQuerySet.as_manager()

    class Meta:
        verbose_name = _("name of an institution")
        verbose_name_plural = _("names of institutions")
        ordering = ["institution_id", F("start_date").asc(nulls_first=True)]
        constraints = [
            models.CheckConstraint(condition=Q(end_date__gt=F("start_date")), name="institution_name_ends_after_start"),
            NoOverlap(
                fields=["institution"],
                start="start_date",
                end="end_date",
                name="one_institution_name",
                violation_error_message=_("The institution has another name in that period."),
            ),
        ]

    def __str__(self) -> str:
        return self.abbreviation or self.name

    @property
    def printed(self) -> str:
        return self.abbreviation or self.name
