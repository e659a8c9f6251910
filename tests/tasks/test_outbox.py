"""Announcements reach every listener once, whatever happens to the others."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from newsroom.tasks import outbox, wiring
from newsroom.tasks.models import Announcement

pytestmark = pytest.mark.django_db

heard: list[tuple[str, int]] = []
away: set[str] = set()


@dataclass(frozen=True)
class StoryLeft:
    story_id: int


def slots(event: StoryLeft) -> None:
    heard.append(("slots", event.story_id))


def hooks(event: StoryLeft) -> None:
    if "hooks" in away:
        raise ConnectionError("nobody answers")
    heard.append(("hooks", event.story_id))


@pytest.fixture(autouse=True)
def listeners(monkeypatch):
    heard.clear()
    away.clear()
    # The test module goes by the name that import_string knows it by.
    monkeypatch.setattr(wiring, "listeners", lambda: {StoryLeft: (slots, hooks)})
    monkeypatch.setattr(outbox, "import_string", lambda path: {f"{__name__}.StoryLeft": StoryLeft}[path])


def wait_is_over() -> None:
    Announcement.objects.update(due_at=timezone.now() - timedelta(seconds=1))


def test_every_listener_hears_the_announcement_once():
    outbox.announce(StoryLeft(story_id=12))
    assert heard == []
    outbox.dispatch()
    outbox.dispatch()
    assert heard == [("slots", 12), ("hooks", 12)]
    assert Announcement.objects.get().state == "delivered"


def test_announcements_are_heard_in_their_order():
    for number in (1, 2, 3):
        outbox.announce(StoryLeft(story_id=number))
    outbox.dispatch()
    assert [number for who, number in heard if who == "slots"] == [1, 2, 3]


def test_a_rolled_back_change_announces_nothing():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        outbox.announce(StoryLeft(story_id=12))
        raise ZeroDivisionError
    outbox.dispatch()
    assert heard == []


def test_one_that_fails_hears_it_later_and_the_others_not_again():
    away.add("hooks")
    outbox.announce(StoryLeft(story_id=12))
    outbox.dispatch()
    row = Announcement.objects.get()
    assert (row.state, row.tries) == ("pending", 1)
    assert "nobody answers" in row.problem

    away.clear()
    outbox.dispatch()
    assert heard == [("slots", 12)], "not before its wait is over"
    wait_is_over()
    outbox.dispatch()
    assert heard == [("slots", 12), ("hooks", 12)]


def test_one_that_never_hears_is_kept_for_somebody_to_look_at():
    away.add("hooks")
    outbox.announce(StoryLeft(story_id=12))
    for _ in range(outbox.MOST_TRIES):
        outbox.dispatch()
        wait_is_over()
    row = Announcement.objects.get()
    assert row.state == "failed"
    Announcement.objects.update(at=timezone.now() - timedelta(days=30))
    assert outbox.prune() == 0


def test_an_announcement_that_this_version_cannot_read_stops_no_other():
    outbox.announce(StoryLeft(story_id=1))
    Announcement.objects.update(data={"gone": 1})
    outbox.announce(StoryLeft(story_id=2))
    outbox.dispatch()
    assert heard == [("slots", 2), ("hooks", 2)]
    assert Announcement.objects.order_by("id").first().state == "failed"


def test_delivered_ones_are_forgotten_after_a_week():
    outbox.announce(StoryLeft(story_id=12))
    outbox.dispatch()
    assert outbox.prune() == 0
    Announcement.objects.update(at=timezone.now() - timedelta(days=8))
    assert outbox.prune() == 1


def test_only_instances_of_dataclasses_can_be_announced():
    with pytest.raises(TypeError, match="dataclass"):
        outbox.announce({"story": 12})
    with pytest.raises(TypeError, match="dataclass"):
        outbox.announce(StoryLeft)
