"""The coast: islands, reefs, nets, and Balikpapan's bay."""

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
from newsroom.demo.pictures.things import house, ketinting, palm, ship


def _deep(c: Canvas) -> None:
    """Under water: light from above in slanting beams."""
    c.sky("#6fcbd0", "#2a9aa8", "#12647d", "#0b3f5c")
    for x, wide in ((120, 110), (430, 70), (700, 150), (1080, 90), (1340, 130)):
        c.poly([(x, -10), (x + wide, -10), (x + wide * 2.4 - 260, 1067), (x - 340, 1067)], see_through(WHITE, 0.07))


def _coral(c: Canvas, x: float, y: float, size: float, colour: str) -> None:
    for number in range(7):
        turn = math.pi * (0.15 + 0.7 * number / 6)
        tip = (x + math.cos(turn) * size, y - math.sin(turn) * size)
        c.line([(x, y), ((x + tip[0]) / 2 + c.random.uniform(-14, 14), (y + tip[1]) / 2), tip], colour, size * 0.12)
        c.oval(*tip, size * 0.1, fill=mix(colour, CREAM, 0.3))


def penyu(c: Canvas) -> None:
    """A green turtle over the reef."""
    _deep(c)
    for number in range(16):
        x, y, turn = c.random.uniform(60, 1540), c.random.uniform(120, 560), c.random.choice((-1, 1))
        c.oval(x, y, 24, 11, fill=(MARIGOLD, CORAL, CREAM)[number % 3])
        c.poly(
            [(x - turn * 20, y), (x - turn * 42, y - 13), (x - turn * 42, y + 13)], (MARIGOLD, CORAL, CREAM)[number % 3]
        )
    shell, skin = mix(MOSS, CLAY, 0.25), mix(LEAF, SAND, 0.4)
    for flipper in (
        [(960, 470), (1130, 500), (1260, 640), (1330, 800), (1200, 720), (1040, 610), (940, 570)],
        [(900, 400), (1010, 300), (1150, 220), (1280, 200), (1180, 300), (1040, 410), (940, 460)],
        [(560, 560), (470, 640), (380, 680), (430, 590), (520, 520)],
        [(560, 440), (470, 380), (400, 300), (490, 330), (590, 410)],
    ):
        c.poly(curve([*flipper, flipper[0]]), skin)
        for px, py in flipper[1:5]:
            c.oval(px * 0.93 + 52, py * 0.93 + 34, 15, 11, fill=mix(skin, MOSS, 0.45))
    c.oval(1095, 478, 78, 56, fill=skin)
    c.oval(1126, 462, 9, fill=INK)
    c.line([(1140, 500), (1170, 496)], mix(skin, INK, 0.4), 5)
    c.oval(770, 490, 272, 172, fill=mix(shell, INK, 0.25))
    c.oval(770, 476, 256, 156, fill=shell)
    for x, y, size in (
        (770, 470, 74),
        (640, 470, 62),
        (900, 470, 62),
        (705, 386, 52),
        (835, 386, 52),
        (705, 556, 52),
        (835, 556, 52),
        (565, 440, 40),
        (970, 440, 40),
    ):
        c.poly(
            [(x + size * math.cos(i * math.tau / 6), y + size * 0.82 * math.sin(i * math.tau / 6)) for i in range(6)],
            mix(shell, AMBER, 0.28),
        )
        c.poly(
            [
                (x + size * 0.72 * math.cos(i * math.tau / 6), y + size * 0.6 * math.sin(i * math.tau / 6))
                for i in range(6)
            ],
            mix(shell, AMBER, 0.12),
        )
    c.shade(
        [*curve([(-10, 950), (300, 900), (700, 960), (1100, 910), (1610, 960)]), (1610, 1067), (-10, 1067)],
        mix(SAND, SEA, 0.4),
        mix(SAND, DEEP, 0.5),
    )
    for x, y, size, colour in (
        (120, 970, 170, CORAL),
        (300, 1000, 120, MARIGOLD),
        (560, 1010, 100, PLUM),
        (1010, 990, 120, CORAL),
        (1240, 990, 190, JADE),
        (1440, 1000, 150, MARIGOLD),
        (1560, 990, 120, CORAL),
    ):
        _coral(c, x, y, size, colour)


