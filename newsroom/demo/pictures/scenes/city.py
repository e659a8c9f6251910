"""Samarinda, Balikpapan and the new capital: streets, towers, lights."""

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
    mix,
    see_through,
)
from newsroom.demo.pictures.people import person
from newsroom.demo.pictures.things import block, car, lamp, motorbike, palm, ship, tree, truck


def masjid(c: Canvas) -> None:
    """The great mosque on the river: a wide dome and slender minarets."""
    c.sky("#2f4a6b", "#7d7fa0", "#e0a080", AMBER, down_to=690)
    c.sun(330, 520, 54, CREAM, AMBER)
    c.ridge(690, 90, mix(PLUM, CORAL, 0.4), mix(PLUM, CORAL, 0.3))
    stone, roof = mix(CREAM, SAND, 0.25), mix(TEAL, JADE, 0.35)
    for x, high in ((470, 380), (600, 300), (1000, 300), (1130, 380), (1330, 560)):
        c.rect(x - 17, 690 - high, 34, high, stone)
        c.rect(x + 3, 690 - high, 14, high, see_through(INK, 0.14))
        for level in (0.55, 0.95):
            c.rect(x - 28, 690 - high * level, 56, 14, mix(stone, INK, 0.12), 4)
        c.dome(x, 690 - high, 22, 74, roof)
        c.line([(x, 690 - high - 66), (x, 690 - high - 96)], MARIGOLD, 4)
    c.rect(500, 540, 600, 150, stone)
    c.rect(640, 450, 320, 100, mix(stone, INK, 0.06))
    c.dome(800, 452, 172, 250, roof)
    c.dome(748, 448, 84, 206, see_through(WHITE, 0.12))
    c.line([(800, 206), (800, 160)], MARIGOLD, 6)
    for x in (545, 1055):
        c.dome(x, 542, 42, 66, roof)
    for number in range(9):
        c.arch(520 + number * 63, 690, 42, 108, mix(AMBER, BRICK, 0.25) if number % 2 else mix(PLUM, INK, 0.2))
    for number in range(6):
        c.arch(664 + number * 47, 540, 30, 62, mix(AMBER, CREAM, 0.2))
    for x in (150, 250, 1460, 1540):
        palm(c, x, 700, 210, mix(DEEP, PLUM, 0.2), INK)
    c.rect(0, 684, 1600, 16, mix(DEEP, PLUM, 0.4))
    c.water(698, "#d99a78", "#71607c", "#26314f", light=CREAM)
    c.reflect(700, 340, strength=0.5)
    ship(c, 210, 900, 260, mix(INK, BRICK, 0.4))


def malam_kota(c: Canvas) -> None:
    """Lit windows along the water."""
    c.sky("#0d1730", NIGHT, "#3a3f6b", "#7b5573", down_to=700)
    c.stars(130, 380)
    c.oval(1290, 190, 52, fill=CREAM)
    c.glow(1290, 190, 240, CREAM, 0.3)
    c.oval(1268, 178, 46, fill="#1b2747")
    for row, (base, colour) in enumerate(((700, "#34395e"), (706, "#232a4d"), (712, "#161d3a"))):
        x = -30.0
        while x < 1600:
            wide = c.random.uniform(70, 150)
            block(
                c,
                x,
                base,
                wide,
                c.random.uniform(120, 440 - row * 90),
                mix(colour, PLUM, c.random.uniform(0, 0.2)),
                share=0.32 + row * 0.1,
            )
            x += wide + c.random.uniform(-14, 20)
    c.rect(0, 704, 1600, 22, "#0e1429")
    for x in range(60, 1600, 150):
        lamp(c, x, 712, 90, lit=True)
    c.water(724, "#2a2d55", "#141b38", "#0a1024", light=AMBER)
    c.reflect(724, 320, strength=0.65)
    c.ripple(740, 1050, AMBER, 120)
    ship(c, 930, 920, 330, "#0b1122")


