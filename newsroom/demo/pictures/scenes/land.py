"""Forest, fields, mines and what grows between them."""

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
    SEA,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    Canvas,
    curve,
    mix,
    see_through,
)
from newsroom.demo.pictures.people import person
from newsroom.demo.pictures.things import bush, grass, house, palm, tree, truck


def orangutan(c: Canvas) -> None:
    """High in the canopy at first light."""
    c.sky("#a7c9a8", "#e9e2b0", "#f4d28c", down_to=1067)
    c.sun(1120, 300, 90, "#fff2c8", CREAM)
    for level, share in ((520, 0.72), (640, 0.52), (780, 0.3)):
        c.forest(level, 120, mix(MOSS, "#e4dba4", share), count=22)
        c.mist(level - 40, 200, "#f1e6b6", 0.5 * share)
    c.forest(980, 130, mix(MOSS, DEEP, 0.4), count=20)
    for x, wide in ((250, 70), (1400, 100)):
        c.poly(
            [(x, 1067), (x + wide * 0.25, -10), (x + wide * 0.75, -10), (x + wide * 1.1, 1067)], mix(DEEP, WOOD, 0.3)
        )
    c.line(
        curve([(-20, 430), (250, 400), (620, 330), (1000, 350), (1430, 260), (1640, 200)]), mix(DEEP, WOOD, 0.35), 34
    )
    c.line(curve([(900, 345), (1010, 450), (1180, 520)]), mix(DEEP, WOOD, 0.35), 16)
    fur, dark = "#a8502a", mix("#a8502a", INK, 0.35)
    c.line(curve([(690, 560), (600, 470), (560, 345)]), dark, 58)
    c.line(curve([(780, 760), (880, 690), (990, 450)]), dark, 54)
    c.oval(740, 640, 150, 176, fill=fur)
    c.oval(700, 600, 92, 108, fill=mix(fur, MARIGOLD, 0.18))
    c.line(curve([(810, 545), (850, 440), (800, 335)]), fur, 62)
    c.line(curve([(690, 780), (650, 850), (720, 900), (800, 860)]), fur, 56)
    for x, y in ((560, 340), (800, 332), (990, 446)):
        c.oval(x, y, 32, 26, fill=dark)
    c.oval(722, 478, 96, 92, fill=fur)
    c.oval(722, 500, 62, 62, fill=mix(CLAY, WOOD, 0.4))
    c.oval(722, 522, 44, 34, fill=mix(CLAY, SAND, 0.4))
    for x in (700, 744):
        c.oval(x, 484, 8, fill=INK)
    c.line([(702, 532), (742, 532)], mix(WOOD, INK, 0.4), 5)
    for x, y, turn in (
        (120, 250, 1),
        (420, 300, -1),
        (1250, 230, 1),
        (1500, 330, -1),
        (60, 640, 1),
        (1540, 700, -1),
        (1180, 540, 1),
    ):
        for number in range(6):
            angle = number * 1.05 + turn
            tip = (x + 120 * math.cos(angle), y + 80 * math.sin(angle))
            c.poly(
                curve(
                    [
                        (x, y),
                        (x + 70 * math.cos(angle - 0.35), y + 50 * math.sin(angle - 0.35)),
                        tip,
                        (x + 70 * math.cos(angle + 0.35), y + 50 * math.sin(angle + 0.35)),
                        (x, y),
                    ]
                ),
                mix(MOSS, (DEEP, LEAF)[number % 2], 0.5),
            )


def kebun_sawit(c: Canvas) -> None:
    """A laterite road through oil palms."""
    c.sky("#82b7c2", "#e2e2c0", "#f5d79c", down_to=520)
    c.cloud(300, 170, 100, CREAM, 0.8)
    c.ridge(520, 130, mix(JADE, MIST, 0.4), JADE)
    c.shade([(0, 520), (1600, 520), (1600, 1067), (0, 1067)], mix(LEAF, AMBER, 0.25), MOSS)
    c.shade([(770, 520), (840, 520), (1330, 1067), (240, 1067)], mix(BRICK, CLAY, 0.6), mix(BRICK, CORAL, 0.3))
    for left, right in ((792, 560), (818, 1010)):
        c.poly([(left, 520), (left + 5, 520), (right + 46, 1067), (right - 20, 1067)], see_through(WOOD, 0.35))
    for step in range(9):
        t = (step / 8) ** 1.7
        y, size = 540 + 500 * t, 90 + 620 * t
        for side in (-1, 1):
            for row in range(3):
                x = 805 + side * (80 + 460 * t + row * (130 + 420 * t))
                if -300 < x < 1900:
                    palm(c, x, y, size, mix(MOSS, MIST, 0.45 * (1 - t)), mix(WOOD, MIST, 0.35 * (1 - t)))
    truck(c, 690, 800, 250, CORAL, mix(BRICK, WOOD, 0.4))
    for number in range(9):
        c.oval(712 + number * 16, 754 - (number % 3) * 10, 12, fill=mix(BRICK, CORAL, 0.3 * (number % 3)))