def dermaga_maratua(c: Canvas) -> None:
    """A jetty over a lagoon."""
    c.sky("#46a3c0", "#a5dcdc", CREAM, down_to=430)
    c.cloud(380, 190, 120)
    c.cloud(1240, 130, 90, WHITE, 0.7)
    c.oval(1290, 440, 330, 50, fill=mix(LEAF, MOSS, 0.5))
    for x in (1060, 1170, 1290, 1400, 1520):
        palm(c, x, 430, 170, MOSS)
    c.water(430, "#35b5bd", "#63d0c4", "#a9e6cf", light=WHITE, ripples=150)
    for _ in range(16):
        c.oval(
            c.random.uniform(0, 1600),
            c.random.uniform(560, 1000),
            c.random.uniform(40, 130),
            c.random.uniform(10, 26),
            fill=see_through(SEA, 0.16),
        )
    for _number, x in enumerate((60, 250, 440)):
        house(c, x, 560, 150, mix(SAND, CREAM, 0.4), mix(CLAY, WOOD, 0.4), stilts=50)
    c.rect(0, 512, 840, 12, WOOD)
    for step in range(15):
        t = (step / 14) ** 1.6
        y = 520 + 560 * t
        for side in (-1, 1):
            x = 830 + side * (26 + 250 * t) - 60 * t
            c.rect(x - 3 - 9 * t, y, 6 + 18 * t, 40 + 130 * t, mix(WOOD, INK, 0.35))
    c.shade([(806, 512), (858, 512), (1080, 1067), (470, 1067)], mix(CLAY, SAND, 0.4), mix(WOOD, SAND, 0.3))
    for step in range(26):
        t = (step / 25) ** 1.9
        y = 514 + 553 * t
        c.line([(806 - 336 * t, y), (858 + 222 * t, y)], see_through(INK, 0.3), 1.5 + 4 * t)
    person(c, 800, 760, 190, head="nape", top=CORAL)
    person(c, 880, 770, 200, head="scarf", top=MARIGOLD)
    ketinting(c, 1120, 760, 300, WHITE, people=2)
    ketinting(c, 120, 850, 280, CORAL, people=1)


