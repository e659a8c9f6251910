"""People as cards: name, office and tenure on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from regions.officials.models import Bound, Person, PersonRank, Term
from regions.officials.reading.titles import OFFICE_OF_TERM, NameStyle, Titles, printed_name


@dataclass(frozen=True)
class Incumbent:
    """One person on one day. Without a recorded office, `office` is empty and `since` is None."""

    person_id: int
    slug: str
    url: str
    name: str  # house style: rank and name
    formal_name: str  # with all titles
    short_name: str  # for later mentions
    initials: str
    office: str = ""  # "Pj. Gubernur Kalimantan Timur"
    kind: str = ""  # Term.Kind value
    tenure: str = ""  # the kind in words
    region_id: int | None = None
    region_name: str = ""
    region_url: str = ""
    since: date | None = None
    since_is_known: bool = True  # False: in office by that day, begun some day before
    until: date | None = None  # the first day out of office
    is_certain: bool = True  # False: the record only does not say that the term had ended
    source_url: str = ""


def people_on(person_ids: Collection[int], day: date) -> dict[int, Incumbent]:
    """Those people on that day, by id; with the office they hold, else the one they act in.

    Four queries: people, ranks, terms with their offices, names of institutions.
    """
    people = Person.objects.in_bulk(list(person_ids))
    ranks = ranks_on(people, day)
    terms = list(Term.objects.on(day).filter(person__in=people).select_related("person", *OFFICE_OF_TERM).in_order())
    titles = Titles(term.seat.office for term in terms)
    found = {pk: card(person, rank=ranks.get(pk)) for pk, person in people.items()}
    # Held offices last: they win over acting ones.
    for term in sorted(terms, key=lambda term: Term.Kind(term.kind).holds):
        found[term.person_id] = incumbent(term, day, titles=titles, rank=ranks.get(term.person_id))
    return found


def ranks_on(person_ids: Iterable[int], day: date) -> dict[int, PersonRank]:
    """The rank of each person on that day. One query."""
    return {rank.person_id: rank for rank in PersonRank.objects.on(day).filter(person__in=person_ids)}


def card(person: Person, *, rank: PersonRank | None) -> Incumbent:
    """A person without an office."""
    return Incumbent(
        person_id=person.pk,
        slug=person.slug,
        url=person.get_absolute_url(),
        name=printed_name(person, rank=rank),
        formal_name=printed_name(person, NameStyle.FORMAL, rank=rank),
        short_name=printed_name(person, NameStyle.SHORT, rank=rank),
        initials=person.initials,
    )


def incumbent(term: Term, day: date, *, titles: Titles, rank: PersonRank | None) -> Incumbent:
    """The person of a term. The term comes with person and office joined."""
    person, region = term.person, term.seat.office.main_region
    return Incumbent(
        **vars(card(person, rank=rank))
        | {
            "office": titles.of_term(term, day),
            "kind": term.kind,
            "tenure": str(term.get_kind_display()),
            "region_id": region.pk if region else None,
            "region_name": region.name if region else "",
            "region_url": region.get_absolute_url() if region else "",
            "since": term.start_date,
            "since_is_known": term.start_bound == Bound.DAY,
            "until": term.end_date,
            "is_certain": term.is_certain_on(day),
            "source_url": term.source_url,
        }
    )
