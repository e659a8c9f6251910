"""Elections, as far as regions need to know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Election:
    """An election of heads of regions. Which regions vote follows from their attributes on that day."""

    key: str
    voting_day: date


#: The first in which all regions that elect their head voted on one day.
PILKADA_2024 = Election("pilkada-2024", date(2024, 11, 27))
