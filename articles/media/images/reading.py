"""A file from outside becomes an upright sRGB picture, or is refused with one sentence.

Everything that can be known without decoding is checked before: a small file can claim a picture that
fills the machine's memory.
"""

import warnings
from dataclasses import dataclass
from io import BytesIO
from struct import error as StructError

from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

from .colour import to_srgb
from .exif import Embedded, embedded

MAX_BYTES = 25 * 1024 * 1024
MAX_PIXELS = 40_000_000
MIN_SIDE = 16
# Enough for every rendition, and half of what a phone delivers, so that JPEG can be decoded at half size: a
# fifth of the time, and 12 MB instead of 120 for the largest photo.
WORKING_SIDE = 2000

MIME = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp", "AVIF": "image/avif"}

# What Pillow raises for files that are cut off, lie about their size, or hold nonsense where numbers should be.
_BROKEN = (
    OSError,
    RuntimeError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    OverflowError,
    StructError,
    EOFError,
)


class Unreadable(ValueError):
    """The file can't be used; `str()` is a sentence for the person who sent it."""


@dataclass(frozen=True)
class Photo:
    """A decoded upload. `width` and `height` are the original's, upright; `image` may be smaller."""

    image: Image.Image  # RGB, upright, sRGB, sides of at most WORKING_SIDE
    width: int
    height: int
    mime: str
    embedded: Embedded


def read_photo(data: bytes) -> Photo:
    """Decodes an upload once.

    Raises Unreadable for a file that is too large, no picture of an allowed format, or broken.
    """
    _check_bytes(data)
    with warnings.catch_warnings():
        # Pillow only warns between its limit and twice its limit.
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            # The formats are named, so the content decides and not the file's name: an SVG, a PDF or a
            # script called .jpg finds no decoder.
            with Image.open(BytesIO(data), formats=tuple(MIME)) as opened:
                return _decode(opened)
        except Unreadable:
            raise
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise Unreadable(_too_many_pixels()) from None
        except UnidentifiedImageError:
            raise Unreadable(_("This is not a JPEG, PNG, WebP or AVIF picture.")) from None
        except _BROKEN:
            raise Unreadable(_("The picture is damaged or incomplete. Send it again.")) from None


def _check_bytes(data: bytes) -> None:
    if not data:
        raise Unreadable(_("The file is empty."))
    if len(data) > MAX_BYTES:
        raise Unreadable(
            _("The file has %(size)d MB; at most %(limit)d MB are allowed.")
            % {"size": -(-len(data) // 1024**2), "limit": MAX_BYTES // 1024**2}
        )


def _decode(opened: Image.Image) -> Photo:
    width, height = opened.size
    if width * height > MAX_PIXELS:
        raise Unreadable(_too_many_pixels())
    if min(width, height) < MIN_SIDE:
        raise Unreadable(_("The picture is too small: each side needs at least %(side)d pixels.") % {"side": MIN_SIDE})
    mime = MIME[opened.format or ""]
    found = embedded(opened)
    # JPEG alone can leave out detail while it decodes, which saves most of the time for large photos.
    opened.draft(opened.mode, (WORKING_SIDE, WORKING_SIDE))
    opened.load()
    if found.is_turned:
        width, height = height, width
    upright = ImageOps.exif_transpose(opened)
    image = to_srgb(upright)
    image.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    return Photo(image=image, width=width, height=height, mime=mime, embedded=found)


def _too_many_pixels() -> str:
    return _("The picture has too many pixels; at most %(limit)d megapixels are allowed.") % {
        "limit": MAX_PIXELS // 1_000_000
    }
