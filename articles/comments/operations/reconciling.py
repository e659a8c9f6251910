"""Counts against a fresh count. Drift is mended and told: a count that is quietly put right hides the fault that made it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, F, Q

from articles.models import CommentSummary
from articles.operations.summaries import set_visible_comments

from ..models import Comment, CommentThread
from ..models.comment import KEY_BYTES
from .placing import lock_branch


@dataclass(frozen=True)
class Drift:
    """`what` is "story" (visible comments), "replies" or "reports" (of the comment with that number)."""

    what: str
    id: int
    stored: int
    counted: int


def reconcile() -> Iterator[Drift]:
    """Counts thread by thread, in short transactions, while people go on writing."""
    for thread_id in CommentThread.objects.order_by("pk").values_list("pk", flat=True).iterator():
        yield from reconcile_thread(thread_id)


def reconcile_thread(thread_id: int) -> Iterator[Drift]:
    yield from _replies(thread_id)
    yield from _reports(thread_id)
    yield from _story(thread_id)


def _replies(thread_id: int) -> Iterator[Drift]:
    counted: Counter[int] = Counter()
    for path in (
        Comment.objects.visible()
        .filter(thread_id=thread_id, parent__isnull=False)
        .values_list("path", flat=True)
        .iterator()
    ):
        whole = bytes(path)
        counted.update(
            int.from_bytes(whole[at : at + KEY_BYTES], "big") for at in range(0, len(whole) - KEY_BYTES, KEY_BYTES)
        )
    stored = Counter(
        dict(Comment.objects.filter(thread_id=thread_id, visible_replies__gt=0).values_list("pk", "visible_replies"))
    )
    for pk in sorted(pk for pk in {*stored, *counted} if stored[pk] != counted[pk]):
        # Somebody may have written meanwhile: only what is wrong under the branch's lock is wrong.
        with transaction.atomic():
            comment = lock_branch(Comment.objects.only("pk", "root_id").get(pk=pk))
            fresh = Comment.objects.below(comment).visible().count()
            if fresh == comment.visible_replies:
                continue
            Comment.objects.filter(pk=pk).update(visible_replies=fresh)
        yield Drift("replies", pk, comment.visible_replies, fresh)


def _reports(thread_id: int) -> Iterator[Drift]:
    open_flags = Count("flags", filter=Q(flags_ack_at__isnull=True) | Q(flags__created_at__gt=F("flags_ack_at")))
    rows = (
        Comment.objects.visible().filter(thread_id=thread_id).annotate(fresh=open_flags).exclude(fresh=F("open_flags"))
    )
    for row in rows.only("pk", "root_id", "open_flags"):
        Comment.objects.filter(pk=row.pk, open_flags=row.open_flags).update(open_flags=row.fresh)
        yield Drift("reports", row.pk, row.open_flags, row.fresh)


def _story(thread_id: int) -> Iterator[Drift]:
    with transaction.atomic():
        # A comment being posted adds itself to this row as its last statement: it is either counted or waits here.
        stored = (
            CommentSummary.objects.select_for_update().filter(pk=thread_id).values_list("visible", flat=True).first()
            or 0
        )
        counted = Comment.objects.visible().filter(thread_id=thread_id).count()
        drift = set_visible_comments(thread_id, counted)
    if drift:
        yield Drift("story", thread_id, stored, counted)
