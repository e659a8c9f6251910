import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.media.operations.using import state_uses
from newsroom.audit.record import record

from ..errors import Refusal
from ..models import Article, Retraction
from ..states import State
from ..workflow import RETRACT, begin
from .indexing import forget_story
from .snapshots import list_links

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def retract(
    article: Article,
    *,
    reason: str,
    notice: str,
    by: "User",
    press_council_ref: str = "",
    at: dt.datetime | None = None,
) -> Retraction:
    """Takes a public story down for good. Its address answers 410 with the notice; it leaves every list.

    `reason` is one of Retraction.Reason: the grounds that Pedoman Media Siber 5 knows, and a court's order. `at`
    dates one that was made elsewhere before.
    Raises NotAllowed, WrongState, Refusal.
    """
    if reason not in Retraction.Reason.values or not notice.strip():
        raise Refusal(_("A retraction names its ground and says openly why the story was taken down."))
    with transaction.atomic():
        locked = begin(RETRACT, article, by=by)
        retraction = Retraction.objects.create(
            article=locked,
            reason=reason,
            notice=notice.strip(),
            press_council_ref=press_council_ref,
            retracted_at=at or timezone.now(),
            by=by,
        )
        locked.state = State.RETRACTED
        locked.touched_at = timezone.now()
        locked.save(update_fields=["state", "touched_at"])
        list_links(locked)
        forget_story(locked)
        state_uses(place=f"article:{locked.pk}", asset_ids=())
        record(action="article.retract", target=locked, by=by, detail={"reason": reason, "notice": notice})
    article.refresh_from_db()
    return retraction
