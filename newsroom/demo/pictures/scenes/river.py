"""The Mahakam, from the bridges down to the coal that passes under them."""

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
from newsroom.demo.pictures.people import person
from newsroom.demo.pictures.things import block, bush, house, ketinting, palm, ship, tree


def mahakam_senja(c: Canvas) -> None:
    """The steel arches of the old bridge at dusk."""
    c.sky("#3a3a63", "#a5546a", CORAL, AMBER, down_to=640)
    c.sun(1130, 520, 62, CREAM, AMBER)
    c.ridge(640, 110, mix(PLUM, CORAL, 0.35), mix(PLUM, CORAL, 0.2))
    c.ridge(650, 54, mix(PLUM, INK, 0.25), mix(PLUM, INK, 0.25), waves=2, rough=8)
    c.water(640, mix(CORAL, AMBER, 0.3), "#8c4a62", "#2d2b4e", light=CREAM)
    dark = mix(INK, PLUM, 0.25)
    for left in (-220, 270, 760, 1250):
        arch = [(left + 490 * t, 560 - 175 * math.sin(math.pi * t)) for t in (i / 30 for i in range(31))]
        c.line(arch, dark, 13)
        c.line([(x, y + 30) for x, y in arch[2:-2]], dark, 5)
        for number in range(1, 15):
            x = left + 490 * number / 15
            c.line([(x, 560 - 175 * math.sin(math.pi * number / 15)), (x, 566)], dark, 4)
    c.rect(0, 556, 1600, 24, dark)
    for x in (270, 760, 1250):
        c.rect(x - 20, 575, 40, 110, dark)
        c.rect(x - 34, 675, 68, 16, dark)
    c.reflect(668, 330, strength=0.42)
    c.ripple(690, 1060, AMBER, 120, x=1130, spread=150)
    ketinting(c, 240, 850, 330, mix(INK, TEAL, 0.4), people=3)
    ketinting(c, 760, 760, 170, mix(INK, PLUM, 0.5), people=2)


def jembatan_kota(c: Canvas) -> None:
    """A cable-stayed bridge in the morning."""
    c.sky("#7fb9c9", "#c5dfdb", CREAM, down_to=650)
    c.cloud(360, 210, 120, WHITE, 0.8)
    c.cloud(1240, 150, 90, WHITE, 0.65)
    c.ridge(650, 150, mix(JADE, MIST, 0.55), mix(JADE, MIST, 0.4))
    c.ridge(655, 70, mix(MOSS, MIST, 0.25), MOSS, waves=2, rough=10)
    for x in range(20, 420, 70):
        block(c, x, 640, 56, c.random.uniform(50, 130), mix(CREAM, SKY, c.random.random() * 0.5), lit=CREAM)
    c.water(640, mix(SKY, JADE, 0.3), mix(SEA, JADE, 0.4), DEEP)
    for x in (520, 1120):
        for lean in (-1, 1):
            c.poly(
                [
                    (x + lean * 66 - 12, 770),
                    (x + lean * 10 - 8, 150),
                    (x + lean * 10 + 8, 150),
                    (x + lean * 66 + 12, 770),
                ],
                CORAL,
            )
        c.rect(x - 44, 420, 88, 16, mix(CORAL, INK, 0.15))
        c.rect(x - 90, 760, 180, 26, mix(STEEL, INK, 0.2), 6)
        for number in range(1, 12):
            for lean in (-1, 1):
                c.line([(x, 170 + number * 13), (x + lean * number * 27.5, 590)], see_through(WHITE, 0.9), 2.6)
    c.shade([(0, 588), (1600, 588), (1600, 622), (0, 622)], CREAM, STEEL)
    c.rect(0, 616, 1600, 8, mix(STEEL, INK, 0.5))
    for x in range(60, 1600, 190):
        c.rect(x, 572, 44, 16, (CORAL, TEAL, MARIGOLD)[x % 3], 5)
    c.reflect(786, 240, strength=0.3)
    ship(c, 690, 905, 360, BRICK)
    for x in (60, 150, 1480, 1570):
        bush(c, x, 1067, 90, MOSS)


