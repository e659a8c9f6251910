import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.audit.record import record

from ..errors import Refusal
from ..models import Article, Correction
from ..workflow import CORRECT, begin
from .publishing import make_live

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def correct(
    article: Article,
    *,
    text: str,
    reason: str,
    by: "User | None",
    kind: str = Correction.Kind.CORRECTION,
    requested_by: str = "",
    at: dt.datetime | None = None,
) -> Correction:
    """Tells readers what was wrong, and publishes the working copy that mends it, if there is one.

    `at` dates one that was posted elsewhere before (imports, demonstration). `text` stands in a box on the story's page and in the list of corrections; it never goes away.
    Raises NotAllowed, WrongState, Refusal.
    """
    if not text.strip() or not reason.strip():
        raise Refusal(_("A correction says what was wrong (for readers) and why it happened (for the desk)."))
    posted_at = at or timezone.now()
    with transaction.atomic():
        locked = begin(CORRECT, article, by=by)
        correction = Correction.objects.create(
            article=locked,
            kind=kind,
            text=text.strip(),
            reason=reason.strip()[:300],
            requested_by=requested_by,
            posted_at=posted_at,
            by=by,
        )
        locked.revised_at = posted_at
        revision = locked.working_revision
        assert revision is not None  # noqa: S101 - every story is created with one
        make_live(locked, revision)
        record(
            action="article.correct",
            target=locked,
            by=by,
            detail={"correction": correction.pk, "kind": kind, "revision": revision.number, "reason": reason},
        )
    article.refresh_from_db()
    return correction
