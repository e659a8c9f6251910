"""Outlines of kabupaten and kota to draw a province: indicative shapes, never official boundaries.

A drawing is a file of `regions/data/outlines/`, named after the province: width and height of its own coordinates,
and for each region its SVG path and the point where its name stands.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "data" / "outlines"


@dataclass(frozen=True)
class Outline:
    slug: str
    x: float
    y: float
    path: str  # SVG path data; empty: too small to draw, a dot stands for it


@dataclass(frozen=True)
class Drawing:
    width: int
    height: int
    outlines: tuple[Outline, ...]


@cache
def outlines_of(province_slug: str) -> Drawing | None:
    """None where nobody has drawn the province yet."""
    file = FOLDER / f"{province_slug}.json"
    if not province_slug or not file.is_file():
        return None
    stored = json.loads(file.read_text(encoding="utf-8"))
    return Drawing(stored["width"], stored["height"], tuple(Outline(**outline) for outline in stored["outlines"]))
