from datetime import timedelta

import pytest
from django.utils import timezone

from newsroom.tasks import wiring
from newsroom.tasks.models import TimerRun
from newsroom.tasks.timers import Clock, Timer, claim

pytestmark = pytest.mark.django_db


def test_a_timer_runs_when_it_is_due_and_not_before():
    ran = []
    clock = Clock([Timer("now and then", 30, lambda: ran.append(1))])
    assert clock.tick() == ["now and then"]
    assert clock.tick() == []
    assert ran == [1]


def test_of_two_workers_one_runs_a_long_timer():
    ran = []
    timer = Timer("nightly", 24 * 3600, lambda: ran.append(1))
    Clock([timer]).tick()
    Clock([timer]).tick()
    assert ran == [1]


def test_both_workers_run_a_short_timer():
    ran = []
    timer = Timer("each second", 1, lambda: ran.append(1))
    Clock([timer]).tick()
    Clock([timer]).tick()
    assert ran == [1, 1]


def test_what_was_missed_while_nobody_worked_is_done_once():
    timer = Timer("hourly", 3600, lambda: None)
    assert claim(timer)
    TimerRun.objects.update(due_at=timezone.now() - timedelta(days=3))
    assert claim(timer)
    assert not claim(timer)


def test_a_failing_timer_stops_no_other(caplog):
    def fail() -> None:
        raise RuntimeError("disk full")

    clock = Clock([Timer("broken", 1, fail), Timer("sound", 1, lambda: None)])
    assert clock.tick() == ["sound"]
    assert "broken" in caplog.text


def test_the_sites_own_list_has_names_that_differ():
    from newsroom.tasks.worker import OWN_TIMERS

    names = [timer.name for timer in (*OWN_TIMERS, *wiring.timers())]
    assert len(names) == len(set(names))
