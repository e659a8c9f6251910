"""Rows that are written once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.backends.ddl_references import Columns, Statement, Table
from django.db.models import BaseConstraint
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules.purging import POSTGRES_SETTING, SQLITE_FUNCTION

# One function for all tables; the trigger's arguments are the rule's name and the columns that may
# change. Comparing rows as JSON keeps columns added later under the rule. No percent sign in here:
# Django formats the statement.
POSTGRES_FUNCTION = f"""
CREATE OR REPLACE FUNCTION newsroom_append_only() RETURNS trigger LANGUAGE plpgsql AS $rule$
BEGIN
    IF current_setting('{POSTGRES_SETTING}', true) = 'on' THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND TG_NARGS > 1
       AND to_jsonb(OLD) - TG_ARGV[1:] = to_jsonb(NEW) - TG_ARGV[1:] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation',
        MESSAGE = TG_ARGV[0], TABLE = TG_TABLE_NAME, CONSTRAINT = TG_ARGV[0];
END
$rule$"""
POSTGRES_TRIGGER = (
    POSTGRES_FUNCTION + "; CREATE TRIGGER %(name)s BEFORE UPDATE OR DELETE ON %(table)s"
    " FOR EACH ROW EXECUTE FUNCTION newsroom_append_only(%(arguments)s)"
)
SQLITE_TRIGGER = (
    "CREATE TRIGGER %(name)s BEFORE %(event)s ON %(table)s"
    f" WHEN {SQLITE_FUNCTION}() = 0 AND (%(changed)s)"
    " BEGIN SELECT RAISE(ABORT, %(message)s); END"
)


class AppendOnly(BaseConstraint):
    """The database refuses to change or delete rows of this table (`IntegrityError` with `name`).

    `allow_update` names fields that may still change, for example a user's key that is set to NULL
    when the account is erased: without it even `on_delete=SET_NULL` is refused. `purging()` lifts
    the rule. TRUNCATE and DROP stay with the owner of the database.

    On SQLite, a rule with `allow_update` lists the other columns when the table is made or remade;
    a migration that adds a nullable field should remove and add the constraint, so that the new
    column comes under it too.
    """

    default_violation_error_message = _("This record cannot be changed or deleted.")

    def __init__(
        self,
        *,
        name: str,
        allow_update: Iterable[str] = (),
        violation_error_code: str | None = None,
        violation_error_message: Any = None,
    ) -> None:
        self.allow_update = tuple(allow_update)
        super().__init__(
            name=name,
            violation_error_code=violation_error_code,
            violation_error_message=violation_error_message,
        )

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        _path, args, kwargs = super().deconstruct()
        if self.allow_update:
            kwargs["allow_update"] = self.allow_update
        return "newsroom.dbrules.AppendOnly", args, kwargs

    def __eq__(self, other: object) -> bool:
        if isinstance(other, AppendOnly):
            return self.deconstruct() == other.deconstruct()
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # like Django's constraints: compared, never keyed

    def __repr__(self) -> str:
        return f"<AppendOnly: {self.name}>"

    def constraint_sql(self, model: Any, schema_editor: Any) -> Any:
        # A trigger needs its table: deferred on both engines. On SQLite this also lets a remake of
        # the table carry the triggers over.
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
        else:
            schema_editor.deferred_sql.extend(self._sqlite_statements(model, schema_editor))

    def create_sql(self, model: Any, schema_editor: Any) -> Any:
        if schema_editor.connection.vendor != "postgresql":
            # Only when a column default of a new table needs parameters; Django then defers it.
            *first, last = self._sqlite_statements(model, schema_editor)
            schema_editor.deferred_sql.extend(first)
            return last
        columns = [model._meta.get_field(name).column for name in self.allow_update]
        return Statement(
            POSTGRES_TRIGGER,
            name=schema_editor.quote_name(self.name),
            table=Table(model._meta.db_table, schema_editor.quote_name),
            arguments=", ".join(map(schema_editor.quote_value, [self.name, *columns])),
        )

    def remove_sql(self, model: Any, schema_editor: Any) -> Any:
        # SQLite removes a constraint by remaking the table and never comes here. The function
        # stays: other tables use it.
        return Statement(
            "DROP TRIGGER %(name)s ON %(table)s",
            name=schema_editor.quote_name(self.name),
            table=Table(model._meta.db_table, schema_editor.quote_name),
        )

    def _sqlite_statements(self, model: Any, schema_editor: Any) -> list[Statement]:
        table = model._meta.db_table
        kept = [
            field.column
            for field in model._meta.local_concrete_fields
            if self.allow_update and field.name not in self.allow_update
        ]
        columns = {
            f"column_{number}": Columns(table, [column], schema_editor.quote_name) for number, column in enumerate(kept)
        }
        changed = " OR ".join(f"OLD.%({part})s IS NOT NEW.%({part})s" for part in columns)
        shared = {
            "table": Table(table, schema_editor.quote_name),
            "message": schema_editor.quote_value(self.name),
        }
        return [
            Statement(
                SQLITE_TRIGGER.replace("%(changed)s", changed or "1"),
                **shared,
                **columns,
                name=schema_editor.quote_name(f"{self.name}_update"),
                event="UPDATE",
            ),
            Statement(
                SQLITE_TRIGGER,
                **shared,
                changed="1",
                name=schema_editor.quote_name(f"{self.name}_delete"),
                event="DELETE",
            ),
        ]

    def validate(self, model: Any, instance: Any, exclude: Any = None, using: str = DEFAULT_DB_ALIAS) -> None:
        # A form that offers to change such a row is a mistake of ours, not of the person at it:
        # the database's refusal is the right answer.
        pass

    def _check(self, model: Any, connection: Any) -> list[Any]:
        references = {(name,) for name in self.allow_update}
        return super()._check_references(model, references)  # type: ignore[misc]  # not in the stubs
