"""Tables made and changed by migration operations, as the project's own are."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

from newsroom.dbrules import BtreeGistExtension

APP = "dbrules_tests"


class Scratch:
    """A small project with its own tables: `apply(operation, …)`, then `model("Tenure")`."""

    def __init__(self) -> None:
        self.state = ProjectState()

    def apply(self, *operations: Operation) -> None:
        """One call is one migration."""
        with connection.schema_editor(atomic=True) as editor:
            for operation in operations:
                before = self.state
                self.state = before.clone()
                operation.state_forwards(APP, self.state)
                operation.database_forwards(APP, editor, before, self.state)

    def model(self, name: str) -> Any:
        return self.state.apps.get_model(APP, name)

    def drop_everything(self) -> None:
        with connection.schema_editor(atomic=True) as editor:
            for model in self.state.apps.get_models():
                editor.delete_model(model)


@pytest.fixture
def scratch(transactional_db: None) -> Iterator[Scratch]:
    project = Scratch()
    project.apply(BtreeGistExtension())
    yield project
    project.drop_everything()


@pytest.fixture
def sqlite_triggers() -> Callable[[], set[str]]:
    """The names of the triggers of the scratch tables; an empty set on PostgreSQL."""

    def names() -> set[str]:
        if connection.vendor != "sqlite":
            return set()
        with connection.cursor() as cursor:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'dbrules%'")
            return {name for (name,) in cursor.fetchall()}

    return names
