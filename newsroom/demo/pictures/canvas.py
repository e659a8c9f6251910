"""A sheet of 1600×1067 to draw on, at twice the size and scaled down, because Pillow draws without smoothing."""

import math
import random
from collections.abc import Iterable, Sequence

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

Point = tuple[float, float]
Colour = tuple[int, ...]
WIDTH, HEIGHT = 1600, 1067
SCALE = 2

# The whole set keeps to these and their mixtures.
INK, TEAL, DEEP, JADE, LEAF, MOSS = "#10262a", "#0b5d51", "#093b3a", "#2f8f7b", "#4f9a5b", "#2e6b46"
MARIGOLD, AMBER, CORAL, BRICK, PLUM = "#f2a900", "#f6c445", "#e4714f", "#b3452f", "#5a3350"
CREAM, SAND, CLAY, WOOD, SKY, MIST, SEA = "#fbf1dc", "#ecd6a8", "#c98f5a", "#7a4f35", "#8fc7cf", "#d5e6e2", "#1f7f8f"
WHITE, STEEL, NIGHT = "#ffffff", "#6f8a8f", "#14233f"


def rgb(colour: str | Colour) -> Colour:
    return ImageColor.getrgb(colour) if isinstance(colour, str) else colour


def mix(one: str | Colour, other: str | Colour, share: float) -> Colour:
    """`share` 0 is the first colour, 1 the second."""
    return tuple(round(a + (b - a) * share) for a, b in zip(rgb(one)[:3], rgb(other)[:3], strict=True))


def see_through(colour: str | Colour, opacity: float) -> Colour:
    return (*rgb(colour)[:3], round(255 * opacity))


