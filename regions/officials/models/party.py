"""Parties and who belonged to them when."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap
from regions.officials.models.person import Person
from regions.officials.models.sourced import Sourced


class Party(models.Model):
    """A political party."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    short_name = models.CharField(_("short name"), max_length=30, blank=True)
    slug = models.SlugField(_("key"), max_length=60, unique=True)

    class Meta:
        verbose_name = _("party")
        verbose_name_plural = _("parties")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.short_name or self.name


class PartyMembership(Sourced):
    """One person in one party at a time. An unknown beginning is left empty."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("official"))
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="memberships", verbose_name=_("party"))
    start_date = models.DateField(_("from"), null=True, blank=True)
    end_date = models.DateField(_("until, not included"), null=True, blank=True)

    class Meta:
        verbose_name = _("party membership")
        verbose_name_plural = _("party memberships")
        ordering = ["person_id", "start_date"]
        constraints = [
            models.CheckConstraint(condition=Q(end_date__gt=F("start_date")), name="membership_ends_after_start"),
            NoOverlap(
                fields=["person"],
                start="start_date",
                end="end_date",
                name="one_party",
                violation_error_message=_("This official belongs to another party in that period."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} – {self.party}"
