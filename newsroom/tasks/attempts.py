"""What the task library leaves to us: trying again, and picking up what a killed worker dropped.

A task row lists the workers that have claimed it, so the length of that list is the number of attempts; a retry
puts the same row back into the queue.
"""

import logging
from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from .models import WorkerBeat

log = logging.getLogger(__name__)

READY, RUNNING, FAILED = "READY", "RUNNING", "FAILED"
MOST_ATTEMPTS = 5
FIRST_WAIT = timedelta(seconds=10)
# A worker beats every few seconds; one that has been silent for this long is dead, or as good as.
SILENT_AFTER = timedelta(seconds=45)


def wait_before(attempt: int) -> timedelta:
    """10 s, 40 s, 2 min 40 s, 10 min 40 s: long enough for a restarted mail server, short enough for news."""
    wait: timedelta = FIRST_WAIT * 4 ** (attempt - 1)
    return wait


def try_again(row: DBTaskResult) -> bool:
    """Puts a failed task back into its queue, or leaves it failed after MOST_ATTEMPTS."""
    attempt = len(row.worker_ids)
    if attempt >= MOST_ATTEMPTS:
        log.error("Task %s has failed %d times and is given up.\n%s", row.task_path, attempt, row.traceback)
        return False
    log.warning("Task %s failed at attempt %d and is tried again later.\n%s", row.task_path, attempt, row.traceback)
    return bool(
        DBTaskResult.objects.filter(pk=row.pk, status=FAILED).update(
            status=READY, run_after=timezone.now() + wait_before(attempt), finished_at=None
        )
    )


def rescue() -> int:
    """Gives the running tasks of workers that are gone to those that live; answers how many."""
    now = timezone.now()
    alive = set(WorkerBeat.objects.filter(seen_at__gt=now - SILENT_AFTER).values_list("worker", flat=True))
    rescued = 0
    # A worker beats before it takes its first task, so a task whose worker isn't known alive has none.
    for row in DBTaskResult.objects.filter(status=RUNNING):
        if row.worker_ids and row.worker_ids[-1] in alive:
            continue
        status = READY if len(row.worker_ids) < MOST_ATTEMPTS else FAILED
        # Only while it is still what was read: its worker may have finished it meanwhile.
        rescued += DBTaskResult.objects.filter(pk=row.pk, status=RUNNING, started_at=row.started_at).update(
            status=status, run_after=now, finished_at=None if status == READY else now
        )
        log.warning("Task %s was left behind by a stopped worker.", row.task_path)
    return rescued


def prune() -> None:
    """Forgets finished tasks after a week, failed ones after a month, and workers that are long gone."""
    call_command("prune_db_task_results", queue_name="*", min_age_days=7, failed_min_age_days=30, verbosity=0)
    WorkerBeat.objects.filter(seen_at__lt=timezone.now() - timedelta(days=1)).delete()
