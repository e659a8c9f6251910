"""What the desk's photo library shows beside a photo."""

import datetime as dt
from dataclasses import dataclass

from django.core.files.storage import storages
from django.utils import timezone

from articles.media.images.crops import Crop
from articles.media.images.phash import ALIKE_UP_TO, distance
from articles.media.models import Asset, Rendition

# How far back near-duplicates are looked for: comparing bits has no index, and doubles arrive on the same days.
_LOOKED_THROUGH = 2_000


@dataclass(frozen=True)
class Thumbnail:
    src: str
    width: int
    height: int


def thumbnails_for(asset_ids: list[int]) -> dict[int, Thumbnail]:
    """The narrowest WebP of each whole photo. One query."""
    rows = (
        Rendition.objects.current()
        .filter(asset_id__in=asset_ids, crop=Crop.ORIGINAL, format="webp")
        .order_by("-width")
        .values_list("asset_id", "name", "width", "height")
    )
    url = storages["default"].url
    return {asset_id: Thumbnail(url(name), width, height) for asset_id, name, width, height in rows}


def preview(asset: Asset) -> Thumbnail | None:
    """The whole photo, 640 pixels wide or its own width. One query."""
    row = (
        asset.renditions.current().filter(crop=Crop.ORIGINAL, format="webp", width__lte=640).order_by("-width").first()
    )
    return Thumbnail(storages["default"].url(row.name), row.width, row.height) if row else None


def alike(asset: Asset) -> list[Asset]:
    """Photos that are the same file or look the same. Two queries.

    Exact matches are found however old they are (indexes media_same_file, media_same_picture), near ones
    among the newest.
    """
    others = Asset.objects.usable().exclude(pk=asset.pk)
    same = others.filter(sha256=asset.sha256) | others.filter(phash=asset.phash).exclude(phash="")
    recent = others.exclude(phash="").newest_first().values_list("pk", "phash")[:_LOOKED_THROUGH]
    near = [pk for pk, phash in recent if asset.phash and distance(phash, asset.phash) <= ALIKE_UP_TO]
    return list((same | others.filter(pk__in=near)).newest_first()[:12])


def is_expired(asset: Asset, on: dt.date | None = None) -> bool:
    """Whether the right to show it has ended, on the newsroom's calendar."""
    return asset.rights_expire_on is not None and asset.rights_expire_on < (on or timezone.localdate())
