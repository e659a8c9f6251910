"""Markets, feasts, patterns and games."""

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
    NIGHT,
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
from newsroom.demo.pictures.people import SKINS, crowd, person
from newsroom.demo.pictures.things import bunting, spiral, tree


def pasar(c: Canvas) -> None:
    """Vegetable stalls under striped awnings."""
    c.sky("#e9c58a", "#f2dcae", mix(SAND, CLAY, 0.5), down_to=900)
    c.rect(0, 0, 1600, 210, mix(WOOD, INK, 0.35))
    for x in range(80, 1600, 290):
        c.line([(x, 0), (x, 190)], INK, 4)
        c.glow(x, 216, 190, AMBER, 0.65)
        c.oval(x, 206, 24, fill=CREAM)
    crowd(c, 700, 300, count=9)
    for number, left in enumerate((-30, 520, 1070)):
        for stripe in range(10):
            colour = CREAM if stripe % 2 else (CORAL, TEAL, MARIGOLD)[number]
            x = left + stripe * 54
            c.poly([(x + 20, 290), (x + 74, 290), (x + 54, 400), (x, 400)], colour)
            c.oval(x + 27, 400, 27, 20, fill=colour)
        c.rect(left + 10, 400, 12, 420, WOOD)
        c.rect(left + 518, 400, 12, 420, WOOD)
        person(
            c,
            left + 270,
            880,
            430,
            head=("hijab", "hat", "hijab")[number],
            top=(MARIGOLD, CORAL, PLUM)[number],
            seated=False,
        )
    for number, left in enumerate((-30, 520, 1070)):
        c.poly([(left + 20, 740), (left + 520, 740), (left + 545, 900), (left - 5, 900)], WOOD)
        for crate in range(4):
            x = left + 18 + crate * 128
            fruit = (
                ("#c9372c", 17),
                (LEAF, 21),
                (MARIGOLD, 19),
                ("#7d3f6a", 18),
                (mix(LEAF, AMBER, 0.5), 22),
                (CORAL, 20),
            )[(crate + number * 2) % 6]
            for row in range(4):
                for column in range(5 - row):
                    c.oval(
                        x + 22 + row * 11 + column * 22,
                        742 - row * 17,
                        fruit[1] * 0.72,
                        fill=mix(fruit[0], (AMBER, INK)[(row + column) % 2], 0.14),
                    )
            c.rect(x, 744, 116, 46, mix(CLAY, SAND, 0.3), 4)
            c.rect(x, 764, 116, 5, WOOD)
    c.rect(0, 896, 1600, 180, mix(STEEL, SAND, 0.45))
    for left in (90, 640, 1190):
        for place in range(3):
            x = left + place * 120
            c.oval(x + 40, 960, 62, 24, fill=mix(WOOD, SAND, 0.3))
            for leaf in range(7):
                c.oval(x + 2 + leaf * 13, 942 - 12 * (leaf % 2), 19, 15, fill=mix(LEAF, (AMBER, DEEP)[leaf % 2], 0.25))


def durian(c: Canvas) -> None:
    """Durian and lai, the orange one of Kalimantan."""
    c.shade([(0, 0), (1600, 0), (1600, 1067), (0, 1067)], mix(TEAL, JADE, 0.3), DEEP)
    for number in range(12):
        spiral(c, 80 + number * 140, 120, 50, see_through(JADE, 0.45), turn=1 if number % 2 else -1, width=9)
    c.shade([(0, 690), (1600, 690), (1600, 1067), (0, 1067)], CLAY, WOOD)
    for y in (760, 850, 960):
        c.line([(0, y), (1600, y + 8)], see_through(INK, 0.18), 4)
    for x, y, half, colour in (
        (330, 560, 230, mix(LEAF, MARIGOLD, 0.35)),
        (1290, 590, 210, mix(MARIGOLD, CORAL, 0.25)),
        (1010, 470, 170, mix(LEAF, AMBER, 0.3)),
    ):
        c.shadow(x, y + half * 0.98, half * 1.05, 30, 0.35)
        _thorny(c, x, y, half, colour)
    c.shadow(760, 908, 330, 34, 0.35)
    c.oval(760, 780, 320, 150, fill=mix(LEAF, WOOD, 0.35))
    c.oval(760, 772, 292, 124, fill=CREAM)
    for x, y in ((630, 768), (760, 750), (890, 770)):
        c.oval(x, y, 74, 88, fill=MARIGOLD)
        c.oval(x - 16, y - 22, 36, 46, fill=mix(AMBER, CREAM, 0.3))
    for x, turn in ((120, 1), (1470, -1)):
        leaf = curve([(x, 1000), (x + turn * 90, 880), (x + turn * 230, 850), (x + turn * 160, 960), (x, 1000)])
        c.poly(leaf, LEAF)
        c.line([(x, 1000), (x + turn * 210, 862)], MOSS, 5)


