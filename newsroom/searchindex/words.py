"""What a word is, for indexing, asking and marking alike.

A text is cut into words, each folded ("Mas’ud" and "MAS'UD" are "masud") and stemmed ("memilih" and "pemilihan" are
"pilih"). The index holds words and stems; what is asked for as written therefore counts more than what only shares
the stem. Python stems for both engines: SQLite cannot, and PostgreSQL's rules may change with its version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

import snowballstemmer

from newsroom.text.folding import APOSTROPHES, fold

from .document import SearchDocument
from .stopwords import STOP_WORDS

LONGEST_WORD = 60
# A word beyond this many of a text is not found. PostgreSQL's positions end at 16,383.
LONGEST_TEXT = 12_000

# What doesn't end a word: apostrophes, accents that follow their letter, soft hyphens, joiners.
_INSIDE = re.escape(APOSTROPHES) + "\u0300-\u036f\u00ad\u200b-\u200d\u2060"
WRITTEN = re.compile(rf"[^\W_]+(?:[{_INSIDE}]+[^\W_]+)*")
_FOLDED = re.compile(r"[^\W_]+")

_stemmer = snowballstemmer.stemmer("indonesian")
_one_at_a_time = Lock()


@lru_cache(maxsize=60_000)
def folded(written: str) -> tuple[str, ...]:
    """One written word as searched for: nearly always one word; "1½" folds into two."""
    return tuple(word[:LONGEST_WORD] for word in _FOLDED.findall(fold(written)))


@lru_cache(maxsize=60_000)
def stem(word: str) -> str:
    """The stem of a folded word, or the word. "memilih" → "pilih".

    Of short words and short stems ("berau" → "au") nothing is left that could be recognised.
    """
    if len(word) < 4 or not word.isalpha():
        return word
    with _one_at_a_time:  # the stemmer keeps the word in itself while it works
        found: str = _stemmer.stemWord(word)
    return found if len(found) >= 3 else word


def words_in(text: str) -> Iterator[str]:
    """Folded words in their order, stop words included."""
    for match in WRITTEN.finditer(text):
        yield from folded(match[0])


def facet_word(name: str, value: str) -> str:
    """The word under which a facet's value is indexed. No text can hold it, and no beginning of a word finds it."""
    return f"={name}={value}"


Run = tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """A document as engines keep it: runs of words in four weights, and facets that have none.

    Words of one run follow each other; between runs nothing does.
    """

    a: tuple[Run, ...]  # the title as written
    b: tuple[Run, ...]  # its stems, names, the lead as written
    c: tuple[Run, ...]  # stems of those, the text as written
    d: tuple[Run, ...]  # stems of the text
    facets: Run


#: How much a word counts in each weight.
WEIGHTS = {"a": 1.0, "b": 0.5, "c": 0.2, "d": 0.1}


def words_of(document: SearchDocument, facets: Iterable[tuple[str, str]]) -> Words:
    title = tuple(words_in(document.title))
    names = tuple(words_in(document.names))
    lead = _telling(document.lead)
    body = _telling(document.body)
    return Words(
        a=(title,),
        b=(_stems(title), names, lead),
        c=(_stems(names), _stems(lead), body),
        d=(_stems(body),),
        facets=tuple(facet_word(name, value) for name, value in facets),
    )


def _telling(text: str) -> Run:
    words = (word for word in words_in(text) if word not in STOP_WORDS)
    return tuple(word for word, _ in zip(words, range(LONGEST_TEXT), strict=False))


def _stems(words: Run) -> Run:
    """Only where the stem differs: the word itself is in the index already."""
    return tuple(short for word in words if (short := stem(word)) != word)
