"""Keys under which a name is found, whatever way it is spelled. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def mentions_in(text: str) -> Iterator[tuple[str, str]]:
    """(key, words) of every run of words in `text` that may be a name: it begins with a capital."""
    words = words_of(text)
    for start, first in enumerate(words):
        if not first[0].isupper():
            continue
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            run = " ".join(words[start:end])
            if key := key_of(run):
                yield key, run
