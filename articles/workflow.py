"""The table of steps: from which states, to which, who may, what it asks for. Each row is one operation.

`begin` is how every operation starts: it locks the story's row, then checks right and state on the locked row, so
that of two people who press different buttons at once the second is told what the first did.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import permissions
from .errors import NotAllowed, WrongState
from .models import Article
from .states import State

if TYPE_CHECKING:
    from newsroom.accounts.models import User

May = Callable[["User", Article], bool]
UNPUBLISHED = frozenset({State.DRAFT, State.RETURNED, State.IN_REVIEW, State.READY})


@dataclass(frozen=True)
class Step:
    name: str
    label: Promise
    frm: frozenset[State]
    to: State
    may: May
    asks_note: bool = False


SUBMIT = Step(
    "submit", gettext_lazy("Submit"), frozenset({State.DRAFT, State.RETURNED}), State.IN_REVIEW, permissions.may_submit
)
SEND_BACK = Step(
    "send_back",
    gettext_lazy("Send back"),
    frozenset({State.IN_REVIEW, State.READY}),
    State.RETURNED,
    permissions.may_review,
    asks_note=True,
)
APPROVE = Step(
    "approve",
    gettext_lazy("Approve"),
    frozenset({State.DRAFT, State.RETURNED, State.IN_REVIEW}),
    State.READY,
    permissions.may_publish,
)
SCHEDULE = Step(
    "schedule", gettext_lazy("Schedule"), UNPUBLISHED | {State.SCHEDULED}, State.SCHEDULED, permissions.may_publish
)
UNSCHEDULE = Step(
    "unschedule",
    gettext_lazy("Cancel the schedule"),
    frozenset({State.SCHEDULED}),
    State.READY,
    permissions.may_publish,
)
PUBLISH = Step(
    "publish", gettext_lazy("Publish now"), UNPUBLISHED | {State.SCHEDULED}, State.PUBLISHED, permissions.may_publish
)
PUBLISH_CHANGES = Step(
    "publish_changes",
    gettext_lazy("Publish changes"),
    frozenset({State.PUBLISHED}),
    State.PUBLISHED,
    permissions.may_publish,
)
DISCARD_CHANGES = Step(
    "discard_changes",
    gettext_lazy("Discard changes"),
    frozenset({State.PUBLISHED}),
    State.PUBLISHED,
    permissions.may_edit,
)
CORRECT = Step(
    "correct",
    gettext_lazy("Correct"),
    frozenset({State.PUBLISHED}),
    State.PUBLISHED,
    permissions.may_publish,
    asks_note=True,
)
RETRACT = Step(
    "retract",
    gettext_lazy("Retract"),
    frozenset({State.PUBLISHED}),
    State.RETRACTED,
    permissions.may_retract,
    asks_note=True,
)
BIN = Step("bin", gettext_lazy("Move to the bin"), UNPUBLISHED, State.BINNED, permissions.may_bin)
UNBIN = Step("unbin", gettext_lazy("Take out of the bin"), frozenset({State.BINNED}), State.DRAFT, permissions.may_bin)

STEPS = (SUBMIT, SEND_BACK, APPROVE, SCHEDULE, UNSCHEDULE, PUBLISH, PUBLISH_CHANGES, DISCARD_CHANGES, CORRECT, RETRACT, BIN, UNBIN)  # fmt: skip


def open_steps(user: "User", article: Article) -> list[Step]:
    """What this person can do with the story as it stands: the desk's buttons."""
    return [
        step
        for step in STEPS
        if article.state in step.frm
        and step.may(user, article)
        and (step not in {PUBLISH_CHANGES, DISCARD_CHANGES} or article.has_unpublished_changes)
    ]


def lock(article_id: int) -> Article:
    """The story's row, locked until the transaction ends. Raises Article.DoesNotExist.

    Nothing is joined: whoever waited for the lock gets the row as it is then, but PostgreSQL would look the joined
    rows up as of before, and a revision that was made meanwhile would be missing.
    """
    if not transaction.get_connection().in_atomic_block:
        raise transaction.TransactionManagementError("A story is locked inside a transaction only.")
    return Article.objects.select_for_update().get(pk=article_id)


def begin(step: Step, article: Article, *, by: "User | None") -> Article:
    """Locks the story and says whether `by` (None: the clockwork) may take the step now.

    Raises NotAllowed, WrongState.
    """
    locked = lock(article.pk)
    if by is not None and not step.may(by, locked):
        raise NotAllowed(_("Your role doesn't include “%(step)s” for this story.") % {"step": step.label})
    if locked.state not in step.frm:
        raise WrongState(str(step.label), State(locked.state))
    return locked
