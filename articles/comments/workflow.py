"""The table of steps: from which states, to which, and whose. Queues, buttons and operations read it."""

from dataclasses import dataclass
from enum import Enum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .states import HELD, VISIBLE, Status


class Actor(Enum):
    CHECKS = "checks"
    AUTHOR = "author"
    MODERATOR = "moderator"


@dataclass(frozen=True)
class Step:
    name: str
    label: Promise
    frm: frozenset[Status]
    to: Status
    actor: Actor
    asks_reason: bool = False


STANDING = HELD | VISIBLE
STEPS = (
    # An approved comment can be approved again: that answers the reports that came since.
    Step("approve", _("Approve"), STANDING | {Status.REJECTED, Status.SPAM}, Status.APPROVED, Actor.MODERATOR),
    Step("reject", _("Reject"), STANDING | {Status.SPAM}, Status.REJECTED, Actor.MODERATOR, asks_reason=True),
    Step("spam", _("Spam"), STANDING | {Status.REJECTED}, Status.SPAM, Actor.MODERATOR, asks_reason=True),
    Step("remove_legal", _("Remove on legal grounds"), STANDING | {Status.REJECTED, Status.SPAM}, Status.REMOVED_LEGAL, Actor.MODERATOR, asks_reason=True),
    Step("delete", _("Delete"), STANDING, Status.REMOVED_AUTHOR, Actor.AUTHOR),
    # An edited text is judged anew; what was held stays held until a person has looked.
    Step("publish", _("Publish"), VISIBLE, Status.PUBLISHED, Actor.CHECKS),
    Step("hold", _("Hold"), STANDING, Status.HELD_SYSTEM, Actor.CHECKS),
    Step("hold_premod", _("Hold"), STANDING, Status.HELD_PREMOD, Actor.CHECKS),
)  # fmt: skip


def step_to(to: Status, *, frm: Status, actor: Actor) -> Step | None:
    return next((step for step in STEPS if step.to == to and frm in step.frm and step.actor == actor), None)


def open_steps(status: Status, *, actor: Actor) -> list[Step]:
    return [step for step in STEPS if status in step.frm and step.actor == actor]