def tongkang_batu_bara(c: Canvas) -> None:
    """A pontoon of coal behind its tug."""
    c.sky("#87a9b5", "#d8cfae", AMBER, down_to=560)
    c.sun(300, 420, 50, CREAM, AMBER)
    c.ridge(560, 120, mix(JADE, SAND, 0.45), mix(JADE, SAND, 0.3))
    c.ridge(566, 70, MOSS, DEEP, waves=2, rough=14)
    c.water(560, mix(SAND, JADE, 0.3), mix(CLAY, DEEP, 0.55), DEEP, light=CREAM)
    c.shadow(800, 806, 620, 22)
    for left, wide, high in ((330, 280, 150), (520, 330, 190), (770, 330, 170), (1010, 280, 150)):
        c.poly(
            [
                (left, 690),
                (left + wide * 0.42, 690 - high),
                (left + wide * 0.58, 690 - high * 0.96),
                (left + wide, 690),
            ],
            mix(INK, "#000000", 0.25),
        )
        c.poly(
            [
                (left + wide * 0.5, 690 - high * 0.98),
                (left + wide * 0.58, 690 - high * 0.96),
                (left + wide, 690),
                (left + wide * 0.62, 690),
            ],
            "#060d10",
        )
        c.line([(left + wide * 0.1, 655), (left + wide * 0.42, 690 - high)], see_through(STEEL, 0.6), 3)
    c.poly([(210, 684), (1400, 684), (1360, 806), (270, 806)], BRICK)
    c.poly([(210, 684), (1400, 684), (1396, 702), (214, 702)], mix(BRICK, CREAM, 0.35))
    c.rect(262, 780, 1110, 26, mix(BRICK, INK, 0.5))
    for x in range(320, 1340, 92):
        c.oval(x, 748, 17, fill=INK)
        c.oval(x, 748, 8, fill=mix(BRICK, INK, 0.4))
    c.line([(1385, 700), (1450, 728)], INK, 3)
    ship(c, 1370, 800, 250, TEAL)
    c.reflect(806, 150, strength=0.3)
    ketinting(c, 150, 960, 300, MARIGOLD, people=2)


def ketinting_pagi(c: Canvas) -> None:
    """Canoes leaving in the mist."""
    c.sky("#9cc3c3", "#e9dcb4", "#f3c98b", down_to=520)
    c.sun(820, 400, 66, "#fff3cf", CREAM)
    c.ridge(540, 160, mix(JADE, CREAM, 0.65), mix(JADE, CREAM, 0.6))
    c.ridge(540, 80, mix(JADE, CREAM, 0.35), mix(JADE, CREAM, 0.3), waves=2, rough=14)
    c.mist(430, 160, CREAM, 0.8)
    c.water(530, "#f0d3a0", mix(JADE, SAND, 0.45), mix(TEAL, JADE, 0.3), light=CREAM)
    c.mist(480, 130, CREAM, 0.75)
    c.ripple(540, 1040, CREAM, 130, x=820, spread=130)
    ketinting(c, 930, 650, 240, mix(DEEP, JADE, 0.3), people=2)
    ketinting(c, 250, 740, 360, TEAL, people=3)
    ketinting(c, 730, 900, 560, DEEP, people=3, roof=True)
    for x, size in ((20, 300), (110, 220), (1560, 330), (1470, 230)):
        palm(c, x, 1080, size * 1.6, DEEP, INK)


def kampung_tepi_sungai(c: Canvas) -> None:
    """Wooden houses on stilts."""
    c.sky("#6fb3c4", "#bfe0dc", CREAM, down_to=560)
    c.cloud(300, 190, 110)
    c.cloud(1150, 140, 140, WHITE, 0.7)
    c.ridge(560, 150, mix(JADE, MIST, 0.4), JADE)
    c.ridge(580, 90, MOSS, MOSS, waves=2, rough=16)
    for x in (60, 420, 760, 1130, 1500):
        palm(c, x, 640, 330, MOSS)
    c.water(640, mix(CLAY, SAND, 0.3), mix(CLAY, TEAL, 0.35), mix(WOOD, DEEP, 0.5), light=CREAM)
    walls = (CREAM, mix(SKY, CREAM, 0.3), mix(CORAL, CREAM, 0.35), mix(JADE, CREAM, 0.3), mix(AMBER, CREAM, 0.3))
    for number, x in enumerate((30, 330, 640, 950, 1270)):
        house(c, x, 730, 260, walls[number], (BRICK, TEAL, STEEL, CORAL, DEEP)[number], stilts=110)
    c.rect(0, 626, 1600, 16, WOOD)
    for x in range(30, 1600, 130):
        c.rect(x, 640, 9, 110, mix(WOOD, INK, 0.4))
    person(c, 300, 628, 92)
    person(c, 910, 628, 92, arms="up")
    c.reflect(742, 260, strength=0.4)
    ketinting(c, 560, 930, 420, TEAL, people=2)
    ketinting(c, 120, 840, 230, CORAL, people=1)


