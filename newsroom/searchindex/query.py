"""Asking the index: one query, however many documents there are and however many match.

Only the newest WINDOW matches are looked at: they are ranked, counted by facet and paged through. Nobody reads on
beyond them, and of a common word there are a hundred times as many.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum

from django.utils import timezone

from .engines import Match, engine
from .highlight import Marker
from .terms import Synonyms, Terms, terms_of

WINDOW = 2000
PAGE = 20

#: The part of a document's rank that it keeps for ever; the rest halves each year.
_LASTING = 0.5
_HALVES_IN = dt.timedelta(days=365).total_seconds()


class Sort(Enum):
    RELEVANCE = "relevance"
    NEWEST = "newest"


@dataclass(frozen=True)
class Hit:
    kind: str
    id: int


@dataclass(frozen=True)
class Found:
    """A page of hits. `facets`: for each name its values with how many documents have them, the most frequent first."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    total_is_at_least: bool = False
    facets: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    page: int = 1
    pages: int = 0
    marker: Marker = Marker()


def search(
    text: str,
    *,
    filters: Mapping[str, Collection[str]] | None = None,
    sort: Sort = Sort.RELEVANCE,
    page: int = 1,
    size: int = PAGE,
    synonyms: Synonyms | None = None,
) -> Found:
    """Documents that hold all words of `text` (any form of each) and, for every filter, one of its values.

    Never an error, whatever `text` holds: signs have no meaning. A page beyond the last is the last.
    """
    terms = terms_of(text, filters=filters or {}, synonyms=synonyms or {})
    if terms is None:
        return Found()
    matches = engine().newest_matches(terms, ranked=sort is Sort.RELEVANCE, limit=WINDOW)
    if sort is Sort.RELEVANCE:
        now = timezone.now().timestamp()
        matches.sort(key=lambda match: _worth(match, now), reverse=True)
    pages = -(-len(matches) // size)
    page = max(1, min(page, pages))
    return Found(
        hits=tuple(Hit(match.kind, match.object_id) for match in matches[(page - 1) * size : page * size]),
        total=len(matches),
        total_is_at_least=len(matches) == WINDOW,
        facets=_counted(matches),
        page=page,
        pages=pages,
        marker=Marker.of(terms),
    )


def finds_any(text: str, *, filters: Mapping[str, Collection[str]], synonyms: Synonyms) -> bool:
    """Whether a search would show anything. One query."""
    terms: Terms | None = terms_of(text, filters=filters, synonyms=synonyms)
    return terms is not None and bool(engine().newest_matches(terms, ranked=False, limit=1))


def _worth(match: Match, now: float) -> tuple[float, int]:
    age = max(0.0, now - match.place)
    return match.fit * (_LASTING + (1 - _LASTING) * 0.5 ** (age / _HALVES_IN)), match.place


def _counted(matches: list[Match]) -> dict[str, tuple[tuple[str, int], ...]]:
    lines = Counter("\n".join(match.facets for match in matches).split("\n"))
    counted: dict[str, list[tuple[str, int]]] = {}
    for line, times in lines.most_common():
        name, sign, value = line.partition("=")
        if sign:
            counted.setdefault(name, []).append((value, times))
    return {name: tuple(values) for name, values in counted.items()}
