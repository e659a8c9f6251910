"""A reader's rights over what the threads keep: a copy of it, and being let go of (UU 27/2022, articles 32 and 43)."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from newsroom.accounts.models import User

from ..models import Comment, CommentThread


def export(user: User) -> list[dict[str, Any]]:
    """Every comment of the account, in whatever state, newest first."""
    rows = Comment.objects.filter(author=user).newest_first().select_related("thread__article")
    return [
        {
            "story": row.thread.article.headline,
            "written_at": row.created_at.isoformat(),
            "edited_at": row.edited_at.isoformat() if row.edited_at else None,
            "state": row.status,
            "text": row.body_source,
        }
        for row in rows.iterator(chunk_size=500)
    ]


def detach(user: User) -> None:
    """The comments stay, since others answered them, but no longer say whose they were.

    Called within the transaction that erases the account.
    """
    with transaction.atomic():
        threads = list(Comment.objects.filter(author=user).values_list("thread_id", flat=True).distinct())
        Comment.objects.filter(author=user).update(author=None, author_name=_("Deleted reader"), ip_prefix_hmac="")
        CommentThread.objects.filter(pk__in=threads).update(epoch=F("epoch") + 1)
