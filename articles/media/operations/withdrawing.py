"""Taking photos out of circulation, and files that nothing names off the disk."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.core.files.storage import Storage
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.media import permissions
from articles.media.errors import DescriptionRefused, IsWithdrawn, StillUsed
from articles.media.models import Asset, Rendition
from articles.media.states import State
from newsroom.audit.record import record

from . import files

if TYPE_CHECKING:
    from newsroom.accounts.models import User

# Longer than any copy of a page lives in caches and feed readers that are still looked at.
KEEP_SUPERSEDED = dt.timedelta(days=30)
# A file that was just written may belong to a transaction that hasn't ended.
KEEP_UNNAMED = dt.timedelta(days=1)


def withdraw(asset: Asset, *, reason: str, by: "User") -> Asset:
    """Removes every public file of a photo. Its row, its original and the log stay as evidence.

    Raises PermissionDenied, IsWithdrawn, StillUsed (naming where) or DescriptionRefused for an empty reason.
    """
    if not reason.strip():
        raise DescriptionRefused(_("Write why the photo is taken out of circulation."))
    with transaction.atomic():
        row = Asset.objects.select_for_update().get(pk=asset.pk)
        if row.is_withdrawn:
            raise IsWithdrawn(_("This photo is already out of circulation."))
        if not permissions.may_withdraw(by, row):
            raise PermissionDenied(_("You may not take photos out of circulation."))
        places = list(row.uses.order_by("pk").values_list("label", flat=True)[:5])
        if places:
            raise StillUsed(
                _("Still shown in: %(places)s. Replace the photo there first.") % {"places": "; ".join(places)}
            )
        names = list(row.renditions.values_list("name", flat=True))
        row.renditions.all().delete()
        row.state = State.WITHDRAWN
        row.save(update_fields=["state"])
        record(action="media.withdraw", target=row, by=by, detail={"reason": reason.strip()})
        transaction.on_commit(lambda: files.remove(files.public(), names))
    return row


def remove_superseded() -> int:
    """Deletes renditions that a moved focal point replaced long ago. Returns how many."""
    old = Rendition.objects.filter(superseded_at__lt=timezone.now() - KEEP_SUPERSEDED)
    names = list(old.values_list("name", flat=True))
    # By name and age again: one that came back into use meanwhile stays.
    removed, _details = old.filter(name__in=names).delete()
    files.remove(files.public(), set(names) - _named_renditions(names))
    return removed


def remove_unnamed() -> int:
    """Deletes files that an interrupted upload or rendering left behind. Returns how many."""
    count = 0
    for storage, folder, named in (
        (files.public(), "", _named_renditions),
        (files.private(), files.ORIGINALS, _named_originals),
    ):
        for month in _months(storage, folder):
            names = [f"{month}/{name}" for name in storage.listdir(month)[1]]
            old = [name for name in names if storage.get_modified_time(name) < timezone.now() - KEEP_UNNAMED]
            unnamed = set(old) - named(old)
            files.remove(storage, unnamed)
            count += len(unnamed)
    return count


def _months(storage: Storage, folder: str) -> Iterator[str]:
    """The folders `2024/11` below `folder`; other things that live in the storage are left alone."""
    for year in _numbered(storage, folder, digits=4):
        yield from _numbered(storage, year, digits=2)


def _numbered(storage: Storage, folder: str, *, digits: int) -> list[str]:
    try:
        names = storage.listdir(folder)[0]
    except FileNotFoundError:
        return []
    return sorted(f"{folder}/{name}".lstrip("/") for name in names if name.isdigit() and len(name) == digits)


def _named_renditions(names: Iterable[str]) -> set[str]:
    return set(Rendition.objects.filter(name__in=list(names)).values_list("name", flat=True))


def _named_originals(names: Iterable[str]) -> set[str]:
    return set(Asset.objects.filter(original__in=list(names)).values_list("original", flat=True))
