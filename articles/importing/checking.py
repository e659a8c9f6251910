"""What a text claims and can be checked: its days, sums, names of institutions and spelling.

Each check gives findings: what was confirmed, and what is doubtful with a proposal. Nothing is changed in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.importing.knowledge import Gazetteer, People
from articles.importing.lines import Line
from newsroom.text.dates import DateMention, find_dates, short_date
from newsroom.text.folding import fold
from newsroom.text.numbers import SumClaim, find_sums, number

if TYPE_CHECKING:
    from regions.officials.reading.matching import OutdatedName

# Spellings that KBBI and the house don't use. Only pointed out: they may stand in a name or a quotation.
SPELLINGS = {
    "walikota": "wali kota",
    "jum'at": "Jumat",
    "jum’at": "Jumat",
    "nopember": "November",
    "pebruari": "Februari",
    "milyar": "miliar",
    "trilyun": "triliun",
    "ijin": "izin",
    "resiko": "risiko",
    "praktek": "praktik",
    "sekedar": "sekadar",
    "himbau": "imbau",
    "menghimbau": "mengimbau",
    "himbauan": "imbauan",
    "nasehat": "nasihat",
    "antri": "antre",
    "kwalitas": "kualitas",
    "obyek": "objek",
    "subyek": "subjek",
}
_SPELLING = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, SPELLINGS))})(?!\w)", re.IGNORECASE)


class Verdict(Enum):
    CONFIRMED = "confirmed"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True)
class Finding:
    """One sentence for the report. `line` is 0 when it concerns the whole text."""

    verdict: Verdict
    sentence: str
    line: int = 0


class DayFrom(Enum):
    """How surely the day of the story is known."""

    WEEKDAY_AND_DATE = "weekday and date"
    DATE = "date"
    TIME_LINE = "time line"
    TODAY = "today"


@dataclass(frozen=True)
class StoryDay:
    day: date
    source: DayFrom
    line: int = 0


def story_day(paragraphs: Sequence[Line], *, today: date) -> StoryDay:
    """The day that the story tells of: the first date with its weekday, else the first date, that isn't ahead."""
    bare: StoryDay | None = None
    for paragraph in paragraphs:
        for mention in find_dates(paragraph.text):
            if mention.day is None or mention.day > today:
                continue
            if mention.stated_weekday:
                return StoryDay(mention.day, DayFrom.WEEKDAY_AND_DATE, paragraph.number)
            bare = bare or StoryDay(mention.day, DayFrom.DATE, paragraph.number)
    return bare or StoryDay(today, DayFrom.TODAY)


def check_dates(paragraphs: Sequence[Line], *, on: date) -> Iterator[Finding]:
    for paragraph in paragraphs:
        for mention in find_dates(paragraph.text, near=on):
            if finding := _check_date(mention, paragraph.number):
                yield finding


def _check_date(mention: DateMention, line: int) -> Finding | None:
    if mention.day is None:
        sentence = _("“%(text)s”: the calendar has no such day.") % {"text": mention.text}
        return Finding(Verdict.DOUBTFUL, sentence, line)
    if not mention.stated_weekday:
        return None
    values = {"text": mention.text, "day": short_date(mention.day), "weekday": mention.true_weekday}
    if mention.holds:
        return Finding(Verdict.CONFIRMED, _("“%(text)s”: %(day)s fell on %(weekday)s.") % values, line)
    return Finding(
        Verdict.DOUBTFUL, _("“%(text)s”: %(day)s fell on %(weekday)s. Which of the two is wrong?") % values, line
    )


def check_sums(paragraphs: Sequence[Line], *, gazetteer: Gazetteer, on: date) -> Iterator[Finding]:
    for paragraph in paragraphs:
        for claim in find_sums(paragraph.text):
            yield _check_sum(claim, paragraph.number)
            yield from _check_against_regions(claim, paragraph, gazetteer, on)


