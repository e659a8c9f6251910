"""A text as numbered lines: what belongs to the story, and what is left out with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from articles.body.attributes import normal_text
from articles.importing.bylines import PrintedCredit, read_byline, read_time_line
from articles.importing.residue import Residue, residue_of, topics_of, without_inline

_ENDS_A_SENTENCE = re.compile(r"[.!?…:”\")*][\s”\")]*\Z")


@dataclass(frozen=True)
class Line:
    """A paragraph and the line of the file that it begins in, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True)
class Dropped:
    """A line, or a piece of one, that is not kept."""

    line: int
    kind: Residue
    text: str


@dataclass
class Sorted:
    """The lines of a text, told apart."""

    story: list[Line] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    credits: list[PrintedCredit] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    moment: datetime | None = None

    def drop(self, line: Line, kind: Residue) -> None:
        self.dropped.append(Dropped(line.number, kind, line.text))


def sort_lines(text: str, zone: ZoneInfo) -> Sorted:
    """`zone` is where a time line without one was printed."""
    found = Sorted()
    for line in _paragraphs(text):
        _sort(line, found, zone)
    return found


def _sort(line: Line, found: Sorted, zone: ZoneInfo) -> None:
    if credits := read_byline(line.text):
        found.credits.extend(credit for credit in credits if credit not in found.credits)
        found.drop(line, Residue.BYLINE)
    elif (moment := read_time_line(line.text, zone)) is not None:
        found.moment = found.moment or moment
        found.drop(line, Residue.TIME_LINE)
    elif (kind := residue_of(line.text)) is not None:
        if kind is Residue.TAGS:
            found.topics.extend(topics_of(line.text))
        found.drop(line, kind)
    else:
        kept, had_inline = without_inline(line.text)
        if had_inline:
            found.drop(line, Residue.ADVERTISEMENT)
        if kept:
            found.story.append(Line(line.number, kept))


def _paragraphs(text: str) -> Iterator[Line]:
    block: list[Line] = []
    for number, raw in enumerate(text.split("\n"), 1):
        # normal_text makes every white space a plain one and removes what nobody sees.
        words = " ".join(normal_text(raw).split())
        if words:
            block.append(Line(number, words))
            continue
        yield from _unwrapped(block)
        block = []
    yield from _unwrapped(block)


def _unwrapped(block: list[Line]) -> list[Line]:
    """Mail programs break paragraphs at 72 or so characters: such a block is one paragraph, else each line is one."""
    if len(block) < 3:
        return block
    inner = [len(line.text) for line in block[:-1]]
    looks_wrapped = max(inner) <= 100 and min(inner) >= 40 and len(block[-1].text) <= max(inner)
    open_ends = sum(1 for line in block[:-1] if not _ENDS_A_SENTENCE.search(line.text))
    if looks_wrapped and open_ends * 2 > len(inner):
        return [Line(block[0].number, " ".join(line.text for line in block))]
    return block
