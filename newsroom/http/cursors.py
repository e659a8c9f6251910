"""Signed keyset cursors: where the next page of a list begins, as an opaque word for an address.

A page is asked for by the last row that was seen, never by its number: page 400 costs what page 1 costs, and a story
published meanwhile neither hides a row nor shows one twice.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Self

from django.core import signing

SALT = "newsroom.cursor"


class BadCursor(ValueError):
    """The word wasn't made by us, or for another list. Views answer 400."""


@dataclass(frozen=True)
class Cursor:
    """The row after which the page begins. `name` ties the cursor to its list."""

    name: str
    at: dt.datetime
    id: int

    def __str__(self) -> str:
        micros = round(self.at.timestamp() * 1_000_000)
        return signing.dumps([micros, self.id], salt=f"{SALT}.{self.name}")

    @classmethod
    def read(cls, word: str | None, *, name: str) -> Self | None:
        """None for an empty word. Raises BadCursor."""
        if not word:
            return None
        try:
            micros, pk = signing.loads(word, salt=f"{SALT}.{name}")
            at = dt.datetime.fromtimestamp(micros / 1_000_000, tz=dt.UTC)
        except (signing.BadSignature, ValueError, TypeError, OverflowError) as problem:
            raise BadCursor(name) from problem
        return cls(name=name, at=at, id=pk)
