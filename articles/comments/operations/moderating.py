"""Moderators' decisions: compare and set. Of two people who decide at once the second is told what the first did."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.audit.record import record

from ..errors import NotAllowed, ReasonMissing, StaleDecision, WrongStep
from ..models import Comment, Decision
from ..permissions import may_moderate
from ..states import Reason, RemovedKind, Status
from ..workflow import Actor, step_to
from .placing import count, lock_branch, turn_pages

if TYPE_CHECKING:
    from newsroom.accounts.models import User

_KINDS = {Status.REJECTED: RemovedKind.RULES, Status.SPAM: RemovedKind.RULES, Status.REMOVED_LEGAL: RemovedKind.LEGAL}


def decide(
    comment: Comment,
    *,
    to: Status,
    expected_revision: int,
    by: "User",
    reason: Reason = Reason.NONE,
    explanation: str = "",
    legal_ground: str = "",
) -> Decision:
    """Moves a comment to `to`, if it still is as this moderator saw it.

    Raises NotAllowed, StaleDecision (somebody was first, or the text changed), WrongStep, ReasonMissing.
    """
    if not may_moderate(by):
        raise NotAllowed(_("Your role doesn't include moderating comments."))
    with transaction.atomic():
        current = lock_branch(comment)
        before = Status(current.status)
        if current.revision != expected_revision:
            raise stale(current)
        step = step_to(to, frm=before, actor=Actor.MODERATOR)
        if step is None:
            raise WrongStep(str(before.label))
        if step.asks_reason and (not reason or (to == Status.REMOVED_LEGAL and not legal_ground)):
            raise ReasonMissing
        changed = Comment.objects.filter(pk=current.pk, revision=expected_revision, status=before).update(
            status=to,
            revision=F("revision") + 1,
            removed_kind=_removed_kind(current, to),
            open_flags=0,
            flags_ack_at=timezone.now(),
        )
        if not changed:
            current.refresh_from_db()
            raise stale(current)
        decision = Decision.objects.create(
            comment=current,
            revision=expected_revision,
            actor=by,
            actor_name=name_of(by),
            from_status=before,
            to_status=to,
            reason=reason,
            legal_ground=legal_ground,
            explanation=explanation.strip(),
        )
        record(
            action=f"comment.{step.name}", target=current, by=by, detail={"from": before, "to": to, "reason": reason}
        )
        if before.is_visible:
            turn_pages(current.thread_id)
        count(current, before=before, after=to)
    comment.refresh_from_db()
    return decision


def name_of(user: "User") -> str:
    return user.staff_profile.name if hasattr(user, "staff_profile") else user.email


def stale(comment: Comment) -> StaleDecision:
    """Who was first, if a person was."""
    last = comment.decisions.exclude(actor=None).first()
    state = str(Status(comment.status).label)
    if last is None or last.to_status != comment.status:
        return StaleDecision(state=state)
    return StaleDecision(state=state, who=last.actor_name, at=last.at)


def _removed_kind(comment: Comment, to: Status) -> str:
    """A tombstone tells of what the public has seen; what was held all the time leaves none."""
    was_public = (
        Status(comment.status).is_visible or Status(comment.initial_status).is_visible or bool(comment.removed_kind)
    )
    return _KINDS.get(to, "") if was_public else ""
