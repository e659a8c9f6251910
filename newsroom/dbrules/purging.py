"""Lift the append-only rule for one connection, for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.backends.signals import connection_created

#: PostgreSQL: a custom setting, local to the transaction. SQLite: a function that triggers ask.
POSTGRES_SETTING = "newsroom.purging"
SQLITE_FUNCTION = "newsroom_purging"

_FLAG = "_newsroom_purging"


@contextmanager
def purging(using: str = DEFAULT_DB_ALIAS) -> Iterator[None]:
    """Within this block, in one transaction, append-only rows may be changed and deleted.

    For what the law or the house demands (erasing a person's data, resetting the demonstration),
    never for mending history. Other connections are not affected.
    """
    connection = connections[using]
    with transaction.atomic(using=using):
        if connection.vendor == "postgresql":
            before = _set_on_postgres(connection, "on")
            yield
            # Not in a `finally`: after an error the rollback has already undone the setting.
            _set_on_postgres(connection, before)
            return
        before_flag = getattr(connection, _FLAG, False)
        setattr(connection, _FLAG, True)
        try:
            yield
        finally:
            setattr(connection, _FLAG, before_flag)


def _set_on_postgres(connection: Any, value: str) -> str:
    """Set the transaction's value; answers the one before it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting(%s, true), '')", [POSTGRES_SETTING])
        before: str = cursor.fetchone()[0]
        cursor.execute("SELECT set_config(%s, %s, true)", [POSTGRES_SETTING, value])
    return before


def _teach_sqlite(sender: Any, connection: Any, **kwargs: Any) -> None:
    """Give a new SQLite connection the function that its triggers ask.

    A client that does not know the function cannot change the rows either: the statement fails.
    """
    if connection.vendor == "sqlite":
        connection.connection.create_function(SQLITE_FUNCTION, 0, lambda: int(getattr(connection, _FLAG, False)))


# At import, not in an AppConfig: whoever has the constraint in a model has the function too.
connection_created.connect(_teach_sqlite, dispatch_uid="newsroom.dbrules.purging")
