"""From what was typed to the text that is checked and shown. The source is kept beside it."""

import re
import unicodedata
from dataclasses import dataclass

from django.utils.regex_helper import _lazy_re_compile

MOST_LETTERS = 3000
MOST_LINES = 200

ZWNJ, ZWJ, VARIATION = "\u200c", "\u200d", "\ufe0f"
# Turn the direction of everything after them; harmless alone, a disguise inside a word.
BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_MANY_BREAKS = _lazy_re_compile(r"\n{3,}")
_TRAILING = _lazy_re_compile(r"[^\S\n]+(?=\n)")


@dataclass(frozen=True)
class Canonical:
    """`text` in NFC without control and invisible characters; how many of them stood inside words, and how many
    turned the direction of writing."""

    text: str
    hidden_in_words: int = 0
    turned: int = 0


def canonical(source: str) -> Canonical:
    """NFC, line feeds, no control characters, at most one empty line in a row, nothing at the ends.

    Joiners stay where scripts and emoji need them: between letters that aren't Latin, and between pictures.
    """
    text = unicodedata.normalize("NFC", source.replace("\r\n", "\n").replace("\r", "\n"))
    kept: list[str] = []
    hidden = turned = 0
    for place, char in enumerate(text):
        category = unicodedata.category(char)
        if category in {"Cf", "Cc", "Co", "Cn", "Cs"} and char != "\n":
            before, after = text[place - 1 : place], text[place + 1 : place + 2]
            if char == "\t":
                kept.append(" ")
            elif char in {ZWJ, ZWNJ} and _joins(before, after):
                kept.append(char)
            elif char in BIDI:
                turned += 1
            elif before.isalpha() and after.isalpha():
                hidden += 1
            continue
        kept.append(char)
    tidy = _MANY_BREAKS.sub("\n\n", _TRAILING.sub("", "".join(kept))).strip()
    return Canonical(tidy, hidden, turned)


def _joins(before: str, after: str) -> bool:
    return bool(before and after) and not (_is_latin(before) or _is_latin(after))


def _is_latin(char: str) -> bool:
    return char.isascii() or unicodedata.name(char, "").startswith("LATIN")


_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{2}")


def letters(text: str) -> int:
    """How many characters a person sees: marks, joiners and skin tones belong to what they stand on."""
    count = 0
    joined = False
    for char in _FLAGS.sub("x", text):
        if char == ZWJ:
            joined = True
            continue
        is_part = (
            unicodedata.combining(char)
            or unicodedata.category(char) in {"Mn", "Me", "Mc", "Cf"}
            or "\U0001f3fb" <= char <= "\U0001f3ff"
        )
        if not joined and not is_part:
            count += 1
        joined = False
    return count
