"""The way of a manuscript through the desk, before it is public: submit, take, send back, approve, bin."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.audit.models import Entry
from newsroom.audit.record import record

from ..checks.gate import require_ready
from ..errors import NotAllowed, Refusal
from ..models import Article
from ..permissions import may_review
from ..states import State
from ..workflow import APPROVE, BIN, SEND_BACK, SUBMIT, UNBIN, Step, begin, lock
from .snapshots import Snapshot

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def submit(article: Article, *, by: "User", note: str = "") -> Article:
    """Hands the draft to the editors. It need not be complete. Raises NotAllowed, WrongState."""
    return _move(SUBMIT, article, by=by, note=note, editor=None)


def take(article: Article, *, by: "User") -> Article:
    """Makes `by` the story's editor; from then on its author can't change it. Raises NotAllowed."""
    with transaction.atomic():
        locked = lock(article.pk)
        if not may_review(by, locked):
            raise NotAllowed(_("This story is outside your sections and regions."))
        former = locked.editor
        locked.editor = by
        locked.touched_at = timezone.now()
        locked.save(update_fields=["editor", "touched_at"])
        record(action="article.take", target=locked, by=by, detail={"from": former.email if former else None})
    return locked


def send_back(article: Article, *, by: "User", note: str) -> Article:
    """Returns the story to its author with a note that says what to do. Raises NotAllowed, WrongState, Refusal."""
    if not note.strip():
        raise Refusal(_("Write what the author should change before you send the story back."))
    return _move(SEND_BACK, article, by=by, note=note, editor=None)


def approve(article: Article, *, by: "User", note: str = "") -> Article:
    """Says that the story can go out. Raises NotAllowed, WrongState, NotReady."""
    with transaction.atomic():
        locked = begin(APPROVE, article, by=by)
        if locked.working_revision:
            require_ready(Snapshot.of(locked.working_revision))
        return _move(APPROVE, article, by=by, note=note, editor=locked.editor or by)


def bin_story(article: Article, *, by: "User") -> Article:
    """Puts a story that was never public into the bin. Raises NotAllowed, WrongState."""
    return _move(BIN, article, by=by, note="", editor=article.editor)


def unbin_story(article: Article, *, by: "User") -> Article:
    return _move(UNBIN, article, by=by, note="", editor=None)


def last_note(article: Article) -> str:
    """What was written when the story was last sent back; empty when it wasn't."""
    entry = (
        Entry.objects.filter(target_type="articles.article", target_id=str(article.pk), action="article.send_back")
        .order_by("-at", "-id")
        .first()
    )
    return entry.detail.get("note", "") if entry and article.state == State.RETURNED else ""


def _move(step: Step, article: Article, *, by: "User", note: str, editor: "User | None") -> Article:
    with transaction.atomic():
        locked = begin(step, article, by=by)
        former = locked.state
        locked.state = step.to
        locked.editor = editor
        locked.touched_at = timezone.now()
        locked.save(update_fields=["state", "editor", "touched_at"])
        detail = {"from": former, "to": step.to.value}
        record(action=f"article.{step.name}", target=locked, by=by, detail=detail | ({"note": note} if note else {}))
    return locked
