"""Names and titles as they are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from regions.officials.models import Institution, InstitutionName, Office, Person, PersonRank, Term

#: For select_related: all that `Titles` reads from a term.
OFFICE_OF_TERM = ("seat__office__main_region__parent", "seat__office__institution__parent__parent")

_KIND_OF_REGION = re.compile(r"^(?:Provinsi|Kabupaten|Kota)\s+(?:Administrasi\s+)?")


class NameStyle(Enum):
    """How a name is printed."""

    HOUSE = "house"  # rank and name: "Brigjen TNI (Mar) Guslin"; the default of the house style
    FORMAL = "formal"  # with all titles: "Brigjen TNI (Mar) Dr. Guslin"
    SHORT = "short"  # later mentions: "Brigjen Guslin", "Akmal"
    PLAIN = "plain"  # the name alone


def printed_name(person: Person, style: NameStyle = NameStyle.HOUSE, *, rank: PersonRank | None = None) -> str:
    """The name in that style; `rank` is the one on the day it is printed for. Asks no database."""
    if style is NameStyle.PLAIN:
        return person.full_name
    if style is NameStyle.SHORT:
        rank_word = rank.rank.split()[0] if rank else ""
        return " ".join(filter(None, [rank_word, person.call_name or person.full_name]))
    rank_words = str(rank) if rank else ""
    if style is NameStyle.HOUSE:
        return " ".join(filter(None, [rank_words, person.full_name]))
    before = [rank_words, person.prefix_academic, person.prefix_religious, person.full_name]
    name = " ".join(filter(None, before))
    return f"{name}, {person.suffix_academic}" if person.suffix_academic else name


class Titles:
    """Titles of offices with the institution's name of the day: "Asisten Deputi … Kemenko Polkam".

    One query when it is made, none afterwards. The offices come with `institution__parent__parent`
    and `main_region` joined.
    """

    def __init__(self, offices: Iterable[Office]) -> None:
        bodies = {body.pk for office in offices if (body := _body(office.institution))}
        self._names: dict[int, list[InstitutionName]] = {}
        for name in InstitutionName.objects.filter(institution__in=bodies):
            self._names.setdefault(name.institution_id, []).append(name)

    def of(self, office: Office, day: date) -> str:
        """The title on that day, without a word for the kind of tenure."""
        body = _body(office.institution)
        place = self._name_on(body, day) if body else ""
        if not place and office.main_region:
            place = bare_region_name(office.main_region.name)
        return f"{office.title} {place}".strip()

    def of_term(self, term: Term, day: date) -> str:
        """ "Pj. Gubernur Kalimantan Timur"."""
        return f"{Term.Kind(term.kind).prefix}{self.of(term.seat.office, day)}"

    def _name_on(self, body: Institution, day: date) -> str:
        names = self._names.get(body.pk, [])
        for name in names:
            begun = name.start_date is None or name.start_date <= day
            if begun and (name.end_date is None or day < name.end_date):
                return name.printed
        return names[-1].printed if names else ""


def _body(institution: Institution | None) -> Institution | None:
    """The institution that is printed: the nearest one that is not a unit inside another."""
    while institution and institution.kind == Institution.Kind.UNIT and institution.parent:
        institution = institution.parent
    return institution


def bare_region_name(name: str) -> str:
    """ "Kabupaten Kutai Barat" → "Kutai Barat": the title of the office says the kind already."""
    return _KIND_OF_REGION.sub("", name)


def office_title_on(person: Person, day: date) -> str:
    """The person's office on that day, as printed; empty when none is recorded. Two queries.

    An acting office comes after the person's own, which is why the person is known at all.
    """
    terms = list(person.terms.on(day).select_related(*OFFICE_OF_TERM).in_order())
    if not terms:
        return ""
    titles = Titles(term.seat.office for term in terms)
    main = min(terms, key=lambda term: not Term.Kind(term.kind).holds)
    return titles.of_term(main, day)
