"""What posting, editing and deciding share: locks, places in the tree, and the counts that follow a change."""

import datetime as dt

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now
from django.utils import timezone

from articles.operations.summaries import add_visible_comments, set_visible_comments

from ..models import Comment, CommentThread
from ..models.comment import KEY_BYTES, MAX_DEPTH
from ..states import Status


def open_thread(article_id: int) -> tuple[CommentThread, dt.datetime]:
    """The story's thread, made at its first comment, and the database's time: of several servers' clocks only that one
    says whether a thread is closed."""
    found = CommentThread.objects.annotate(database_time=Now()).filter(pk=article_id).first()
    if found is None:
        _, made = CommentThread.objects.get_or_create(pk=article_id)
        if made:
            # The counts' row too, so that two first comments needn't both make it.
            set_visible_comments(article_id, 0)
        found = CommentThread.objects.annotate(database_time=Now()).get(pk=article_id)
    return found, found.database_time


def lock_branch(comment: Comment) -> Comment:
    """Locks the root above `comment` until the transaction ends, and gives the comment as it is then.

    One lock for a branch: replies and decisions change the counts of several ancestors, and taken one by one those
    would be locked in different orders. NO KEY UPDATE and not SHARE, which two replies could hold and neither raise.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("A branch is locked inside a transaction only.")
    root_id = comment.root_id or comment.pk
    root = Comment.objects.select_for_update(no_key=True).get(pk=root_id)
    return root if root_id == comment.pk else Comment.objects.get(pk=comment.pk)


def insert(comment: Comment, *, parent: Comment | None) -> None:
    """Stores a new comment in its place."""
    above = b""
    if parent is not None:
        comment.parent = parent
        comment.root_id = parent.root_id or parent.pk
        comment.depth = min(parent.depth + 1, MAX_DEPTH)
        # Below the deepest level replies stand beside what they answer.
        above = bytes(parent.path) if parent.depth < MAX_DEPTH else bytes(parent.path)[:-KEY_BYTES]
    comment.save(force_insert=True)
    comment.path = above + comment.pk.to_bytes(KEY_BYTES, "big")
    Comment.objects.filter(pk=comment.pk).update(path=comment.path)


def turn_pages(thread_id: int) -> None:
    """Something readers saw has gone or changed: what was stored of the thread must not be shown any more."""
    CommentThread.objects.filter(pk=thread_id).update(epoch=F("epoch") + 1)


def count(comment: Comment, *, before: Status | None, after: Status, at: dt.datetime | None = None) -> None:
    """Lets the counts follow a change of state (`before=None`: a new comment). The caller's last statement.

    `at`: when the thread last grew, for a comment that becomes visible.
    """
    change = int(after.is_visible) - int(before is not None and before.is_visible)
    if not change:
        return
    if ancestors := comment.ancestor_ids:
        Comment.objects.filter(pk__in=ancestors).update(visible_replies=F("visible_replies") + change)
    add_visible_comments(comment.thread_id, change, last_at=(at or timezone.now()) if change > 0 else None)
