"""The two kinds of full-text table, `searchindex_words`. Each engine module has the functions of `Engine`."""

from typing import cast

from django.db import connection

from .engine import Engine, Match

__all__ = ["Engine", "Match", "engine"]


def engine() -> Engine:
    from . import postgres, sqlite

    return cast(Engine, postgres if connection.vendor == "postgresql" else sqlite)
