"""What authors do with their own comments: change them for a few minutes, delete them at any time."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F

from newsroom.outlet.current import outlet

from ..body.canonical import canonical
from ..body.folding import fold_hash
from ..body.rendering import html_of
from ..errors import NotAllowed, RefusedText, StaleDecision, ThreadClosed, TooLate, WrongStep
from ..models import Comment, Decision
from ..permissions import is_author, may_edit, mode_of
from ..pipeline.facts import Finding
from ..pipeline.run import judge, load_facts
from ..pipeline.verdict import Verdict
from ..states import Mode, Reason, RemovedKind, Severity, Status
from ..workflow import STANDING, Actor, step_to
from .placing import count, lock_branch, open_thread, turn_pages
from .posting import author_name, refuse_length, refuse_sanctioned, write_down

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def edit_comment(comment: Comment, *, text: str, expected_revision: int, by: "User") -> Comment:
    """Replaces the text and judges it anew; what was held or reported waits for a moderator afterwards.

    Raises NotAllowed, TooLate, StaleDecision, and what posting raises.
    """
    author_name(by)
    body = canonical(text)
    with transaction.atomic():
        thread, now = open_thread(comment.thread_id)
        premoderated = refuse_sanctioned(by, thread_id=thread.pk, now=now)
        current = lock_branch(comment)
        before = Status(current.status)
        if not is_author(by, current) or before not in STANDING:
            raise NotAllowed
        if current.revision != expected_revision:
            raise StaleDecision(state=str(before.label))
        if not may_edit(by, current, now=now):
            raise TooLate
        mode = mode_of(thread, outlet(), now=now)
        if mode in {Mode.READONLY, Mode.HIDDEN}:
            raise ThreadClosed
        refuse_length(body)
        facts = load_facts(
            source=text,
            body=body,
            author=by,
            thread_id=thread.pk,
            now=now,
            premoderated=premoderated or (Reason.PREMODERATED if mode == Mode.PREMOD else Reason.NONE),
            besides=current.pk,
        )
        verdict = _again(judge(facts), current)
        if verdict.severity >= Severity.REFUSE:
            raise RefusedText
        current.status = before if before.is_held and not verdict.status.is_held else verdict.status
        current.revision += 1
        current.body_source, current.body_html = text, html_of(body.text)
        current.fold_hash = fold_hash(body.text)
        current.edited_at = now
        if Status(current.status).is_held:
            # It waits for a moderator anyway, who finds the reports beside it; "reported" lists what is public.
            current.open_flags = 0
        current.save(
            update_fields=["status", "revision", "body_source", "body_html", "fold_hash", "edited_at", "open_flags"]
        )
        write_down(current, verdict, before=before)
        turn_pages(thread.pk)
        count(current, before=before, after=Status(current.status))
    return current


def delete_comment(comment: Comment, *, by: "User") -> Comment:
    """Takes a comment away; a tombstone stays where visible replies hang from it. Raises NotAllowed, WrongStep."""
    with transaction.atomic():
        current = lock_branch(comment)
        before = Status(current.status)
        if not is_author(by, current):
            raise NotAllowed
        if step_to(Status.REMOVED_AUTHOR, frm=before, actor=Actor.AUTHOR) is None:
            raise WrongStep(str(before.label))
        Comment.objects.filter(pk=current.pk).update(
            status=Status.REMOVED_AUTHOR,
            removed_kind=RemovedKind.AUTHOR if before.is_visible else "",
            revision=F("revision") + 1,
            open_flags=0,
        )
        current.refresh_from_db()
        Decision.objects.create(
            comment=current,
            revision=current.revision,
            actor=by,
            actor_name=current.author_name,
            from_status=before,
            to_status=Status.REMOVED_AUTHOR,
            reason=Reason.BY_AUTHOR,
        )
        turn_pages(current.thread_id)
        count(current, before=before, after=Status.REMOVED_AUTHOR)
    return current


def _again(verdict: Verdict, comment: Comment) -> Verdict:
    """A text that readers have reported isn't cleared by changing it."""
    if not comment.open_flags:
        return verdict
    return Verdict.of([*verdict.findings, Finding("reports", Severity.HOLD, Reason.REPORTED)])
