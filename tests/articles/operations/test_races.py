"""Two who act on one story at the same moment, with real connections side by side. PostgreSQL only: SQLite has one writer."""

import datetime as dt
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.utils import timezone

from articles.errors import Refusal, StaleVersion
from articles.models import Article, Revision
from articles.operations import drafting, publishing, scheduling
from articles.operations.snapshots import Snapshot
from articles.states import State
from newsroom.audit.models import Entry
from tests.factories.stories import chief, make_snapshot, make_story

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has one writer"),
]


def at_once(*acts):
    """Runs each act in a thread with a connection of its own; gives results, or the refusals that they raised."""
    gate = threading.Barrier(len(acts))

    def run(act):
        try:
            gate.wait(10)
            return act()
        except Refusal as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def published(story):
    return Entry.objects.filter(action="article.publish", target_id=str(story.pk)).count()


def test_of_two_workers_one_publishes_each_due_story():
    stories = [make_story(state=State.SCHEDULED) for _ in range(6)]
    Article.objects.update(scheduled_at=timezone.now() - dt.timedelta(seconds=1))
    counts = at_once(*[scheduling.publish_due] * 4)
    assert sum(counts) == len(stories)
    assert [published(story) for story in stories] == [1] * len(stories)


def test_a_schedule_cancelled_as_its_time_comes_is_either_cancelled_or_out():
    for _ in range(5):
        story = make_story(state=State.SCHEDULED)
        Article.objects.filter(pk=story.pk).update(scheduled_at=timezone.now() - dt.timedelta(seconds=1))
        boss = chief()
        at_once(scheduling.publish_due, lambda story=story, boss=boss: scheduling.unschedule(story, by=boss))
        story.refresh_from_db()
        assert story.state in {State.PUBLISHED, State.READY}
        assert published(story) == (story.state == State.PUBLISHED)
        assert (story.published_at is not None) == (story.state == State.PUBLISHED)


def test_of_two_who_press_publish_one_is_told_that_it_is_out():
    story = make_story(state=State.READY)
    boss = chief()
    results = at_once(*[lambda: publishing.publish(story, by=boss)] * 2)
    assert sum(isinstance(result, Refusal) for result in results) == 1
    assert published(story) == 1


def test_of_two_saves_from_one_version_the_second_is_refused_whole(rani, budi):
    story = drafting.create_story(make_snapshot(headline="Awal"), by=rani)
    base = Snapshot.of(story.working_revision)

    def save(by, headline):
        return lambda: drafting.save_revision(story, base.with_changes(headline=headline), based_on=1, by=by)

    results = at_once(save(rani, "Suntingan Rani"), save(budi, "Suntingan Budi"))
    assert sum(isinstance(result, StaleVersion) for result in results) == 1
    assert Revision.objects.filter(article=story).count() == 2
