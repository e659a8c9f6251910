"""Sanctions on accounts: imposed with a reason, for a time or for good, and lifted."""

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from newsroom.audit.record import record

from ..errors import NotAllowed, ReasonMissing
from ..models import CommentThread, Sanction
from ..permissions import may_moderate
from ..states import Reason

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def impose(
    user: "User",
    *,
    kind: Sanction.Kind,
    reason: Reason,
    by: "User",
    ends_at: dt.datetime | None = None,
    thread: CommentThread | None = None,
    explanation: str = "",
) -> Sanction:
    """From now on, for the whole site or one thread; `ends_at=None` is for good. Raises NotAllowed, ReasonMissing.

    Posting reads sanctions within its own transaction, so whatever is sent after this is refused or held.
    """
    if not may_moderate(by) or user.is_staff:
        raise NotAllowed
    if not reason:
        raise ReasonMissing
    with transaction.atomic():
        sanction = Sanction.objects.create(
            user=user, kind=kind, thread=thread, reason=reason, explanation=explanation, ends_at=ends_at, imposed_by=by
        )
        record(action="sanction.impose", target=sanction, by=by, detail={"kind": kind, "reason": reason})
    return sanction


def lift(sanction: Sanction, *, by: "User") -> Sanction:
    """Ends it now. Lifting twice changes nothing. Raises NotAllowed."""
    if not may_moderate(by):
        raise NotAllowed
    with transaction.atomic():
        if Sanction.objects.filter(pk=sanction.pk, lifted_at__isnull=True).update(
            lifted_at=timezone.now(), lifted_by=by
        ):
            record(action="sanction.lift", target=sanction, by=by)
    sanction.refresh_from_db()
    return sanction
