"""Who is who: the voices of a text become persons, those whom the newsroom knows and those it doesn't."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from articles.importing.attribution import Attribution, is_rank, is_title
from articles.importing.knowledge import People
from articles.importing.quotations import Spoken, Voice
from newsroom.text.folding import fold

if TYPE_CHECKING:
    from regions.officials.reading.matching import PersonMatch


@dataclass(frozen=True)
class NamedPerson:
    """Somebody in the story. `person_id` is None for people that the newsroom has no record of."""

    name: str  # as recorded, or as first printed
    person_id: int | None
    office: str  # as recorded for the day, or as printed
    mentions: tuple[str, ...]  # as printed, each once
    quotations: int
    line: int


@dataclass(frozen=True)
class Quotation:
    """What was said. `speaker` is "" when the text names nobody; `from_context` when it only says "-nya"."""

    line: int
    text: str
    speaker: str
    person_id: int | None
    from_context: bool
    is_closed: bool


@dataclass
class _Somebody:
    name: str
    person_id: int | None
    office: str
    paragraph: int
    mentions: list[str] = field(default_factory=list)
    quotations: int = 0


def identify(
    voices: Sequence[Voice | Spoken],
    paragraphs: Sequence[str],
    line_of: Callable[[int], int],
    *,
    people: People,
    is_place: Callable[[str], bool],
    on: date,
) -> tuple[tuple[NamedPerson, ...], tuple[Quotation, ...]]:
    """Persons in the order in which the text names them, and the quotations with their speakers."""
    cast = _Cast(people, is_place, on)
    quotations = []
    for index, paragraph in enumerate(paragraphs):
        for voice in (found for found in voices if found.paragraph == index):
            speaker = cast.speaker_of(voice)
            spoken = voice.quotation if isinstance(voice, Voice) else voice
            if spoken is None:
                continue
            if speaker is not None:
                speaker.quotations += 1
            quotations.append(
                Quotation(
                    line=line_of(index),
                    text=spoken.text,
                    speaker=speaker.name if speaker else "",
                    person_id=speaker.person_id if speaker else None,
                    from_context=spoken.by is not None and spoken.by.refers_back,
                    is_closed=spoken.is_closed,
                )
            )
        cast.add_named(paragraph, index)
    persons = tuple(
        NamedPerson(
            name=one.name,
            person_id=one.person_id,
            office=one.office,
            mentions=tuple(one.mentions),
            quotations=one.quotations,
            line=line_of(one.paragraph),
        )
        for one in cast.members
    )
    return persons, tuple(quotations)


class _Cast:
    """The people of one story, as far as it has been read."""

    def __init__(self, people: People, is_place: Callable[[str], bool], on: date) -> None:
        self.members: list[_Somebody] = []
        self._people, self._is_place, self._on = people, is_place, on
        self._last: _Somebody | None = None

    def speaker_of(self, voice: Voice | Spoken) -> _Somebody | None:
        if isinstance(voice, Spoken):
            return None
        if voice.by.refers_back:
            return self._last
        somebody = self._known(voice.by, voice.paragraph) or self._stranger(voice)
        if somebody is not None:
            self._mention(somebody, self._without_office(voice.by).name)
            self._last = somebody
        return somebody

    def add_named(self, paragraph: str, index: int) -> None:
        """Officials whom the paragraph names without letting them speak."""
        for match in self._people.match(paragraph, on=self._on):
            self._mention(self._member(match, index), match.matched)

    def _known(self, by: Attribution, index: int) -> _Somebody | None:
        among = [one.person_id for one in self.members if one.person_id is not None]
        mention = f"{by.office}, {by.name}" if by.office else by.name
        for match in self._people.match(mention, on=self._on, among=among):
            # The office may hold somebody else's name: "Ajudan Gubernur Isran Noor, Sumarni".
            if fold(match.matched) in fold(by.name):
                return self._member(match, index)
        return None

    def _member(self, match: PersonMatch, index: int) -> _Somebody:
        known = next((one for one in self.members if one.person_id == match.person_id), None)
        if known is None:
            known = _Somebody(match.name, match.person_id, match.office, index)
            self.members.append(known)
        return known

    def _stranger(self, voice: Voice) -> _Somebody | None:
        by = self._without_office(voice.by)
        if self._is_place(by.name):
            return None
        words = _bare_words(by.name)
        for one in self.members:
            # "Jaya" is Jaya Mualimin, once he has been introduced.
            if one.person_id is None and words and set(words) <= set(_bare_words(one.name)):
                return one
        # A single word that begins a sentence ("Siswa berharap") proves no name; behind "ujar" it does.
        if len(words) < 2 and not by.office and voice.quotation is None:
            return None
        stranger = _Somebody(by.name, None, by.office, voice.paragraph)
        self.members.append(stranger)
        return stranger

    def _without_office(self, by: Attribution) -> Attribution:
        """ "Kapolres Kutai Timur AKBP Dwi Santosa": no comma, but a rank or the region tells where the office ends."""
        words = by.name.split()
        if by.office or not is_title(by.name):
            return by
        for start in range(len(words) - 1, 0, -1):
            before, name = " ".join(words[:start]), " ".join(words[start:])
            if is_rank(name) or any(self._is_place(" ".join(words[first:start])) for first in range(start)):
                return Attribution(name, before)
        return by

    def _mention(self, somebody: _Somebody, printed: str) -> None:
        if not any(fold(printed) in fold(other) for other in somebody.mentions):
            somebody.mentions.append(printed)


def _bare_words(name: str) -> list[str]:
    return [fold(word) for word in name.split() if not is_rank(word) and word not in {"TNI", "Pol"} and "(" not in word]
