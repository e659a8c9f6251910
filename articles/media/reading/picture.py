"""A photo as pages show it: addresses and texts, no model instances, so that a template can't query."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.files.storage import storages
from django.utils.translation import gettext as _

from articles.media.images.crops import Crop, serving_crop
from articles.media.images.encode import MIME
from articles.media.models import Asset, Rendition
from articles.media.states import State


@dataclass(frozen=True)
class Picture:
    """For one `<picture>`. Where on the page it stands decides `sizes`, so the template writes that."""

    alt: str
    caption: str
    credit: str
    width: int  # of `src`; with `height` the page keeps the space free
    height: int
    sources: tuple[tuple[str, str], ...]  # (type, srcset), the best format first
    src: str  # for browsers that know none of the sources, and for feeds
    focus_x: float = 0.5  # where a narrower frame should look
    focus_y: float = 0.5
    share_src: str = ""  # JPEG 1200×630 for Open Graph; empty until it is drawn


_ASSET = ("alt", "caption", "credit", "ai_generated", "ai_tool", "focus_x", "focus_y", "width", "height")
_COLUMNS = (
    "asset_id", "crop", "width", "height", "format", "name", *(f"asset__{field}" for field in _ASSET),
)  # fmt: skip
_MODERN = ("avif", "webp")


def pictures_for(asset_ids: Iterable[int | None], crop: Crop | str = Crop.PHOTO) -> dict[int, Picture]:
    """One query for any number of photos. Withdrawn ones are missing from the answer.

    While a crop isn't drawn yet the whole photo stands in, so a page can show a photo the moment it is
    uploaded; the focal point tells the style sheet which part to keep.
    """
    crop = Crop(crop)
    wanted = {asset_id for asset_id in asset_ids if asset_id}
    if not wanted:
        return {}
    rows = (
        Rendition.objects.current()
        .filter(asset_id__in=wanted, crop__in={crop, Crop.ORIGINAL, Crop.CARD})
        .exclude(asset__state=State.WITHDRAWN)
        .order_by("asset_id", "width")
        .values(*_COLUMNS)
    )
    by_asset: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        by_asset.setdefault(row["asset_id"], []).append(row)
    return {asset_id: _picture(rows, crop) for asset_id, rows in by_asset.items()}


def picture(asset: Asset, crop: Crop | str = Crop.PHOTO) -> Picture | None:
    """One photo, one query; None when nothing of it may be shown."""
    return pictures_for([asset.pk], crop).get(asset.pk)


def images_for_machines(asset_id: int) -> tuple[str, ...]:
    """Addresses of the widest JPEG in 1:1, 4:3 and 16:9, as structured data wants them. One query."""
    widest: dict[str, str] = {}
    rows = Rendition.objects.current().filter(asset_id=asset_id, format="jpg").exclude(asset__state=State.WITHDRAWN)
    sizes: tuple[int, int] | None = None
    for row in rows.order_by("width").values("crop", "name", "asset__width", "asset__height"):
        widest[row["crop"]] = row["name"]
        sizes = (row["asset__width"], row["asset__height"])
    if sizes is None:
        return ()
    names = (widest.get(serving_crop(crop, *sizes)) for crop in (Crop.SQUARE, Crop.CLASSIC, Crop.WIDE))
    found = tuple(dict.fromkeys(name for name in names if name))
    return tuple(storages["default"].url(name) for name in found or widest.values())


def _picture(rows: list[dict[str, Any]], crop: Crop) -> Picture:
    """`rows`: the current renditions of one photo, narrow ones first."""
    url = storages["default"].url
    asset = {field: rows[0][f"asset__{field}"] for field in _ASSET}
    serving = serving_crop(crop, asset["width"], asset["height"])
    # Until the worker has drawn the crop, the whole photo.
    shown = [row for row in rows if row["crop"] == serving] or [row for row in rows if row["crop"] == Crop.ORIGINAL]
    sources = []
    for form in _MODERN:
        candidates = [f"{url(row['name'])} {row['width']}w" for row in shown if row["format"] == form]
        if candidates:
            sources.append((MIME[form], ", ".join(candidates)))
    plain = [row for row in shown if row["format"] == "jpg"] or shown
    card = next((row["name"] for row in rows if row["crop"] == Crop.CARD), "")
    return Picture(
        alt=asset["alt"],
        caption=asset["caption"],
        credit=_credit(asset),
        width=plain[-1]["width"],
        height=plain[-1]["height"],
        sources=tuple(sources),
        src=url(plain[-1]["name"]),
        focus_x=asset["focus_x"],
        focus_y=asset["focus_y"],
        share_src=url(card) if card else "",
    )


def _credit(asset: dict[str, Any]) -> str:
    """Readers are told of generated pictures wherever one is shown (Peraturan Dewan Pers 1/2025)."""
    if not asset["ai_generated"]:
        return str(asset["credit"])
    label = _("generated picture: %(program)s") % {"program": asset["ai_tool"]}
    return f"{asset['credit']} ({label})" if asset["credit"] else label
