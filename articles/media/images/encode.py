"""A decoded picture becomes the bytes of one rendition, with nothing in it but pixels."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from PIL import Image

from .crops import RATIO, Crop, Plan, box

MIME = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}

# Counted up when the options or the way of drawing change, so that existing photos can be drawn anew.
VERSION = 1

# Measured on 12-megapixel photos: AVIF at speed 8 takes a third of speed 6 for about a tenth more bytes.
_OPTIONS: dict[str, dict[str, Any]] = {
    "avif": {"format": "AVIF", "quality": 55, "speed": 8, "max_threads": 1},
    "webp": {"format": "WEBP", "quality": 75, "method": 4},
    "jpg": {"format": "JPEG", "quality": 80, "optimize": True, "progressive": True},
}


def encode(image: Image.Image, form: str, *, quality: int | None = None) -> bytes:
    """Bytes of an RGB picture as "avif", "webp" or "jpg".

    Pillow copies the camera's EXIF, with its position, into AVIF unless it is told not to; the others are
    told as well, so that a change of its defaults changes nothing here.
    """
    options = dict(_OPTIONS[form])
    if quality is not None:
        options["quality"] = quality
    out = BytesIO()
    image.save(out, exif=b"", xmp=b"", icc_profile=None, **options)
    return out.getvalue()


def recipe(plan: Plan, focus: tuple[float, float]) -> str:
    """What the bytes depend on besides the pixels and the plan. The whole photo doesn't depend on its focal point."""
    return f"v{VERSION}" if plan.crop is Crop.ORIGINAL else f"v{VERSION} {focus[0]:.4f} {focus[1]:.4f}"


def draw(image: Image.Image, wanted: list[Plan], focus: tuple[float, float]) -> Iterator[tuple[Plan, bytes]]:
    """Draws the planned files of one decoded picture, in the order given.

    Within a crop each width is made from the next wider one: it has all the detail that is needed, and
    resizing the full photo for each would take most of the time.
    """
    source: Image.Image | None = None
    crop: Crop | None = None
    for plan in wanted:
        if plan.crop is not crop or source is None or source.width < plan.width:
            source, crop = _cut(image, plan, focus), plan.crop
        elif source.size != (plan.width, plan.height):
            source = source.resize((plan.width, plan.height), Image.Resampling.LANCZOS)
        yield plan, encode(source, plan.format)


def _cut(image: Image.Image, plan: Plan, focus: tuple[float, float]) -> Image.Image:
    """The crop, already in the plan's size: one pass over the pixels."""
    ratio = RATIO.get(plan.crop)
    part = box(*image.size, ratio, *focus) if ratio else (0.0, 0.0, float(image.width), float(image.height))
    return image.resize((plan.width, plan.height), Image.Resampling.LANCZOS, box=part, reducing_gap=3.0)