def _thorny(c: Canvas, x: float, y: float, half: float, colour: tuple[int, ...]) -> None:
    edge = [
        (
            x + (half + (18 if i % 2 else -4)) * math.cos(i * math.tau / 56),
            y + (half * 1.08 + (18 if i % 2 else -4)) * math.sin(i * math.tau / 56),
        )
        for i in range(56)
    ]
    c.poly(edge, mix(colour, INK, 0.28))
    c.line([(x, y - half), (x + 18, y - half * 1.32)], WOOD, 22)
    for ring in range(7, -1, -1):
        reach = ring / 7.5
        for number in range(max(1, ring * 6)):
            turn = math.tau * (number + ring * 0.5) / max(1, ring * 6)
            px, py, size = x + half * reach * math.cos(turn), y + half * 1.05 * reach * math.sin(turn), half * 0.13
            c.poly(
                [(px - size, py + size * 0.7), (px, py - size * 1.1), (px + size, py + size * 0.7)],
                mix(colour, INK if px > x else AMBER, 0.05 + 0.18 * abs(px - x) / half),
            )


def sepak_bola(c: Canvas) -> None:
    """A match under floodlights."""
    c.sky("#101c3a", "#2a3f68", "#4c6a8a", down_to=480)
    for x in (130, 1470):
        c.rect(x - 7, 90, 14, 380, STEEL)
        c.rect(x - 70, 50, 140, 70, INK, 6)
        for lamp_x in range(4):
            for lamp_y in range(2):
                c.oval(x - 51 + lamp_x * 34, 69 + lamp_y * 32, 11, fill=CREAM)
        c.glow(x, 84, 360, CREAM, 0.75)
    c.poly([(0, 250), (1600, 250), (1600, 520), (0, 520)], mix(NIGHT, PLUM, 0.4))
    c.poly([(0, 236), (1600, 236), (1600, 262), (0, 262)], TEAL)
    for row in range(9):
        for x in range(0, 1600, 23):
            c.oval(
                x + (row % 2) * 11,
                292 + row * 25,
                8,
                fill=mix(c.random.choice((CORAL, MARIGOLD, CREAM, TEAL, SKY)), NIGHT, c.random.uniform(0.15, 0.5)),
            )
    c.rect(0, 500, 1600, 34, CREAM)
    for number in range(8):
        c.rect(number * 200 + 6, 504, 188, 26, (TEAL, CORAL, MARIGOLD, SEA)[number % 4], 3)
    for number in range(8):
        top, wide = 530 + number * 67, 67
        c.rect(0, top, 1600, wide + 2, mix(LEAF, MOSS, 0.15 if number % 2 else 0.5))
    c.line([(0, 600), (1600, 600)], see_through(WHITE, 0.8), 6)
    c.line(
        [(800 + 330 * math.cos(a), 1020 + 150 * math.sin(a)) for a in (i * math.tau / 60 for i in range(61))],
        see_through(WHITE, 0.8),
        8,
    )
    for x, y, size, top, turn in (
        (520, 900, 430, MARIGOLD, 1),
        (940, 880, 420, CORAL, -1),
        (250, 740, 250, CORAL, 1),
        (1280, 760, 260, MARIGOLD, -1),
        (1460, 700, 210, CORAL, -1),
    ):
        _player(c, x, y, size, top, turn)
    c.shadow(742, 906, 44, 10, 0.35)
    c.oval(742, 872, 34, fill=WHITE)
    c.oval(742, 872, 11, fill=INK)
    for number in range(5):
        c.oval(742 + 27 * math.cos(number * math.tau / 5), 872 + 27 * math.sin(number * math.tau / 5), 6, fill=INK)


