"""How one story's thread is open."""

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction

from articles.models import Article
from articles.operations import summaries
from newsroom.audit.record import record

from ..errors import NotAllowed
from ..models import CommentThread
from ..permissions import may_moderate
from ..states import Mode
from .placing import open_thread, turn_pages

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def set_thread(article: Article, *, mode: Mode, by: "User", closes_at: dt.datetime | None = None) -> CommentThread:
    """Opens, premoderates, closes or hides a thread, from now or (closing) from `closes_at` on. Raises NotAllowed."""
    if not may_moderate(by):
        raise NotAllowed
    with transaction.atomic():
        thread, _ = open_thread(article.pk)
        former = {"mode": thread.mode, "closes_at": thread.closes_at.isoformat() if thread.closes_at else None}
        CommentThread.objects.filter(pk=thread.pk).update(mode=mode, closes_at=closes_at)
        turn_pages(thread.pk)
        summaries.set_thread_mode(article.pk, "" if mode in {Mode.INHERIT, Mode.OPEN} else mode.value)
        record(action="thread.set", target=thread, by=by, detail={"former": former, "mode": mode})
    thread.refresh_from_db()
    return thread
