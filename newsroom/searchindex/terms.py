"""What somebody typed, as what the index is asked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .stopwords import STOP_WORDS
from .words import Run, facet_word, stem, words_in

#: A search of more words would find nothing anyway; the rest is not looked for.
MOST_WORDS = 16
# Three letters begin thousands of words: 150 ms at 100,000 documents, and mostly something else than was meant.
_SHORTEST_BEGINNING = 4
_LONGEST_SYNONYM = 5
_FACET = re.compile(r"[a-z0-9_-]{1,100}", re.ASCII)

#: Words in a row → other words in a row that mean the same: ("kukar",) → {("kutai", "kartanegara")}.
Synonyms = Mapping[Run, Collection[Run]]


@dataclass(frozen=True)
class Choice:
    """Words in a row; of the last one perhaps only the beginning."""

    words: Run
    is_beginning: bool = False


@dataclass(frozen=True)
class Terms:
    """Of each group one choice must be in the document, of each tuple of facet words one word."""

    groups: tuple[tuple[Choice, ...], ...]
    facets: tuple[Run, ...] = ()

    @property
    def has_phrases(self) -> bool:
        return any(len(choice.words) > 1 for group in self.groups for choice in group)

    @property
    def words(self) -> frozenset[str]:
        """All words and stems that make a document match."""
        return frozenset(word for group in self.groups for choice in group for word in choice.words)

    @property
    def beginnings(self) -> tuple[str, ...]:
        return tuple(choice.words[-1] for group in self.groups for choice in group if choice.is_beginning)


def terms_of(text: str, *, filters: Mapping[str, Collection[str]], synonyms: Synonyms) -> Terms | None:
    """None where nothing can be found: no word in the text, or a facet's value that no document has."""
    words = telling_words(text)
    if not words:
        return None
    facets = []
    for name, values in filters.items():
        if not _FACET.fullmatch(name) or not all(map(_FACET.fullmatch, values)):
            return None
        if values:
            facets.append(tuple(facet_word(name, value) for value in values))
    return Terms(tuple(_groups(words, synonyms)), tuple(facets))


def telling_words(text: str) -> Run:
    """Without words like "yang" and "di", unless there are no others."""
    written = tuple(words_in(text))
    return (tuple(word for word in written if word not in STOP_WORDS) or written)[:MOST_WORDS]


def _groups(words: Run, synonyms: Synonyms) -> list[tuple[Choice, ...]]:
    groups, at = [], 0
    while at < len(words):
        run = _longest_known(words[at:], synonyms)
        at += len(run)
        choices = [Choice(run)] if len(run) > 1 else _word(run[0], is_last=at == len(words))
        groups.append((*choices, *(Choice(other) for other in sorted(synonyms.get(run, ())))))
    return groups


def _longest_known(words: Run, synonyms: Synonyms) -> Run:
    for length in range(min(_LONGEST_SYNONYM, len(words)), 1, -1):
        if words[:length] in synonyms:
            return words[:length]
    return words[:1]


def _word(word: str, *, is_last: bool) -> list[Choice]:
    """As written or by its stem; the last may not be finished yet."""
    is_beginning = is_last and len(word) >= _SHORTEST_BEGINNING
    choices = [Choice((word,), is_beginning)]
    if (short := stem(word)) != word:
        choices.append(Choice((short,)))
    return choices
