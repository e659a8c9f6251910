"""A file from outside becomes a photo of the library."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.media import permissions
from articles.media.errors import UploadRefused
from articles.media.images.crops import Plan, first_plans
from articles.media.images.encode import draw, recipe
from articles.media.images.exif import Embedded
from articles.media.images.phash import phash
from articles.media.images.reading import MAX_BYTES, Photo, Unreadable, read_photo
from articles.media.models import Asset, Rendition
from articles.media.states import Licence
from newsroom.audit.record import record

from . import files
from .describing import check_description, check_focus, check_origin
from .rendering import render_asset

if TYPE_CHECKING:
    from newsroom.accounts.models import User


@dataclass(frozen=True)
class Received:
    """A file that was read and drawn for the first time, but is nowhere stored yet."""

    data: bytes
    sha256: str
    phash: str
    mime: str
    width: int
    height: int
    embedded: Embedded
    focus: tuple[float, float]
    drawn: tuple[tuple[Plan, bytes], ...]


def receive(file: IO[bytes], *, focus: tuple[float, float] = (0.5, 0.5)) -> Received:
    """The slow half of an upload. Takes no database, so several files can be received side by side in threads, which
    run at the same time while Pillow works. Raises UploadRefused, DescriptionRefused (focal point)."""
    check_focus(*focus)
    data = file.read(MAX_BYTES + 1)
    photo = _read(data)
    return Received(
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        phash=phash(photo.image),
        mime=photo.mime,
        width=photo.width,
        height=photo.height,
        embedded=photo.embedded,
        focus=focus,
        drawn=tuple(draw(photo.image, first_plans(*photo.image.size), focus)),
    )


def upload(
    *,
    file: IO[bytes] | Received,
    alt: str,
    by: "User",
    caption: str = "",
    credit: str = "",
    place: str = "",
    taken_at: dt.datetime | None = None,
    folder: str = "",
    licence: Licence | str = Licence.OWN,
    rights_holder: str = "",
    rights_expire_on: dt.date | None = None,
    rights_note: str = "",
    ai_generated: bool = False,
    ai_tool: str = "",
    focus: tuple[float, float] = (0.5, 0.5),
) -> Asset:
    """Stores the original privately, draws two small renditions at once and leaves the rest to the worker.

    What is left empty is taken from the file's own metadata where it has any. `file` is anything with
    `read()`, or what `receive` made of it (whose focal point then holds). Raises PermissionDenied, UploadRefused (no
    usable picture) or DescriptionRefused.
    """
    if not permissions.may_upload(by):
        raise PermissionDenied(_("You may not upload photos."))
    check_description(alt=alt)
    check_origin(ai_generated=ai_generated, ai_tool=ai_tool)
    photo = file if isinstance(file, Received) else receive(file, focus=focus)
    asset = Asset(
        mime=photo.mime,
        bytes=len(photo.data),
        width=photo.width,
        height=photo.height,
        sha256=photo.sha256,
        phash=photo.phash,
        alt=alt.strip(),
        caption=caption.strip() or photo.embedded.caption,
        credit=credit.strip() or photo.embedded.credit,
        place=place.strip() or photo.embedded.place,
        taken_at=taken_at or _aware(photo.embedded.taken_at),
        folder=folder.strip(),
        licence=licence,
        rights_holder=rights_holder.strip(),
        rights_expire_on=rights_expire_on,
        rights_note=rights_note.strip(),
        ai_generated=ai_generated,
        ai_tool=ai_tool.strip(),
        focus_x=photo.focus[0],
        focus_y=photo.focus[1],
        uploaded_by=by,
    )
    asset.original = files.original_name(asset)
    return _store(asset, photo, by=by)


def _read(data: bytes) -> Photo:
    try:
        return read_photo(data)
    except Unreadable as problem:
        raise UploadRefused(str(problem)) from problem


def _store(asset: Asset, photo: Received, *, by: "User") -> Asset:
    names = [files.rendition_name(asset, plan, content) for plan, content in photo.drawn]
    try:
        files.put(files.private(), asset.original, photo.data)
        for name, (_plan, content) in zip(names, photo.drawn, strict=True):
            files.put(files.public(), name, content)
        with transaction.atomic():
            asset.save(force_insert=True)
            Rendition.objects.bulk_create(
                Rendition(
                    asset=asset,
                    crop=plan.crop,
                    width=plan.width,
                    height=plan.height,
                    format=plan.format,
                    bytes=len(content),
                    name=name,
                    recipe=recipe(plan, photo.focus),
                )
                for name, (plan, content) in zip(names, photo.drawn, strict=True)
            )
            record(action="media.upload", target=asset, by=by, detail={"sha256": asset.sha256, "bytes": asset.bytes})
            render_asset.enqueue(asset.pk)
    except BaseException:
        # No row names these files, and the names hold a number that was drawn for this upload.
        files.remove(files.private(), [asset.original])
        files.remove(files.public(), names)
        raise
    return asset


def _aware(taken_at: dt.datetime | None) -> dt.datetime | None:
    """Cameras that write no offset are taken to be set to the newsroom's zone."""
    if taken_at is None or timezone.is_aware(taken_at):
        return taken_at
    return timezone.make_aware(taken_at)