def _player(c: Canvas, x: float, y: float, height: float, top: str, turn: int) -> None:
    skin, unit = c.random.choice(SKINS), height / 10
    c.shadow(x, y, unit * 2.4, unit * 0.3, 0.3)
    hip, shoulder = (x, y - unit * 4.4), (x + turn * unit * 0.7, y - unit * 7.4)
    for foot, knee, colour in (
        ((x - turn * unit * 2.0, y - unit * 1.3), (x - turn * unit * 0.9, y - unit * 2.5), 0.25),
        ((x + turn * unit * 2.1, y - unit * 0.2), (x + turn * unit * 1.5, y - unit * 2.6), 0.0),
    ):
        c.line([hip, knee], mix(WHITE, INK, colour * 0.6), unit * 1.15)
        c.line([knee, foot], mix(skin, INK, colour), unit * 0.7)
        c.line([((knee[0] + foot[0]) / 2, (knee[1] + foot[1]) / 2), foot], mix(top, INK, colour), unit * 0.74)
        c.line([foot, (foot[0] + turn * unit * 0.7, foot[1] + unit * 0.1)], INK, unit * 0.5)
    c.line(
        [
            (shoulder[0], shoulder[1] + unit * 0.4),
            (shoulder[0] - turn * unit * 1.6, shoulder[1] + unit * 1.5),
            (shoulder[0] - turn * unit * 0.9, shoulder[1] + unit * 2.5),
        ],
        mix(skin, INK, 0.15),
        unit * 0.6,
    )
    c.poly(
        [
            (hip[0] - unit * 0.9, hip[1] + unit * 0.2),
            (hip[0] + unit * 0.9, hip[1] + unit * 0.2),
            (shoulder[0] + unit * 1.15, shoulder[1]),
            (shoulder[0] - unit * 1.05, shoulder[1]),
        ],
        top,
    )
    c.line(
        [
            (shoulder[0], shoulder[1] + unit * 0.3),
            (shoulder[0] + turn * unit * 1.9, shoulder[1] + unit * 1.0),
            (shoulder[0] + turn * unit * 2.3, shoulder[1] - unit * 0.2),
        ],
        skin,
        unit * 0.6,
    )
    c.oval(shoulder[0] + turn * unit * 0.2, shoulder[1] - unit * 0.9, unit * 0.75, unit * 0.85, fill=skin)
    c.pen.chord(
        [
            v * 2
            for v in (
                shoulder[0] + turn * unit * 0.2 - unit * 0.8,
                shoulder[1] - unit * 1.85,
                shoulder[0] + turn * unit * 0.2 + unit * 0.8,
                shoulder[1] - unit * 0.4,
            )
        ],
        175,
        365,
        fill=INK,
    )