def hiu_paus(c: Canvas) -> None:
    """A whale shark with a diver beside it."""
    _deep(c)
    body = mix("#2f5f74", INK, 0.25)
    outline = curve(
        [
            (120, 430),
            (330, 440),
            (620, 400),
            (960, 370),
            (1220, 400),
            (1390, 470),
            (1410, 540),
            (1300, 620),
            (980, 660),
            (640, 620),
            (360, 540),
            (120, 490),
        ]
    )
    c.poly([(180, 450), (60, 250), (120, 250), (270, 430)], body)
    c.poly([(180, 480), (70, 650), (140, 640), (280, 520)], mix(body, INK, 0.2))
    c.poly([(680, 400), (740, 270), (830, 390)], body)
    c.poly(outline, body)
    c.poly(
        curve(
            [
                (360, 540),
                (640, 622),
                (980, 662),
                (1300, 622),
                (1408, 545),
                (1240, 570),
                (960, 580),
                (640, 560),
                (360, 525),
            ]
        ),
        mix(MIST, SEA, 0.3),
    )
    c.poly(curve([(1040, 600), (1000, 720), (900, 830), (930, 700), (960, 610), (1040, 600)]), mix(body, INK, 0.15))
    for x in range(260, 1340, 58):
        reach = 80 * math.sin(math.pi * (x - 120) / 1290) + 20
        for level in range(-2, 3):
            y = 480 + level * reach * 0.42 - 20
            if y < 560:
                c.oval(x + (level % 2) * 26, y, 9 - abs(level), 8 - abs(level), fill=see_through(CREAM, 0.85))
    c.line(curve([(1330, 560), (1380, 556), (1408, 530)]), mix(body, CREAM, 0.5), 6)
    c.oval(1318, 500, 12, fill=CREAM)
    c.oval(1321, 500, 7, fill=INK)
    for number in range(4):
        c.line([(1130 + number * 26, 470), (1120 + number * 26, 560)], mix(body, INK, 0.4), 5)
    x, y = 620, 830
    c.line([(x, y), (x + 150, y - 16)], INK, 44)
    c.oval(x + 190, y - 26, 30, fill=mix(CLAY, SAND, 0.2))
    c.rect(x + 186, y - 44, 36, 24, mix(SKY, WHITE, 0.3), 8)
    c.rect(x + 20, y - 60, 96, 30, MARIGOLD, 14)
    c.line([(x, y), (x - 110, y + 34)], INK, 24)
    c.poly([(x - 100, y + 10), (x - 210, y + 20), (x - 200, y + 74), (x - 104, y + 52)], CORAL)
    c.line([(x + 130, y), (x + 210, y + 50)], INK, 20)
    for number in range(9):
        c.oval(
            x + 216 + 10 * math.sin(number * 2), y - 70 - number * 42, 7 + number * 1.4, fill=see_through(WHITE, 0.4)
        )
    for _ in range(60):
        px, py = c.random.gauss(300, 150), c.random.gauss(820, 90)
        c.oval(px, py, 11, 5, fill=see_through(MIST, 0.75))


def rumah_apung(c: Canvas) -> None:
    """Bontang's houses over the sea."""
    c.sky("#2e5f86", "#e0977a", "#f7cf86", down_to=560)
    c.sun(460, 470, 58, CREAM, AMBER)
    for x, high in ((1130, 190), (1200, 260), (1290, 220), (1380, 160)):
        c.rect(x, 560 - high, 30, high, mix(STEEL, PLUM, 0.4))
        c.rect(x, 560 - high, 30, 22, CORAL)
        c.oval(x + 40, 548 - high, 40, 18, fill=see_through(CREAM, 0.4))
    for x in (1060, 1440):
        c.oval(x, 560, 66, 66, fill=mix(STEEL, PLUM, 0.3))
    c.ridge(565, 40, mix(PLUM, DEEP, 0.4), mix(PLUM, DEEP, 0.4), rough=8)
    c.water(560, "#f0b27c", "#8a6f87", "#2c4468", light=CREAM)
    c.ripple(566, 1040, AMBER, 110, x=460, spread=120)
    for row, (y, size, step) in enumerate(((650, 150, 190), (800, 230, 300))):
        c.rect(0, y - 56 - row * 26, 1600, 12 + row * 4, WOOD)
        for x in range(0, 1600, 70 + row * 30):
            c.rect(x, y - 50 - row * 26, 8 + row * 3, 60 + row * 26, mix(WOOD, INK, 0.45))
        for number, x in enumerate(range(20 + row * 60, 1600, step)):
            house(
                c,
                x,
                y + row * 10,
                size,
                mix((CREAM, SKY, CORAL, JADE, AMBER)[number % 5], PLUM, 0.2),
                mix((BRICK, TEAL, DEEP, CORAL)[number % 4], PLUM, 0.25),
                stilts=56 + row * 30,
            )
    c.reflect(820, 220, strength=0.35)
    ketinting(c, 280, 960, 380, TEAL, people=2)
    ketinting(c, 1020, 900, 240, CORAL, people=1)


