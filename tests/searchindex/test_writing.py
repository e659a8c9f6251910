"""Into the index and out again, in the transaction of whoever publishes."""

import datetime as dt

import pytest
from django.db import connection, transaction

from newsroom.searchindex import index
from newsroom.searchindex.models import Document
from newsroom.searchindex.query import Sort, search
from tests.searchindex.documents import NOW, make_document

pytestmark = pytest.mark.django_db


def words_kept() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM searchindex_words")
        return cursor.fetchone()[0]


def test_a_new_version_replaces_the_old_one():
    index.put(make_document("Jembatan ditutup", id=1))
    index.put(make_document("Jembatan dibuka", id=1))
    assert search("ditutup").total == 0
    assert search("dibuka").total == 1
    assert words_kept() == 1


def test_a_document_moves_when_its_time_does():
    index.put(make_document("Pasar satu", id=1))
    index.put(make_document("Pasar dua", id=2, published_at=NOW + dt.timedelta(hours=1)))
    index.put(make_document("Pasar satu", id=1, published_at=NOW + dt.timedelta(hours=2)))
    assert [hit.id for hit in search("pasar", sort=Sort.NEWEST).hits] == [1, 2]
    assert words_kept() == 2


def test_what_was_taken_out_is_gone():
    index.put(make_document("Jembatan ditutup", id=1))
    index.put(make_document("Jembatan ditutup", id=1, kind="page"))
    index.remove("story", 1)
    index.remove("story", 1)
    assert [hit.kind for hit in search("jembatan").hits] == ["page"]
    assert words_kept() == 1


def test_what_was_not_committed_cannot_be_found():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        index.put(make_document("Jembatan ditutup", id=1))
        assert search("jembatan").total == 1
        raise ZeroDivisionError
    assert search("jembatan").total == 0 and words_kept() == 0


def test_many_documents_of_one_second_keep_their_order_in_time():
    index.put_many(make_document("Impor", id=number) for number in range(1, 40))
    for number in range(40, 60):
        index.put(make_document("Impor", id=number))
    assert search("impor").total == 59
    assert len(set(Document.objects.values_list("pk", flat=True))) == 59
    index.put(make_document("Impor", id=99, published_at=NOW + dt.timedelta(minutes=5)))
    assert search("impor", sort=Sort.NEWEST).hits[0].id == 99


def test_a_second_is_free_again_even_if_thousands_share_it(monkeypatch):
    monkeypatch.setattr(index, "_LOOKED_AT", 3)
    for number in range(12):
        index.put(make_document("Impor", id=number + 1))
    assert search("impor").total == 12


def test_ids_are_read_in_pieces(monkeypatch):
    monkeypatch.setattr(index, "_READ_AT_ONCE", 3)
    index.put_many(make_document("Impor", id=number) for number in (5, 3, 9, 1, 7, 11))
    index.put(make_document("Impor", id=2, kind="page"))
    assert list(index.ids_of("story")) == [1, 3, 5, 7, 9, 11]


def test_words_left_behind_are_swept_up_and_harm_nobody_before():
    index.put(make_document("Jembatan ditutup", id=1))
    Document.objects.all().delete()
    assert search("jembatan").total == 0
    index.put(make_document("Jembatan dibuka", id=2))
    assert search("ditutup").total == 0 and search("dibuka").total == 1
    Document.objects.all().delete()
    assert index.sweep() == 1 and words_kept() == 0
