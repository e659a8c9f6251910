"""What the parser asks the newsroom: which city, which official, which election. The database's answers are in `records`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from regions.officials.reading.matching import OutdatedName, PersonMatch
    from regions.reading.lookup import CityMatch


@dataclass(frozen=True)
class Voting:
    """How many regions elect their head in an election: by kind as Region.Kind has it."""

    name: str  # "Pilkada 2024"
    by_kind: Mapping[str, int]


class Gazetteer(Protocol):
    def city(self, name: str) -> CityMatch | None:
        """What a name in a dateline can mean; None for a name that no region has."""
        ...

    def voting(self, near: date) -> Voting | None:
        """The election of heads of regions within a year of that day."""
        ...


class People(Protocol):
    def match(self, mention: str, *, on: date, among: Collection[int] = ()) -> tuple[PersonMatch, ...]:
        """Officials that the words surely mean, best first."""
        ...

    def outdated(self, text: str, *, on: date) -> tuple[OutdatedName, ...]:
        """Institutions called by a name that was not theirs on that day."""
        ...
