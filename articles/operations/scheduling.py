"""Publication at a time. No job is kept for a story: each second the worker asks what is due, so that a stopped worker
publishes late but at once, in order, and a cancelled schedule can't go off."""

import datetime as dt
import logging
from typing import TYPE_CHECKING

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.audit.record import record

from ..checks.gate import require_ready
from ..errors import NotReady, Problem, Refusal
from ..models import Article
from ..states import State
from ..workflow import SCHEDULE, UNSCHEDULE, begin
from .publishing import publish
from .snapshots import Snapshot

if TYPE_CHECKING:
    from newsroom.accounts.models import User

log = logging.getLogger(__name__)
BATCH = 100


def database_now() -> dt.datetime:
    """The database's clock: with several machines it is the only one they share."""
    if connection.vendor == "sqlite":
        # The same machine, and SQLite's own functions stop at milliseconds.
        return timezone.now()
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        now: dt.datetime = cursor.fetchone()[0]
        return now


def schedule(article: Article, *, at: dt.datetime, by: "User") -> Article:
    """Sets or moves the time at which the working version goes out. Raises NotAllowed, WrongState, NotReady."""
    with transaction.atomic():
        locked = begin(SCHEDULE, article, by=by)
        if locked.working_revision:
            require_ready(Snapshot.of(locked.working_revision))
        if at <= database_now():
            raise NotReady([Problem("scheduled_at", _("That time has passed. Choose a later one, or publish now."))])
        if locked.embargo_until and at < locked.embargo_until:
            raise NotReady([Problem("scheduled_at", _("That is before the embargo ends."))])
        former = {"state": locked.state, "at": locked.scheduled_at and locked.scheduled_at.isoformat()}
        locked.state, locked.scheduled_at, locked.touched_at = State.SCHEDULED, at, timezone.now()
        locked.editor = locked.editor or by
        locked.save(update_fields=["state", "scheduled_at", "touched_at", "editor"])
        record(action="article.schedule", target=locked, by=by, detail={"from": former, "at": at.isoformat()})
    return locked


def unschedule(article: Article, *, by: "User") -> Article:
    """Takes the time away; the story stays ready. Raises NotAllowed, WrongState."""
    with transaction.atomic():
        locked = begin(UNSCHEDULE, article, by=by)
        former = locked.scheduled_at
        locked.state, locked.scheduled_at, locked.touched_at = State.READY, None, timezone.now()
        locked.save(update_fields=["state", "scheduled_at", "touched_at"])
        record(action="article.unschedule", target=locked, by=by, detail={"was": former and former.isoformat()})
    return locked


def publish_due() -> int:
    """Publishes what is due, earliest first; gives how many went out. The worker calls it each second.

    A story that can't go out (its photo was withdrawn, say) goes back to ready with the reason in the log, so that
    it neither blocks the others nor is tried for ever.
    """
    published = 0
    for article in Article.objects.due(database_now())[:BATCH]:
        try:
            published += _publish_if_still_due(article)
        except NotReady as refusal:
            _set_aside(article, reason=str(refusal))
        except Refusal:
            # Another worker, or a person, was faster.
            continue
    return published


def _publish_if_still_due(article: Article) -> int:
    with transaction.atomic():
        # The row may have been cancelled or moved since the list was read.
        still_due = Article.objects.select_for_update().due(database_now()).filter(pk=article.pk).exists()
        if not still_due:
            return 0
        publish(article, by=None)
    return 1


def _set_aside(article: Article, *, reason: str) -> None:
    log.error("Story %s was due and could not be published: %s", article.pk, reason)
    with transaction.atomic():
        changed = Article.objects.filter(pk=article.pk, state=State.SCHEDULED).update(
            state=State.READY, scheduled_at=None, touched_at=timezone.now()
        )
        if changed:
            record(action="article.schedule_failed", target=article, by=None, detail={"reason": reason})
