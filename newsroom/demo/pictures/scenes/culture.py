"""Feasts, longhouses and woven patterns."""

import math

from newsroom.demo.pictures.canvas import (
    AMBER,
    BRICK,
    CLAY,
    CORAL,
    CREAM,
    DEEP,
    INK,
    JADE,
    LEAF,
    MARIGOLD,
    MIST,
    MOSS,
    PLUM,
    SAND,
    TEAL,
    WHITE,
    WOOD,
    Canvas,
    curve,
    mix,
    see_through,
)
from newsroom.demo.pictures.people import SKINS, person
from newsroom.demo.pictures.things import bunting, spiral


def erau(c: Canvas) -> None:
    """Dancers with hornbill feathers before an evening sky."""
    c.sky("#2a2a58", "#84436a", CORAL, AMBER, down_to=780)
    c.sun(800, 520, 210, mix(AMBER, CREAM, 0.3), AMBER)
    c.ridge(780, 110, mix(PLUM, INK, 0.2), mix(PLUM, INK, 0.35), rough=8)
    c.shade([(0, 776), (1600, 776), (1600, 1067), (0, 1067)], mix(BRICK, PLUM, 0.5), mix(PLUM, INK, 0.6))
    bunting(c, 60, sag=70)
    for x, size in ((300, 0.92), (560, 1.06), (800, 1.24), (1040, 1.06), (1300, 0.92)):
        _dancer(c, x, 960, 440 * size)
    for number in range(17):
        spiral(c, 50 + number * 95, 1030, 26, see_through(AMBER, 0.6), turn=1 if number % 2 else -1, width=5)


def _dancer(c: Canvas, x: float, y: float, height: float) -> None:
    dark = mix(INK, PLUM, 0.25)
    c.shadow(x, y, height * 0.26, 14, 0.4)
    skirt = curve(
        [
            (x - height * 0.07, y - height * 0.5),
            (x - height * 0.15, y - height * 0.18),
            (x - height * 0.2, y - 4),
            (x + height * 0.2, y - 4),
            (x + height * 0.15, y - height * 0.18),
            (x + height * 0.07, y - height * 0.5),
        ]
    )
    c.poly(skirt, dark)
    for level, colour in ((0.1, MARIGOLD), (0.17, CORAL), (0.24, CREAM)):
        c.line(
            [
                (x - height * (0.19 - level * 0.35), y - height * level),
                (x + height * (0.19 - level * 0.35), y - height * level),
            ],
            colour,
            height * 0.018,
        )
    c.poly(
        [
            (x - height * 0.075, y - height * 0.48),
            (x - height * 0.105, y - height * 0.74),
            (x + height * 0.105, y - height * 0.74),
            (x + height * 0.075, y - height * 0.48),
        ],
        dark,
    )
    c.oval(x, y - height * 0.7, height * 0.09, height * 0.045, fill=MARIGOLD)
    for side in (-1, 1):
        arm = curve(
            [
                (x + side * height * 0.09, y - height * 0.71),
                (x + side * height * 0.24, y - height * 0.68),
                (x + side * height * 0.34, y - height * 0.82),
            ]
        )
        c.line(arm, SKINS[1], height * 0.042)
        for number in range(5):
            turn = math.pi / 2 - side * (0.15 + number * 0.24)
            tip = (
                x + side * height * 0.34 + math.cos(turn) * height * 0.2,
                y - height * 0.82 - math.sin(turn) * height * 0.2,
            )
            c.line([(x + side * height * 0.34, y - height * 0.82), tip], CREAM, height * 0.026)
            c.oval(*tip, height * 0.018, fill=INK)
    c.oval(x, y - height * 0.83, height * 0.052, height * 0.06, fill=SKINS[1])
    c.poly(
        [
            (x - height * 0.06, y - height * 0.85),
            (x - height * 0.05, y - height * 0.9),
            (x + height * 0.05, y - height * 0.9),
            (x + height * 0.06, y - height * 0.85),
        ],
        CORAL,
    )
    for number in range(7):
        turn = math.pi / 2 + (number - 3) * 0.2
        root, tip = (
            (x, y - height * 0.88),
            (x + math.cos(turn) * height * 0.24, y - height * 0.88 - math.sin(turn) * height * 0.24),
        )
        c.line([root, tip], CREAM if number % 2 else WHITE, height * 0.028)
        c.line(
            [
                (x + (tip[0] - x) * 0.7, root[1] + (tip[1] - root[1]) * 0.7),
                (x + (tip[0] - x) * 0.84, root[1] + (tip[1] - root[1]) * 0.84),
            ],
            INK,
            height * 0.03,
        )


