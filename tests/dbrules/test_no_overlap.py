"""Tenures of one seat never overlap, whatever the engine."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations import operations
from django.db.migrations.writer import MigrationWriter
from django.db.models import Q
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.dbrules import NoOverlap

RULE = NoOverlap(
    fields=["seat"],
    start="start",
    end="end",
    condition=Q(kind__in=["definitif", "pj"]),
    name="one_scratch_holder",
    violation_error_message="This seat is taken in that period.",
)


def tenure(*, constraints=(RULE,), day=models.DateField):
    return operations.CreateModel(
        "Tenure",
        fields=[
            ("id", models.BigAutoField(primary_key=True)),
            ("seat", models.IntegerField(null=True)),
            ("kind", models.CharField(max_length=20, default="definitif")),
            ("start", day(null=True)),
            ("end", day(null=True)),
        ],
        options={"constraints": list(constraints)},
    )


@pytest.fixture
def seats(scratch):
    scratch.apply(tenure())
    return scratch


def day(text):
    return date.fromisoformat(text) if text else None


def hold(seats, start, end, *, seat=1, kind="definitif"):
    return seats.model("Tenure").objects.create(seat=seat, kind=kind, start=day(start), end=day(end))


def refused(seats, start, end, **more):
    with pytest.raises(IntegrityError, match="one_scratch_holder"), transaction.atomic():
        hold(seats, start, end, **more)
    return True


def test_a_second_holder_in_the_same_period_is_refused(seats):
    hold(seats, "2018-10-01", "2023-10-01")
    assert refused(seats, "2023-09-30", "2024-10-01")
    assert refused(seats, "2010-01-01", None)
    assert refused(seats, None, None)
    assert refused(seats, "2019-01-01", "2019-01-02")


def test_the_day_one_ends_is_the_day_the_next_may_start(seats):
    hold(seats, "2018-10-01", "2023-10-01")
    hold(seats, "2023-10-01", None)
    hold(seats, None, "2018-10-01")
    assert refused(seats, "2030-01-01", None)


def test_other_seats_and_rows_outside_the_condition_are_free(seats):
    hold(seats, "2018-10-01", None)
    hold(seats, "2018-10-01", None, seat=2)
    hold(seats, "2018-10-01", None, kind="plh")
    hold(seats, "2018-10-01", None, kind="plh")
    hold(seats, "2018-10-01", None, seat=None)
    hold(seats, "2018-10-01", None, seat=None)


def test_an_update_into_an_occupied_period_is_refused(seats):
    hold(seats, "2018-10-01", "2023-10-01")
    later = hold(seats, "2023-10-02", None)
    later.start = day("2023-09-01")
    with pytest.raises(IntegrityError, match="one_scratch_holder"), transaction.atomic():
        later.save()
    with pytest.raises(IntegrityError, match="one_scratch_holder"), transaction.atomic():
        seats.model("Tenure").objects.update(start=None)
    later.start = day("2023-10-01")
    later.save()  # meets only itself


def test_a_row_that_comes_under_the_condition_is_checked(seats):
    hold(seats, "2018-10-01", None)
    acting = hold(seats, "2020-01-01", "2020-02-01", kind="plt")
    acting.kind = "pj"
    with pytest.raises(IntegrityError, match="one_scratch_holder"), transaction.atomic():
        acting.save()


def test_an_empty_period_meets_nothing(seats):
    hold(seats, "2018-10-01", None)
    hold(seats, "2020-01-01", "2020-01-01")


def test_instants_are_compared_to_the_second(scratch):
    scratch.apply(
        tenure(
            constraints=[NoOverlap(fields=["seat"], start="start", end="end", name="one_scratch_lock")],
            day=models.DateTimeField,
        )
    )
    rows = scratch.model("Tenure").objects
    noon = datetime(2024, 11, 22, 4, 0, tzinfo=UTC)
    rows.create(seat=1, start=noon, end=noon.replace(second=30))
    rows.create(seat=1, start=noon.replace(second=30), end=None)
    with pytest.raises(IntegrityError, match="one_scratch_lock"), transaction.atomic():
        rows.create(seat=1, start=noon.replace(second=29, microsecond=5), end=None)


def test_the_rule_can_be_added_to_and_taken_from_a_table(scratch, sqlite_triggers):
    scratch.apply(tenure(constraints=[]))
    hold(scratch, "2018-10-01", None)
    scratch.apply(operations.AddConstraint("tenure", RULE))
    assert refused(scratch, "2019-01-01", None)
    scratch.apply(operations.RemoveConstraint("tenure", "one_scratch_holder"))
    hold(scratch, "2019-01-01", None)
    assert not sqlite_triggers()


def test_rows_already_in_conflict_refuse_the_new_rule(scratch):
    scratch.apply(tenure(constraints=[]))
    hold(scratch, "2018-10-01", None)
    hold(scratch, "2019-10-01", None)
    before = scratch.state
    with pytest.raises(IntegrityError, match="one_scratch_holder"):
        scratch.apply(operations.AddConstraint("tenure", RULE))
    scratch.state = before


def test_later_changes_of_the_table_keep_the_rule(seats, sqlite_triggers):
    """On SQLite most of these remake the table, which drops its triggers."""
    hold(seats, "2018-10-01", "2023-10-01")
    seats.apply(operations.AddField("tenure", "basis", models.TextField(default="")))
    assert refused(seats, "2020-01-01", None)
    seats.apply(operations.AlterField("tenure", "kind", models.TextField(default="definitif")))
    assert refused(seats, "2020-01-01", None)
    seats.apply(operations.AddField("tenure", "note", models.TextField(null=True)))
    seats.apply(operations.RemoveField("tenure", "note"))
    seats.apply(operations.AlterModelTable("tenure", "dbrules_tests_tenures"))
    assert refused(seats, "2020-01-01", None)
    if connection.vendor == "sqlite":
        assert sqlite_triggers() == {"one_scratch_holder_insert", "one_scratch_holder_update"}


def test_one_migration_may_make_and_change_the_table(scratch):
    scratch.apply(
        tenure(),
        operations.AddField("tenure", "basis", models.TextField(default="")),
        operations.AlterModelTable("tenure", "dbrules_tests_tenures"),
    )
    hold(scratch, "2018-10-01", None)
    assert refused(scratch, "2020-01-01", None)


def test_a_default_kept_by_the_database_does_not_get_in_the_way(scratch):
    create = tenure()
    create.fields.append(("rank", models.CharField(max_length=9, db_default="a")))
    scratch.apply(create)
    hold(scratch, "2018-10-01", None)
    assert refused(scratch, "2020-01-01", None)


def test_a_form_gets_a_sentence(seats):
    Tenure = seats.model("Tenure")
    hold(seats, "2018-10-01", "2023-10-01")
    clash = Tenure(seat=1, kind="pj", start=day("2023-09-01"))
    with pytest.raises(ValidationError, match="This seat is taken in that period.") as refusal:
        RULE.validate(Tenure, clash)
    assert refusal.value.code == "overlap"
    RULE.validate(Tenure, clash, exclude={"seat"})
    RULE.validate(Tenure, Tenure(seat=1, kind="plh", start=day("2023-09-01")))
    RULE.validate(Tenure, Tenure(seat=1, kind="pj", start=day("2023-10-01")))
    RULE.validate(Tenure, Tenure.objects.get())


def test_migrations_write_the_rule_by_its_public_name():
    code, imports = MigrationWriter.serialize(RULE)
    assert code.startswith("newsroom.dbrules.NoOverlap(")
    assert "import newsroom.dbrules" in imports
    assert RULE.clone() == RULE
    assert NoOverlap(fields=["seat"], start="start", end="end", name="one_scratch_holder") != RULE


def test_a_rule_about_nothing_is_a_mistake():
    with pytest.raises(ValueError, match="at least one field"):
        NoOverlap(fields=[], start="start", end="end", name="x")


days = st.none() | st.integers(1, 12)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(days, days), max_size=6))
def test_database_form_and_arithmetic_agree(seats, periods):
    """The same verdict from the engine, from `validate()` and from a few lines of Python."""
    Tenure = seats.model("Tenure")
    Tenure.objects.all().delete()
    kept: list[tuple[float, float]] = []
    for first, last in periods:
        if first and last and last < first:
            continue
        low, high = first or -1, last or 99
        clash = low < high and any(a < b and low < b and a < high for a, b in kept)
        row = Tenure(
            seat=1,
            start=first and date(2024, first, 1),
            end=last and date(2024, last, 1),
        )
        if clash:
            with pytest.raises(ValidationError):
                RULE.validate(Tenure, row)
            with pytest.raises(IntegrityError), transaction.atomic():
                row.save()
        else:
            RULE.validate(Tenure, row)
            row.save()
            kept.append((low, high))