def nelayan(c: Canvas) -> None:
    """A cast net opens at sunrise."""
    c.sky("#33507a", "#c97a74", "#f6b66e", "#fbe2a4", down_to=600)
    c.sun(1060, 540, 90, "#fff0c4", AMBER)
    c.ridge(600, 60, mix(PLUM, CORAL, 0.3), mix(PLUM, CORAL, 0.2))
    c.water(600, "#f1b173", "#9c6f82", "#2b3f66", light=CREAM, ripples=150)
    c.ripple(606, 1040, CREAM, 130, x=1060, spread=120)
    dark = mix(INK, PLUM, 0.2)
    ketinting(c, 250, 880, 560, dark, people=0)
    x, y = 640, 838
    c.line([(x - 26, y), (x - 10, y - 130)], dark, 30)
    c.line([(x + 34, y), (x + 4, y - 130)], dark, 30)
    c.poly([(x - 40, y - 120), (x + 34, y - 120), (x + 50, y - 270), (x - 36, y - 264)], dark)
    c.oval(x + 14, y - 308, 34, 38, fill=dark)
    c.poly([(x - 54, y - 322), (x + 14, y - 372), (x + 82, y - 322)], dark)
    c.line([(x + 40, y - 250), (x + 120, y - 290), (x + 180, y - 250)], dark, 24)
    c.line([(x - 20, y - 250), (x + 90, y - 220), (x + 168, y - 236)], dark, 22)
    rim = [(x + 470 + 250 * math.cos(a), y - 190 + 92 * math.sin(a)) for a in (i * math.tau / 40 for i in range(41))]
    hand = (x + 180, y - 250)
    for point in rim[::2]:
        middle = ((hand[0] + point[0]) / 2, (hand[1] + point[1]) / 2 - 40)
        c.line(curve([hand, middle, point]), see_through(CREAM, 0.75), 2.2)
    for share in (0.35, 0.55, 0.75, 1.0):
        c.line(
            [
                (hand[0] + (px - hand[0]) * share, hand[1] + (py - hand[1]) * share - 40 * math.sin(math.pi * share))
                for px, py in rim
            ],
            see_through(CREAM, 0.8),
            2.4 + share,
        )
    for point in rim[::2]:
        c.oval(*point, 5, fill=dark)
    for px, py in ((250, 220), (330, 180), (1300, 240), (1380, 280), (1220, 300)):
        c.line(curve([(px - 30, py - 8), (px - 12, py - 14), (px, py), (px + 12, py - 14), (px + 30, py - 8)]), dark, 5)


def tambak_udang(c: Canvas) -> None:
    """Shrimp ponds with turning wheels."""
    c.sky("#6ab3c4", "#d5e7d6", CREAM, down_to=400)
    c.cloud(1150, 160, 110)
    c.ridge(400, 90, mix(JADE, MIST, 0.4), MOSS, rough=10)
    for x in (90, 240, 1380, 1520):
        palm(c, x, 440, 240, MOSS)
    c.shade([(0, 400), (1600, 400), (1600, 1067), (0, 1067)], mix(LEAF, SAND, 0.4), mix(MOSS, CLAY, 0.3))
    ponds = (
        ((180, 440), (700, 440), (620, 560), (20, 560)),
        ((800, 440), (1420, 440), (1590, 560), (780, 560)),
        ((-60, 610), (590, 610), (480, 860), (-260, 860)),
        ((770, 610), (1640, 610), (1900, 880), (750, 880)),
    )
    for pond in ponds:
        c.poly([(x, y + 14) for x, y in pond], mix(CLAY, WOOD, 0.4))
        c.shade(list(pond), mix(SKY, JADE, 0.25), mix(SEA, JADE, 0.5))
    for x, y, size in ((330, 505, 0.5), (1090, 505, 0.5), (220, 740, 1.0), (1180, 750, 1.0)):
        for side in (-1, 1):
            c.oval(x + side * 74 * size, y, 50 * size, 44 * size, fill=see_through(WHITE, 0.7))
            for number in range(8):
                turn = number * math.tau / 8
                c.line(
                    [
                        (x + side * 74 * size, y - 20 * size),
                        (x + side * 74 * size + 46 * size * math.cos(turn), y - 20 * size + 46 * size * math.sin(turn)),
                    ],
                    SEA,
                    9 * size,
                )
        c.rect(x - 74 * size, y - 26 * size, 148 * size, 12 * size, INK)
        c.rect(x - 26 * size, y - 56 * size, 52 * size, 38 * size, MARIGOLD, 8)
        for _ in range(14):
            c.oval(
                x + c.random.gauss(0, 110) * size,
                y + 34 * size + c.random.uniform(-8, 12),
                24 * size,
                5 * size,
                fill=see_through(WHITE, 0.5),
            )
    person(c, 660, 960, 380, head="hat", top=CORAL, arms="forward")
    c.line([(760, 700), (860, 830)], WOOD, 10)
    c.oval(880, 850, 70, 22, fill=see_through(CREAM, 0.8))
    c.oval(1150, 1000, 120, 40, fill=WOOD)
    c.oval(1150, 984, 120, 40, fill=mix(CLAY, SAND, 0.4))
    for number in range(18):
        x, y = 1150 + c.random.gauss(0, 48), 972 + c.random.gauss(0, 12)
        c.line(
            curve([(x - 22, y + 8), (x - 8, y - 10), (x + 14, y - 8), (x + 24, y + 6)]),
            mix(CORAL, CREAM, 0.3 * (number % 3)),
            10,
        )


