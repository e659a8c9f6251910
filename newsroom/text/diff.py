"""What changed between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from html import escape

from django.utils.safestring import SafeString, mark_safe

# SequenceMatcher is quadratic. Beyond this many word pairs a changed passage counts as rewritten.
MOST_PAIRS = 2_000_000
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Change(Enum):
    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True)
class Segment:
    """A stretch of text. Equal and deleted ones make up the old text, equal and inserted ones the new."""

    change: Change
    text: str


def word_diff(old: str, new: str) -> tuple[Segment, ...]:
    """The segments that lead from `old` to `new`, deletions before insertions, nothing left out."""
    return tuple(_joined(_compare(_lines(old), _lines(new), finer=True)))


def diff_as_html(segments: Iterable[Segment]) -> SafeString:
    """The segments escaped, with `<ins>` and `<del>` around what changed."""
    frames = {Change.EQUAL: "{}", Change.INSERT: "<ins>{}</ins>", Change.DELETE: "<del>{}</del>"}
    return mark_safe(  # every text is escaped here
        "".join(frames[segment.change].format(escape(segment.text)) for segment in segments)
    )


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _compare(old: Sequence[str], new: Sequence[str], *, finer: bool) -> Iterator[Segment]:
    """Lines first, then the words of replaced lines: most of a story does not change."""
    if len(old) * len(new) > MOST_PAIRS:
        yield from _rewritten(old, new)
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        before, after = old[old_from:old_to], new[new_from:new_to]
        if kind == "equal":
            yield Segment(Change.EQUAL, "".join(before))
        elif kind == "replace" and finer:
            yield from _compare(_words(before), _words(after), finer=False)
        else:
            yield from _rewritten(before, after)


def _words(lines: Sequence[str]) -> list[str]:
    return _TOKEN.findall("".join(lines))


def _rewritten(old: Sequence[str], new: Sequence[str]) -> Iterator[Segment]:
    yield Segment(Change.DELETE, "".join(old))
    yield Segment(Change.INSERT, "".join(new))


def _joined(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Neighbours of one kind as one; between two equal stretches, all deletions before the insertions."""
    deleted = inserted = equal = ""
    for segment in segments:
        if segment.change is Change.EQUAL:
            if not segment.text:
                continue
            if deleted or inserted:
                yield from _changes(deleted, inserted)
                deleted = inserted = ""
            equal += segment.text
            continue
        if not segment.text:
            continue
        if equal:
            yield Segment(Change.EQUAL, equal)
            equal = ""
        if segment.change is Change.DELETE:
            deleted += segment.text
        else:
            inserted += segment.text
    if equal:
        yield Segment(Change.EQUAL, equal)
    yield from _changes(deleted, inserted)


def _changes(deleted: str, inserted: str) -> Iterator[Segment]:
    if deleted:
        yield Segment(Change.DELETE, deleted)
    if inserted:
        yield Segment(Change.INSERT, inserted)