def lomba_perahu(c: Canvas) -> None:
    """Long boats race, paddles in one beat."""
    c.sky("#6db4c4", "#cfe5da", CREAM, down_to=420)
    c.cloud(1180, 140, 110)
    c.ridge(430, 110, mix(JADE, MIST, 0.4), MOSS, rough=10)
    c.rect(0, 420, 1600, 60, mix(SAND, CLAY, 0.3))
    crowd(c, 470, 120, count=38)
    bunting(c, 270, sag=60)
    c.water(476, mix(SKY, JADE, 0.35), mix(SEA, JADE, 0.4), DEEP, light=WHITE, ripples=150)
    for y, left, length, hull, top in (
        (620, 330, 900, CORAL, MARIGOLD),
        (780, 60, 1180, TEAL, CORAL),
        (985, 300, 1400, MARIGOLD, SEA),
    ):
        unit = length / 100
        c.shadow(left + length / 2, y + unit * 1.6, length * 0.5, unit * 1.2, 0.3)
        for number in range(10):
            x = left + length * (0.1 + number * 0.078)
            person(c, x, y, unit * 22, seated=True, top=top, head="cap" if number % 3 else "hair", arms="")
            c.line([(x + unit * 2, y - unit * 8.5), (x + unit * 7.5, y + unit * 3.5)], WOOD, unit * 0.8)
            c.oval(x + unit * 7.9, y + unit * 4.2, unit * 0.9, unit * 1.7, fill=CLAY)
            c.oval(x + unit * 8, y + unit * 5, unit * 3, unit * 0.6, fill=see_through(WHITE, 0.55))
        c.poly(
            curve(
                [
                    (left - unit * 4, y - unit * 8),
                    (left + unit * 4, y - unit * 3),
                    (left + length * 0.5, y - unit * 2.4),
                    (left + length * 0.94, y - unit * 3),
                    (left + length + unit * 5, y - unit * 11),
                    (left + length * 0.96, y + unit * 1.6),
                    (left + unit * 4, y + unit * 2),
                    (left - unit * 4, y - unit * 8),
                ]
            ),
            hull,
        )
        c.line(
            curve(
                [(left, y - unit * 2.6), (left + length * 0.5, y - unit * 0.6), (left + length * 0.97, y - unit * 2.4)]
            ),
            CREAM,
            unit * 0.7,
        )
        spiral(c, left + length + unit * 1.8, y - unit * 7.5, unit * 2.6, CREAM, width=unit * 0.7)


def warung(c: Canvas) -> None:
    """A food stall in the evening."""
    c.sky("#1d2a4d", "#47446f", "#a8606a", down_to=760)
    c.stars(50, 260)
    for x in (30, 1350):
        tree(c, x + 60, 800, 480, mix(DEEP, NIGHT, 0.4), INK)
    c.shade([(0, 760), (1600, 760), (1600, 1067), (0, 1067)], mix(PLUM, CLAY, 0.35), mix(PLUM, INK, 0.55))
    c.glow(800, 520, 620, AMBER, 0.6)
    c.rect(360, 330, 880, 430, mix(AMBER, CLAY, 0.35))
    for level in range(3):
        c.rect(420, 390 + level * 62, 760, 10, WOOD)
        for number in range(17):
            c.rect(
                430 + number * 44,
                358 + level * 62,
                26,
                32,
                c.random.choice((CORAL, TEAL, MARIGOLD, CREAM, SEA, BRICK)),
                5,
            )
    for number in range(16):
        x = 320 + number * 60
        c.poly([(x + 16, 240), (x + 76, 240), (x + 60, 340), (x, 340)], CREAM if number % 2 else CORAL)
        c.oval(x + 30, 340, 30, 20, fill=CREAM if number % 2 else CORAL)
    for x in (520, 800, 1080):
        c.line([(x, 340), (x, 390)], INK, 3)
        c.oval(x, 402, 16, fill=CREAM)
        c.glow(x, 402, 120, CREAM, 0.6)
    person(c, 640, 800, 400, head="hijab", top=TEAL)
    person(c, 960, 800, 410, head="peci", top=CREAM)
    c.rect(330, 690, 940, 170, WOOD, 6)
    c.rect(310, 676, 980, 26, CLAY, 6)
    c.rect(430, 600, 120, 78, STEEL, 12)
    c.oval(490, 600, 60, 12, fill=mix(STEEL, CREAM, 0.4))
    for number in range(3):
        c.line(
            curve(
                [(466 + number * 24, 590), (456 + number * 24, 550), (476 + number * 24, 510), (462 + number * 24, 466)]
            ),
            see_through(CREAM, 0.4),
            6,
        )
    for x in (760, 850, 1110):
        c.oval(x, 664, 40, 13, fill=CREAM)
        c.oval(x, 660, 28, 9, fill=MARIGOLD)
    for x in (420, 610, 990, 1190):
        c.rect(x - 46, 930, 92, 16, CORAL, 6)
        c.rect(x - 36, 946, 9, 90, INK)
        c.rect(x + 27, 946, 9, 90, INK)
        person(c, x, 960, 420, seated=True, head="scarf" if x == 420 else "nape")


SCENES = (pasar, durian, sepak_bola, lomba_perahu, warung)