def pesut(c: Canvas) -> None:
    """Irrawaddy dolphins, which the river calls pesut."""
    c.sky("#86bfca", "#d9e9dc", CREAM, down_to=400)
    c.ridge(400, 120, mix(JADE, MIST, 0.5), mix(JADE, MIST, 0.35))
    c.ridge(408, 70, MOSS, MOSS, waves=3, rough=16)
    c.water(400, mix(JADE, SKY, 0.4), mix(TEAL, JADE, 0.4), DEEP, light=WHITE)
    c.reflect(400, 220, strength=0.35)
    for x, y, size in ((520, 700, 1.25), (1080, 600, 0.8), (1180, 880, 1.0)):
        _pesut(c, x, y, size)
    for x in (60, 1530):
        bush(c, x, 1067, 150, MOSS)


def _pesut(c: Canvas, x: float, y: float, size: float) -> None:
    """A round-headed back breaking the surface, its fluke behind it."""
    body = mix(STEEL, SKY, 0.2)
    outline = (
        (-250, 20),
        (-215, -28),
        (-150, -82),
        (-70, -118),
        (20, -132),
        (100, -138),
        (160, -142),
        (215, -122),
        (248, -78),
        (252, -30),
        (236, 20),
    )
    c.poly(curve([(x + px * size, y + py * size) for px, py in outline]), body)
    c.poly(
        curve(
            [
                (x + px * size, y + py * size)
                for px, py in ((60, 20), (120, -18), (190, -34), (250, -36), (248, -6), (236, 20))
            ]
        ),
        mix(body, CREAM, 0.5),
    )
    c.poly(
        [(x - 92 * size, y - 106 * size), (x - 70 * size, y - 148 * size), (x - 28 * size, y - 122 * size)],
        mix(body, INK, 0.18),
    )
    fluke = (
        (-286, 12),
        (-318, -50),
        (-392, -96),
        (-336, -104),
        (-300, -78),
        (-262, -108),
        (-212, -106),
        (-268, -54),
        (-252, 12),
    )
    c.poly([(x + px * size, y + py * size) for px, py in fluke], mix(body, INK, 0.18))
    c.oval(x + 196 * size, y - 86 * size, 7 * size, fill=INK)
    c.line(
        curve([(x + 204 * size, y - 44 * size), (x + 228 * size, y - 40 * size), (x + 250 * size, y - 50 * size)]),
        INK,
        4 * size,
    )
    c.oval(x - 30, y + 22 * size, 330 * size, 24 * size, fill=mix(JADE, TEAL, 0.55))
    for _ in range(16):
        c.oval(
            x + c.random.uniform(-310, 270) * size,
            y + c.random.uniform(4, 28) * size,
            c.random.uniform(20, 64) * size,
            3.5 * size,
            fill=see_through(WHITE, 0.55),
        )


def perahu_sekolah(c: Canvas) -> None:
    """Pupils in red and white on their way to school."""
    c.sky("#8cc4cd", "#e5ead2", CREAM, down_to=500)
    c.cloud(1200, 170, 110)
    c.ridge(520, 140, mix(JADE, MIST, 0.45), mix(JADE, MIST, 0.3))
    c.forest(500, 60, MOSS)
    house(c, 1120, 560, 250, CREAM, BRICK, stilts=50)
    c.rect(1415, 360, 6, 200, STEEL)
    c.rect(1421, 362, 70, 22, "#c9372c")
    c.rect(1421, 384, 70, 22, WHITE)
    c.water(550, mix(SAND, JADE, 0.4), mix(JADE, TEAL, 0.5), DEEP, light=WHITE)
    c.reflect(552, 200, strength=0.3)
    y, left = 830, 300
    c.shadow(left + 480, y + 44, 520, 20)
    for number in range(7):
        person(c, left + 130 + number * 108, y, 300, seated=True, top=WHITE, head=("hair", "hijab", "cap")[number % 3])
        c.poly(
            [
                (left + 126 + number * 108, y - 112),
                (left + 136 + number * 108, y - 112),
                (left + 139 + number * 108, y - 60),
                (left + 123 + number * 108, y - 60),
            ],
            "#c9372c",
        )
    person(c, left + 20, y - 6, 320, seated=True, top=TEAL, head="hat")
    c.poly(
        [(left - 60, y - 70), (left + 860, y - 62), (left + 1010, y - 120), (left + 900, y + 44), (left + 20, y + 44)],
        WOOD,
    )
    c.poly(
        [
            (left - 60, y - 70),
            (left + 860, y - 62),
            (left + 1010, y - 120),
            (left + 975, y - 70),
            (left + 860, y - 26),
            (left - 46, y - 34),
        ],
        MARIGOLD,
    )
    c.line([(left - 40, y - 50), (left - 150, y + 40)], INK, 9)


