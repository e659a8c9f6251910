"""Readers' reports: one for each account and comment. Reports never hide anything; they put it before a moderator."""

from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from ..errors import CannotFlag, NotProven
from ..models import Comment, Flag
from ..permissions import is_author
from ..states import FLAG_REASONS, Reason, Status
from . import budgets
from .placing import lock_branch

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def flag_comment(comment: Comment, *, reason: Reason, by: "User", note: str = "") -> bool:
    """False if this account has reported the comment before. Raises NotProven, CannotFlag, OverBudget."""
    if not by.is_authenticated or not by.is_active:
        raise NotProven
    if reason not in FLAG_REASONS:
        raise CannotFlag
    try:
        with transaction.atomic():
            budgets.spend(f"user:{by.pk}", budgets.FLAGS, now=timezone.now())
            current = lock_branch(comment)
            if not Status(current.status).is_visible or is_author(by, current):
                raise CannotFlag
            Flag.objects.create(
                comment=current, reporter=by, revision=current.revision, reason=reason, note=note.strip()[:500]
            )
            Comment.objects.filter(pk=current.pk).update(open_flags=F("open_flags") + 1)
    except IntegrityError:
        # The unique pair of comment and reporter: a second report counts no more than the first.
        return False
    return True