def lalu_lintas(c: Canvas) -> None:
    """Rush hour between shophouses."""
    c.sky("#86b6c4", "#dfe3c8", CREAM, down_to=560)
    c.cloud(1180, 130, 100, WHITE, 0.7)
    for number, x in enumerate(range(-10, 1600, 162)):
        high = c.random.uniform(210, 330)
        wall = (CREAM, mix(CORAL, CREAM, 0.35), mix(JADE, CREAM, 0.4), mix(AMBER, CREAM, 0.3), mix(SKY, CREAM, 0.3))[
            number % 5
        ]
        block(c, x, 610, 158, high, wall, lit=mix(SKY, CREAM, 0.4), share=0.5)
        c.rect(x + 6, 500, 146, 24, (BRICK, TEAL, MARIGOLD, PLUM, SEA)[number % 5], 4)
        for stripe in range(6):
            c.poly(
                [
                    (x + 6 + stripe * 25, 530),
                    (x + 18 + stripe * 25, 530),
                    (x + 14 + stripe * 25, 556),
                    (x + 2 + stripe * 25, 556),
                ],
                CORAL if number % 2 else TEAL,
            )
    c.rect(0, 606, 1600, 30, mix(STEEL, CREAM, 0.5))
    c.shade([(0, 634), (1600, 634), (1600, 1067), (0, 1067)], "#67757a", "#3f4d53")
    for x in range(-40, 1600, 210):
        c.poly([(x, 826), (x + 120, 826), (x + 108, 838), (x - 14, 838)], see_through(CREAM, 0.85))
    for x in (120, 860, 1490):
        tree(c, x, 636, 190, LEAF)
    car(c, 60, 760, 270, SEA)
    motorbike(c, 390, 762, 130, CORAL)
    car(c, 580, 756, 280, CREAM)
    motorbike(c, 920, 764, 130, TEAL)
    truck(c, 1110, 762, 400, BRICK, mix(JADE, CREAM, 0.3))
    motorbike(c, 60, 985, 190, MARIGOLD)
    motorbike(c, 330, 1000, 190, TEAL)
    car(c, 600, 990, 410, CORAL)
    motorbike(c, 1090, 998, 190, PLUM)
    car(c, 1330, 990, 410, MARIGOLD)
    c.rect(1040, 300, 12, 336, INK)
    c.rect(1020, 250, 52, 128, INK, 12)
    for number, colour in enumerate(("#e5483a", mix(AMBER, INK, 0.6), mix(LEAF, INK, 0.6))):
        c.oval(1046, 275 + number * 38, 14, fill=colour)
    c.glow(1046, 275, 70, "#ff6a55", 0.6)


def jalan_rusak(c: Canvas) -> None:
    """Men and a roller mend a road through the hills."""
    c.sky("#7fb4c2", "#d9e5d3", CREAM, down_to=520)
    c.cloud(420, 170, 110)
    c.ridge(520, 190, mix(JADE, MIST, 0.45), mix(JADE, MIST, 0.3))
    c.ridge(560, 120, MOSS, mix(MOSS, LEAF, 0.5), waves=1.4, rough=12)
    c.shade([(0, 560), (1600, 560), (1600, 1067), (0, 1067)], mix(LEAF, SAND, 0.25), mix(MOSS, CLAY, 0.25))
    c.shade([(720, 556), (800, 556), (1500, 1067), (-60, 1067)], "#6d7a7d", "#454f54")
    for y, wide in ((590, 5), (640, 8), (720, 14), (840, 22)):
        c.poly(
            [
                (757 - wide * 1.2, y + wide * 3),
                (760 - wide * 0.6, y),
                (760 + wide * 0.6, y),
                (757 + wide * 1.2, y + wide * 3),
            ],
            see_through(CREAM, 0.9),
        )
    for x, y, size in ((560, 930, 90), (330, 1010, 70), (760, 1000, 60)):
        c.oval(x, y, size, size * 0.26, fill="#2f3a3e")
        c.oval(x + 4, y + 4, size * 0.8, size * 0.18, fill=mix(CLAY, INK, 0.35))
    c.shadow(1060, 860, 250, 22)
    c.rect(920, 640, 250, 120, MARIGOLD, 14)
    c.rect(1010, 530, 130, 120, mix(MARIGOLD, INK, 0.15), 8)
    c.rect(1026, 546, 98, 80, mix(SKY, INK, 0.25), 6)
    c.rect(995, 516, 165, 20, INK, 8)
    c.oval(930, 790, 84, fill=STEEL)
    c.oval(930, 790, 52, fill=mix(STEEL, INK, 0.25))
    c.oval(1160, 800, 72, fill=INK)
    c.oval(1160, 800, 32, fill=MARIGOLD)
    for x, size in ((300, 300), (470, 290), (1360, 320)):
        person(c, x, 900, size, head="helmet", top=CORAL)
        c.rect(x - size * 0.12, 900 - size * 0.68, size * 0.24, 10, AMBER)
    c.line([(350, 900), (420, 700)], WOOD, 9)
    for x in (90, 230, 1480):
        c.poly([(x, 1010), (x + 26, 890), (x + 44, 890), (x + 70, 1010)], CORAL)
        c.rect(x + 14, 940, 42, 22, CREAM)
        c.rect(x - 16, 1004, 102, 16, mix(CORAL, INK, 0.3), 5)