def lamin(c: Canvas) -> None:
    """A longhouse on carved posts."""
    c.sky("#7dbac4", "#dbe7d4", CREAM, down_to=640)
    c.cloud(330, 160, 100)
    c.ridge(620, 220, mix(JADE, MIST, 0.4), JADE)
    c.ridge(680, 150, MOSS, MOSS, waves=1.7, rough=18)
    c.shade([(0, 700), (1600, 700), (1600, 1067), (0, 1067)], mix(LEAF, SAND, 0.35), MOSS)
    for x in range(110, 1520, 124):
        c.rect(x, 640, 26, 180, mix(WOOD, INK, 0.2))
        c.rect(x, 700, 26, 10, MARIGOLD)
    c.rect(60, 480, 1480, 170, WOOD)
    for x in range(60, 1540, 37):
        c.line([(x, 480), (x, 640)], see_through(INK, 0.22), 3)
    c.rect(60, 636, 1480, 26, mix(WOOD, INK, 0.3))
    for number in range(12):
        x = 124 + number * 123
        c.rect(x - 54, 494, 108, 128, mix(INK, WOOD, 0.15), 6)
        for turn in (1, -1):
            spiral(c, x - turn * 25, 540, 22, CREAM if number % 2 else MARIGOLD, turn=turn, width=5)
            spiral(c, x - turn * 25, 592, 17, CORAL, turn=-turn, width=4)
    c.shade([(-10, 490), (130, 250), (1470, 250), (1610, 490)], mix(BRICK, WOOD, 0.4), mix(WOOD, INK, 0.4))
    for level in range(5):
        c.line([(130 - level * 28, 298 + level * 42), (1470 + level * 28, 298 + level * 42)], see_through(INK, 0.25), 4)
    for x, turn in ((130, -1), (1470, 1), (800, -1), (800, 1)):
        c.line(curve([(x, 256), (x + turn * 50, 200), (x + turn * 106, 182), (x + turn * 96, 148)]), MARIGOLD, 13)
    c.poly([(700, 650), (900, 650), (960, 900), (640, 900)], mix(WOOD, SAND, 0.25))
    for step in range(7):
        c.rect(694 - step * 9, 664 + step * 34, 212 + step * 18, 10, mix(WOOD, INK, 0.35))
    for x in (470, 1130):
        c.rect(x - 24, 640, 48, 300, mix(WOOD, INK, 0.15), 8)
        c.oval(x, 640, 42, fill=CLAY)
        for level in range(3):
            spiral(c, x, 730 + level * 74, 20, CREAM, turn=1 if level % 2 else -1, width=5)
    for x in (260, 330, 1330, 1400):
        person(c, x, 990, 230, top=(CORAL, INK, MARIGOLD, INK)[x % 4], head="hair")


def ulap_doyo(c: Canvas) -> None:
    """A woven cloth: a pattern of our own after the way such cloths are divided."""
    c.shade([(0, 0), (1600, 0), (1600, 1067), (0, 1067)], mix(BRICK, PLUM, 0.35), mix(BRICK, INK, 0.4))
    for band, y in enumerate((0, 1000)):
        for x in range(0, 1600, 50):
            c.poly(
                [(x, y + 67 * (1 - band)), (x + 25, y + (67 if band else 0) * 1.0), (x + 50, y + 67 * (1 - band))],
                (MARIGOLD, CREAM)[(x // 50) % 2],
            )
    for y in (80, 250, 815, 985):
        c.rect(0, y, 1600, 10, CREAM)
        c.rect(0, y - 18, 1600, 5, MARIGOLD)
    for row in (170, 900):
        for number in range(20):
            x = 40 + number * 80
            c.poly([(x - 34, row), (x, row - 50), (x + 34, row), (x, row + 50)], (TEAL, INK)[number % 2])
            c.poly([(x - 17, row), (x, row - 25), (x + 17, row), (x, row + 25)], (AMBER, CORAL)[number % 2])
    for number in range(5):
        x, y = 160 + number * 320, 533
        c.poly([(x - 152, y), (x, y - 248), (x + 152, y), (x, y + 248)], mix(INK, DEEP, 0.4))
        c.line([(x - 152, y), (x, y - 248), (x + 152, y), (x, y + 248), (x - 152, y)], CREAM, 9)
        c.line([(x - 122, y), (x, y - 198), (x + 122, y), (x, y + 198), (x - 122, y)], MARIGOLD, 5)
        for side in (1, -1):
            for level in (-66, 66):
                spiral(c, x - side * 38, y + level, 34, CORAL if level < 0 else AMBER, turn=side, width=9)
        c.oval(x, y, 24, fill=CREAM)
        c.oval(x, y, 12, fill=BRICK)
    for number in range(6):
        for level in (-150, 150):
            spiral(c, number * 320, 533 + level, 44, see_through(CREAM, 0.85), turn=1 if level > 0 else -1, width=9)


SCENES = (erau, lamin, ulap_doyo)
