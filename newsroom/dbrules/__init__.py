"""Rules that the database itself keeps, the same on PostgreSQL and SQLite.

`NoOverlap` (no two periods of one thing at the same time) and `AppendOnly` (rows are written once)
go into `Meta.constraints` like Django's own constraints; `purging()` lifts the second for a legal
erasure or a reset. An app whose models use `NoOverlap` lists `BtreeGistExtension()` as the first
operation of its first migration. Tests: see `newsroom.dbrules.testing`.
"""

from newsroom.dbrules.append_only import AppendOnly
from newsroom.dbrules.extensions import BtreeGistExtension
from newsroom.dbrules.no_overlap import NoOverlap
from newsroom.dbrules.purging import purging

__all__ = ["AppendOnly", "BtreeGistExtension", "NoOverlap", "purging"]
