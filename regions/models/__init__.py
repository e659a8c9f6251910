"""Regions and what is dated about them."""

from regions.models.changes import Edition, RegionEvent
from regions.models.elections import PILKADA_2024, Election
from regions.models.figures import RegionFigure
from regions.models.names import RegionCode, RegionName, RegionParent
from regions.models.period import Period, Span
from regions.models.region import Region, region_url

__all__ = [
    "PILKADA_2024",
    "Edition",
    "Election",
    "Period",
    "Region",
    "RegionCode",
    "RegionEvent",
    "RegionFigure",
    "RegionName",
    "RegionParent",
    "Span",
    "region_url",
]
