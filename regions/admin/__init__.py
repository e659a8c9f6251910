from .regions import RegionAdmin

__all__ = ["RegionAdmin"]