def kilang(c: Canvas) -> None:
    """Balikpapan's refinery after sunset, mirrored in the bay."""
    c.sky("#111c3b", "#3b3b6c", "#a45a68", "#efa567", down_to=700)
    c.stars(70, 260)
    dark = "#1b2444"
    for x, wide, high in (
        (120, 46, 330),
        (240, 34, 450),
        (360, 60, 280),
        (700, 40, 500),
        (800, 54, 360),
        (1110, 44, 420),
        (1230, 60, 300),
        (1390, 36, 380),
    ):
        c.rect(x, 700 - high, wide, high, mix(dark, STEEL, 0.18), wide * 0.4)
        c.rect(x, 700 - high + 20, wide * 0.35, high - 20, see_through(CORAL, 0.25))
        for level in range(60, int(high), 64):
            c.rect(x - 9, 700 - level, wide + 18, 6, dark)
            c.glow(x + wide, 700 - level - 6, 34, AMBER, 0.8)
            c.oval(x + wide, 700 - level - 6, 4, fill=CREAM)
    for x, half in ((480, 96), (930, 110), (1500, 100)):
        c.rect(x - half, 590, half * 2, 110, mix(dark, STEEL, 0.3))
        c.oval(x, 590, half, 22, fill=mix(dark, STEEL, 0.45))
        c.oval(x, 700, half, 16, fill=mix(dark, STEEL, 0.3))
    for y in (560, 640, 668):
        c.line([(60, y), (1540, y - 10)], mix(dark, STEEL, 0.35), 8)
    c.rect(1010, 260, 20, 440, dark)
    c.glow(1020, 210, 230, MARIGOLD, 0.8)
    for size, colour in ((1.0, CORAL), (0.62, AMBER), (0.3, CREAM)):
        c.poly(
            curve(
                [
                    (1020 - 36 * size, 262),
                    (1020 - 20 * size, 262 - 70 * size),
                    (1042, 262 - 140 * size),
                    (1020 + 34 * size, 262 - 60 * size),
                    (1020 + 30 * size, 262),
                ]
            ),
            colour,
        )
    c.rect(0, 690, 1600, 26, "#111934")
    for x in range(30, 1600, 86):
        c.oval(x, 684, 4, fill=CREAM)
    c.water(714, "#b5706a", "#4a4470", "#121a38", light=AMBER)
    c.reflect(716, 340, strength=0.6)
    c.ripple(730, 1050, AMBER, 110, x=1020, spread=120)
    ship(c, 240, 930, 420, "#0e1630")


SCENES = (penyu, dermaga_maratua, hiu_paus, rumah_apung, nelayan, tambak_udang, kilang)
