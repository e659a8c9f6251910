"""The log at the desk."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from newsroom.audit import admin as log_admin
from newsroom.audit.models import Entry
from newsroom.audit.record import record

LIST, EXPORT = "admin:audit_entry_changelist", "admin:audit_entry_export"


@pytest.fixture
def chief(client, sari):
    client.force_login(sari)
    return client


def exported(client, **query):
    answer = client.get(reverse(EXPORT), query)
    text = b"".join(answer.streaming_content).decode("utf-8")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_editor_in_chief_reads_and_filters(chief, sari, rani):
    record(action="article.retract", target=rani, by=sari)
    page = chief.get(reverse(LIST), {"tindakan": "article.retract"})
    assert [row.action for row in page.context["cl"].result_list] == ["article.retract"]
    assert "/unduh/?tindakan=article.retract" in page.text
    assert chief.get(reverse(LIST), {"q": "sari@"}).context["cl"].result_list[0].by_name == sari.email


def test_nobody_writes_it_by_hand(chief, rani):
    entry = Entry.objects.first()
    change = reverse("admin:audit_entry_change", args=[entry.pk])
    assert chief.get(change).status_code == 200
    for address in (reverse("admin:audit_entry_add"), reverse("admin:audit_entry_delete", args=[entry.pk]), change):
        assert chief.post(address, {"action": "lain", "post": "yes"}).status_code == 403


def test_the_filtered_list_goes_home_as_a_file(chief, sari, rani):
    record(action="article.retract", target=rani, by=sari, detail={"reason": "court"})
    header, row = exported(chief, tindakan="article.retract")
    assert header[:3] == ["at", "by_name", "action"]
    assert row[1:3] == [sari.email, "article.retract"] and "court" in row[-1]


def test_a_cell_is_never_a_formula(chief, rani):
    rani.email = "=HYPERLINK(1)"
    record(action="x.y", target=rani, by=None)
    assert exported(chief, tindakan="x.y")[1][5] == "'=HYPERLINK(1)"


def test_a_file_that_is_not_the_whole_list_says_so(chief, rani, monkeypatch):
    monkeypatch.setattr(log_admin, "EXPORT_ROWS", 3)
    for _ in range(4):
        record(action="x.y", target=rani, by=None)
    rows = exported(chief, tindakan="x.y")
    assert len(rows) == 1 + 3 + 1 and len(rows[-1]) == 1


def test_the_list_counts_nothing_and_costs_the_same_for_few_and_many(chief, rani):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            chief.get(reverse(LIST))
        assert not [query for query in queries if "COUNT(" in query["sql"].upper()]
        return len(queries)

    cost()  # what a process looks up once
    few = cost()
    Entry.objects.bulk_create(
        Entry(by=rani, by_name=rani.email, action="a.b", target_type="x", target_id=str(n), target_name="x")
        for n in range(1000)
    )
    assert cost() == few
