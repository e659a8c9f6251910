"""Showing where a text has what was asked for. The result is escaped and holds no element but `<mark>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from .terms import Terms
from .words import WRITTEN, folded, stem

EXCERPT = 220
# So much of the text is looked through; the words stand in the title or early, or the excerpt is the beginning.
_LOOKED_THROUGH = 20_000
_BEFORE = 60
_WORD_END = re.compile(r"\s+\S*$")


@dataclass(frozen=True)
class Marker:
    """Marks words that match, by the same rules by which they were found."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()

    @classmethod
    def of(cls, terms: Terms) -> Marker:
        return cls(terms.words, terms.beginnings)

    def marked(self, text: str) -> str:
        """The whole text, as HTML."""
        return self._html(text, list(self._places(text)))

    def excerpt(self, text: str, length: int = EXCERPT) -> str:
        """About `length` characters around the most different matches, as HTML; from the beginning where none is."""
        text = " ".join(text[:_LOOKED_THROUGH].split())
        places = list(self._places(text))
        start = _start(text, self._best(places, length))
        end = start + length
        cut = text[start:end]
        if end < len(text):
            cut = _WORD_END.sub("", cut)
        inside = [(a - start, b - start) for a, b, _ in places if a >= start and b <= start + len(cut)]
        html = self._html(cut, [(a, b, "") for a, b in inside])
        return f"{'… ' if start else ''}{html}{' …' if start + len(cut) < len(text) else ''}"

    def _places(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Begin and end of each matching word, and what it matches."""
        for match in WRITTEN.finditer(text):
            if key := next(filter(None, map(self._key, folded(match[0]))), ""):
                yield match.start(), match.end(), key

    def _key(self, word: str) -> str:
        if word in self.words:
            return word
        if (short := stem(word)) in self.words:
            return short
        return next((beginning for beginning in self.beginnings if word.startswith(beginning)), "")

    def _best(self, places: list[tuple[int, int, str]], length: int) -> int:
        """Where the stretch with the most different matches begins; the first of several."""
        best, most = 0, 0
        for number, (start, _, _) in enumerate(places):
            within = {key for _, end, key in places[number : number + 30] if end <= start + length - _BEFORE}
            if len(within) > most:
                best, most = start, len(within)
        return best

    def _html(self, text: str, places: list[tuple[int, int, str]]) -> str:
        parts, at = [], 0
        for start, end, _ in places:
            parts += [escape(text[at:start]), f"<mark>{escape(text[start:end])}</mark>"]
            at = end
        return "".join([*parts, escape(text[at:])])


def _start(text: str, match: int) -> int:
    """Some words before the match; the beginning of the text where that isn't far."""
    if match <= _BEFORE * 2:
        return 0
    return text.find(" ", match - _BEFORE, match) + 1 or match
