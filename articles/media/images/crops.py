"""Which part of a photo a crop shows, and in which sizes and formats it is drawn."""

from dataclasses import dataclass
from enum import StrEnum


class Crop(StrEnum):
    ORIGINAL = "original"
    SQUARE = "1:1"
    CLASSIC = "4:3"
    PHOTO = "3:2"
    WIDE = "16:9"
    CARD = "card"  # 1200×630, for links shared elsewhere


RATIO = {Crop.SQUARE: 1.0, Crop.CLASSIC: 4 / 3, Crop.PHOTO: 3 / 2, Crop.WIDE: 16 / 9, Crop.CARD: 1200 / 630}

# Widths in AVIF and WebP. A square is a portrait or a small teaser, so it needs no large forms.
WIDTHS: dict[Crop, tuple[int, ...]] = {
    Crop.ORIGINAL: (320, 640, 960, 1280, 1600),
    Crop.PHOTO: (320, 640, 960, 1280, 1600),
    Crop.WIDE: (320, 640, 960, 1280, 1600),
    Crop.CLASSIC: (320, 640),
    Crop.SQUARE: (160, 320, 640),
}
# JPEG is for old browsers, feeds, and structured data, which asks for at least 1,200 pixels in every crop.
JPEG_WIDTHS = (640, 1280)
FIRST_WIDTH = 640


@dataclass(frozen=True)
class Plan:
    """One file to draw. Ordered by crop, then from wide to narrow."""

    crop: Crop
    width: int
    height: int
    format: str  # "avif", "webp" or "jpg"


def box(width: int, height: int, ratio: float, focus_x: float, focus_y: float) -> tuple[float, float, float, float]:
    """The largest part with this ratio (width by height) whose middle is as near the focal point as the edges allow.

    Returns left, upper, right, lower in pixels.
    """
    if width / height > ratio:
        part_width, part_height = height * ratio, float(height)
    else:
        part_width, part_height = float(width), width / ratio
    left = min(max(focus_x * width - part_width / 2, 0.0), width - part_width)
    upper = min(max(focus_y * height - part_height / 2, 0.0), height - part_height)
    return left, upper, left + part_width, upper + part_height


def serving_crop(crop: Crop, width: int, height: int) -> Crop:
    """The crop whose files show `crop`: a photo that has the ratio already needs no second set."""
    ratio = RATIO.get(crop)
    if crop is not Crop.CARD and ratio and abs(width / height - ratio) < ratio / 100:
        return Crop.ORIGINAL
    return crop


def plans(width: int, height: int) -> list[Plan]:
    """Every file that a photo of this size gets. Nothing is enlarged: a small photo has its own width as the widest."""
    wanted = []
    for crop, widths in WIDTHS.items():
        if serving_crop(crop, width, height) is not crop:
            continue
        ratio = RATIO.get(crop, width / height)
        available = round(min(width, height * ratio))
        modern, plain = _fitting(widths, available), _fitting(JPEG_WIDTHS, available)
        # From wide to narrow, so that each can be made from the one before.
        for step in sorted(modern | plain, reverse=True):
            forms = (("avif", "webp") if step in modern else ()) + (("jpg",) if step in plain else ())
            wanted += [Plan(crop, step, max(1, round(step / ratio)), form) for form in forms]
    return wanted


def first_plans(width: int, height: int) -> list[Plan]:
    """The two files that are drawn while the upload waits."""
    step = min(FIRST_WIDTH, width)
    return [Plan(Crop.ORIGINAL, step, max(1, round(step * height / width)), form) for form in ("webp", "jpg")]


def _fitting(widths: tuple[int, ...], available: int) -> set[int]:
    fitting = {width for width in widths if width <= available}
    return fitting if available >= max(widths) else fitting | {available}
