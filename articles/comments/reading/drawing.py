"""From rows to `CommentView`s: names, badges, tombstones, and replies under what they answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.models import Contribution
from newsroom.accounts.models import StaffProfile

from ..models import Comment
from ..states import RemovedKind, Status
from .pages import CommentView

INDENTS = 3  # as far as a telephone's page indents; deeper replies name whom they answer


@dataclass(frozen=True)
class Badge:
    kind: str  # "author" of the story, or "staff"
    url: str

    @property
    def words(self) -> str:
        return _("Author of the story") if self.kind == "author" else _("Newsroom")


def badges_of(comments: Iterable[Comment], *, article_id: int) -> dict[int, Badge]:
    """By account, for those who work here. One query."""
    wrote = Contribution.objects.filter(article_id=article_id, profile=OuterRef("pk"))
    staff = StaffProfile.objects.filter(user__in={comment.author_id for comment in comments if comment.author_id})
    rows = staff.annotate(wrote=Exists(wrote)).values_list("user_id", "slug", "wrote")
    return {
        user_id: Badge("author" if own else "staff", reverse("articles:author", args=[slug]))
        for user_id, slug, own in rows
    }


@dataclass(frozen=True)
class Drawer:
    """Draws the comments of one story. `thread_url` ends in a slash; `may_write` shows the links for replies."""

    article_id: int
    thread_url: str
    may_write: bool
    badges: dict[int, Badge]

    def view(self, comment: Comment, *, answered: Comment | None = None, is_target: bool = False) -> CommentView:
        """Without its replies. `answered` is the comment above, where the page can't show it by indenting."""
        status = Status(comment.status)
        url = f"{self.thread_url}{comment.public_id}/"
        if not status.is_visible:
            return CommentView(
                public_id=comment.public_id, url=url, state="removed", created_at=comment.created_at, depth=comment.depth,
                tombstone=tombstone(comment), is_target=is_target,
            )  # fmt: skip
        badge = self.badges.get(comment.author_id or 0)
        return CommentView(
            public_id=comment.public_id,
            url=url,
            state="visible",
            created_at=comment.created_at,
            author_name=comment.author_name,
            author_url=badge.url if badge else "",
            badge=badge.words if badge else "",
            badge_kind=badge.kind if badge else "",
            text_html=comment.body_html,
            edited_at=comment.edited_at,
            replying_to=answered.author_name if answered and Status(answered.status).is_visible else "",
            is_target=is_target,
            likes=comment.up,
            reply_url=write_url(self.article_id, answering=comment.public_id) if self.may_write else "",
            flag_url=reverse("comments:flag", args=[comment.public_id]),
            depth=comment.depth,
        )

    def tree(
        self, top: Comment, below: Sequence[Comment], *, above: Sequence[Comment] = (), is_target: bool = False
    ) -> CommentView:
        """`top` with its replies; `below` in reading order. `above` are comments that the page shows elsewhere or not
        at all, only to tell whom a reply answers."""
        known = {row.pk: row for row in (*above, top, *below)}
        children: dict[int, list[Comment]] = {top.pk: []}
        for row in below:
            # The nearest ancestor that is on this page: earlier ones may stand on the page before.
            nearest = next((pk for pk in reversed(row.ancestor_ids) if pk in children), top.pk)
            children[nearest].append(row)
            children[row.pk] = []

        def draw(row: Comment) -> CommentView:
            answered = known.get(row.parent_id or 0)
            is_beside = bool(row.ancestor_ids) and row.ancestor_ids[-1] != row.parent_id
            shown = self.view(
                row, answered=answered if row.depth > INDENTS or is_beside else None, is_target=is_target and row is top
            )
            return replace(shown, replies=tuple(draw(child) for child in children[row.pk]))

        return draw(top)


def tombstone(comment: Comment) -> str:
    """The sentence in the place of a text that isn't shown."""
    if not comment.removed_kind:
        return _("A moderator is looking at this comment.")
    return {
        RemovedKind.AUTHOR: _("This comment was deleted by its author."),
        RemovedKind.RULES: _("A moderator removed this comment because it broke the rules."),
        RemovedKind.LEGAL: _("This comment was removed on legal grounds."),
    }[RemovedKind(comment.removed_kind)]


def write_url(article_id: int, *, answering: str = "") -> str:
    url = reverse("comments:write", args=[article_id])
    return f"{url}?balas={answering}" if answering else url
