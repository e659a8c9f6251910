"""The picture that messengers show beside a shared link: 1200×630 JPEG, a photo or a drawn headline."""

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from math import sin
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from .crops import RATIO, Crop, box
from .encode import encode

SIZE = (1200, 630)
# WhatsApp silently shows no picture when it is too large; reports differ on where, none is below this.
MAX_BYTES = 250 * 1024
_QUALITIES = (82, 74, 66, 58, 48, 38, 28)

_MARGIN = 84
_HEADLINE_TOP, _HEADLINE_HEIGHT = 176, 340
_HEADLINE_SIZES = range(80, 43, -4)
_LEADING = 1.16


def photo_card(image: Image.Image, *, focus: tuple[float, float] = (0.5, 0.5)) -> bytes:
    """JPEG of a decoded photo, cut around its focal point."""
    part = box(*image.size, RATIO[Crop.CARD], *focus)
    return _within_limit(image.resize(SIZE, Image.Resampling.LANCZOS, box=part, reducing_gap=3.0))


def headline_card(
    *,
    headline: str,
    brand: str,
    font: Path,
    label: str = "",
    ground: str = "#0b5d51",
    accent: str = "#f2a900",
) -> bytes:
    """JPEG with the headline, for a story without a photo.

    `font` is any file that FreeType reads, woff2 included; a variable one is set bold. `label` is a word
    above the headline, for example the section.
    """
    image = _ground(ImageColor.getrgb(ground)[:3])
    pen = ImageDraw.Draw(image)
    pen.rectangle((_MARGIN, _MARGIN + 4, _MARGIN + 72, _MARGIN + 14), fill=accent)
    if label:
        pen.text((_MARGIN, _MARGIN + 34), label, font=_face(font, 30), fill="#cfe5df", anchor="lt")
    face, lines = _fit(" ".join(headline.split()), font, width=SIZE[0] - 2 * _MARGIN)
    for number, line in enumerate(lines):
        pen.text((_MARGIN, _HEADLINE_TOP + number * face.size * _LEADING), line, font=face, fill="#ffffff", anchor="la")
    pen.text((_MARGIN, SIZE[1] - _MARGIN + 26), brand, font=_face(font, 34), fill="#ffffff", anchor="ls")
    return _within_limit(image)


def _within_limit(image: Image.Image) -> bytes:
    for quality in _QUALITIES:
        data = encode(image, "jpg", quality=quality)
        if len(data) <= MAX_BYTES:
            break
    return data


def _ground(colour: tuple[int, ...]) -> Image.Image:
    """The outlet's colour, darker towards the lower right, with a river's bends at the foot."""
    dark = tuple(channel * 45 // 100 for channel in colour)
    down = Image.linear_gradient("L")
    shade = Image.blend(down, down.transpose(Image.Transpose.ROTATE_90), 0.5).resize(SIZE)
    image = Image.composite(Image.new("RGB", SIZE, dark), Image.new("RGB", SIZE, tuple(colour)), shade)
    # Twice the size and back, because ImageDraw draws without smoothing.
    waves = Image.new("L", (SIZE[0] * 2, SIZE[1] * 2), 0)
    pen = ImageDraw.Draw(waves)
    for number in range(4):
        pen.line(
            list(_wave(SIZE[1] * 2 - 90 - number * 64, SIZE[0] * 2, number)),
            fill=34 - number * 6,
            width=10,
            joint="curve",
        )
    image.paste((255, 255, 255), mask=waves.resize(SIZE, Image.Resampling.LANCZOS))
    return image


def _wave(level: float, width: int, phase: int) -> Iterator[tuple[float, float]]:
    for x in range(0, width + 20, 20):
        rise = max(0.0, x - width * 0.42) / width
        yield x, level + 26 * sin(x / 190 + phase) - rise * 330


def _fit(text: str, font: Path, *, width: int) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The largest size in which the headline fits above the brand; in the smallest it is cut at a word."""
    for size in _HEADLINE_SIZES:
        face, room = _face(font, size), int(_HEADLINE_HEIGHT // (size * _LEADING))
        lines = _wrap(text, face, width)
        if len(lines) <= room:
            return face, lines
    lines = lines[:room]
    lines[-1] = lines[-1].rsplit(" ", 1)[0] + " …"
    return face, lines


def _wrap(text: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= width:
            lines[-1] = longer
        else:
            # A word wider than the card is cut: an address in a headline must not run off the picture.
            while face.getlength(word) > width:
                word = word[:-2] + "…"
            lines.append(word)
    return lines


def _face(font: Path, size: int) -> ImageFont.FreeTypeFont:
    face = ImageFont.truetype(BytesIO(font.read_bytes()), size)
    with suppress(OSError):  # not a variable font
        face.set_variation_by_axes([760])
    return face
