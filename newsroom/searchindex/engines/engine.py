"""What an engine can do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple, Protocol

from ..terms import Terms
from ..words import Words


class Match(NamedTuple):
    place: int  # in time; the document's key
    fit: float  # the higher the better; 0 when no ranks were asked for
    kind: str
    object_id: int
    facets: str  # as stored: one name=value a line


class Engine(Protocol):
    def write(self, rows: Sequence[tuple[int, Words]]) -> None:
        """Stores the words of each document, replacing what stood there."""

    def delete(self, places: Collection[int]) -> None: ...

    def sweep(self) -> int:
        """Deletes words that no document stands beside. Returns how many."""

    def newest_matches(self, terms: Terms, *, ranked: bool, limit: int) -> list[Match]:
        """The newest `limit` documents that hold all that `terms` ask for, newest first. One query."""