def panen_padi(c: Canvas) -> None:
    """Harvest by hand."""
    c.sky("#75b3c3", "#e5e0bb", "#f7d694", down_to=480)
    c.sun(1240, 300, 60, CREAM, CREAM)
    c.ridge(480, 190, mix(JADE, SAND, 0.5), mix(JADE, SAND, 0.35))
    c.ridge(510, 90, MOSS, MOSS, waves=2, rough=12)
    house(c, 170, 520, 150, CREAM, BRICK, stilts=20)
    palm(c, 120, 520, 210, MOSS)
    palm(c, 370, 520, 180, MOSS)
    for number, (top, bottom) in enumerate(((505, 590), (590, 700), (700, 850), (850, 1067))):
        c.shade(
            [(0, top + 14), (1600, top - 10), (1600, bottom), (0, bottom + 10)],
            mix(AMBER, (LEAF, MARIGOLD)[number % 2], 0.35),
            mix(MARIGOLD, LEAF, 0.2 + 0.15 * (number % 2)),
        )
        c.line([(0, bottom + 6), (1600, bottom - 8)], mix(LEAF, WOOD, 0.35), 10 + number * 4)
    for y, tall, count in ((590, 26, 220), (700, 40, 200), (850, 64, 170)):
        for _ in range(count):
            x = c.random.uniform(0, 1600)
            lean = c.random.uniform(-12, 12)
            c.line([(x, y), (x + lean, y - tall)], mix(MARIGOLD, LEAF, c.random.uniform(0.1, 0.5)), 3)
            c.oval(x + lean, y - tall, 4, tall * 0.17, fill=mix(AMBER, CLAY, c.random.random() * 0.4))
    for x, size, top in ((430, 300, CORAL), (720, 320, TEAL), (1060, 300, PLUM)):
        person(c, x, 880, size, head="hat", top=top, arms="forward")
        for number in range(9):
            c.line(
                [(x + size * 0.27, 880 - size * 0.68), (x + size * 0.27 + (number - 4) * 9, 880 - size * 0.94)],
                mix(AMBER, CLAY, 0.3 * (number % 2)),
                5,
            )
    grass(c, 1060, MARIGOLD, count=260, height=130)
    for x in (1290, 1420):
        for number in range(15):
            c.line(
                [(x, 1000), (x + (number - 7) * 12, 860 + abs(number - 7) * 5)],
                mix(AMBER, CLAY, 0.12 * (number % 4)),
                7,
            )
        c.rect(x - 34, 946, 68, 14, WOOD, 5)


def tambang(c: Canvas) -> None:
    """Terraces of an open pit."""
    c.sky("#8badb4", "#d9d2b4", "#ecd09a", down_to=400)
    c.ridge(390, 120, mix(JADE, SAND, 0.4), MOSS, rough=10)
    tones = (
        mix(CLAY, SAND, 0.35),
        CLAY,
        mix(CLAY, WOOD, 0.4),
        mix(WOOD, STEEL, 0.3),
        mix(INK, STEEL, 0.35),
        mix(INK, STEEL, 0.12),
    )
    for number, tone in enumerate(tones):
        y = 380 + number * 96
        edge = curve([(-20, y + 20), (300, y + 52 - number * 7), (760, y + 64), (1200, y + 38 + number * 4), (1620, y)])
        c.shade([*edge, (1620, 1067), (-20, 1067)], tone, mix(tone, INK, 0.25))
        c.line(edge, see_through(CREAM, 0.28), 5)
        for _ in range(26):
            x = c.random.uniform(0, 1600)
            c.line([(x, y + 80), (x + c.random.uniform(-14, 14), y + 130)], see_through(INK, 0.12), 3)
    c.poly(
        curve([(980, 1067), (900, 900), (1240, 720), (800, 600), (1180, 470), (1240, 420)])
        + curve([(1276, 420), (1222, 474), (870, 600), (1330, 720), (1040, 900), (1180, 1067)]),
        mix(SAND, CLAY, 0.4),
    )
    truck(c, 1010, 640, 150, MARIGOLD, mix(INK, STEEL, 0.4))
    truck(c, 880, 960, 330, MARIGOLD, mix(INK, STEEL, 0.3))
    x, y = 340, 900
    c.shadow(x + 60, y + 10, 210, 20, 0.4)
    c.rect(x - 90, y - 44, 260, 54, INK, 26)
    for number in range(5):
        c.oval(x - 62 + number * 51, y - 17, 17, fill=STEEL)
    c.rect(x - 70, y - 150, 230, 110, MARIGOLD, 10)
    c.rect(x + 50, y - 216, 96, 90, mix(MARIGOLD, INK, 0.12), 8)
    c.rect(x + 66, y - 202, 66, 56, mix(SKY, INK, 0.3), 5)
    c.line([(x + 140, y - 120), (x + 290, y - 300), (x + 420, y - 190)], MARIGOLD, 30)
    c.line([(x + 420, y - 190), (x + 400, y - 70)], mix(MARIGOLD, INK, 0.25), 20)
    c.poly([(x + 350, y - 80), (x + 440, y - 90), (x + 420, y + 6), (x + 340, y - 20)], INK)
    person(c, 110, 1010, 230, head="helmet", top=CORAL)


