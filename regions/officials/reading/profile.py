"""The page of one official: `/pejabat/{slug}/`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from regions.officials.models import Bound, Person, Term
from regions.officials.reading.people import Incumbent, card, incumbent
from regions.officials.reading.titles import OFFICE_OF_TERM, Titles


@dataclass(frozen=True)
class TenureLine:
    """A line of the timeline. `kind` is "term", or "gap": nobody held an office of this person."""

    kind: str
    since: date
    until: date | None  # the first day after; None: no end is recorded
    office: str  # with the word for the tenure: "Pj. Gubernur Kalimantan Timur"
    since_is_known: bool = True  # False: in office by that day, begun some day before
    until_is_known: bool = True  # False: ended by that day at the latest
    last_attested_on: date | None = None
    planned_end: date | None = None
    tenure: str = ""  # in words
    region_name: str = ""
    region_url: str = ""
    legal_basis: str = ""
    sworn_in_by: str = ""
    sworn_in_at: str = ""
    note: str = ""
    is_current: bool = False
    source_url: str = ""
    source_read_on: date | None = None


@dataclass(frozen=True)
class RankLine:
    """A rank with its dates."""

    rank: str
    since: date
    since_is_known: bool
    until: date | None
    source_url: str


@dataclass(frozen=True)
class OfficialProfile:
    """All that the records say of a person, as of `on`."""

    person_id: int
    slug: str
    url: str
    on: date
    plain_name: str
    formal_name: str  # with titles and rank
    call_name: str
    initials: str
    gender: str
    present: Incumbent  # office empty when none is recorded for that day
    other_names: tuple[str, ...]
    timeline: tuple[TenureLine, ...]  # newest first
    ranks: tuple[RankLine, ...]  # newest first
    parties: tuple[str, ...]
    sources: tuple[str, ...]  # addresses, each once, in the order of the timeline
    updated_at: datetime


def official_profile(slug: str, on: date) -> OfficialProfile | None:
    """The profile, or None where there is no such official. Seven queries.

    Person, other names, ranks, parties, terms, holders of the same seats (for gaps), names of
    institutions.
    """
    person = Person.objects.prefetch_related("aliases", "ranks", "memberships__party").filter(slug=slug).first()
    if person is None:
        return None
    terms = list(person.terms.select_related("person", *OFFICE_OF_TERM).in_order())
    titles = Titles(term.seat.office for term in terms)
    ranks = list(person.ranks.all())
    rank = next((rank for rank in ranks if _spans(rank, on)), None)
    current = [term for term in terms if _spans(term, on) and term.is_certain_on(on)]
    present = card(person, rank=rank)
    if current:
        main = min(current, key=lambda term: not Term.Kind(term.kind).holds)
        present = incumbent(main, on, titles=titles, rank=rank)
    lines = [_line(term, on, titles) for term in terms] + _gaps(terms, titles)
    timeline = tuple(sorted(lines, key=lambda line: (line.since, line.kind), reverse=True))
    return OfficialProfile(
        person_id=person.pk,
        slug=person.slug,
        url=person.get_absolute_url(),
        on=on,
        plain_name=person.full_name,
        formal_name=present.formal_name,
        call_name=person.call_name,
        initials=person.initials,
        gender=person.gender,
        present=present,
        other_names=tuple(alias.text for alias in person.aliases.all()),
        timeline=timeline,
        ranks=tuple(
            RankLine(
                rank=str(rank),
                since=rank.start_date,
                since_is_known=rank.start_bound == Bound.DAY,
                until=rank.end_date,
                source_url=rank.source_url,
            )
            for rank in reversed(ranks)
        ),
        parties=tuple(str(membership.party) for membership in person.memberships.all()),
        sources=tuple(dict.fromkeys(line.source_url for line in timeline if line.source_url)),
        updated_at=person.updated_at,
    )


def _spans(fact: object, on: date) -> bool:
    start, end = fact.start_date, fact.end_date  # type: ignore[attr-defined]  # a term or a rank
    return bool(start <= on and (end is None or on < end))


def _line(term: Term, on: date, titles: Titles) -> TenureLine:
    region = term.seat.office.main_region
    return TenureLine(
        kind="term",
        since=term.start_date,
        until=term.end_date,
        # By the names of the term's first day: an office keeps the name under which it was given.
        office=titles.of_term(term, term.start_date),
        since_is_known=term.start_bound == Bound.DAY,
        until_is_known=term.end_bound == Bound.DAY,
        last_attested_on=term.last_attested_on,
        planned_end=term.planned_end,
        tenure=str(term.get_kind_display()),
        region_name=region.name if region else "",
        region_url=region.get_absolute_url() if region else "",
        legal_basis=term.legal_basis,
        sworn_in_by=term.sworn_in_by,
        sworn_in_at=term.sworn_in_at,
        note=term.note,
        is_current=_spans(term, on) and term.is_certain_on(on),
        source_url=term.source_url,
        source_read_on=term.source_read_on,
    )


def _gaps(terms: list[Term], titles: Titles) -> list[TenureLine]:
    """Vacancies of this person's offices right before or after the person held them."""
    own = {term.pk for term in terms}
    offices = {term.seat_id: term.seat.office for term in terms}
    holders: dict[int, list[Term]] = defaultdict(list)
    for term in Term.objects.filter(seat__in=offices, kind__in=["definitif", "pj"]).in_order():
        holders[term.seat_id].append(term)
    gaps = []
    for seat_id, sequence in holders.items():
        for earlier, later in zip(sequence, sequence[1:], strict=False):
            if not {earlier.pk, later.pk} & own or later.start_bound != Bound.DAY:
                continue
            if earlier.end_date and earlier.end_date < later.start_date:
                office = titles.of(offices[seat_id], earlier.end_date)
                gaps.append(TenureLine(kind="gap", since=earlier.end_date, until=later.start_date, office=office))
    return gaps