def _check_sum(claim: SumClaim, line: int) -> Finding:
    parts = " + ".join(_printed(part) for part in claim.parts)
    values = {"parts": parts, "total": _printed(claim.total), "computed": _printed(claim.computed)}
    if claim.holds:
        return Finding(Verdict.CONFIRMED, _("%(total)s = %(parts)s: the sum is right.") % values, line)
    return Finding(Verdict.DOUBTFUL, _("The text says %(total)s, but %(parts)s = %(computed)s.") % values, line)


def _check_against_regions(claim: SumClaim, paragraph: Line, gazetteer: Gazetteer, on: date) -> Iterator[Finding]:
    """A count of voting regions is also compared with what the newsroom's regions say."""
    # The claim ends with its last figure; the word behind that says what was counted.
    stated = _counts_by_kind(paragraph.text[claim.start : claim.end + len(" kabupaten")])
    if len(stated) < 2 or not re.search(
        r"\b(?:pilkada|pemilihan|pilgub|pilbup|pilwali)", paragraph.text, re.IGNORECASE
    ):
        return
    voting = gazetteer.voting(on)
    if voting is None:
        return
    for kind, count in stated.items():
        recorded = voting.by_kind.get(kind, 0)
        if recorded != count:
            yield Finding(
                Verdict.DOUBTFUL,
                _("The text says %(stated)s %(kind)s; by the regions on record %(recorded)s vote in %(election)s.")
                % {"stated": _printed(count), "kind": kind, "recorded": recorded, "election": voting.name},
                paragraph.number,
            )
    total = sum(voting.by_kind.values())
    values = {"total": number(total), "election": voting.name, "stated": _printed(claim.total)}
    if claim.total == total:
        yield Finding(
            Verdict.CONFIRMED,
            _("%(total)s regions vote in %(election)s, by the regions on record.") % values,
            paragraph.number,
        )
    else:
        yield Finding(
            Verdict.DOUBTFUL,
            _("The text says %(stated)s; by the regions on record %(total)s vote in %(election)s.") % values,
            paragraph.number,
        )


def _counts_by_kind(text: str) -> dict[str, Decimal]:
    """ "37 provinsi, 415 kabupaten, dan 93 kota" by kind."""
    found = re.findall(r"([0-9][0-9.]{0,9})\s(provinsi|kabupaten|kota)\b", text)
    return {kind: Decimal(figures.replace(".", "")) for figures, kind in found}


def _printed(value: Decimal) -> str:
    return number(value, max(0, -int(value.normalize().as_tuple().exponent)))


def check_institutions(paragraphs: Sequence[Line], *, people: People, on: date) -> Iterator[Finding]:
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    for name in people.outdated(text, on=on):
        line = next((one.number for one in paragraphs if fold(name.found) in fold(one.text)), 0)
        yield Finding(Verdict.DOUBTFUL, _name_sentence(name, on), line)


def _name_sentence(name: OutdatedName, on: date) -> str:
    valid = f"{name.valid_name} ({name.valid_abbreviation})" if name.valid_abbreviation else name.valid_name
    values = {
        "found": name.found,
        "valid": valid,
        "day": short_date(on),
        "since": short_date(name.since) if name.since else "",
    }
    if not valid:
        return _("“%(found)s” is not the institution's name on %(day)s.") % values
    if name.since and name.since <= on:
        return _("“%(found)s” is out of date since %(since)s. On %(day)s the name is “%(valid)s”.") % values
    return _("“%(found)s”: on %(day)s the name is “%(valid)s”.") % values


def check_spelling(paragraphs: Sequence[Line]) -> Iterator[Finding]:
    """Each spelling once, where it first stands."""
    seen: set[str] = set()
    for paragraph in paragraphs:
        for found in _SPELLING.finditer(paragraph.text):
            word = found[0].lower()
            if word not in seen:
                seen.add(word)
                sentence = _("“%(found)s” is spelled “%(right)s” in the house.") % {
                    "found": found[0],
                    "right": SPELLINGS[word],
                }
                yield Finding(Verdict.DOUBTFUL, sentence, paragraph.number)
