"""What is said about a photo: its description, the right to show it, its focal point."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.media import permissions
from articles.media.errors import DescriptionRefused, IsWithdrawn
from articles.media.models import Asset
from articles.media.states import Licence
from newsroom.audit.record import record

from .rendering import render_asset

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def describe(
    asset: Asset,
    *,
    alt: str,
    by: "User",
    caption: str = "",
    credit: str = "",
    place: str = "",
    taken_at: dt.datetime | None = None,
    folder: str = "",
) -> Asset:
    """Replaces the whole description. Raises PermissionDenied, IsWithdrawn or DescriptionRefused."""
    check_description(alt=alt)
    return _change(
        asset,
        {
            "alt": alt.strip(),
            "caption": caption.strip(),
            "credit": credit.strip(),
            "place": place.strip(),
            "taken_at": taken_at,
            "folder": folder.strip(),
        },
        action="media.describe",
        by=by,
    )


def set_rights(
    asset: Asset,
    *,
    licence: Licence | str,
    by: "User",
    holder: str = "",
    expire_on: dt.date | None = None,
    note: str = "",
    ai_generated: bool = False,
    ai_tool: str = "",
) -> Asset:
    """By which right the photo may be shown, until when, and whether a program made it up."""
    check_origin(ai_generated=ai_generated, ai_tool=ai_tool)
    return _change(
        asset,
        {
            "licence": str(licence),
            "rights_holder": holder.strip(),
            "rights_expire_on": expire_on,
            "rights_note": note.strip(),
            "ai_generated": ai_generated,
            "ai_tool": ai_tool.strip() if ai_generated else "",
        },
        action="media.set_rights",
        by=by,
    )


def set_focus(asset: Asset, *, x: float, y: float, by: "User") -> Asset:
    """Moves the point that crops keep in view. New files follow from the worker; until then the old crops show."""
    check_focus(x, y)
    return _change(asset, {"focus_x": x, "focus_y": y}, action="media.set_focus", by=by)


def check_description(*, alt: str) -> None:
    if not alt.strip():
        raise DescriptionRefused(_("Describe in one sentence what the photo shows: some readers can't see it."))


def check_origin(*, ai_generated: bool, ai_tool: str) -> None:
    if ai_generated and not ai_tool.strip():
        raise DescriptionRefused(_("Name the program that made the picture; readers are told."))


def check_focus(x: float, y: float) -> None:
    # Written so that "not a number" is refused too.
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise DescriptionRefused(_("The focal point lies outside the photo: both numbers go from 0 to 1."))


def _change(asset: Asset, fields: dict[str, Any], *, action: str, by: "User") -> Asset:
    with transaction.atomic():
        row = Asset.objects.select_for_update().get(pk=asset.pk)
        if row.is_withdrawn:
            raise IsWithdrawn(_("This photo was taken out of circulation and can't be changed any more."))
        if not permissions.may_change(by, row):
            raise PermissionDenied(_("You may only change photos that you uploaded yourself."))
        former = {name: getattr(row, name) for name, value in fields.items() if getattr(row, name) != value}
        if former:
            for name in former:
                setattr(row, name, fields[name])
            row.save(update_fields=list(former))
            record(
                action=action,
                target=row,
                by=by,
                detail={"former": {name: _plain(value) for name, value in former.items()}},
            )
            if former.keys() & {"focus_x", "focus_y"}:
                render_asset.enqueue(row.pk)
    return row


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value