def curve(points: Sequence[Point], steps: int = 10) -> list[Point]:
    """A smooth line through the points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    smooth: list[Point] = []
    for before, here, there, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            smooth.append(
                tuple(
                    0.5 * (2 * b + (d - a) * t + (2 * a - 5 * b + 4 * d - e) * t * t + (3 * b - a - 3 * d + e) * t**3)
                    for a, b, d, e in zip(before, here, there, after, strict=True)
                )  # type: ignore[arg-type]
            )
    return [*smooth, points[-1]]


def _column(stops: Sequence[str | Colour], height: int) -> Image.Image:
    """A gradient one pixel wide."""
    column = Image.new("RGB", (1, max(height, 1)))
    for y in range(max(height, 1)):
        place = y / max(height - 1, 1) * (len(stops) - 1)
        first = min(int(place), len(stops) - 2) if len(stops) > 1 else 0
        column.putpixel((0, y), mix(stops[first], stops[min(first + 1, len(stops) - 1)], place - first))
    return column


def _half_turn() -> Iterable[float]:
    return (math.pi * step / 20 for step in range(21))


class Canvas:
    """Coordinates are those of the finished sheet; y grows downwards."""

    def __init__(self, seed: int, *, width: int = WIDTH, height: int = HEIGHT) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), rgb(CREAM))
        self.pen = ImageDraw.Draw(self.image, "RGBA")
        self.random = random.Random(seed)

    # -- flat shapes ---------------------------------------------------------------------------------
    def poly(self, points: Iterable[Point], fill: str | Colour) -> None:
        self.pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=rgb(fill))

    def rect(self, x: float, y: float, width: float, height: float, fill: str | Colour, radius: float = 0) -> None:
        corners = (x * SCALE, y * SCALE, (x + width) * SCALE - 1, (y + height) * SCALE - 1)
        if corners[2] > corners[0] and corners[3] > corners[1]:
            self.pen.rounded_rectangle(corners, radius * SCALE, fill=rgb(fill))

    def oval(self, x: float, y: float, across: float, down: float | None = None, *, fill: str | Colour) -> None:
        """Around its middle; `across` and `down` are half of its width and height."""
        down = across if down is None else down
        self.pen.ellipse(
            ((x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE), fill=rgb(fill)
        )

    def line(self, points: Iterable[Point], fill: str | Colour, width: float = 2) -> None:
        self.pen.line(
            [(x * SCALE, y * SCALE) for x, y in points],
            fill=rgb(fill),
            width=max(1, round(width * SCALE)),
            joint="curve",
        )

    def arch(self, x: float, y: float, width: float, height: float, fill: str | Colour) -> None:
        """A door or window with a round top, standing on y with its left edge at x."""
        half = width / 2
        self.poly(
            [
                (x, y),
                *((x + half - half * math.cos(a), y - height + half - half * math.sin(a)) for a in _half_turn()),
                (x + width, y),
            ],
            fill,
        )

    def dome(self, x: float, y: float, across: float, height: float, fill: str | Colour) -> None:
        """An onion dome standing on y around x; `across` is half of its width."""
        side = [(0.78, 0.0), (1.0, 0.2), (0.98, 0.38), (0.78, 0.58), (0.48, 0.76), (0.2, 0.88), (0.0, 1.0)]
        right = [(x + across * w, y - height * h) for w, h in side]
        self.poly([*right, *((2 * x - px, py) for px, py in reversed(right))], fill)

    # -- light and air -------------------------------------------------------------------------------
    def shade(self, points: Sequence[Point], *stops: str | Colour) -> None:
        """A polygon filled from top to bottom through the colours."""
        xs, ys = [p[0] * SCALE for p in points], [p[1] * SCALE for p in points]
        left, top, right, bottom = (
            math.floor(min(xs)),
            math.floor(min(ys)),
            math.ceil(max(xs)) + 1,
            math.ceil(max(ys)) + 1,
        )
        size = (right - left, bottom - top)
        mask = Image.new("L", size, 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in zip(xs, ys, strict=True)], fill=255)
        self.image.paste(_column(stops, size[1]).resize(size), (left, top), mask)

    def sky(self, *stops: str | Colour, down_to: float | None = None) -> None:
        bottom = self.height if down_to is None else down_to
        self.shade([(0, 0), (self.width, 0), (self.width, bottom), (0, bottom)], *stops)

    def glow(self, x: float, y: float, radius: float, colour: str | Colour, strength: float = 0.6) -> None:
        """Light around a lamp or the sun, fading to nothing."""
        size = round(radius * 2 * SCALE)
        # Pillow's gradient reaches 180 at the middle of each side, and 255 only in the corners.
        fade = Image.radial_gradient("L").resize((size, size))
        fade = fade.point(lambda value: round(max(0.0, 1 - value / 178) ** 1.8 * 255 * strength))
        self.image.paste(rgb(colour)[:3], (round((x - radius) * SCALE), round((y - radius) * SCALE)), fade)

    def sun(self, x: float, y: float, radius: float, colour: str | Colour = AMBER, halo: str | Colour = CREAM) -> None:
        self.glow(x, y, radius * 5, halo, 0.55)
        self.oval(x, y, radius * 1.45, fill=see_through(colour, 0.25))
        self.oval(x, y, radius, fill=colour)

    def mist(self, y: float, height: float, colour: str | Colour = MIST, strength: float = 0.6) -> None:
        """A bank of haze, densest at its middle."""
        rows = round(height * SCALE)
        fade = Image.new("L", (1, rows))
        for row in range(rows):
            fade.putpixel((0, row), round(255 * strength * math.sin(math.pi * row / max(rows - 1, 1)) ** 2))
        self.image.paste(rgb(colour)[:3], (0, round(y * SCALE)), fade.resize((self.width * SCALE, rows)))

    def shadow(self, x: float, y: float, across: float, down: float, strength: float = 0.25) -> None:
        self.oval(x, y, across, down, fill=see_through(INK, strength))

    def cloud(self, x: float, y: float, size: float, colour: str | Colour = WHITE, opacity: float = 0.75) -> None:
        layer = Image.new("L", self.image.size, 0)
        pen = ImageDraw.Draw(layer)
        for place, lift, share in (
            (-1.5, 0.0, 0.5),
            (-0.75, -0.28, 0.72),
            (0.1, -0.45, 0.9),
            (0.95, -0.2, 0.66),
            (1.6, 0.02, 0.46),
        ):
            middle, level, half = x + place * size, y + lift * size, share * size
            pen.ellipse(
                [v * SCALE for v in (middle - half, level - half * 0.75, middle + half, level + half * 0.75)], fill=255
            )
        pen.rectangle((0, (y + size * 0.22) * SCALE, *layer.size), fill=0)
        self.image.paste(rgb(colour)[:3], (0, 0), layer.point(lambda value: round(value * opacity)))

    # -- land and water ------------------------------------------------------------------------------
    def ridge(self, y: float, height: float, *colours: str | Colour, waves: float = 1.0, rough: float = 0.0) -> None:
        """A range of hills from edge to edge; `rough` sets a forest's tops on it."""
        phases = [self.random.uniform(0, math.tau) for _ in range(4)]
        line: list[Point] = []
        for x in range(-10, self.width + 21, 5 if rough else 10):
            t = x / self.width * math.tau * waves
            lift = (
                0.5
                + 0.27 * math.sin(t + phases[0])
                + 0.15 * math.sin(2.3 * t + phases[1])
                + 0.08 * math.sin(5.1 * t + phases[2])
            )
            line.append((x, y - height * lift - self.random.uniform(0, rough)))
        self.shade([*line, (self.width + 20, self.height), (-10, self.height)], *colours)

    def forest(self, y: float, size: float, colour: str | Colour, *, count: int = 60) -> None:
        """A belt of round crowns, seen from afar; filled down to the edge of the sheet."""
        for number in range(count):
            x = self.width * (number + self.random.random()) / count
            half = size * self.random.uniform(0.5, 1.0)
            self.oval(
                x,
                y + self.random.uniform(-0.25, 0.2) * size,
                half,
                half * 0.8,
                fill=mix(colour, INK, self.random.uniform(0, 0.12)),
            )
        self.rect(0, y, self.width, self.height - y, colour)

    def water(
        self,
        y: float,
        *stops: str | Colour,
        light: str | Colour = WHITE,
        down_to: float | None = None,
        ripples: int = 90,
    ) -> None:
        """From y to the lower edge, with glints that grow longer towards us."""
        bottom = self.height if down_to is None else down_to
        self.shade([(0, y), (self.width, y), (self.width, bottom), (0, bottom)], *stops)
        self.ripple(y, bottom, light, ripples)

    def ripple(
        self,
        y: float,
        bottom: float,
        light: str | Colour,
        count: int = 90,
        *,
        x: float | None = None,
        spread: float = 0,
    ) -> None:
        """Short level strokes; with `x` they gather below a light that stands there."""
        for _ in range(count):
            depth = self.random.random() ** 1.6
            level = y + 4 + depth * (bottom - y - 8)
            length = (18 + 110 * depth) * self.random.uniform(0.4, 1)
            middle = self.random.uniform(0, self.width) if x is None else self.random.gauss(x, spread * (0.25 + depth))
            thick = 1.5 + 3.5 * depth
            self.rect(
                middle - length / 2,
                level,
                length,
                thick,
                see_through(light, self.random.uniform(0.12, 0.34)),
                thick / 2,
            )

    def reflect(self, y: float, depth: float, *, strength: float = 0.45) -> None:
        """Mirrors what stands above the line y into the water below it, broken by ripples."""
        rows = round(depth * SCALE)
        level = round(y * SCALE)
        above = self.image.crop((0, max(0, level - rows), self.image.width, level)).transpose(
            Image.Transpose.FLIP_TOP_BOTTOM
        )
        above = above.filter(ImageFilter.BoxBlur(3))
        broken = Image.new("RGB", above.size)
        for row in range(0, above.height, 6):
            shift = round(math.sin(row / 17) * (2 + row / 40) + math.sin(row / 5.3) * 3)
            broken.paste(
                ImageChops.offset(above.crop((0, row, above.width, min(row + 6, above.height))), shift, 0), (0, row)
            )
        fade = Image.new("L", (1, above.height))
        for row in range(above.height):
            fade.putpixel((0, row), round(255 * strength * (1 - row / above.height) ** 0.8))
        self.image.paste(broken, (0, level), fade.resize(above.size))

    def rain(self, count: int = 420, colour: str | Colour = WHITE, opacity: float = 0.28, slant: float = -0.22) -> None:
        for _ in range(count):
            x, y, length = (
                self.random.uniform(-80, self.width + 160),
                self.random.uniform(-60, self.height),
                self.random.uniform(26, 74),
            )
            self.line(
                [(x, y), (x + slant * length, y + length)],
                see_through(colour, opacity * self.random.uniform(0.4, 1)),
                1.4,
            )

    def stars(self, count: int, down_to: float) -> None:
        for _ in range(count):
            x, y = self.random.uniform(0, self.width), self.random.uniform(0, down_to)
            self.oval(x, y, self.random.uniform(0.7, 1.9), fill=see_through(CREAM, self.random.uniform(0.3, 0.9)))

    # -- the sheet -----------------------------------------------------------------------------------
    def finished(self) -> Image.Image:
        """Scaled down, with light from the upper left, darker corners and the tooth of printed paper."""
        image = self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)
        wide = (self.width, self.height)
        light = ImageChops.invert(Image.radial_gradient("L")).resize((self.width * 2, self.height * 2))
        light = light.crop(
            (
                self.width * 2 // 3,
                self.height * 3 // 4,
                self.width * 2 // 3 + self.width,
                self.height * 3 // 4 + self.height,
            )
        )
        image.paste(rgb(AMBER)[:3], (0, 0), light.point(lambda value: value // 16))
        corners = Image.radial_gradient("L").resize(wide).point(lambda value: max(0, value - 150) // 3)
        image.paste(rgb(INK)[:3], (0, 0), corners)
        # Coarse, so that it looks like paper rather than noise, and costs few bytes.
        size = (self.width // 5, self.height // 5)
        tooth = Image.frombytes("L", size, self.random.randbytes(size[0] * size[1])).point(
            lambda value: 128 + (value - 128) // 26
        )
        return ImageChops.overlay(image, Image.merge("RGB", (tooth.resize(wide, Image.Resampling.BICUBIC),) * 3))
