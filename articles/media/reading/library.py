"""What the desk's photo library shows beside a photo."""

from dataclasses import dataclass

from django.core.files.storage import storages

from articles.media.images.crops import Crop
from articles.media.images.phash import ALIKE_UP_TO, distance
from articles.media.models import Asset

# How far back near-duplicates are looked for: comparing bits has no index, and doubles arrive on the same days.
_LOOKED_THROUGH = 2_000


@dataclass(frozen=True)
class Thumbnail:
    src: str
    width: int
    height: int


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
