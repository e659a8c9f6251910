"""The desk's screens for regions."""

from regions.admin.changes import EditionAdmin, RegionEventAdmin
from regions.admin.regions import RegionAdmin

__all__ = ["EditionAdmin", "RegionAdmin", "RegionEventAdmin"]
