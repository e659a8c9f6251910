"""The worker: one process that runs tasks, delivers announcements and keeps the timers.

The main thread ticks each second; every lane of queues has a thread of its own, so that a photo that takes
seconds delays neither a sign-in code nor a story that is due.
"""

import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Iterable
from types import FrameType

from django.db import Error, close_old_connections, connection, connections, transaction
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker as LibraryWorker
from django_tasks_db.models import DBTaskResult

from . import attempts, outbox, wiring
from .models import WorkerBeat
from .timers import Clock, Timer

log = logging.getLogger(__name__)

LANES = (("default", "mail"), ("media",))
TICK_SECONDS = 1.0
# Between two looks at an empty queue; the look is one query on a partial index.
IDLE_SECONDS = 0.5
BEAT_SECONDS = 5
# How long a running task may go on after a stop was asked for; what takes longer is rescued at the next start.
GRACE_SECONDS = 6.0

OWN_TIMERS = (
    Timer("tasks.dispatch", 1, outbox.dispatch),
    Timer("tasks.rescue", 30, attempts.rescue),
    Timer("tasks.prune", 24 * 3600, attempts.prune),
    Timer("tasks.prune_outbox", 24 * 3600, outbox.prune),
)


class Worker:
    def __init__(self, *, lanes: Iterable[tuple[str, ...]] = LANES) -> None:
        self.name = f"{socket.gethostname()[:40]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._lanes = tuple(lanes)
        self._stop = threading.Event()

    def run(self) -> None:
        """Works until a signal asks for the end; then finishes what is at hand and returns."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.stop)
        self.beat()
        clock = Clock((Timer("tasks.beat", BEAT_SECONDS, self.beat), *OWN_TIMERS, *wiring.timers()))
        threads = [threading.Thread(target=self._work, args=(lane,), daemon=True) for lane in self._lanes]
        for thread in threads:
            thread.start()
        while not self._stop.is_set():
            close_old_connections()
            clock.tick()
            self._stop.wait(TICK_SECONDS)
        for thread in threads:
            thread.join(GRACE_SECONDS / len(threads))
        self._retire()

    def stop(self, number: int = 0, frame: FrameType | None = None) -> None:
        self._stop.set()

    def beat(self) -> None:
        WorkerBeat.objects.update_or_create(worker=self.name, defaults={"seen_at": timezone.now()})

    def drain(self) -> int:
        """Runs all tasks and announcements that are due now, in this thread; answers how many tasks."""
        self.beat()
        count = 0
        outbox.dispatch()
        while ran := sum(self.run_next(lane) for lane in self._lanes):
            count += ran
            outbox.dispatch()
        self._retire()
        return count

    def run_next(self, queues: Iterable[str]) -> bool:
        """Claims and runs the first task that is due in `queues`; False where there is none."""
        waiting = DBTaskResult.objects.ready().filter(queue_name__in=tuple(queues))
        # Claiming takes SQLite's one write lock: not before there is something to claim.
        if not waiting.exists():
            return False
        with transaction.atomic():
            row = waiting.get_locked()
            if row is None:
                return True
            row.claim(self.name)
        _library_worker(self.name).run_task(row)
        if row.status == attempts.FAILED:
            attempts.try_again(row)
        return True

    def _work(self, lane: tuple[str, ...]) -> None:
        while not self._stop.is_set():
            close_old_connections()
            try:
                found = self.run_next(lane)
            except Error:
                # The database is away or busy: the queue is still there when it is back.
                log.exception("The queues %s can't be read.", ", ".join(lane))
                found = False
            if not found:
                self._stop.wait(IDLE_SECONDS)
        connection.close()

    def _retire(self) -> None:
        """Without a beat, whatever is still marked as running is free for the next worker at once."""
        WorkerBeat.objects.filter(worker=self.name).delete()
        if not connection.in_atomic_block:
            connections.close_all()


def _library_worker(name: str) -> LibraryWorker:
    """The library's worker, of which only the running of one claimed row is used."""
    return LibraryWorker(
        queue_names=["*"],
        interval=IDLE_SECONDS,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=name,
        excluded_queue_names=[],
    )
