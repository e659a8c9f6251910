"""The two kinds of full-text table, `searchindex_words`. Each engine module has the same functions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol, cast

from django.db import connection

from ..terms import Terms
from ..words import Words

#: A document's place in time, how well it fits (higher is better, 0 when not asked), its facets as stored.
Match = tuple[int, float, str]


class Engine(Protocol):
    def write(self, rows: Sequence[tuple[int, Words]]) -> None:
        """Stores the words of each document, replacing what stood there."""

    def delete(self, places: Collection[int]) -> None: ...

    def sweep(self) -> int:
        """Deletes words that no document stands beside. Returns how many."""

    def newest_matches(self, terms: Terms, *, ranked: bool, limit: int) -> list[Match]:
        """The newest `limit` documents that hold all that `terms` ask for, newest first. One query."""


def engine() -> Engine:
    from . import postgres, sqlite

    return cast(Engine, postgres if connection.vendor == "postgresql" else sqlite)
