"""Keys under which a name is found, whatever way it is spelled. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.text.folding import fold

#: A name longer than this many words is found by its first ones.
LONGEST_NAME = 6

_WORD = re.compile(r"[^\W\d_]+(?:['’‘ʼ´`][^\W\d_]+)*", re.UNICODE)
_TWICE = re.compile(r"(.)\1+")


def key_of(text: str) -> str:
    """One string for all spellings: letters only, no spaces, no doubled letters.

    `key_of("Rudy Mas'ud") == key_of("Rudy Mas ud") == key_of("rudy masúd")`, and Saefuddin is
    Saefudin.
    """
    letters = "".join(character for character in fold(text) if character.isalpha())
    return _TWICE.sub(r"\1", letters)[:120]


def words_of(text: str) -> list[str]:
    """The words as written; an apostrophe does not end a word."""
    return _WORD.findall(text)


@dataclass(frozen=True)
class Run:
    """Some words of a text that may be a name, and the capitalised word right behind them."""

    words: str
    next_word: str = ""


def runs_in(text: str) -> Iterator[tuple[str, Run]]:
    """(key, run) for every run of words in `text` that begins with a capital."""
    found = list(_WORD.finditer(text))
    for start, first in enumerate(found):
        if not first[0][0].isupper():
            continue
        for end in range(start + 1, min(start + LONGEST_NAME, len(found)) + 1):
            words = " ".join(word[0] for word in found[start:end])
            if key := key_of(words):
                yield key, Run(words, _name_goes_on(text, found[end - 1], *found[end : end + 1]))


def _name_goes_on(text: str, last: re.Match[str], following: re.Match[str] | None = None) -> str:
    """The following word where it looks like more of the same name: "Salim" behind "Agus".

    Not behind punctuation, and no title such as SE or MSi. In a line of capitals nothing can be told.
    """
    if following is None or text[last.end() : following.start()].strip():
        return ""
    word = following[0]
    is_title = len(word) <= 4 and sum(letter.isupper() for letter in word) > 1
    return word if word[0].isupper() and not is_title and not last[0].isupper() else ""
