"""Tasks on the real queue: run by the worker, tried again, rescued."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from newsroom.tasks import attempts
from newsroom.tasks.models import WorkerBeat
from newsroom.tasks.queue import task
from newsroom.tasks.worker import Worker

ran: list[str] = []


@task
def note(word: str) -> None:
    ran.append(word)


@task(queue_name="media")
def stumble(word: str) -> None:
    ran.append(word)
    raise RuntimeError("the mail server is away")


@pytest.fixture(autouse=True)
def queue(settings, db):
    """The queue of the site instead of the tests' immediate one; and nothing has run yet."""
    ran.clear()
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "media", "mail"]}}


@pytest.fixture
def worker() -> Worker:
    return Worker()


def test_the_worker_runs_what_was_asked_for(worker):
    note.enqueue("pagi")
    assert ran == []
    assert worker.drain() == 1
    assert ran == ["pagi"]
    assert DBTaskResult.objects.get().status == "SUCCESSFUL"


def test_a_rolled_back_change_takes_its_task_back(worker):
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        note.enqueue("pagi")
        raise ZeroDivisionError
    worker.drain()
    assert ran == []


def test_a_task_of_later_waits(worker):
    note.using(run_after=timezone.now() + timedelta(hours=1)).enqueue("besok")
    assert worker.drain() == 0
    assert ran == []


def test_a_failed_task_is_tried_again_later_and_given_up_in_the_end(worker):
    stumble.enqueue("foto")
    for attempt in range(1, attempts.MOST_ATTEMPTS + 1):
        worker.drain()
        assert len(ran) == attempt
        row = DBTaskResult.objects.get()
        if attempt < attempts.MOST_ATTEMPTS:
            assert row.status == "READY"
            assert row.run_after > timezone.now()
            # The wait is over.
            DBTaskResult.objects.update(run_after=timezone.now())
    assert row.status == "FAILED"
    assert "the mail server is away" in row.traceback


def test_the_waits_grow():
    waits = [attempts.wait_before(attempt) for attempt in range(1, attempts.MOST_ATTEMPTS)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=10)


def left_running(by: str) -> DBTaskResult:
    note.enqueue("pagi")
    row = DBTaskResult.objects.get()
    row.claim(by)
    return row


def test_a_killed_workers_task_is_run_by_another(worker):
    left_running("kantor:17")
    WorkerBeat.objects.create(worker="kantor:17", seen_at=timezone.now() - timedelta(minutes=1))
    assert attempts.rescue() == 1
    worker.drain()
    assert ran == ["pagi"]


def test_a_living_workers_task_is_left_to_it(worker):
    left_running("kantor:17")
    WorkerBeat.objects.create(worker="kantor:17", seen_at=timezone.now())
    assert attempts.rescue() == 0
    assert worker.drain() == 0
    assert ran == []


def test_a_task_that_kills_its_workers_is_given_up():
    row = left_running("kantor:17")
    DBTaskResult.objects.update(worker_ids=[f"kantor:{n}" for n in range(attempts.MOST_ATTEMPTS)])
    attempts.rescue()
    row.refresh_from_db()
    assert row.status == "FAILED"


def test_old_results_are_forgotten(worker):
    note.enqueue("pagi")
    worker.drain()
    DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(days=8))
    attempts.prune()
    assert not DBTaskResult.objects.exists()


def test_a_stopped_worker_leaves_no_sign_of_life(worker):
    worker.beat()
    assert WorkerBeat.objects.filter(worker=worker.name).exists()
    worker.drain()
    assert not WorkerBeat.objects.filter(worker=worker.name).exists()
