"""Who governed a region on a day: head and deputy, or a vacancy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from regions.officials.models import Bound, Office, Seat, Term
from regions.officials.reading.people import Incumbent, incumbent, ranks_on
from regions.officials.reading.titles import OFFICE_OF_TERM, Titles

if TYPE_CHECKING:
    from regions.models import Region


class Occupancy(Enum):
    """What the record says of a seat on a day."""

    HELD = "held"
    VACANT = "vacant"  # the last holder had left and the next had not begun
    UNKNOWN = "unknown"  # the record does not reach that day


@dataclass(frozen=True)
class Holding:
    """One office on one day."""

    office: str  # "Gubernur Kalimantan Timur"
    occupancy: Occupancy
    holder: Incumbent | None = None  # Definitif or Pj
    acting: Incumbent | None = None  # Pjs, Plt or Plh, also beside a holder on leave
    vacant_since: date | None = None
    vacant_until: date | None = None  # the day the next holder began; None while it lasts

    @property
    def in_charge(self) -> Incumbent | None:
        """Who exercised the office."""
        return self.acting or self.holder

    @property
    def words(self) -> str:
        """The state for people: the name in charge, "vacant", or that nothing is recorded."""
        if self.in_charge:
            return self.in_charge.name
        return _("vacant") if self.occupancy is Occupancy.VACANT else _("not recorded")


@dataclass(frozen=True)
class Government:
    """Head and deputy of a region on a day. None: the region has no such office on record."""

    region_id: int
    on: date
    head: Holding | None = None
    deputy: Holding | None = None


def who_governs(region: Region | int, on: date) -> Government:
    """Head and deputy on that day, as recorded. Four queries, like `governments`."""
    region_id = region if isinstance(region, int) else region.pk
    return governments([region_id], on)[region_id]


def governments(regions: Iterable[Region | int], on: date) -> dict[int, Government]:
    """The same for many regions, by region id, with as many queries as for one.

    Seats with their offices; all terms of those seats, for gaps need the neighbours; ranks; names
    of institutions.
    """
    ids = [region if isinstance(region, int) else region.pk for region in regions]
    seats = list(
        Seat.objects.filter(
            office__main_region__in=ids,
            office__pair_role__in=[Office.PairRole.HEAD, Office.PairRole.DEPUTY],
            ordinal=1,
        ).select_related("office__main_region", "office__institution__parent__parent")
    )
    terms_of: dict[int, list[Term]] = defaultdict(list)
    terms = Term.objects.filter(seat__in=seats).select_related("person", *OFFICE_OF_TERM).in_order()
    for term in terms:
        terms_of[term.seat_id].append(term)
    ranks = ranks_on({term.person_id for term in terms}, on)
    titles = Titles(seat.office for seat in seats)

    found: dict[int, dict[str, Holding]] = {region_id: {} for region_id in ids}
    for seat in seats:
        here = [term for term in terms_of[seat.pk] if _covers(term, on)]
        people = {
            Term.Kind(term.kind).holds: incumbent(term, on, titles=titles, rank=ranks.get(term.person_id))
            for term in here
        }
        occupancy, since, until = _occupancy(terms_of[seat.pk], on)
        region_id = seat.office.main_region_id
        assert region_id is not None  # the query asked for these regions
        found[region_id][seat.office.pair_role] = Holding(
            office=titles.of(seat.office, on),
            occupancy=occupancy,
            holder=people.get(True),
            acting=people.get(False),
            vacant_since=since,
            vacant_until=until,
        )
    return {region_id: Government(region_id=region_id, on=on, **roles) for region_id, roles in found.items()}


def officials_of(region: Region | int, on: date) -> tuple[Incumbent, ...]:
    """Everybody recorded in another office of that region on that day, by office. Three queries."""
    region_id = region if isinstance(region, int) else region.pk
    terms = list(
        Term.objects.on(on)
        .filter(seat__office__main_region=region_id, seat__office__pair_role=Office.PairRole.NONE)
        .select_related("person", *OFFICE_OF_TERM)
        .order_by("seat__office__title", "seat__ordinal", "start_date")
    )
    ranks = ranks_on({term.person_id for term in terms}, on)
    titles = Titles(term.seat.office for term in terms)
    return tuple(incumbent(term, on, titles=titles, rank=ranks.get(term.person_id)) for term in terms)


def _covers(term: Term, on: date) -> bool:
    return term.start_date <= on and (term.end_date is None or on < term.end_date)


def _occupancy(terms: list[Term], on: date) -> tuple[Occupancy, date | None, date | None]:
    """The state of a seat, with the days between which it was vacant. `terms` are in order."""
    holders = [term for term in terms if Term.Kind(term.kind).holds]
    if any(_covers(term, on) for term in holders):
        return Occupancy.HELD, None, None
    before = [term for term in holders if term.end_date and term.end_date <= on]
    after = [term for term in holders if term.start_date > on]
    # A successor seen in office "by" some day may have begun long before it.
    if not before or (after and after[0].start_bound == Bound.BY):
        return Occupancy.UNKNOWN, None, None
    return Occupancy.VACANT, before[-1].end_date, after[0].start_date if after else None
