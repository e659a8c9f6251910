"""What a test suite needs beside append-only tables."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from django.db.backends.base.operations import BaseDatabaseOperations

from newsroom.dbrules.purging import purging


@contextmanager
def flush_may_purge() -> Iterator[None]:
    """Let tests that commit empty their tables afterwards.

    Django empties them with DELETE on SQLite, which append-only tables refuse (PostgreSQL uses
    TRUNCATE). In conftest.py::

        @pytest.fixture(scope="session", autouse=True)
        def flush_may_purge():
            with testing.flush_may_purge():
                yield
    """
    flush = BaseDatabaseOperations.execute_sql_flush

    def flush_while_purging(self: Any, sql_list: list[str]) -> None:
        with purging(using=self.connection.alias):
            flush(self, sql_list)

    with mock.patch.object(BaseDatabaseOperations, "execute_sql_flush", flush_while_purging):
        yield
