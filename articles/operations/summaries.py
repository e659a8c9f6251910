"""Numbers that other rooms bring to the story's page."""

import datetime as dt

from django.db.models import F, Value
from django.db.models.functions import Greatest

from ..models import CommentSummary


def add_visible_comments(article_id: int, change: int, *, last_at: dt.datetime | None = None) -> None:
    """Adds `change` (-1, 0 or +1, or a sum of them) to the story's count of visible comments.

    The caller's last statement, so that the row is locked for the shortest time.
    """
    if not change:
        return
    values: dict[str, object] = {"visible": Greatest(F("visible") + change, Value(0))}
    if last_at:
        values["last_at"] = last_at
    if not CommentSummary.objects.filter(article_id=article_id).update(**values):
        CommentSummary.objects.create(article_id=article_id, visible=max(change, 0), last_at=last_at)


def set_thread_mode(article_id: int, mode: str) -> None:
    """What the story page says of its thread: "premod", "readonly", "hidden", or empty for what holds site-wide."""
    CommentSummary.objects.update_or_create(article_id=article_id, defaults={"mode": mode})


def set_visible_comments(article_id: int, visible: int) -> int:
    """Writes a fresh count and gives the drift that it mended (0: there was none)."""
    row, _ = CommentSummary.objects.get_or_create(article_id=article_id)
    drift = visible - row.visible
    if drift:
        CommentSummary.objects.filter(pk=row.pk).update(visible=visible)
    return drift
