"""Which official does a text mean? And does it call an institution by a name of its day?"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from newsroom.text.folding import fold
from regions.officials.models import InstitutionName, NameKey, PersonRank, Term
from regions.officials.reading.name_keys import Run, key_of, runs_in, words_of
from regions.officials.reading.titles import OFFICE_OF_TERM, Titles

#: From this score on, an importer may link the mention without asking.
SURE = 0.75

# How much a found spelling says by itself. A name of one word (Guslin) is a weaker proof than two.
_BY_KEY = {
    NameKey.Kind.FULL: 0.85,
    NameKey.Kind.ALIAS: 0.8,
    NameKey.Kind.CALL: 0.55,
    NameKey.Kind.WORD: 0.4,
}
_ONE_WORD = 0.6
_OFFICE_BONUS, _RANK_BONUS, _STORY_BONUS = 0.3, 0.15, 0.35
# The name goes on with a word that is not this person's: "Agus Haris Munandar" is somebody else.
_LONGER_NAME = 0.4


@dataclass(frozen=True)
class PersonMatch:
    """A person that a mention may mean. `score` is between 0 and 1; see `SURE`."""

    person_id: int
    slug: str
    url: str
    name: str  # full name, without titles
    matched: str  # the words of the text that are the name
    how: str  # NameKey.Kind value: full, alias, call, word
    score: float
    office: str  # the office on that day as printed; empty when none is recorded
    office_is_named: bool  # the mention names that office, or part of it
    rank_is_named: bool


@dataclass(frozen=True)
class OutdatedName:
    """An institution called by a name that was not valid on the day of the text."""

    found: str  # the name as recorded
    institution_id: int
    valid_name: str  # on that day; empty when none is recorded
    valid_abbreviation: str
    since: date | None  # the day from which the found name no longer held, or began to hold
    source_url: str


def match_person(text: str, *, on: date, among: Collection[int] = ()) -> list[PersonMatch]:
    """Officials that `text` may mention, best first. Four queries, however many people there are.

    `text` is a mention with or without office and rank: "Asisten Deputi Kewaspadaan Nasional
    Kemenko Polkam, Brigjen TNI (Mar) Dr. Guslin", "Brigjen Guslin", "Akmal". `among` are ids of
    people the story has named before: a short mention then most likely means one of them.
    """
    runs = dict(runs_in(text))
    best: dict[int, NameKey] = {}
    for found in NameKey.objects.filter(key__in=runs).select_related("person"):
        known = best.get(found.person_id)
        if known is None or _strength(found) > _strength(known):
            best[found.person_id] = found
    best = _without_parts(best)
    terms: dict[int, list[Term]] = {}
    for term in Term.objects.on(on).filter(person__in=best).select_related(*OFFICE_OF_TERM).in_order():
        terms.setdefault(term.person_id, []).append(term)
    titles = Titles(term.seat.office for group in terms.values() for term in group)
    ranks = PersonRank.objects.on(on).filter(person__in=best)
    ranks_of = {rank.person_id: rank for rank in ranks}

    matches = [
        _judge(text, found, runs[found.key], terms.get(pk, []), titles, ranks_of.get(pk), on, pk in among)
        for pk, found in best.items()
    ]
    return sorted(matches, key=lambda match: (-match.score, match.name, match.person_id))


def _strength(found: NameKey) -> tuple[float, int]:
    return _BY_KEY[NameKey.Kind(found.kind)], len(found.key)


def _without_parts(best: dict[int, NameKey]) -> dict[int, NameKey]:
    """Drops people found only by a word that belongs to another's longer name.

    In "Rudy Mas'ud" the word Mas'ud does not mean Rahmad Mas'ud.
    """
    longer = [found.key for found in best.values() if found.kind in {NameKey.Kind.FULL, NameKey.Kind.ALIAS}]

    def is_part(found: NameKey) -> bool:
        weak = found.kind in {NameKey.Kind.WORD, NameKey.Kind.CALL}
        return weak and any(found.key != key and found.key in key for key in longer)

    return {pk: found for pk, found in best.items() if not is_part(found)}


def _judge(
    text: str,
    found: NameKey,
    run: Run,
    terms: list[Term],
    titles: Titles,
    rank: PersonRank | None,
    on: date,
    is_in_story: bool,
) -> PersonMatch:
    score = _BY_KEY[NameKey.Kind(found.kind)]
    if found.kind == NameKey.Kind.FULL and len(words_of(found.person.full_name)) == 1:
        score = _ONE_WORD
    held = sorted(terms, key=lambda term: not Term.Kind(term.kind).holds)
    # The office that the text names comes first: the same person may act in another one.
    named = [term for term in held if _names_office(text, term, titles, on)]
    office = titles.of_term((named or held)[0], on) if held else ""
    rank_is_named = rank is not None and rank.rank.split()[0].lower() in fold(text).split()
    if run.next_word and key_of(run.next_word) not in key_of(found.person.full_name):
        score -= _LONGER_NAME
    score += _OFFICE_BONUS * bool(named) + _RANK_BONUS * rank_is_named + _STORY_BONUS * is_in_story
    return PersonMatch(
        person_id=found.person_id,
        slug=found.person.slug,
        url=found.person.get_absolute_url(),
        name=found.person.full_name,
        matched=run.words,
        how=found.kind,
        score=round(max(0.0, min(score, 1.0)), 2),
        office=office,
        office_is_named=bool(named),
        rank_is_named=rank_is_named,
    )


def _names_office(text: str, term: Term, titles: Titles, on: date) -> bool:
    """Whether the text has the office's title, with or without region and institution."""
    here, title = key_of(text), key_of(term.seat.office.title)
    return bool(title) and (title in here or key_of(titles.of(term.seat.office, on)) in here)


def names_valid_on(institution_id: int, on: date) -> InstitutionName | None:
    """The institution's name on that day. One query."""
    return InstitutionName.objects.on(on).filter(institution=institution_id).first()


def outdated_names(text: str, *, on: date) -> tuple[OutdatedName, ...]:
    """Institutions that `text` calls by a name not valid on that day. One query.

    "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan" on 22 November 2024 was the name of
    a month before. Commas and "dan" make no difference.
    """
    haystack = f" {_loose(text)} "
    by_institution: dict[int, list[InstitutionName]] = {}
    for name in InstitutionName.objects.all():
        by_institution.setdefault(name.institution_id, []).append(name)
    found = []
    for names in by_institution.values():
        valid = next((name for name in names if _is_valid(name, on)), None)
        still_right = {_loose(part) for part in (valid.name, valid.abbreviation)} if valid else set()
        for name in names:
            if name is valid:
                continue
            for spelling in filter(None, (name.name, name.abbreviation)):
                needle = _loose(spelling)
                if needle not in still_right and f" {needle} " in haystack:
                    found.append(_outdated(spelling, name, valid, on))
    return tuple(found)


def _outdated(spelling: str, name: InstitutionName, valid: InstitutionName | None, on: date) -> OutdatedName:
    ended = name.end_date is not None and name.end_date <= on
    return OutdatedName(
        found=spelling,
        institution_id=name.institution_id,
        valid_name=valid.name if valid else "",
        valid_abbreviation=valid.abbreviation if valid else "",
        since=name.end_date if ended else name.start_date,
        source_url=valid.source_url if valid else name.source_url,
    )


def _is_valid(name: InstitutionName, on: date) -> bool:
    return (name.start_date is None or name.start_date <= on) and (name.end_date is None or on < name.end_date)


def _loose(text: str) -> str:
    words = re.findall(r"[a-z0-9]+", fold(text))
    return " ".join(word for word in words if word != "dan")
