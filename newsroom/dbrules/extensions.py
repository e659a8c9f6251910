"""The PostgreSQL extension that exclusion constraints on plain columns need."""

from __future__ import annotations

from typing import Any

from django.db.migrations.operations.base import Operation


class BtreeGistExtension(Operation):
    """`CREATE EXTENSION btree_gist` on PostgreSQL, nothing elsewhere.

    Django has an operation of this name, but importing it needs psycopg, which an installation on
    SQLite does not have. btree_gist is a trusted extension: the owner of the database may create
    it. It is not dropped again on the way back, for other apps may lean on it.
    """

    reduces_to_sql = True
    reversible = True

    def state_forwards(self, app_label: str, state: Any) -> None:
        pass

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        pass

    def describe(self) -> str:
        return "Provides btree_gist on PostgreSQL"

    @property
    def migration_name_fragment(self) -> str:
        return "btree_gist"
