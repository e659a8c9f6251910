"""The desk's screens for officials, a file per screen."""

from regions.officials.admin import institutions, offices, people, terms

__all__ = ["institutions", "offices", "people", "terms"]