def banjir(c: Canvas) -> None:
    """A street under water."""
    c.sky("#5d7680", "#8ea6a8", "#b9c4bd", down_to=620)
    c.cloud(350, 190, 170, "#4d646e", 0.7)
    c.cloud(1050, 150, 210, "#566d77", 0.65)
    for number, x in enumerate(range(-20, 1600, 205)):
        block(
            c,
            x,
            640,
            190,
            c.random.uniform(190, 330),
            mix((CREAM, SKY, CORAL, JADE)[number % 4], "#6d8085", 0.45),
            share=0.25,
        )
        c.rect(x, 560, 190, 20, (CORAL, TEAL, MARIGOLD, BRICK)[number % 4])
    for x in (210, 720, 1230):
        c.rect(x, 250, 9, 420, INK)
        c.line([(x - 70, 280), (x + 80, 280)], INK, 6)
    c.line([(0, 296), (210, 284), (470, 306), (720, 284), (980, 306), (1230, 284), (1600, 300)], INK, 3)
    c.water(630, "#9a8c6c", "#7d7760", "#4f5a52", light=MIST, ripples=130)
    c.reflect(632, 280, strength=0.4)
    c.shadow(1180, 760, 170, 14)
    c.poly([(1060, 742), (1100, 690), (1260, 690), (1310, 742)], CORAL)
    c.rect(1040, 735, 300, 34, CORAL, 10)
    c.rect(1110, 700, 66, 38, MIST, 5)
    c.rect(1190, 700, 66, 38, MIST, 5)
    c.oval(1190, 774, 190, 14, fill="#8b8066")
    for x, size in ((230, 330), (370, 290)):
        person(c, x, 900, size, seated=True, top=(CORAL, TEAL)[x % 4 // 2], head="hat")
        c.oval(x, 902, size * 0.3, 9, fill=see_through(MIST, 0.35))
        c.oval(x, 906, size * 0.22, 7, fill="#615f54")
    c.poly([(560, 860), (1010, 860), (960, 930), (610, 930)], MARIGOLD)
    c.rect(556, 850, 458, 20, mix(MARIGOLD, CREAM, 0.4), 10)
    for number in range(4):
        person(
            c,
            630 + number * 100,
            866,
            250,
            seated=True,
            head=("helmet", "hijab", "hair", "helmet")[number],
            top=(CORAL, TEAL, CREAM, CORAL)[number],
        )
    c.rect(556, 856, 458, 16, mix(MARIGOLD, CREAM, 0.4), 8)
    c.rain(520)


def matahari_terbenam(c: Canvas) -> None:
    """Evening over a bend of the river, seen from above."""
    c.sky("#2b3560", "#7b4c73", "#d9685a", AMBER, down_to=470)
    c.sun(760, 420, 74, "#ffe7ae", AMBER)
    for number, level in enumerate((470, 500, 545)):
        c.ridge(
            level,
            110 - number * 20,
            mix(PLUM, CORAL, 0.5 - number * 0.2),
            mix(PLUM, INK, 0.1 + number * 0.15),
            rough=4 + number * 5,
        )
    c.ridge(600, 60, mix(DEEP, PLUM, 0.35), DEEP, rough=16)
    left = [(690, 560), (640, 600), (800, 660), (860, 730), (640, 830), (330, 960), (250, 1067)]
    right = [(1340, 1067), (1180, 950), (1130, 850), (1190, 740), (1060, 655), (880, 600), (840, 560)]
    c.shade([*curve(left), *curve(right)], AMBER, CORAL, mix(CORAL, PLUM, 0.6), NIGHT)
    c.ripple(600, 1050, CREAM, 120, x=760, spread=170)
    ship(c, 780, 860, 210, INK)
    for x, size in ((40, 420), (170, 330), (1420, 380), (1550, 450)):
        tree(c, x, 1090, size, mix(DEEP, INK, 0.4), INK)


SCENES = (
    mahakam_senja,
    jembatan_kota,
    tongkang_batu_bara,
    ketinting_pagi,
    kampung_tepi_sungai,
    pesut,
    perahu_sekolah,
    banjir,
    matahari_terbenam,
)
