"""What a camera or a picture agency wrote into the file, read once at upload.

Only what helps the desk fill in the form is kept; the rest (position, serial numbers, thumbnails of what
was cut away) stays in the private original. Sources: Exif 2.32 (CIPA DC-008), IPTC IIM 4.2.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from PIL import ExifTags, Image, IptcImagePlugin

# IPTC IIM record 2.
_CAPTION, _BYLINE, _CREDIT, _CITY, _SUBLOCATION, _PROVINCE = (2, 120), (2, 80), (2, 110), (2, 90), (2, 92), (2, 95)
_CREATED_ON, _CREATED_AT, _CHARSET = (2, 55), (2, 60), (1, 90)
_UTF8_MARK = b"\x1b%G"


@dataclass(frozen=True)
class Embedded:
    """Suggestions for the form. An empty text or None: the file doesn't say."""

    caption: str = ""
    credit: str = ""
    place: str = ""
    taken_at: dt.datetime | None = None  # naive unless the camera wrote its offset: its own clock
    is_turned: bool = False  # width and height swap when the orientation is applied


def embedded(image: Image.Image) -> Embedded:
    """Reads EXIF and IPTC of an opened, not yet decoded picture. Nonsense in them is left out, never an error."""
    try:
        tags = image.getexif()
        detail = tags.get_ifd(ExifTags.IFD.Exif)
    except Exception:  # noqa: BLE001  (a damaged block raises whatever its parser met; the picture may be fine)
        tags, detail = Image.Exif(), {}
    iptc = _iptc(image)
    byline, agency = _iptc_text(iptc, _BYLINE), _iptc_text(iptc, _CREDIT)
    places = (_iptc_text(iptc, name) for name in (_SUBLOCATION, _CITY, _PROVINCE))
    return Embedded(
        caption=(_iptc_text(iptc, _CAPTION) or _exif_text(tags.get(ExifTags.Base.ImageDescription)))[:400],
        credit=(" / ".join(part for part in (byline, agency) if part) or _exif_text(tags.get(ExifTags.Base.Artist)))[
            :120
        ],
        place=", ".join(dict.fromkeys(place for place in places if place))[:120],
        taken_at=_exif_time(detail) or _iptc_time(iptc),
        is_turned=tags.get(ExifTags.Base.Orientation) in (5, 6, 7, 8),
    )


def _exif_text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return _clean(value) if isinstance(value, str) else ""


def _exif_time(detail: dict[int, Any]) -> dt.datetime | None:
    written = _exif_text(detail.get(ExifTags.Base.DateTimeOriginal))
    offset = _exif_text(detail.get(ExifTags.Base.OffsetTimeOriginal))
    try:
        taken = dt.datetime.strptime(written, "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    try:
        return dt.datetime.strptime(f"{written} {offset}", "%Y:%m:%d %H:%M:%S %z")
    except ValueError:
        return taken


def _iptc(image: Image.Image) -> dict[tuple[int, int], Any]:
    try:
        return dict(IptcImagePlugin.getiptcinfo(image) or {})
    except Exception:  # noqa: BLE001  (as above)
        return {}


def _iptc_text(iptc: dict[tuple[int, int], Any], name: tuple[int, int]) -> str:
    value = iptc.get(name, b"")
    if isinstance(value, list):
        value = value[0] if value else b""
    if not isinstance(value, bytes):
        return ""
    try:
        return _clean(value.decode("utf-8"))
    except UnicodeDecodeError:
        # Without the mark for UTF-8 old programs mean Latin-1.
        return "" if iptc.get(_CHARSET) == _UTF8_MARK else _clean(value.decode("latin-1"))


def _iptc_time(iptc: dict[tuple[int, int], Any]) -> dt.datetime | None:
    day, time = _iptc_text(iptc, _CREATED_ON), _iptc_text(iptc, _CREATED_AT)
    for text, pattern in ((f"{day}{time}", "%Y%m%d%H%M%S%z"), (f"{day}{time[:6]}", "%Y%m%d%H%M%S"), (day, "%Y%m%d")):
        try:
            return dt.datetime.strptime(text, pattern)
        except ValueError:
            continue
    return None


def _clean(text: str) -> str:
    """One line without control characters; cameras fill the field with blanks or their own name's zeros."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
