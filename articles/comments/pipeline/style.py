"""Letters in disguise: stacked marks, scripts mixed within a word, decorative alphabets, hidden characters.

A whole word or name in another script is nobody's disguise and passes.
"""

import unicodedata
from functools import lru_cache

from ..states import Reason, Severity
from .facts import Facts, Finding, Span

NAME, VERSION = "style", 1
MOST_MARKS = 2
MANY_FANCY = 3
_FANCY = (
    "MATHEMATICAL",
    "CIRCLED LATIN",
    "NEGATIVE",
    "SQUARED LATIN",
    "PARENTHESIZED LATIN",
    "FULLWIDTH LATIN",
    "LATIN LETTER SMALL CAPITAL",
    "REGIONAL",
)
_LOOK_ALIKE = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"}
# Two of these side by side are a flag of a country; letters spelt with them come in longer rows.
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def look(facts: Facts) -> list[Finding]:
    text = facts.body.text
    found = []
    if spans := stacked(text):
        found.append(Finding(NAME, Severity.HOLD, Reason.STYLE, spans, "marks", VERSION))
    if spans := mixed(facts):
        found.append(Finding(NAME, Severity.HOLD, Reason.STYLE, spans, "scripts", VERSION))
    if spans := fancy(facts):
        found.append(Finding(NAME, Severity.HOLD, Reason.STYLE, spans, "alphabets", VERSION))
    if facts.body.hidden_in_words or facts.body.turned:
        found.append(Finding(NAME, Severity.HOLD, Reason.STYLE, (), "hidden characters", VERSION))
    return found


def stacked(text: str) -> tuple[Span, ...]:
    """More marks on a letter than any language of ours puts there."""
    spans = []
    start = marks = 0
    for place, char in enumerate(text + " "):
        if unicodedata.category(char) in {"Mn", "Me"}:
            marks += 1
            continue
        if marks > MOST_MARKS:
            spans.append((start, place))
        start, marks = place, 0
    return tuple(spans)


def mixed(facts: Facts) -> tuple[Span, ...]:
    text = facts.body.text
    return tuple(
        (word.start, word.end)
        for word in facts.words
        if len(
            {
                script
                for char in text[word.start : word.end]
                if char.isalpha() and (script := _script(char)) in _LOOK_ALIKE
            }
        )
        > 1
    )


def fancy(facts: Facts) -> tuple[Span, ...]:
    text = facts.body.text
    return tuple(
        (word.start, word.end)
        for word in facts.words
        if sum(_is_fancy(char) for char in text[word.start : word.end]) >= MANY_FANCY
        and not _is_flags(text[word.start : word.end])
    )


def _is_flags(word: str) -> bool:
    return all(ord(char) in _FLAG_LETTERS for char in word) and len(word) % 2 == 0 and len(word) <= 6


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0]


@lru_cache(maxsize=4096)
def _is_fancy(char: str) -> bool:
    return not char.isascii() and unicodedata.name(char, "").startswith(_FANCY)