def pembangunan_ikn(c: Canvas) -> None:
    """Cranes above the hills of the new capital."""
    c.sky("#6aa3b5", "#e3d9b5", AMBER, down_to=620)
    c.sun(1260, 330, 60, CREAM, CREAM)
    c.ridge(620, 220, mix(JADE, SAND, 0.5), mix(JADE, SAND, 0.35))
    c.ridge(660, 130, MOSS, MOSS, waves=1.6, rough=14)
    for number in range(17):
        t = number / 16
        lift = 220 * math.sin(math.pi * t) ** 0.75 + 70
        c.poly(
            [
                (420 + 760 * t, 740),
                (430 + 760 * t - 40 * (t - 0.5), 740 - lift),
                (462 + 760 * t - 40 * (t - 0.5), 740 - lift),
                (468 + 760 * t, 740),
            ],
            mix(JADE, INK, 0.1 + 0.25 * (number % 2)),
        )
    c.rect(470, 690, 700, 60, CREAM)
    for number in range(17):
        c.rect(486 + number * 40, 704, 22, 46, mix(SEA, INK, 0.25))
    for x, high, reach, turn in ((270, 520, 360, 1), (1330, 600, 420, -1), (860, 460, 250, 1)):
        _crane(c, x, 750, high, reach, turn)
    for x, high in ((80, 260), (1440, 220), (1220, 150)):
        _shell(c, x, 760, high)
    c.shade([(0, 745), (1600, 745), (1600, 1067), (0, 1067)], CLAY, mix(CLAY, WOOD, 0.6))
    for _ in range(60):
        c.oval(
            c.random.uniform(0, 1600),
            c.random.uniform(780, 1067),
            c.random.uniform(8, 40),
            4,
            fill=see_through(WOOD, 0.3),
        )
    truck(c, 260, 900, 360, MARIGOLD, mix(STEEL, INK, 0.2))
    truck(c, 950, 860, 270, CORAL, STEEL)
    for x in (760, 850, 1350):
        person(c, x, 980, 240, head="helmet", top=(CORAL, MARIGOLD, TEAL)[x % 3])


def _crane(c: Canvas, x: float, y: float, high: float, reach: float, turn: int) -> None:
    c.rect(x - 9, y - high, 18, high, CORAL)
    for level in range(0, int(high), 36):
        c.line([(x - 9, y - level), (x + 9, y - level - 36)], see_through(CREAM, 0.7), 2)
    tip, tail = x + turn * reach, x - turn * reach * 0.34
    c.line([(tail, y - high + 30), (tip, y - high + 30)], CORAL, 12)
    c.line([(x, y - high - 50), (tip - turn * 40, y - high + 26)], INK, 2.5)
    c.line([(x, y - high - 50), (tail, y - high + 26)], INK, 2.5)
    c.poly([(x - 14, y - high + 24), (x, y - high - 54), (x + 14, y - high + 24)], CORAL)
    c.rect(min(tail, tail + turn * 40), y - high + 30, 40, 46, INK)
    c.line([(x + turn * reach * 0.7, y - high + 34), (x + turn * reach * 0.7, y - high + 200)], INK, 3)
    c.rect(x + turn * reach * 0.7 - 34, y - high + 200, 68, 18, STEEL)


def _shell(c: Canvas, x: float, y: float, high: float) -> None:
    """A building that is only floors and columns yet."""
    floors = int(high / 44)
    for number in range(floors + 1):
        c.rect(x, y - number * 44 - 8, 150, 10, mix(STEEL, CREAM, 0.4))
        if number < floors:
            for column in range(4):
                c.rect(x + 6 + column * 44, y - (number + 1) * 44, 8, 40, mix(STEEL, INK, 0.1))


