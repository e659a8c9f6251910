"""Terms: who held which seat, in which capacity, from when to when."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap
from regions.officials.models.office import Seat
from regions.officials.models.person import Person
from regions.officials.models.sourced import Bound, Sourced


class TermQuerySet(models.QuerySet["Term"]):
    def on(self, day: date) -> TermQuerySet:
        return self.filter(Q(end_date=None) | Q(end_date__gt=day), start_date__lte=day)

    def meeting(self, start: date, end: date | None) -> TermQuerySet:
        """Those whose period overlaps [start, end)."""
        terms = self.filter(Q(end_date=None) | Q(end_date__gt=start))
        return terms if end is None else terms.filter(start_date__lt=end)

    def in_order(self) -> TermQuerySet:
        return self.order_by("start_date", "id")


class Term(Sourced):
    """A person in a seat for the half-open period [start_date, end_date).

    Where a source only shows that somebody *was* in office on some day, that day is the start with
    `start_bound` "by", and `last_attested_on` is the last day a source showed it. An end known only
    from the successor's oath has `end_bound` "by". No end: none is recorded. `planned_end` never
    ends a term: heads stay until their successors are sworn in, which re-votes delay.
    """

    class Kind(models.TextChoices):
        """Definitif and Pj hold the office; the others act beside or instead of the holder."""

        DEFINITIF = "definitif", _("Definitive")
        PJ = "pj", _("Interim head (Pj)")
        PJS = "pjs", _("Temporary head during leave (Pjs)")
        PLT = "plt", _("Acting (Plt)")
        PLH = "plh", _("Acting for some days (Plh)")

        @property
        def holds(self) -> bool:
            return self in {Term.Kind.DEFINITIF, Term.Kind.PJ}

        @property
        def prefix(self) -> str:
            """What is printed before the title of the office."""
            return "" if self is Term.Kind.DEFINITIF else f"{self.value.capitalize()}. "

    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="terms", verbose_name=_("office"))
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="terms", verbose_name=_("official"))
    kind = models.CharField(_("kind of tenure"), max_length=10, choices=Kind, default=Kind.DEFINITIF)
    start_date = models.DateField(_("from"))
    start_bound = models.CharField(_("start is meant"), max_length=5, choices=Bound, default=Bound.DAY)
    end_date = models.DateField(
        _("until, not included"),
        null=True,
        blank=True,
        help_text=_("The first day on which the official no longer held the office."),
    )
    end_bound = models.CharField(_("end is meant"), max_length=5, choices=Bound, default=Bound.DAY)
    last_attested_on = models.DateField(_("last seen in office on"), null=True, blank=True)
    planned_end = models.DateField(_("planned end"), null=True, blank=True)
    legal_basis = models.CharField(_("legal basis"), max_length=200, blank=True)
    sworn_in_by = models.CharField(_("sworn in by"), max_length=120, blank=True)
    sworn_in_at = models.CharField(_("sworn in at"), max_length=160, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    objects = TermQuerySet.as_manager()

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ["seat_id", "start_date"]
        indexes = [models.Index(fields=["person", "start_date"], name="terms_of_person")]
        constraints = [
            models.CheckConstraint(
                condition=Q(end_date__gt=F("start_date")),
                name="term_ends_after_start",
                violation_error_message=_("The end must be after the start."),
            ),
            models.CheckConstraint(
                condition=Q(last_attested_on__gte=F("start_date")), name="term_attested_after_start"
            ),
            models.CheckConstraint(condition=Q(kind__in=["definitif", "pj", "pjs", "plt", "plh"]), name="term_kind"),
            NoOverlap(
                fields=["seat"],
                start="start_date",
                end="end_date",
                condition=Q(kind__in=["definitif", "pj"]),
                name="one_holder",
                violation_error_message=_("Somebody else holds this office in that period."),
            ),
            NoOverlap(
                fields=["seat"],
                start="start_date",
                end="end_date",
                condition=Q(kind__in=["pjs", "plt", "plh"]),
                name="one_acting",
                violation_error_message=_("Somebody else acts in this office in that period."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.seat} {self.start_date}–{self.end_date or ''}"

    def is_certain_on(self, day: date) -> bool:
        """Whether the record covers that day, or only did not end before it.

        A term known from a mention covers the days between its first and last attestation.
        """
        if day < self.start_date or (self.end_date is not None and day >= self.end_date):
            return False
        if self.end_date is not None or self.start_bound == Bound.DAY:
            return True
        return day <= (self.last_attested_on or self.start_date)
