"""Direct quotations and the people who are said to speak, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.importing import attribution
from articles.importing.attribution import Attribution
from articles.importing.sentences import sentences

# Curly pairs, or typewriter quotes that open after a space. Bounded, so that a forgotten mark costs nothing.
_QUOTED = re.compile(r"“(?P<curly>[^“”]{1,3000})(?:”|\Z)|(?<!\w)\"(?P<straight>[^\"“”]{1,3000})\"(?!\w)")
# Fewer words without a speaker are an expression ("Kota Tepian"), not somebody's statement.
_FEWEST_WORDS = 5


@dataclass(frozen=True)
class Spoken:
    """One quotation. `paragraph` counts from 0; `by` is None when the text names nobody."""

    paragraph: int
    text: str
    by: Attribution | None
    is_closed: bool = True


@dataclass(frozen=True)
class Voice:
    """Somebody who speaks, in the order of the text: with a quotation, or in reported speech."""

    paragraph: int
    by: Attribution
    quotation: Spoken | None = None


def voices_in(paragraphs: Sequence[str]) -> list[Voice | Spoken]:
    """Everything that is said, in order: a `Voice` where the text says by whom, a bare `Spoken` where it doesn't."""
    found: list[Voice | Spoken] = []
    for index, paragraph in enumerate(paragraphs):
        found += _in_paragraph(index, paragraph)
    return found


def _in_paragraph(index: int, paragraph: str) -> list[Voice | Spoken]:
    voices: list[tuple[int, Voice | Spoken]] = []
    quoted = list(_QUOTED.finditer(paragraph))
    spans = [(match.start(), match.end()) for match in quoted]
    attributed = False
    for number, match in enumerate(quoted):
        text = (match["curly"] or match["straight"]).strip()
        until = quoted[number + 1].start() if number + 1 < len(quoted) else len(paragraph)
        since = quoted[number - 1].end() if number else 0
        by = attribution.after_quotation(paragraph[match.end() : until]) or attribution.before_quotation(
            _last_sentence(paragraph[since : match.start()])
        )
        if by is None and attributed:
            # “…,” ujar A. “…”: the second half of one statement.
            by = Attribution()
        if by is None and not _is_statement(text):
            continue
        attributed = attributed or by is not None
        spoken = Spoken(index, text, by, is_closed=match[0].endswith(("”", '"')))
        voices.append((match.start(), Voice(index, by, spoken) if by else spoken))
    for start, sentence in sentences(paragraph):
        if any(begin < start + len(sentence) and start < end for begin, end in spans):
            continue
        by = attribution.in_reported_speech(sentence)
        if by is not None and not by.refers_back:
            voices.append((start, Voice(index, by)))
    return [voice for _start, voice in sorted(voices, key=lambda pair: pair[0])]


def _last_sentence(text: str) -> str:
    return [sentence for _offset, sentence in sentences(text)][-1] if text.strip() else ""


def _is_statement(text: str) -> bool:
    return len(text.split()) >= _FEWEST_WORDS and text.rstrip()[-1:] in ",.!?…"