def pemadam(c: Canvas) -> None:
    """A fire engine at work in the evening."""
    c.sky("#1d2745", "#553d5c", "#c3614a", down_to=700)
    for number, x in enumerate((20, 250, 480, 1090, 1330)):
        block(c, x, 700, 220, c.random.uniform(190, 300), mix(NIGHT, PLUM, 0.2 + number * 0.08), share=0.2)
    c.glow(820, 520, 420, MARIGOLD, 0.75)
    for size, colour in ((1.0, BRICK), (0.78, CORAL), (0.52, AMBER), (0.28, CREAM)):
        flames = [(700, 640), (720, 470), (770, 540), (800, 350), (850, 500), (905, 410), (950, 540), (960, 640)]
        c.poly([(830 + (x - 830) * size, 640 + (y - 640) * size) for x, y in flames], colour)
    c.rect(690, 600, 290, 100, mix(WOOD, INK, 0.5))
    for number in range(6):
        c.oval(
            870 + number * 34, 300 - number * 40, 60 + number * 16, 44 + number * 9, fill=see_through("#2b2a3c", 0.45)
        )
    c.shade([(0, 695), (1600, 695), (1600, 1067), (0, 1067)], "#4a4552", "#242838")
    c.glow(520, 760, 330, CORAL, 0.35)
    c.shadow(480, 908, 430, 26, 0.5)
    c.rect(90, 690, 560, 190, "#c9372c", 14)
    c.poly([(640, 880), (640, 690), (760, 690), (830, 780), (840, 880)], "#c9372c")
    c.poly([(664, 776), (664, 708), (748, 708), (798, 776)], mix(SKY, INK, 0.3))
    c.rect(90, 800, 750, 26, CREAM)
    c.rect(660, 660, 84, 30, SEA, 8)
    c.glow(700, 666, 150, SKY, 0.7)
    for number in range(4):
        c.rect(116 + number * 130, 712, 108, 72, mix("#c9372c", INK, 0.25), 6)
    c.line([(110, 668), (620, 610)], CREAM, 9)
    c.line([(110, 686), (620, 628)], CREAM, 9)
    for number in range(14):
        c.line([(126 + number * 37, 666 - number * 4.2), (126 + number * 37, 684 - number * 4.2)], CREAM, 5)
    for x in (210, 330, 740):
        c.oval(x, 888, 46, fill=INK)
        c.oval(x, 888, 20, fill=STEEL)
    person(c, 1020, 960, 300, head="helmet", top=MARIGOLD, arms="forward")
    person(c, 1150, 975, 300, head="helmet", top=MARIGOLD)
    spray = [(1090 - t * 190, 770 - 190 * math.sin(t * 2.1)) for t in (i / 12 for i in range(13))]
    for width, opacity in ((26, 0.25), (14, 0.45), (6, 0.8)):
        c.line(spray, see_through(MIST, opacity), width)
    c.ripple(960, 1060, AMBER, 30)


def garis_polisi(c: Canvas) -> None:
    """Tape across a closed street at night."""
    c.sky("#101a33", "#27385a", "#4d5a78", down_to=640)
    c.stars(60, 300)
    for number, x in enumerate(range(-20, 1600, 220)):
        block(c, x, 660, 210, c.random.uniform(200, 350), mix(NIGHT, STEEL, 0.15 + 0.07 * (number % 3)), share=0.18)
    c.shade([(0, 655), (1600, 655), (1600, 1067), (0, 1067)], "#3b4860", "#1c2439")
    c.glow(460, 560, 360, "#4f8dff", 0.5)
    c.glow(720, 560, 300, "#ff5a4d", 0.4)
    c.shadow(580, 812, 330, 22, 0.45)
    c.poly([(330, 690), (420, 600), (740, 600), (840, 690)], mix(CREAM, STEEL, 0.2))
    c.rect(260, 685, 640, 100, CREAM, 22)
    c.rect(260, 730, 640, 26, SEA)
    for left, right in ((436, 560), (584, 716)):
        c.poly(
            [
                (left - 40 if left < 500 else left, 684),
                (left, 616),
                (right, 616),
                (right + (50 if right > 600 else 0), 684),
            ],
            mix(SKY, INK, 0.45),
        )
    c.rect(520, 574, 70, 26, "#4f8dff", 6)
    c.rect(592, 574, 70, 26, "#ff5a4d", 6)
    for x in (390, 770):
        c.oval(x, 790, 52, fill=INK)
        c.oval(x, 790, 24, fill=STEEL)
    person(c, 1080, 900, 330, head="cap", top=mix(STEEL, INK, 0.3))
    person(c, 1230, 880, 310, head="peci", top=TEAL)
    lamp(c, 1460, 700, 380, lit=True)
    for y, lean in ((905, -26), (975, 34)):
        c.poly([(-10, y), (1610, y + lean), (1610, y + lean + 50), (-10, y + 50)], MARIGOLD)
        for number in range(22):
            x = number * 78 - 20
            level = y + lean * x / 1600
            c.poly([(x + 26, level), (x + 52, level), (x + 30, level + 50), (x + 4, level + 50)], INK)


SCENES = (masjid, malam_kota, lalu_lintas, jalan_rusak, pembangunan_ikn, pemadam, garis_polisi)
