"""No two rows of the same thing whose periods overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS
from django.db.backends.ddl_references import Columns, Statement, Table
from django.db.models import BaseConstraint, DateTimeField, F, Q
from django.db.models.sql import Query
from django.utils.translation import gettext_lazy as _

# "o" is the other row, NEW the one being written. Periods are half-open, a missing end is endless,
# a missing start has always been. An empty period (start = end) meets nothing, as in PostgreSQL.
SQLITE_OVERLAP = (
    '(o.%(start)s IS NULL OR "NEW".%(end)s IS NULL OR o.%(start)s < "NEW".%(end)s)'
    ' AND ("NEW".%(start)s IS NULL OR o.%(end)s IS NULL OR "NEW".%(start)s < o.%(end)s)'
    " AND (o.%(start)s IS NULL OR o.%(end)s IS NULL OR o.%(start)s < o.%(end)s)"
    ' AND ("NEW".%(start)s IS NULL OR "NEW".%(end)s IS NULL OR "NEW".%(start)s < "NEW".%(end)s)'
)
# AFTER, not BEFORE: the row then has its key, and an upsert that ends as an update fires only once.
SQLITE_TRIGGER = (
    "CREATE TRIGGER %(name)s AFTER %(event)s ON %(table)s WHEN %(new_condition)s BEGIN"
    " SELECT RAISE(ABORT, %(message)s) WHERE EXISTS (SELECT 1 FROM %(table)s AS o"
    ' WHERE %(equal)s AND o.%(pk)s <> "NEW".%(pk)s AND %(other_condition)s AND %(overlap)s);'
    " END"
)
# Rows that were there before the rule: touching those in conflict makes the trigger refuse them.
SQLITE_PROOF = (
    'UPDATE %(table)s AS "NEW" SET %(pk)s = %(pk)s WHERE %(new_condition)s AND EXISTS'
    " (SELECT 1 FROM %(table)s AS o"
    ' WHERE %(equal)s AND o.%(pk)s <> "NEW".%(pk)s AND %(other_condition)s AND %(overlap)s)'
)


class NoOverlap(BaseConstraint):
    """Rows with equal `fields` never overlap in their half-open periods `[start, end)`.

    `fields`, `start` and `end` name fields of the model; `start` and `end` are both dates or both
    instants, and NULL means without bound. `condition` narrows the rule to the rows that match it.
    A row with NULL in one of `fields` conflicts with none. The database answers a conflict with an
    `IntegrityError` that carries `name`; `full_clean()` with the violation message.

    PostgreSQL keeps the rule with an exclusion constraint, SQLite with two triggers, whose names are
    the whole database's: `name` must be unique among all models, as Django asks anyway. Neither says
    whether a period makes sense: add `CheckConstraint(condition=Q(end__gt=F("start")))`.
    """

    default_violation_error_message = _("This period overlaps one that is already recorded.")
    violation_error_code = "overlap"

    def __init__(
        self,
        *,
        fields: Iterable[str],
        start: str,
        end: str,
        name: str,
        condition: Q | None = None,
        violation_error_code: str | None = None,
        violation_error_message: Any = None,
    ) -> None:
        self.fields = tuple(fields)
        if not self.fields:
            raise ValueError("NoOverlap needs at least one field whose periods must not overlap.")
        if condition is not None and not isinstance(condition, Q):
            raise ValueError("NoOverlap.condition must be a Q.")
        self.start = start
        self.end = end
        self.condition = condition
        super().__init__(
            name=name,
            violation_error_code=violation_error_code,
            violation_error_message=violation_error_message,
        )

    def deconstruct(self) -> tuple[str, Sequence[Any], dict[str, Any]]:
        _path, args, kwargs = super().deconstruct()
        kwargs.update(fields=self.fields, start=self.start, end=self.end)
        if self.condition is not None:
            kwargs["condition"] = self.condition
        return "newsroom.dbrules.NoOverlap", args, kwargs

    def __eq__(self, other: object) -> bool:
        if isinstance(other, NoOverlap):
            return self.deconstruct() == other.deconstruct()
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # like Django's constraints: compared, never keyed

    def __repr__(self) -> str:
        return f"<NoOverlap: {self.name} of {', '.join(self.fields)} in {self.start}…{self.end}>"

    # -- in the database

    def constraint_sql(self, model: Any, schema_editor: Any) -> Any:
        if schema_editor.connection.vendor == "postgresql":
            return self._exclusion(model, schema_editor)
        # Deferred: a remake of the table then copies its rows first, and Django renames the table
        # inside these statements, as it does with the index of a conditional UniqueConstraint.
        schema_editor.deferred_sql.extend(self._sqlite_statements(model, schema_editor))
        return None

    def create_sql(self, model: Any, schema_editor: Any) -> Any:
        if schema_editor.connection.vendor != "postgresql":
            # SQLite adds constraints by remaking the table, so this is only asked for (and then
            # deferred by Django) when a column default of the new table needs parameters.
            *first, last = self._sqlite_statements(model, schema_editor)
            schema_editor.deferred_sql.extend(first)
            return last
        return Statement(
            "ALTER TABLE %(table)s ADD %(constraint)s",
            table=Table(model._meta.db_table, schema_editor.quote_name),
            constraint=self._exclusion(model, schema_editor),
        )

    def remove_sql(self, model: Any, schema_editor: Any) -> Any:
        # SQLite never comes here: it removes a constraint by remaking the table.
        return Statement(
            "ALTER TABLE %(table)s DROP CONSTRAINT %(name)s",
            table=Table(model._meta.db_table, schema_editor.quote_name),
            name=schema_editor.quote_name(self.name),
        )

    def _exclusion(self, model: Any, schema_editor: Any) -> Statement:
        holds_instants = isinstance(model._meta.get_field(self.start), DateTimeField)
        condition = self._condition_sql(model, schema_editor, alias=None)
        parts = self._column_parts(model, schema_editor)
        equal = ", ".join(f"%(field_{number})s WITH =" for number in range(len(self.fields)))
        return Statement(
            "CONSTRAINT %(name)s EXCLUDE USING gist ("
            + equal
            + ", %(range)s(%(start)s, %(end)s, '[)') WITH &&)%(where)s",
            **parts,
            name=schema_editor.quote_name(self.name),
            range="tstzrange" if holds_instants else "daterange",
            where=f" WHERE ({condition})" if condition else "",
        )

    def _sqlite_statements(self, model: Any, schema_editor: Any) -> list[Statement]:
        equal = " AND ".join(f'o.%(field_{number})s = "NEW".%(field_{number})s' for number in range(len(self.fields)))
        parts: dict[str, Any] = {
            **self._column_parts(model, schema_editor),
            "table": Table(model._meta.db_table, schema_editor.quote_name),
            "message": schema_editor.quote_value(self.name),
            "new_condition": self._condition_sql(model, schema_editor, alias="NEW") or "1",
            "other_condition": self._condition_sql(model, schema_editor, alias="o") or "1",
        }

        def statement(template: str, **more: str) -> Statement:
            spelled_out = template.replace("%(equal)s", equal)
            return Statement(spelled_out.replace("%(overlap)s", SQLITE_OVERLAP), **parts, **more)

        return [
            *(
                statement(
                    SQLITE_TRIGGER,
                    name=schema_editor.quote_name(f"{self.name}_{event.lower()}"),
                    event=event,
                )
                for event in ("INSERT", "UPDATE")
            ),
            statement(SQLITE_PROOF),
        ]

    def _column_parts(self, model: Any, schema_editor: Any) -> dict[str, Columns]:
        named = {f"field_{number}": name for number, name in enumerate(self.fields)}
        named |= {"start": self.start, "end": self.end, "pk": model._meta.pk.name}
        return {
            part: Columns(
                model._meta.db_table,
                [model._meta.get_field(name).column],
                schema_editor.quote_name,
            )
            for part, name in named.items()
        }

    def _condition_sql(self, model: Any, schema_editor: Any, alias: str | None) -> str:
        """The condition with its columns bare, or written as columns of `alias`."""
        if self.condition is None:
            return ""
        query: Any = Query(model, alias_cols=False)
        where = query.build_where(self.condition)
        # Not `relabel_aliases`: while a table is remade, its fields still remember columns under
        # the old table's name.
        for column in query._gen_cols([where]):
            column.alias = alias
        compiler = query.get_compiler(connection=schema_editor.connection)
        sql, params = where.as_sql(compiler, schema_editor.connection)
        return f"({sql % tuple(schema_editor.quote_value(value) for value in params)})"

    # -- in forms

    def validate(
        self,
        model: Any,
        instance: Any,
        exclude: Any = None,
        using: str = DEFAULT_DB_ALIAS,
    ) -> None:
        left_out = set(exclude or ())
        if left_out & {*self.fields, self.start, self.end}:
            return
        if self.condition is not None:
            references = {name for name, *_lookups in model._get_expr_references(self.condition)}
            if references & left_out:
                return
            values = instance._get_field_expression_map(meta=model._meta, exclude=left_out)
            if not self.condition.check(values, using=using):
                return
        if self._conflicts(model, instance, using).exists():
            raise ValidationError(self.get_violation_error_message(), code=self.violation_error_code)

    def _conflicts(self, model: Any, instance: Any, using: str) -> Any:
        def value(name: str) -> Any:
            return getattr(instance, model._meta.get_field(name).attname)

        start, end = value(self.start), value(self.end)
        others = model._base_manager.using(using)
        same = {model._meta.get_field(name).attname: value(name) for name in self.fields}
        if None in same.values() or (start is not None and end is not None and end <= start):
            return others.none()
        others = others.filter(**same)
        if self.condition is not None:
            others = others.filter(self.condition)
        if not instance._state.adding and instance.pk is not None:
            others = others.exclude(pk=instance.pk)
        other_start, other_end = f"{self.start}__isnull", f"{self.end}__isnull"
        if end is not None:
            others = others.filter(Q(**{other_start: True}) | Q(**{f"{self.start}__lt": end}))
        if start is not None:
            others = others.filter(Q(**{other_end: True}) | Q(**{f"{self.end}__gt": start}))
        return others.filter(
            Q(**{other_start: True}) | Q(**{other_end: True}) | Q(**{f"{self.end}__gt": F(self.start)})
        )

    def _check(self, model: Any, connection: Any) -> list[Any]:
        references = {(name,) for name in (*self.fields, self.start, self.end)}
        if self.condition is not None:
            references.update(model._get_expr_references(self.condition))
        return super()._check_references(model, references)  # type: ignore[misc]  # not in the stubs
