"""Who may do what with comments, and how a thread is open. No queries but those for a user's own permissions."""

import datetime as dt
from typing import TYPE_CHECKING

from newsroom.outlet.models import Outlet

from .models import Comment, CommentThread
from .states import Mode

if TYPE_CHECKING:
    from newsroom.accounts.models import User

EDIT_WITHIN = dt.timedelta(minutes=5)


def may_moderate(user: "User") -> bool:
    return user.is_active and user.is_staff and user.has_perm("comments.moderate")


def is_author(user: "User", comment: Comment) -> bool:
    return comment.author_id is not None and comment.author_id == user.pk


def may_edit(user: "User", comment: Comment, *, now: dt.datetime) -> bool:
    return is_author(user, comment) and now - comment.created_at <= EDIT_WITHIN


def mode_of(thread: CommentThread | None, house: Outlet, *, now: dt.datetime) -> Mode:
    """How the thread is open at `now`: the stricter of the site's switch and the thread's own, never INHERIT.

    A site that is closed or hidden closes every thread; `forced_open` outlives only the closing time.
    """
    site = _SITE[Outlet.Comments(house.comments)]
    if thread is None:
        return site
    own = Mode(thread.mode) if thread.mode != Mode.INHERIT else Mode.OPEN
    if thread.closes_at is not None and thread.closes_at <= now and not thread.forced_open:
        own = max(own, Mode.READONLY, key=_STRICTNESS.index)
    return max(site, own, key=_STRICTNESS.index)


_STRICTNESS = [Mode.OPEN, Mode.PREMOD, Mode.READONLY, Mode.HIDDEN]
_SITE = {
    Outlet.Comments.OPEN: Mode.OPEN,
    Outlet.Comments.PREMODERATED: Mode.PREMOD,
    Outlet.Comments.READ_ONLY: Mode.READONLY,
    Outlet.Comments.HIDDEN: Mode.HIDDEN,
}
