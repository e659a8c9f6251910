"""What the comment pages show: one frozen object per page (conventions: `articles/reading/pages.py`).

Thread and permalink pages are the same for everybody and may be cached; what belongs to one reader
(`Viewer`, held comments, the form with its token) is filled only on answers that are not stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django import forms

from articles.reading.cards import Link, Picture
from articles.reading.pages import Meta, Pager


@dataclass(frozen=True)
class StoryHead:
    """The story that is being discussed."""

    headline: str
    url: str
    section: Link
    published_at: datetime
    picture: Picture | None = None


@dataclass(frozen=True)
class CommentView:
    """One comment in its place.

    `state` is "visible", "collapsed" (shown on request), "held" (shown to its author alone) or "removed"
    (a tombstone: no text, no author). Empty addresses hide the act.
    """

    public_id: str
    url: str
    state: str
    created_at: datetime
    author_name: str = ""
    author_url: str = ""
    badge: str = ""  # in words: "Penulis berita", "Redaksi", "Pejabat terverifikasi"
    badge_kind: str = ""  # "author", "staff", "official"
    text_html: str = ""
    tombstone: str = ""  # the sentence instead of the text
    edited_at: datetime | None = None
    replying_to: str = ""  # a name, where the reply stands deeper than the page indents
    is_pick: bool = False
    is_target: bool = False  # the comment a permalink points at
    likes: int = 0
    reply_url: str = ""
    like_url: str = ""
    flag_url: str = ""
    depth: int = 0
    replies: tuple[CommentView, ...] = ()
    more_replies: int = 0
    more_replies_url: str = ""


@dataclass(frozen=True)
class HeldComment:
    """A comment that only its author sees, with what happens next."""

    text_html: str
    created_at: datetime
    reason: str  # the class of reason, in words
    next_step: str


@dataclass(frozen=True)
class SortChoice:
    """One way to order the thread."""

    name: str
    url: str
    is_current: bool = False


@dataclass(frozen=True)
class Viewer:
    """The reader who is signed in."""

    name: str
    sign_out_url: str


@dataclass(frozen=True)
class CommentForm:
    """The form as `comments/_form.html` prints it. `form` has `text` and hidden fields."""

    form: forms.Form
    action: str
    replying_to: CommentView | None = None
    cancel_url: str = ""


@dataclass(frozen=True)
class ThreadPage:
    """`comments/thread.html`. `mode` is "open", "premod", "readonly" or "hidden"."""

    meta: Meta
    story: StoryHead
    mode: str
    count: int
    rules_url: str
    sorts: tuple[SortChoice, ...]
    comments: tuple[CommentView, ...]
    write_url: str  # where the form is; empty when the thread takes no comments
    sign_in_url: str
    closes_at: datetime | None = None
    banner: str = ""  # one sentence above the thread
    viewer: Viewer | None = None
    form: CommentForm | None = None
    held: tuple[HeldComment, ...] = ()
    pager: Pager = Pager()


@dataclass(frozen=True)
class PermalinkPage:
    """`comments/permalink.html`: one comment with its ancestors and replies."""

    meta: Meta
    story: StoryHead
    thread_url: str
    count: int
    ancestors: tuple[CommentView, ...]
    comment: CommentView
    rules_url: str


@dataclass(frozen=True)
class HeldPage:
    """`comments/held.html`: "menunggu moderasi", after posting."""

    meta: Meta
    story: StoryHead
    thread_url: str
    rules_url: str
    comment: HeldComment


@dataclass(frozen=True)
class WritePage:
    """`comments/write.html`: the form on a page of its own, also for replies and refusals."""

    meta: Meta
    story: StoryHead
    thread_url: str
    rules_url: str
    form: CommentForm
    viewer: Viewer | None = None
    sign_in_url: str = ""


@dataclass(frozen=True)
class DeletePage:
    """`comments/delete.html`: asks the author once more before a comment goes."""

    meta: Meta
    story: StoryHead
    thread_url: str
    comment: CommentView
    action: str


@dataclass(frozen=True)
class FlagPage:
    """`comments/flag.html`: report one comment. `form` has `reason` and `note`."""

    meta: Meta
    story: StoryHead
    thread_url: str
    comment: CommentView
    form: forms.Form
    action: str
    is_sent: bool = False  # then it only says thank you


@dataclass(frozen=True)
class MyComment:
    """One line of the reader's own list."""

    story: Link
    url: str
    excerpt: str
    created_at: datetime
    state: str  # "published", "held", "rejected", "removed"
    state_label: str  # in words
    explanation: str = ""
    edit_url: str = ""
    delete_url: str = ""


@dataclass(frozen=True)
class MyCommentsPage:
    """`comments/mine.html`."""

    meta: Meta
    comments: tuple[MyComment, ...]
    pager: Pager = Pager()
