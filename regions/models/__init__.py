from .changes import RegionEvent
from .figures import RegionFigure
from .names import RegionCode, RegionName, RegionParent
from .region import Region, RegionQuerySet

__all__ = ["Region", "RegionCode", "RegionEvent", "RegionFigure", "RegionName", "RegionParent", "RegionQuerySet"]
