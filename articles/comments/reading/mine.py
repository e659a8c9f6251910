"""What a reader sees of the own comments alone: those that wait, and the list of all with what became of them."""

from django.db.models import Q
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article
from articles.reading.cards import Link
from articles.reading.pages import Meta, Pager
from newsroom.accounts.models import User
from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor

from ..models import Comment, Decision
from ..permissions import may_edit
from ..states import Reason, Status
from ..workflow import STANDING
from .heads import RULES_URL, head_of
from .pages import HeldComment, HeldPage, MyComment, MyCommentsPage

PAGE = 20
FROM = "dari"


def held_page(comment: Comment, article: Article, *, request: HttpRequest | None = None) -> HeldPage:
    """ "Waiting for a moderator", for the author alone. `article` comes from `access.story_for_reader`."""
    head = head_of(article)
    return HeldPage(
        meta=Meta(
            title=_("Waiting for a moderator"),
            canonical=absolute(reverse("comments:held", args=[comment.public_id]), request),
            robots="noindex",
        ),
        story=head.story,
        thread_url=head.thread_url,
        rules_url=RULES_URL,
        comment=HeldComment(
            text_html=comment.body_html,
            created_at=comment.created_at,
            reason=why_held(_reason_of(comment)),
            next_step=_("You find it under “My comments”, with the decision."),
        ),
    )


def my_comments_page(user: User, *, cursor: Cursor | None = None, request: HttpRequest | None = None) -> MyCommentsPage:
    """Newest first; 2 queries. Index: comment_by_author."""
    url = reverse("comments:mine")
    rows = Comment.objects.filter(author=user).newest_first().select_related("thread__article__section")
    if cursor:
        rows = rows.filter(
            Q(created_at__lt=cursor.at) | Q(created_at=cursor.at, id__lt=cursor.id), created_at__lte=cursor.at
        )
    found = list(rows[: PAGE + 1])
    comments = found[:PAGE]
    last: dict[int, Decision] = {}
    for decision in Decision.objects.filter(comment__in=[row.pk for row in comments]).order_by("id"):
        last[decision.comment_id] = decision
    older = Cursor(cursor_name(user), comments[-1].created_at, comments[-1].pk) if len(found) > PAGE else None
    return MyCommentsPage(
        meta=Meta(title=_("My comments"), canonical=absolute(url, request), robots="noindex"),
        comments=tuple(_line(user, row, last.get(row.pk)) for row in comments),
        pager=Pager(
            newer_url=url if cursor else "", older_url=f"{url}?{urlencode({FROM: str(older)})}" if older else ""
        ),
    )


def cursor_name(user: User) -> str:
    return f"my-comments-{user.pk}"


def why_held(reason: Reason) -> str:
    """The class of the reason only: who learns which word or link it was can write round it."""
    sentences = {
        Reason.NEW_ACCOUNT: _("The first comments of a new account are read by a moderator."),
        Reason.PREMODERATED: _("All comments on this story are read by a moderator before they appear."),
        Reason.REPORTED: _("Readers have reported this comment."),
    }
    return sentences.get(reason, _("A moderator reads this comment before it appears."))


def _line(user: User, comment: Comment, decision: Decision | None) -> MyComment:
    article = comment.thread.article
    status = Status(comment.status)
    state, label = _STATES[status]
    if status.is_visible:
        url = f"{article.get_absolute_url()}komentar/{comment.public_id}/"
    else:
        url = reverse("comments:held", args=[comment.public_id]) if status.is_held else ""
    return MyComment(
        story=Link(article.headline, article.get_absolute_url()),
        url=url,
        excerpt=Truncator(comment.body_source).chars(200),
        created_at=comment.created_at,
        state=state,
        state_label=str(label),
        explanation=_explanation(status, decision),
        edit_url=reverse("comments:edit", args=[comment.public_id])
        if may_edit(user, comment, now=timezone.now()) and status in STANDING
        else "",
        delete_url=reverse("comments:delete", args=[comment.public_id]) if status in STANDING else "",
    )


def _explanation(status: Status, decision: Decision | None) -> str:
    if decision is None or status.is_visible or status == Status.REMOVED_AUTHOR:
        return ""
    reason = Reason(decision.reason)
    if status.is_held:
        return why_held(reason)
    told = _("Reason: %(reason)s.") % {"reason": reason.label}
    return f"{told} {decision.explanation}".strip()


def _reason_of(comment: Comment) -> Reason:
    last = comment.decisions.values_list("reason", flat=True).first()
    return Reason(last or "")


_STATES = {
    Status.PUBLISHED: ("published", gettext_lazy("Published")),
    Status.APPROVED: ("published", gettext_lazy("Published")),
    Status.HELD_SYSTEM: ("held", gettext_lazy("Waiting for a moderator")),
    Status.HELD_PREMOD: ("held", gettext_lazy("Waiting for a moderator")),
    Status.REJECTED: ("rejected", gettext_lazy("Rejected")),
    Status.SPAM: ("rejected", gettext_lazy("Rejected")),
    Status.REMOVED_AUTHOR: ("removed", gettext_lazy("Deleted by you")),
    Status.REMOVED_LEGAL: ("removed", gettext_lazy("Removed on legal grounds")),
}
