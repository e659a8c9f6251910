"""Terms: giving an office, ending a term, correcting a record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from newsroom.audit.record import record
from regions.officials import permissions
from regions.officials.errors import NotAllowed, OverlappingTerm, Refused
from regions.officials.models import Bound, Person, Seat, Term
from regions.officials.reading.titles import OFFICE_OF_TERM, Titles

if TYPE_CHECKING:
    from newsroom.accounts.models import User

#: What `correct_term` may change, beside the person and the seat.
CORRECTABLE = (
    "seat",
    "person",
    "kind",
    "start_date",
    "start_bound",
    "end_date",
    "end_bound",
    "last_attested_on",
    "planned_end",
    "legal_basis",
    "sworn_in_by",
    "sworn_in_at",
    "note",
    "source_url",
    "source_read_on",
)


def appoint(
    *,
    person: Person,
    seat: Seat,
    kind: str,
    start_date: date,
    source_url: str,
    source_read_on: date,
    by: User | None,
    **more: Any,
) -> Term:
    """Record a term; `more` are other fields of `Term`. `by=None` is a command.

    Raises OverlappingTerm when the seat is taken in the same capacity, ValidationError for a
    malformed record, NotAllowed.
    """
    term = Term(
        person=person,
        seat=seat,
        kind=kind,
        start_date=start_date,
        source_url=source_url,
        source_read_on=source_read_on,
        **more,
    )
    _store(term, by=by, action="term.appoint", detail=_facts(term))
    return term


def end_term(term: Term, *, end_date: date, by: User | None, end_bound: str = Bound.DAY, reason: str = "") -> Term:
    """Close an open term; `end_date` is the first day out of office. Raises Refused when it is closed."""
    _may(by)
    with transaction.atomic():
        term = Term.objects.select_for_update().get(pk=term.pk)
        if term.end_date is not None:
            raise Refused(_("This term has an end already. Correct the term instead."))
        term.end_date, term.end_bound = end_date, end_bound
        detail = {"end_date": end_date.isoformat(), "reason": reason}
        _store(term, by=by, action="term.end", detail=detail)
    return term


def correct_term(term: Term, *, by: User | None, reason: str = "", **changes: Any) -> Term:
    """Put a wrong record right; the log keeps what it said before."""
    _may(by)
    unknown = set(changes) - set(CORRECTABLE)
    if unknown:
        raise TypeError(f"correct_term cannot change {', '.join(sorted(unknown))}")
    with transaction.atomic():
        term = Term.objects.select_for_update().get(pk=term.pk)
        before = _facts(term)
        for name, value in changes.items():
            setattr(term, name, value)
        after = _facts(term)
        changed = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
        if changed:
            _store(term, by=by, action="term.correct", detail={"changed": changed, "reason": reason})
    return term


def refuse_overlap(
    *, seat: Seat, kind: str, start_date: date, end_date: date | None, besides: int | None = None
) -> None:
    """Raises OverlappingTerm when somebody has the seat in the same capacity in that period.

    The database refuses too; this finds who it is. `besides` is the id of the term being changed.
    """
    same = [other for other in Term.Kind if other.holds == Term.Kind(kind).holds]
    others = (
        Term.objects.filter(seat=seat, kind__in=same)
        .meeting(start_date, end_date)
        .select_related("person", *OFFICE_OF_TERM)
        .in_order()
    )
    if besides is not None:
        others = others.exclude(pk=besides)
    if (other := others.first()) is not None:
        raise OverlappingTerm(
            holder=other.person.full_name,
            office=Titles([other.seat.office]).of_term(other, other.start_date),
            start=other.start_date,
            end=other.end_date,
        )


def _store(term: Term, *, by: User | None, action: str, detail: dict[str, Any]) -> None:
    _may(by)
    term.clean_fields()
    if term.end_date is not None and term.end_date <= term.start_date:
        raise ValidationError({"end_date": _("The end must be after the start.")})
    if term.last_attested_on is not None and term.last_attested_on < term.start_date:
        raise ValidationError({"last_attested_on": _("Seen in office before the start: correct the start.")})
    _refuse_overlap_of(term)
    try:
        with transaction.atomic():
            term.save()
            record(action=action, target=term, by=by, detail=detail)
    except IntegrityError:
        # Somebody else was faster: now the other term can be named.
        _refuse_overlap_of(term)
        raise


def _refuse_overlap_of(term: Term) -> None:
    refuse_overlap(seat=term.seat, kind=term.kind, start_date=term.start_date, end_date=term.end_date, besides=term.pk)


def _may(by: User | None) -> None:
    if not permissions.may_keep_officials(by):
        raise NotAllowed


def _facts(term: Term) -> dict[str, Any]:
    """The record as plain values for the log."""
    facts: dict[str, Any] = {}
    for name in CORRECTABLE:
        value = getattr(term, f"{name}_id") if name in {"seat", "person"} else getattr(term, name)
        facts[name] = value.isoformat() if isinstance(value, date) else value
    return facts
