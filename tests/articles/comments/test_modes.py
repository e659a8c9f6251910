"""How a thread is open shows on the story's page too."""

import pytest

from articles.comments.operations.threads import set_thread
from articles.comments.states import Mode
from newsroom.outlet.current import change_outlet
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


def test_a_closed_thread_is_closed_on_the_story_page(client, made):
    story = make_story()
    assert "comments-box" in client.get(story.get_absolute_url()).text
    set_thread(story, mode=Mode.HIDDEN, by=made)
    assert "comments-box" not in client.get(story.get_absolute_url()).text
    set_thread(story, mode=Mode.INHERIT, by=made)
    assert "comments-box" in client.get(story.get_absolute_url()).text


def test_one_switch_hides_all_threads_while_pages_stay(client, admin):
    story = make_story()
    change_outlet(by=admin, comments="hidden")
    page = client.get(story.get_absolute_url())
    assert page.status_code == 200
    assert "comments-box" not in page.text
