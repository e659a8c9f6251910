"""What recurs.

A timer of less than a minute runs in every worker: it must cost one cheap query when there is nothing to do, and
bear running twice at once (compare-and-set). A longer one is claimed through its row, so that of several workers
one runs it. The row also outlives a restart: what was missed while no worker ran is done at once, and once.
"""

import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta

from django.db import close_old_connections
from django.utils import timezone

from .models import TimerRun

log = logging.getLogger(__name__)

CLAIMED_FROM_SECONDS = 60


@dataclass(frozen=True)
class Timer:
    """`call()` every `every_seconds`. The name must not change: the row is kept under it."""

    name: str
    every_seconds: int
    call: Callable[[], object]

    @property
    def is_claimed(self) -> bool:
        return self.every_seconds >= CLAIMED_FROM_SECONDS


class Clock:
    """Runs the timers that are due; remembers, for this process, when it looked last."""

    def __init__(self, timers: Iterable[Timer]) -> None:
        self._timers = tuple(timers)
        self._next: dict[str, float] = {timer.name: 0.0 for timer in self._timers}

    def tick(self) -> list[str]:
        """Runs what is due and names it. A failing timer is logged and stops no other."""
        ran = []
        for timer in self._timers:
            if self._next[timer.name] > time.monotonic():
                continue
            self._next[timer.name] = time.monotonic() + min(timer.every_seconds, CLAIMED_FROM_SECONDS / 2)
            try:
                if timer.is_claimed and not claim(timer):
                    continue
                timer.call()
                ran.append(timer.name)
            except Exception:
                log.exception("Timer %s failed; it is tried again when it is due next.", timer.name)
                close_old_connections()
        return ran


def claim(timer: Timer) -> bool:
    """Whether this process is the one that runs the timer now."""
    now = timezone.now()
    following = now + timedelta(seconds=timer.every_seconds)
    if TimerRun.objects.filter(name=timer.name, due_at__lte=now).update(due_at=following):
        return True
    _, made = TimerRun.objects.get_or_create(name=timer.name, defaults={"due_at": following})
    return made
