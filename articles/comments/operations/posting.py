"""Posting: gates in a fixed order, then the checks, then one transaction. Nothing is stored of what a gate refuses."""

import datetime as dt
import hashlib
import hmac
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import IntegrityError, transaction

from articles.models import Article
from newsroom.http.clients import network
from newsroom.outlet.current import outlet

from ..access import has_consented
from ..body.canonical import MOST_LETTERS, Canonical, canonical, letters
from ..body.folding import fold_hash
from ..body.rendering import html_of
from ..errors import (
    ConsentMissing,
    Empty,
    NotProven,
    ParentGone,
    RefusedText,
    SameText,
    Sanctioned,
    ThreadClosed,
    TooLong,
)
from ..models import Comment, CommentRevision, Decision, PhaseResult, Sanction
from ..models.comment import new_public_id
from ..permissions import mode_of
from ..pipeline import duplicates
from ..pipeline.run import judge, load_facts
from ..pipeline.verdict import Verdict
from ..states import Mode, Reason, Severity, Status
from . import budgets
from .placing import count, insert, lock_branch, open_thread

if TYPE_CHECKING:
    from newsroom.accounts.models import User


@dataclass(frozen=True)
class Posted:
    """`is_new` is False when this submission was stored before: a double click, a retry, the back button."""

    comment: Comment
    is_new: bool


def post_comment(
    *,
    article_id: int,
    text: str,
    submission_key: uuid.UUID,
    by: "User",
    parent: Comment | None = None,
    address: str = "",
) -> Posted:
    """Stores a comment on a public story and judges it. `address` is the client's; only a keyed hash of its network stays.

    Raises NotProven, ConsentMissing, Sanctioned, ThreadClosed, ParentGone, OverBudget, SameText, Empty, TooLong,
    RefusedText. Nothing is stored then.
    """
    name = author_name(by)
    sent = _sent_before(by, submission_key)
    if sent is not None:
        return Posted(sent, is_new=False)
    body = canonical(text)
    try:
        with transaction.atomic():
            comment = _post(
                article_id, text, body, key=submission_key, by=by, name=name, parent=parent, address=address
            )
    except IntegrityError:
        # The same submission came twice at once, and the other one was first.
        sent = _sent_before(by, submission_key)
        if sent is None:
            raise
        return Posted(sent, is_new=False)
    return Posted(comment, is_new=True)


def author_name(user: "User") -> str:
    """The name under which somebody writes. Raises NotProven, ConsentMissing (also for a reader without a name)."""
    if not user.is_authenticated or not user.is_active:
        raise NotProven
    if not has_consented(user):
        raise ConsentMissing
    for profile, field in (("staff_profile", "name"), ("reader_profile", "display_name")):
        if hasattr(user, profile):
            return str(getattr(getattr(user, profile), field))
    raise ConsentMissing


def _post(
    article_id: int,
    source: str,
    body: Canonical,
    *,
    key: uuid.UUID,
    by: "User",
    name: str,
    parent: Comment | None,
    address: str,
) -> Comment:
    if not Article.objects.public().filter(pk=article_id).exists():
        raise ThreadClosed
    thread, now = open_thread(article_id)
    premoderated = refuse_sanctioned(by, thread_id=thread.pk, now=now)
    mode = mode_of(thread, outlet(), now=now)
    if mode in {Mode.READONLY, Mode.HIDDEN}:
        raise ThreadClosed
    if parent is not None:
        parent = lock_branch(parent)
        if not Status(parent.status).is_visible or parent.thread_id != thread.pk:
            raise ParentGone
    if not by.is_staff:
        budgets.spend(f"user:{by.pk}", budgets.POSTS, now=now)
        if address:
            budgets.spend(f"net:{_hashed(network(address))}", budgets.POSTS_OF_NETWORK, now=now)
    refuse_length(body)
    folded = fold_hash(body.text)
    _refuse_repetition(by, key=key, thread_id=thread.pk, parent=parent, folded=folded, now=now)
    if mode == Mode.PREMOD:
        premoderated = premoderated or Reason.PREMODERATED
    facts = load_facts(source=source, body=body, author=by, thread_id=thread.pk, now=now, premoderated=premoderated)
    verdict = judge(facts)
    if verdict.severity >= Severity.REFUSE:
        raise RefusedText
    comment = Comment(
        public_id=new_public_id(),
        thread=thread,
        author=by,
        author_name=name,
        status=verdict.status,
        initial_status=verdict.status,
        body_source=source,
        body_html=html_of(body.text),
        fold_hash=folded,
        submission_key=key,
        ip_prefix_hmac=_hashed(f"{now:%G-%V}:{network(address)}") if address else "",
        created_at=now,
    )
    insert(comment, parent=parent)
    write_down(comment, verdict, before=None)
    count(comment, before=None, after=verdict.status, at=now)
    return comment


def refuse_length(body: Canonical) -> None:
    """Raises Empty, TooLong."""
    size = letters(body.text)
    if not size:
        raise Empty
    if size > MOST_LETTERS:
        raise TooLong(size, MOST_LETTERS)


def write_down(comment: Comment, verdict: Verdict, *, before: Status | None) -> None:
    """Keeps the text, what each check found, and the decision that followed, for this version."""
    CommentRevision.objects.create(comment=comment, number=comment.revision, body_source=comment.body_source)
    PhaseResult.objects.bulk_create(
        PhaseResult(
            comment=comment,
            revision=comment.revision,
            signal=finding.signal,
            signal_version=finding.version,
            severity=finding.severity,
            reason=finding.reason,
            spans=[list(span) for span in finding.spans],
            detail=finding.detail[:200],
        )
        for finding in verdict.findings
    )
    Decision.objects.create(
        comment=comment,
        revision=comment.revision,
        from_status=before or "",
        to_status=comment.status,
        reason=verdict.reason,
        rule_ids=verdict.rule_ids,
    )


def _sent_before(by: "User", key: uuid.UUID) -> Comment | None:
    return Comment.objects.filter(author=by, submission_key=key).first()


def refuse_sanctioned(by: "User", *, thread_id: int, now: dt.datetime) -> Reason:
    """Raises Sanctioned; gives the reason for which everything of this account is held, if there is one."""
    sanctions = list(Sanction.objects.filter(user=by).in_force(now).on(thread_id))
    barred = [row for row in sanctions if row.kind in {Sanction.Kind.MUTE, Sanction.Kind.BAN}]
    if barred:
        ends = [row.ends_at for row in barred if row.ends_at is not None]
        raise Sanctioned(max(ends) if len(ends) == len(barred) else None)
    return Reason.SANCTIONED if sanctions else Reason.NONE


def _refuse_repetition(
    by: "User", *, key: uuid.UUID, thread_id: int, parent: Comment | None, folded: str, now: dt.datetime
) -> None:
    """The same text in the same place from two tabs. The budget's row lets one account's posts come one by one."""
    same = (
        Comment.objects.filter(
            fold_hash=folded, created_at__gt=now - duplicates.WITHIN, author=by, thread_id=thread_id, parent=parent
        )
        .exclude(submission_key=key)
        .exclude(status=Status.REMOVED_AUTHOR)
        .values_list("public_id", flat=True)
        .first()
    )
    if same is not None:
        raise SameText(same)


def _hashed(text: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), f"comments:{text}".encode(), hashlib.sha256).hexdigest()[:32]
