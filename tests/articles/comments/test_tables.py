"""What the database itself keeps true about comments."""

import pytest

from articles.comments.models import CommentThread
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


def test_a_thread_has_the_key_of_its_story():
    story = make_story()
    assert CommentThread.objects.create(article=story).pk == story.pk