def panel_surya(c: Canvas) -> None:
    """Rows of solar panels and a village behind them."""
    c.sky("#4f9fb8", "#bfdfd8", "#fbe6b0", down_to=520)
    c.sun(330, 230, 78, AMBER, CREAM)
    c.cloud(1190, 180, 110)
    c.ridge(520, 170, mix(JADE, MIST, 0.4), JADE)
    c.ridge(550, 90, MOSS, MOSS, waves=2, rough=12)
    for x in (950, 1120, 1300):
        house(c, x, 590, 120, CREAM, (BRICK, TEAL, CORAL)[x % 3])
    for x in (160, 700, 1500):
        c.rect(x, 330, 8, 250, WOOD)
        c.line([(x - 44, 350), (x + 50, 350)], WOOD, 6)
    c.line(curve([(0, 380), (160, 352), (430, 384), (700, 352), (1100, 392), (1500, 352), (1600, 360)]), INK, 3)
    c.shade([(0, 570), (1600, 570), (1600, 1067), (0, 1067)], mix(LEAF, AMBER, 0.3), MOSS)
    for y, high, wide in ((690, 74, 210), (830, 112, 320), (1040, 170, 490)):
        for number in range(-1, 1700 // wide + 1):
            x = number * wide + (y % 7) * 12
            c.rect(x + wide * 0.45, y - 10, wide * 0.05, high * 0.45, STEEL)
            c.shade(
                [(x, y), (x + wide * 0.17, y - high), (x + wide * 1.06, y - high), (x + wide * 0.9, y)],
                mix(SEA, SKY, 0.35),
                "#14395c",
            )
            for part in range(1, 6):
                t = part / 6
                c.line([(x + wide * 0.9 * t, y), (x + wide * (0.17 + 0.89 * t), y - high)], see_through(MIST, 0.7), 2)
            for part in (1, 2):
                t = part / 3
                c.line(
                    [(x + wide * 0.17 * t, y - high * t), (x + wide * (0.9 + 0.16 * t), y - high * t)],
                    see_through(MIST, 0.7),
                    2,
                )
            c.line(
                [(x, y), (x + wide * 0.17, y - high), (x + wide * 1.06, y - high), (x + wide * 0.9, y), (x, y)],
                CREAM,
                4,
            )
    person(c, 1160, 790, 170, head="helmet", top=CORAL)


def hutan_hujan(c: Canvas) -> None:
    """Rain over layered forest and a waterfall."""
    c.sky("#7fa4a3", "#b5cbbf", "#dbe2cb", down_to=700)
    for level, high, share in ((430, 260, 0.6), (560, 240, 0.4), (700, 200, 0.2)):
        c.ridge(level, high, mix(MOSS, MIST, share), mix(MOSS, MIST, share * 0.8), waves=1 + share, rough=14)
        c.mist(level - 110, 190, MIST, 0.75 * share + 0.2)
    cliff = [
        (330, 1067),
        (420, 800),
        (500, 660),
        (560, 520),
        (640, 476),
        (780, 482),
        (900, 468),
        (1000, 500),
        (1080, 640),
        (1180, 780),
        (1290, 1067),
    ]
    c.poly(curve(cliff), mix(STEEL, DEEP, 0.6))
    for shift in (90, 190):
        c.line(
            curve([(480 + shift * 0.5, 1000), (520 + shift, 760), (560 + shift * 0.8, 560)]), mix(STEEL, DEEP, 0.8), 12
        )
        c.line(
            curve([(1190 - shift * 0.5, 1000), (1120 - shift, 760), (1030 - shift * 0.6, 560)]),
            mix(STEEL, DEEP, 0.8),
            12,
        )
    for x in range(560, 1040, 54):
        bush(c, x, 500 + 14 * (x % 4), 48, MOSS)
    c.shade([(700, 470), (850, 468), (900, 900), (660, 900)], WHITE, mix(SKY, WHITE, 0.5))
    for number in range(12):
        x = 700 + number * 13
        c.line([(x, 474), (x + (number - 6) * 3.6, 890)], see_through(SEA, 0.25), 4)
    c.water(880, mix(SKY, JADE, 0.4), TEAL, DEEP, light=WHITE)
    for _ in range(26):
        c.oval(
            780 + c.random.gauss(0, 90),
            894 + c.random.uniform(-12, 26),
            c.random.uniform(20, 60),
            12,
            fill=see_through(WHITE, 0.5),
        )
    for x, y, size in ((520, 900, 110), (1090, 910, 130), (420, 960, 90), (1200, 980, 100), (600, 1010, 70)):
        c.oval(x, y, size, size * 0.5, fill=mix(STEEL, DEEP, 0.5))
        c.oval(x - size * 0.12, y - size * 0.12, size * 0.8, size * 0.32, fill=mix(STEEL, MIST, 0.15))
    for x, size in ((120, 760), (330, 520), (1330, 560), (1500, 820)):
        tree(c, x, 1080, size, mix(MOSS, DEEP, 0.35), mix(WOOD, INK, 0.45))
    for x in (60, 250, 1380, 1560):
        palm(c, x, 1120, 260, LEAF, INK)
    c.rain(360, WHITE, 0.22)


def kabut_asap(c: Canvas) -> None:
    """Smoke over burnt land, and those who put it out."""
    c.sky("#8c7a68", "#c29a6c", "#d9a866", down_to=640)
    c.oval(1160, 250, 62, fill="#e86a3a")
    c.glow(1160, 250, 260, CORAL, 0.5)
    c.ridge(600, 120, mix("#b58d62", STEEL, 0.3), mix("#b58d62", STEEL, 0.3), rough=8)
    c.mist(430, 260, "#d8b98c", 0.75)
    c.shade([(0, 620), (1600, 620), (1600, 1067), (0, 1067)], mix(WOOD, CLAY, 0.3), mix(INK, WOOD, 0.3))
    for x, high in ((90, 360), (300, 270), (640, 220), (980, 300), (1250, 240), (1500, 400)):
        c.line([(x, 720), (x + 6, 720 - high)], "#2a2320", 17)
        c.line([(x + 3, 720 - high * 0.5), (x + 60, 720 - high * 0.75)], "#2a2320", 9)
        c.line([(x + 3, 720 - high * 0.62), (x - 50, 720 - high * 0.88)], "#2a2320", 8)
    for x in (180, 470, 800, 1120, 1400):
        c.glow(x, 700, 150, MARIGOLD, 0.7)
        for size, colour in ((1.0, CORAL), (0.6, AMBER)):
            c.poly(
                curve(
                    [
                        (x - 46 * size, 724),
                        (x - 30 * size, 670),
                        (x - 8, 724 - 130 * size),
                        (x + 22 * size, 672),
                        (x + 46 * size, 724),
                    ]
                ),
                colour,
            )
    for _number in range(30):
        c.oval(
            c.random.uniform(0, 1600),
            c.random.uniform(120, 560),
            c.random.uniform(90, 230),
            c.random.uniform(30, 70),
            fill=see_through("#cdb598", 0.13),
        )
    for x, size in ((360, 370), (560, 350), (1250, 380)):
        person(c, x, 1000, size, head="helmet", top=CORAL, arms="forward")
        c.rect(x - size * 0.1, 1000 - size * 0.66, size * 0.2, 12, AMBER)
    c.line(curve([(0, 1030), (200, 1000), (360, 860), (470, 770)]), MARIGOLD, 15)
    jet = [(466 + t * 330, 770 - 170 * math.sin(t * 2.6)) for t in (i / 14 for i in range(15))]
    for width, opacity in ((24, 0.25), (11, 0.6)):
        c.line(jet, see_through(MIST, opacity), width)


SCENES = (orangutan, kebun_sawit, panen_padi, tambang, panel_surya, hutan_hujan, kabut_asap)
