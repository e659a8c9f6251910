"""`rebuild_search`: the index made again from the stories themselves."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from articles.states import State
from newsroom.searchindex import index
from newsroom.searchindex.models import Document
from newsroom.searchindex.query import search
from tests.factories.stories import make_story
from tests.searchindex.documents import make_document

pytestmark = pytest.mark.django_db


def rebuild(**options: int) -> str:
    out = StringIO()
    call_command("rebuild_search", stdout=out, **options)
    return out.getvalue()


def test_a_lost_index_is_made_again():
    for number in range(5):
        make_story(headline=f"Lomba perahu {number}")
    make_story(headline="Lomba rahasia", state=State.SCHEDULED)
    Document.objects.all().delete()
    assert search("lomba").total == 0
    assert "5 documents" in rebuild(batch=2)
    assert search("lomba").total == 5


def test_what_should_not_be_there_is_taken_out():
    story = make_story(headline="Lomba perahu")
    Article.objects.filter(pk=story.pk).update(state=State.RETRACTED)
    index.put(make_document("Lomba hantu", id=987_654))
    assert "2 taken out" in rebuild()
    assert search("lomba").total == 0


def test_twice_changes_nothing():
    make_story(headline="Lomba perahu")
    before = list(Document.objects.values())
    rebuild()
    assert list(Document.objects.values()) == before


def test_memory_and_transactions_stay_small():
    for number in range(7):
        make_story(headline=f"Lomba perahu {number}")
    with CaptureQueriesContext(connection) as captured:
        rebuild(batch=3)
    written = [query for query in captured.captured_queries if 'INSERT INTO "searchindex_document"' in query["sql"]]
    assert len(written) == 3
