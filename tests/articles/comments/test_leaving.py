"""A reader takes the own data away, or leaves: the talk stays, the name goes."""

import json

import pytest

from articles.comments.models import Comment
from articles.comments.operations.importing import import_comment
from newsroom.accounts.models import User
from newsroom.accounts.operations.erase import erase
from newsroom.accounts.rooms import account_rooms
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def said(tamu):
    story = make_story()
    return import_comment(
        story, text="Jembatannya sudah bagus.", author=tamu, author_name="Tamu", at=story.published_at
    )


def test_the_download_holds_the_comments(client, tamu, said):
    client.force_login(tamu, backend="django.contrib.auth.backends.ModelBackend")
    answer = client.get("/akun/data/")
    assert answer.status_code == 200
    assert "Jembatannya sudah bagus." in json.dumps(
        json.loads(b"".join(answer) if answer.streaming else answer.content)
    )


def test_an_erased_account_leaves_its_talk_without_its_name(client, tamu, said):
    thread = f"{said.thread.article.get_absolute_url()}komentar/"
    assert ">Tamu<" in client.get(thread).text
    erase(tamu, rooms=account_rooms(), by=tamu)
    assert not User.objects.filter(pk=tamu.pk).exists()
    comment = Comment.objects.get(pk=said.pk)
    assert comment.author_id is None
    page = client.get(thread).text
    assert "Jembatannya sudah bagus." in page
    assert ">Tamu<" not in page
