"""Rows that are written once stay as they were written."""

import sqlite3

import pytest
from django.core.management.color import no_style
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations import operations
from django.db.migrations.writer import MigrationWriter

from newsroom.dbrules import AppendOnly, purging, testing

RULE = AppendOnly(name="scratch_entries_are_kept")


def entry(rule=RULE):
    return operations.CreateModel(
        "Entry",
        fields=[
            ("id", models.BigAutoField(primary_key=True)),
            ("text", models.TextField(default="dicatat")),
            ("actor", models.IntegerField(null=True)),
        ],
        options={"constraints": [rule] if rule else []},
    )


@pytest.fixture
def journal(scratch):
    scratch.apply(entry())
    return scratch


def refused(change, rule="scratch_entries_are_kept"):
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        change()
    return True


def test_rows_are_added_but_neither_changed_nor_deleted(journal):
    entries = journal.model("Entry").objects
    row = entries.create(actor=7)
    assert refused(lambda: entries.update(text="lain"))
    assert refused(row.delete)
    assert refused(row.save)
    assert refused(lambda: entries.all()._raw_delete(connection.alias))
    assert entries.get().text == "dicatat"


def test_named_fields_may_change_and_only_they(scratch):
    scratch.apply(entry(AppendOnly(name="scratch_entries_are_kept", allow_update=["actor"])))
    entries = scratch.model("Entry").objects
    row = entries.create(actor=7)
    entries.update(actor=None)
    assert refused(lambda: entries.update(text="lain"))
    assert refused(lambda: entries.update(actor=8, text="lain"))
    assert refused(row.delete)
    assert entries.get().actor is None


def test_purging_lifts_the_rule_and_puts_it_back(journal):
    entries = journal.model("Entry").objects
    entries.create()
    entries.create()
    with purging():
        entries.update(text="")
        with purging():
            entries.first().delete()
        entries.update(text="dihapus")
    assert refused(lambda: entries.all().delete())
    assert entries.get().text == "dihapus"


def test_a_failed_purge_changes_nothing_and_puts_the_rule_back(journal):
    entries = journal.model("Entry").objects
    entries.create()
    with pytest.raises(ZeroDivisionError), purging():
        entries.all().delete()
        raise ZeroDivisionError
    assert entries.count() == 1
    assert refused(lambda: entries.all().delete())


def test_a_failed_purge_inside_a_transaction_puts_the_rule_back(journal):
    entries = journal.model("Entry").objects
    entries.create()
    with transaction.atomic():
        with pytest.raises(ZeroDivisionError), purging():
            raise ZeroDivisionError
        assert refused(lambda: entries.all().delete())


def test_another_connection_is_not_lifted(journal):
    entries = journal.model("Entry").objects
    entries.create()
    other = connection.copy(alias="default")
    try:
        with purging():
            if connection.vendor == "sqlite":
                assert _asks_for_purging(other) == 0
            else:
                with pytest.raises(IntegrityError), other.cursor() as cursor:
                    cursor.execute(f"DELETE FROM {entries.model._meta.db_table}")
    finally:
        other.close()


def _asks_for_purging(other):
    # The database of the test lives in memory: the other connection is asked what its triggers ask.
    with other.cursor() as cursor:
        cursor.execute("SELECT newsroom_purging()")
        return cursor.fetchone()[0]


def test_an_outside_client_of_the_sqlite_file_is_refused_too(journal, tmp_path):
    if connection.vendor != "sqlite":
        journal.model("Entry").objects.create()
        with pytest.raises(IntegrityError), connection.cursor() as cursor:
            cursor.execute(f"UPDATE {journal.model('Entry')._meta.db_table} SET text = ''")
        return
    journal.model("Entry").objects.create()
    with sqlite3.connect(tmp_path / "copy.sqlite3") as copy:
        connection.connection.backup(copy)
        with pytest.raises(sqlite3.OperationalError, match="newsroom_purging"):
            copy.execute(f"DELETE FROM {journal.model('Entry')._meta.db_table}")
    copy.close()


def test_later_changes_of_the_table_keep_the_rule(journal, sqlite_triggers):
    entries = journal.model("Entry").objects
    entries.create()
    journal.apply(operations.AddField("entry", "place", models.TextField(default="meja")))
    assert refused(lambda: entries.update(text="lain"))
    journal.apply(operations.AlterField("entry", "text", models.CharField(max_length=90)))
    journal.apply(operations.AlterModelTable("entry", "dbrules_tests_journal"))
    entries = journal.model("Entry").objects
    assert refused(lambda: entries.update(text="lain"))
    assert refused(lambda: entries.all()._raw_delete(connection.alias))
    if connection.vendor == "sqlite":
        assert sqlite_triggers() == {"scratch_entries_are_kept_update", "scratch_entries_are_kept_delete"}


def test_the_rule_can_be_added_to_and_taken_from_a_table(scratch):
    scratch.apply(entry(None))
    scratch.model("Entry").objects.create()
    scratch.apply(operations.AddConstraint("entry", RULE))
    assert refused(lambda: scratch.model("Entry").objects.update(text="lain"))
    scratch.apply(operations.RemoveConstraint("entry", "scratch_entries_are_kept"))
    scratch.model("Entry").objects.update(text="lain")


def test_a_flush_between_tests_may_purge(journal):
    entries = journal.model("Entry").objects
    entries.create()
    sql = connection.ops.sql_flush(no_style(), [entries.model._meta.db_table])
    with testing.flush_may_purge():
        connection.ops.execute_sql_flush(sql)
    assert not entries.exists()


def test_migrations_write_the_rule_by_its_public_name():
    code, imports = MigrationWriter.serialize(AppendOnly(name="kept", allow_update=["actor"]))
    assert code == "newsroom.dbrules.AppendOnly(allow_update=('actor',), name='kept')"
    assert "import newsroom.dbrules" in imports
    assert AppendOnly(name="kept") != AppendOnly(name="kept", allow_update=["actor"])
