"""What a moderator sees of one comment: the text, why it is here, where it stands, who wrote it. 7 queries."""

import datetime as dt
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from ..body.canonical import canonical
from ..models import Comment, Decision, Flag, PhaseResult, Sanction
from ..states import Reason, Severity, Status
from ..workflow import Actor, Step, open_steps

HISTORY, FLAGS = 10, 20


@dataclass(frozen=True)
class Objection:
    """What one check found in the present version."""

    reason: str
    severity: str
    detail: str
    found: tuple[str, ...]  # the words that it points at


@dataclass(frozen=True)
class Report:
    reason: str
    note: str
    at: dt.datetime


@dataclass(frozen=True)
class PastDecision:
    who: str
    from_state: str
    to_state: str
    reason: str
    explanation: str
    at: dt.datetime


@dataclass(frozen=True)
class PastComment:
    excerpt: str
    state: str
    at: dt.datetime
    url: str


@dataclass(frozen=True)
class Review:
    id: int
    revision: int
    author_name: str
    text: str
    text_html: str
    state: str
    written_at: dt.datetime
    edited_at: dt.datetime | None
    headline: str
    story_url: str
    context_url: str  # empty while the public doesn't see the comment
    answered: str  # what it replies to
    answered_name: str
    objections: tuple[Objection, ...]
    reports: tuple[Report, ...]
    decisions: tuple[PastDecision, ...]
    history: tuple[PastComment, ...]
    sanctions: tuple[str, ...]
    steps: tuple[Step, ...]


def review(comment_id: int) -> Review | None:
    row = Comment.objects.select_related("thread__article__section", "parent").filter(pk=comment_id).first()
    if row is None:
        return None
    article = row.thread.article
    thread_url = f"{article.get_absolute_url()}komentar/"
    status = Status(row.status)
    return Review(
        id=row.pk,
        revision=row.revision,
        author_name=row.author_name,
        text=row.body_source,
        text_html=row.body_html,
        state=str(status.label),
        written_at=row.created_at,
        edited_at=row.edited_at,
        headline=article.headline,
        story_url=article.get_absolute_url(),
        context_url=f"{thread_url}{row.public_id}/" if status.is_visible else "",
        answered=row.parent.body_source if row.parent else "",
        answered_name=row.parent.author_name if row.parent else "",
        objections=_objections(row),
        reports=tuple(
            Report(flag.get_reason_display(), flag.note, flag.created_at)
            for flag in Flag.objects.filter(comment=row)[:FLAGS]
        ),
        decisions=tuple(
            PastDecision(
                who=decision.actor_name or _("the checks"),
                from_state=decision.get_from_status_display(),
                to_state=decision.get_to_status_display(),
                reason=str(Reason(decision.reason).label),
                explanation=decision.explanation,
                at=decision.at,
            )
            for decision in Decision.objects.filter(comment=row)
        ),
        history=_history(row),
        sanctions=tuple(
            sanction.get_kind_display() for sanction in Sanction.objects.filter(user_id=row.author_id or 0)
        ),
        steps=tuple(open_steps(status, actor=Actor.MODERATOR)),
    )


def _objections(row: Comment) -> tuple[Objection, ...]:
    """Of the last text that was judged. Places are those of the canonical text, which the HTML shows."""
    results = list(PhaseResult.objects.filter(comment=row))
    last = max((result.revision for result in results), default=0)
    text = canonical(row.body_source).text
    return tuple(
        Objection(
            reason=result.get_reason_display(),
            severity=str(Severity(result.severity).label),
            detail=result.detail,
            found=tuple(dict.fromkeys(text[start:end] for start, end in result.spans)),
        )
        for result in results
        if result.revision == last
    )


def _history(row: Comment) -> tuple[PastComment, ...]:
    """The author's latest other comments. Index: comment_by_author."""
    if row.author_id is None:
        return ()
    others = Comment.objects.filter(author_id=row.author_id).exclude(pk=row.pk).newest_first()
    return tuple(
        PastComment(
            other.body_source[:120],
            str(Status(other.status).label),
            other.created_at,
            reverse("admin:comments_comment_change", args=[other.pk]),
        )
        for other in others.only("body_source", "status", "created_at")[:HISTORY]
    )
