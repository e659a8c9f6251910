"""Folding for matching: disguised letters become the plain ones they stand for. Never shown to anybody.

NFKC alone misses Cyrillic look-alikes, small capitals, negative squares and leet. The steps: NFKD, drop marks and
invisible characters, NFKC, one Latin letter for each look-alike, lower case; then per word digits that stand for
letters ("g4c0r") and stretched letters ("slooot"). Spaces are never deleted: "5 lot saham" must not become "slot".
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from confusable_homoglyphs import confusables

_LETTER_NAME = re.compile(r"(?:LETTER|CAPITAL|SMALL) ([A-Z])$")
_LEET = str.maketrans("013457", "oieast")
_STRETCHED = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"[^\s/,;:()|<>\"“”]+")
_TRAILING_NUMBER = re.compile(r"\d{2,}$")
_DROPPED = {"Mn", "Me", "Mc", "Cf", "Cc"}


@dataclass(frozen=True)
class Word:
    """A word of the canonical text: `folded` for comparing, `plain` with its digits as typed, and where it stands."""

    start: int
    end: int
    folded: str
    plain: str


@lru_cache(maxsize=8192)
def _letter(char: str) -> str:
    """The plain letter, digit or nothing that one character stands for."""
    if char.isascii():
        return char.lower() if char.isalnum() else ""
    base = "".join(c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c) not in _DROPPED)
    if base.isascii():
        return "".join(c.lower() for c in base if c.isalnum())
    named = _LETTER_NAME.search(unicodedata.name(char, ""))
    if named:
        return named[1].lower()
    for twin in confusables.confusables_data.get(base, ()):
        if len(twin["c"]) == 1 and twin["c"].isascii() and twin["c"].isalnum():
            return str(twin["c"]).lower()
    return base.casefold() if base.isalnum() else ""


def words(text: str) -> tuple[Word, ...]:
    """All words in order. Runs of three or more single letters ("s l o t") count as one word."""
    found = [_word(match) for match in _WORD.finditer(text)]
    return tuple(_joined([word for word in found if word.plain]))


def _word(match: re.Match[str]) -> Word:
    plain = "".join(map(_letter, match[0]))
    return Word(match.start(), match.end(), _fold_word(plain), plain)


def _fold_word(plain: str) -> str:
    if plain.isdigit() or plain.isalpha():
        return _STRETCHED.sub(r"\1", plain)
    # A number at the end is a number ("maju77"); digits between letters are disguise.
    stem = _TRAILING_NUMBER.sub("", plain)
    number = plain[len(stem) :]
    if any(c.isalpha() for c in stem):
        stem = stem.translate(_LEET)
    return _STRETCHED.sub(r"\1", stem) + number


def _joined(found: list[Word]) -> list[Word]:
    result: list[Word] = []
    run: list[Word] = []
    for word in [*found, None]:
        if word is not None and len(word.plain) == 1 and word.plain.isalpha():
            run.append(word)
            continue
        if len(run) >= 3:
            text = "".join(letter.plain for letter in run)
            result.append(Word(run[0].start, run[-1].end, _fold_word(text), text))
        else:
            result += run
        run = []
        if word is not None:
            result.append(word)
    return result


def fold_hash(text: str) -> str:
    """The same for texts that differ in spelling tricks, punctuation and spaces only. 32 hexadecimal digits."""
    folded = " ".join(word.folded for word in words(text)) or text
    return hashlib.blake2b(folded.encode(), digest_size=16).hexdigest()
