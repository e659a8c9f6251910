"""Announcements: how a lower room tells upper rooms, which it doesn't know, that something happened.

    announce(StoryRetracted(article_id=12))

writes a row in the caller's transaction. The worker hands it to each listener that `newsroom/wiring.py` names,
in the order of the announcements, as the same frozen dataclass. A listener's own writes and the mark that it has
heard stand in one transaction, so it hears once; one that fails is tried again later without the others.
"""

import logging
from dataclasses import asdict, is_dataclass
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from . import wiring
from .models import Announcement

log = logging.getLogger(__name__)

MOST_TRIES = 8
FIRST_WAIT = timedelta(seconds=5)
KEPT = timedelta(days=7)


def announce(event: Any) -> Announcement:
    """Writes down `event`, a dataclass at the top of its module whose fields survive JSON."""
    if not is_dataclass(event) or isinstance(event, type):
        raise TypeError(f"{event!r} can't be announced: make it an instance of a dataclass.")
    kind = type(event)
    return Announcement.objects.create(
        kind=f"{kind.__module__}.{kind.__qualname__}", data=asdict(event), due_at=timezone.now()
    )


def dispatch(*, limit: int = 200) -> int:
    """Delivers what is due, oldest first; answers how many announcements it looked at."""
    due = Announcement.objects.filter(state=Announcement.State.PENDING, due_at__lte=timezone.now())
    waiting = list(due.order_by("id").values_list("pk", flat=True)[:limit])
    for pk in waiting:
        _deliver(pk)
    return len(waiting)


def _deliver(pk: int) -> None:
    with transaction.atomic():
        # Another worker may be at it: then the row is locked, or not pending any more.
        row = (
            Announcement.objects.select_for_update(skip_locked=_locks_rows())
            .filter(pk=pk, state=Announcement.State.PENDING)
            .first()
        )
        if row is None:
            return
        row.problem = ""
        try:
            kind = import_string(row.kind)
            event = kind(**row.data)
        except (ImportError, TypeError) as problem:
            row.problem, row.state = str(problem), Announcement.State.FAILED
            log.error("Announcement %s can't be read: %s", pk, problem)
        else:
            _tell(row, event)
        row.save()


def _tell(row: Announcement, event: Any) -> None:
    """Calls the listeners that haven't heard yet and settles the row's state."""
    for listener in wiring.listeners().get(type(event), ()):
        name = f"{listener.__module__}.{listener.__qualname__}"
        if name in row.heard_by:
            continue
        try:
            with transaction.atomic():
                listener(event)
        except Exception as problem:
            log.exception("%s failed on %s", name, row)
            row.problem = f"{name}: {problem!r}"
        else:
            row.heard_by.append(name)
    if not row.problem:
        row.state = Announcement.State.DELIVERED
        return
    row.tries += 1
    row.due_at = timezone.now() + FIRST_WAIT * 2 ** (row.tries - 1)
    if row.tries >= MOST_TRIES:
        row.state = Announcement.State.FAILED


def _locks_rows() -> bool:
    """SQLite has no row locks and refuses the option; there the immediate transaction is the lock."""
    return transaction.get_connection().features.has_select_for_update_skip_locked


def prune() -> int:
    """Forgets delivered announcements after a week. Failed ones stay until somebody has looked at them."""
    old = Announcement.objects.filter(state=Announcement.State.DELIVERED, at__lt=timezone.now() - KEPT)
    return old.delete()[0]
