"""Offices, schools and halls, outside and in."""

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
    Colour,
    mix,
    rgb,
    see_through,
)
from newsroom.demo.pictures.people import person
from newsroom.demo.pictures.things import bush, flag, palm, spiral, tree


def _room(c: Canvas, wall: Colour, floor: Colour, *, skirting: float = 760) -> None:
    """An indoor stage: wall, floor, a window's light falling in from the left."""
    c.shade([(0, 0), (1600, 0), (1600, skirting), (0, skirting)], wall, mix(wall, INK, 0.12))
    c.shade([(0, skirting), (1600, skirting), (1600, 1067), (0, 1067)], floor, mix(floor, INK, 0.25))
    c.rect(0, skirting - 12, 1600, 14, mix(wall, INK, 0.25))
    c.poly([(120, 60), (420, 60), (900, skirting), (480, skirting)], see_through(CREAM, 0.16))


def _cross(c: Canvas, x: float, y: float, size: float, colour: str = CORAL) -> None:
    c.rect(x - size / 6, y - size / 2, size / 3, size, colour, 4)
    c.rect(x - size / 2, y - size / 6, size, size / 3, colour, 4)


def _yard(c: Canvas, y: float) -> None:
    c.shade([(0, y), (1600, y), (1600, 1067), (0, 1067)], mix(LEAF, AMBER, 0.2), MOSS)


def puskesmas(c: Canvas) -> None:
    """A community health centre with its ambulance."""
    c.sky("#79b8c6", "#d3e6dd", CREAM, down_to=640)
    c.cloud(1220, 170, 120)
    c.cloud(260, 220, 80, WHITE, 0.65)
    c.ridge(640, 130, mix(JADE, MIST, 0.4), MOSS, rough=6)
    _yard(c, 690)
    c.rect(280, 470, 1040, 240, CREAM)
    c.rect(980, 470, 340, 240, see_through(INK, 0.07))
    c.poly([(230, 480), (340, 350), (1260, 350), (1370, 480)], TEAL)
    c.poly([(230, 480), (1370, 480), (1360, 500), (240, 500)], DEEP)
    c.rect(640, 400, 320, 310, mix(CREAM, MIST, 0.6))
    c.poly([(610, 410), (800, 290), (990, 410)], JADE)
    _cross(c, 800, 366, 58, WHITE)
    c.rect(700, 520, 200, 190, mix(SEA, SKY, 0.4))
    c.rect(797, 520, 6, 190, CREAM)
    c.rect(640, 440, 320, 48, TEAL, 6)
    for number in range(11):
        c.rect(672 + number * 24, 456, 15, 16, CREAM, 3)
    for x in (330, 450, 1010, 1130, 1240):
        c.rect(x, 545, 66, 86, mix(SKY, INK, 0.15), 4)
        c.rect(x + 31, 545, 4, 86, CREAM)
    c.poly([(690, 708), (910, 708), (1020, 1067), (560, 1067)], mix(SAND, STEEL, 0.25))
    for x, size in ((90, 330), (1490, 360)):
        tree(c, x, 760, size, LEAF)
    for x in (250, 520, 1080, 1350):
        bush(c, x, 724, 46, LEAF)
    _ambulance(c, 1020, 900, 400)
    person(c, 620, 930, 260, head="hijab", top=CORAL)
    person(c, 715, 935, 170, head="hair", top=MARIGOLD)
    person(c, 840, 900, 250, head="hijab", top=WHITE)


def _ambulance(c: Canvas, x: float, y: float, length: float) -> None:
    high = length * 0.19
    c.shadow(x + length / 2, y, length * 0.54, high * 0.24, 0.3)
    c.poly(
        [
            (x, y - high * 0.3),
            (x, y - high * 2.5),
            (x + length * 0.7, y - high * 2.5),
            (x + length * 0.88, y - high * 1.4),
            (x + length, y - high * 1.2),
            (x + length, y - high * 0.3),
        ],
        WHITE,
    )
    c.rect(x, y - high * 1.15, length, high * 0.3, CORAL)
    c.poly(
        [
            (x + length * 0.62, y - high * 1.45),
            (x + length * 0.62, y - high * 2.25),
            (x + length * 0.7, y - high * 2.25),
            (x + length * 0.84, y - high * 1.45),
        ],
        mix(SKY, INK, 0.3),
    )
    _cross(c, x + length * 0.3, y - high * 1.75, high * 0.85)
    c.rect(x + length * 0.5, y - high * 2.75, length * 0.12, high * 0.28, SEA, 4)
    for place in (0.2, 0.8):
        c.oval(x + length * place, y - high * 0.25, high * 0.5, fill=INK)
        c.oval(x + length * place, y - high * 0.25, high * 0.22, fill=STEEL)


def rumah_sakit(c: Canvas) -> None:
    """A hospital tower and its entrance."""
    c.sky("#5f9fb5", "#b8d9d6", CREAM, down_to=760)
    c.cloud(250, 180, 100)
    c.cloud(1350, 260, 90, WHITE, 0.6)
    for x, wide, high, wall in (
        (330, 300, 360, mix(CREAM, SKY, 0.25)),
        (620, 400, 590, CREAM),
        (1010, 330, 440, mix(CREAM, SKY, 0.4)),
    ):
        c.rect(x, 780 - high, wide, high, wall)
        c.rect(x + wide * 0.7, 780 - high, wide * 0.3, high, see_through(INK, 0.08))
        for level in range(int(high / 62) - 1):
            c.rect(x + 22, 780 - high + 30 + level * 60, wide - 44, 32, mix(SEA, SKY, 0.35 + 0.1 * (level % 2)), 3)
            for part in range(1, 7):
                c.rect(x + 22 + (wide - 44) * part / 7, 780 - high + 30 + level * 60, 5, 32, wall)
    c.rect(745, 110, 150, 150, WHITE, 14)
    _cross(c, 820, 185, 96)
    c.poly([(560, 690), (600, 640), (1060, 640), (1100, 690)], TEAL)
    c.rect(600, 690, 12, 96, STEEL)
    c.rect(1048, 690, 12, 96, STEEL)
    c.rect(690, 700, 280, 84, mix(AMBER, CREAM, 0.5))
    _yard(c, 780)
    c.shade([(0, 830), (1600, 830), (1600, 980), (0, 980)], "#7b888c", "#5b676c")
    for x in (130, 240, 1400, 1500):
        palm(c, x, 800, 270, MOSS)
    for x in range(340, 1300, 90):
        if not 560 < x < 1090:
            bush(c, x, 800, 34, LEAF)
    _ambulance(c, 360, 950, 360)
    person(c, 1120, 970, 240, head="hijab", top=WHITE)
    person(c, 1200, 975, 250, head="hair", top=SEA)


def ruang_kelas(c: Canvas) -> None:
    """A lesson, seen from the last row."""
    _room(c, mix(JADE, CREAM, 0.72), rgb(CLAY))
    c.rect(380, 130, 840, 400, WOOD, 10)
    c.rect(400, 150, 800, 360, DEEP, 6)
    c.line([(460, 240), (660, 240)], see_through(CREAM, 0.8), 6)
    c.line([(460, 290), (600, 290)], see_through(CREAM, 0.6), 6)
    c.oval(980, 320, 96, fill=see_through(CREAM, 0.15))
    c.line(
        [(980 + 96 * math.cos(a), 320 + 96 * math.sin(a)) for a in (i * math.tau / 40 for i in range(41))],
        see_through(CREAM, 0.8),
        5,
    )
    c.line([(884, 320), (1076, 320)], see_through(CREAM, 0.8), 4)
    c.line([(980, 224), (980, 416)], see_through(CREAM, 0.8), 4)
    c.rect(90, 150, 190, 330, mix(SKY, WHITE, 0.4), 6)
    c.rect(182, 150, 8, 330, CREAM)
    c.rect(90, 310, 190, 8, CREAM)
    flag(c, 1370, 720, 470)
    person(c, 700, 800, 400, head="hijab", top=CORAL, arms="forward")
    for row, (y, size, count) in enumerate(((880, 240, 5), (1010, 300, 4))):
        for number in range(count):
            x = 240 + row * 60 + number * (1180 / (count - 1) - row * 40)
            person(c, x, y + 40, size * 1.25, seated=True, top=WHITE, head=("hair", "hijab")[(number + row) % 2])
            c.rect(x - size * 0.55, y + 20, size * 1.1, size * 0.1, mix(WOOD, SAND, 0.3), 5)
            c.rect(x - size * 0.5, y + 20 + size * 0.1, 12, size * 0.5, WOOD)
            c.rect(x + size * 0.46, y + 20 + size * 0.1, 12, size * 0.5, WOOD)
            c.rect(x - size * 0.3, y + 6, size * 0.26, 14, (CORAL, TEAL, MARIGOLD)[number % 3], 2)


def kotak_suara(c: Canvas) -> None:
    """A ballot on its way into the box."""
    _room(c, mix(SAND, CREAM, 0.5), mix(CLAY, SAND, 0.3), skirting=820)
    c.rect(0, 780, 1600, 290, TEAL)
    c.rect(0, 780, 1600, 26, DEEP)
    for x in range(0, 1600, 80):
        spiral(c, x + 40, 930, 30, see_through(AMBER, 0.6), turn=1 if x % 160 else -1, width=5)
    c.shadow(820, 800, 400, 26, 0.35)
    for x, size, colour in ((1230, 0.62, mix(WHITE, STEEL, 0.2)), (520, 1.0, WHITE)):
        wide, high = 470 * size, 420 * size
        c.poly([(x, 790), (x, 790 - high), (x + wide, 790 - high), (x + wide, 790)], colour)
        c.poly(
            [
                (x + wide, 790),
                (x + wide, 790 - high),
                (x + wide + 90 * size, 790 - high - 56 * size),
                (x + wide + 90 * size, 750),
            ],
            mix(colour, INK, 0.22),
        )
        c.poly(
            [
                (x, 790 - high),
                (x + 90 * size, 790 - high - 56 * size),
                (x + wide + 90 * size, 790 - high - 56 * size),
                (x + wide, 790 - high),
            ],
            mix(colour, INK, 0.08),
        )
        c.poly(
            [
                (x + 150 * size, 790 - high - 22 * size),
                (x + 180 * size, 790 - high - 40 * size),
                (x + 400 * size, 790 - high - 40 * size),
                (x + 370 * size, 790 - high - 22 * size),
            ],
            INK,
        )
        c.rect(x + 60 * size, 790 - high * 0.72, wide - 120 * size, high * 0.42, CORAL, 12)
        c.oval(x + wide / 2, 790 - high * 0.51, 62 * size, fill=CREAM)
        c.line(
            [
                (x + wide / 2 - 30 * size, 790 - high * 0.51),
                (x + wide / 2 - 6 * size, 790 - high * 0.44),
                (x + wide / 2 + 36 * size, 790 - high * 0.6),
            ],
            TEAL,
            15 * size,
        )
    c.poly([(690, 346), (728, 150), (900, 170), (872, 344)], CREAM)
    c.poly([(690, 346), (728, 150), (770, 155), (738, 346)], mix(CREAM, INK, 0.1))
    for number, colour in enumerate((CORAL, TEAL)):
        c.rect(775 + number * 52, 212, 42, 58, colour, 4)
        c.oval(796 + number * 52, 232, 10, fill=CREAM)
    c.line([(1060, 60), (960, 130), (872, 196)], "#b97d55", 62)
    c.line([(1180, -30), (1040, 76)], CORAL, 112)
    c.oval(866, 200, 40, 34, fill="#b97d55")
    c.line([(866, 214), (820, 236)], "#b97d55", 24)
    c.oval(815, 239, 13, fill=PLUM)


def ruang_rapat(c: Canvas) -> None:
    """A meeting at a long table."""
    _room(c, mix(TEAL, CREAM, 0.62), mix(PLUM, CLAY, 0.5))
    c.rect(520, 110, 560, 330, WOOD, 8)
    c.rect(534, 124, 532, 302, CREAM, 4)
    for number, high in enumerate((80, 130, 110, 180, 220)):
        c.rect(590 + number * 70, 390 - high, 44, high, (TEAL, JADE, MARIGOLD, CORAL, BRICK)[number], 4)
    c.line([(590, 300), (690, 240), (760, 262), (830, 190), (915, 150)], INK, 5)
    for x in (150, 1230):
        c.rect(x, 130, 230, 330, mix(SKY, WHITE, 0.35), 6)
        c.rect(x + 111, 130, 8, 330, CREAM)
    flag(c, 80, 760, 430)
    for number in range(8):
        x = 250 + number * 157
        c.rect(x - 52, 560, 104, 150, mix(WOOD, INK, 0.3), 16)
        person(
            c,
            x,
            770,
            430,
            seated=True,
            head=("peci", "hijab", "hair", "hijab", "peci", "hair", "hijab", "peci")[number],
            top=(CREAM, CORAL, SEA, MARIGOLD, PLUM, CREAM, TEAL, BRICK)[number],
        )
    c.poly([(130, 760), (1470, 760), (1600, 960), (0, 960)], mix(WOOD, CLAY, 0.35))
    c.rect(0, 958, 1600, 120, WOOD)
    for number in range(8):
        x = 215 + number * 167
        c.poly([(x - 40, 800), (x + 30, 800), (x + 26, 846), (x - 56, 846)], WHITE)
        c.rect(x + 46, 790, 18, 42, mix(SKY, WHITE, 0.5), 5)
        c.line([(x, 776), (x + 10, 744)], INK, 4)
        c.oval(x + 11, 740, 8, fill=INK)
    for x in (500, 1090):
        c.rect(x, 880, 120, 16, (CORAL, TEAL)[x % 3 % 2], 4)


def mimbar(c: Canvas) -> None:
    """A lectern with microphones and the backs of reporters' heads."""
    c.shade([(0, 0), (1600, 0), (1600, 1067), (0, 1067)], "#134b48", DEEP, "#06201f")
    for x in range(0, 1600, 100):
        c.shade([(x, 0), (x + 50, 0), (x + 50, 800), (x, 800)], mix(TEAL, INK, 0.12), mix(DEEP, INK, 0.1))
    c.poly([(560, 0), (1040, 0), (1260, 820), (340, 820)], see_through(CREAM, 0.1))
    c.poly([(660, 0), (940, 0), (1080, 820), (520, 820)], see_through(CREAM, 0.12))
    flag(c, 330, 800, 540)
    c.rect(1238, 290, 6, 510, STEEL)
    c.poly([(1244, 296), (1400, 310), (1384, 420), (1244, 404)], MARIGOLD)
    c.shadow(800, 815, 320, 30, 0.4)
    c.poly([(620, 470), (980, 470), (940, 816), (660, 816)], WOOD)
    c.poly([(820, 470), (980, 470), (940, 816), (812, 816)], mix(WOOD, INK, 0.25))
    c.poly([(590, 430), (1010, 430), (985, 484), (615, 484)], mix(WOOD, SAND, 0.3))
    c.oval(800, 630, 74, fill=MARIGOLD)
    for turn, x in ((1, 786), (-1, 814)):
        spiral(c, x, 630, 34, DEEP, turn=turn, width=8)
    for x, y in ((690, 330), (740, 300), (790, 318), (838, 290), (890, 312), (940, 334)):
        c.line([(760 + (x - 760) * 0.6, 440), (x, y)], INK, 7)
        c.rect(x - 15, y - 54, 30, 60, (CORAL, MARIGOLD, SEA, CREAM, BRICK, JADE)[x % 6], 14)
        c.rect(x - 22, y - 12, 44, 24, (TEAL, CREAM, MARIGOLD, CORAL, SEA, WHITE)[x % 6], 4)
    for number in range(9):
        person(
            c,
            90 + number * 178,
            1240,
            520 + 40 * (number % 3),
            seated=True,
            top=mix(DEEP, PLUM, 0.2 * (number % 4)),
            head=("nape", "scarf", "nape")[number % 3],
        )
    for x, y in ((300, 830), (1010, 850)):
        c.rect(x, y, 96, 66, INK, 10)
        c.oval(x + 48, y + 33, 26, fill=mix(SEA, INK, 0.3))
        c.oval(x + 40, y + 26, 8, fill=see_through(WHITE, 0.7))


def kantor_gubernur(c: Canvas) -> None:
    """A government office with its ceremonial yard."""
    c.sky("#68adc0", "#c3dfd9", CREAM, down_to=660)
    c.cloud(400, 150, 110)
    c.cloud(1200, 210, 130, WHITE, 0.7)
    c.ridge(660, 120, mix(JADE, MIST, 0.35), MOSS, rough=8)
    c.rect(220, 470, 1160, 230, CREAM)
    for level in range(3):
        for number in range(22):
            c.rect(246 + number * 51.5, 494 + level * 66, 30, 40, mix(SEA, SKY, 0.25), 3)
    c.poly([(170, 476), (300, 380), (1300, 380), (1430, 476)], BRICK)
    c.poly([(170, 476), (1430, 476), (1424, 494), (176, 494)], mix(BRICK, INK, 0.3))
    c.rect(620, 400, 360, 306, WHITE)
    c.poly([(570, 410), (800, 240), (1030, 410)], mix(BRICK, CORAL, 0.3))
    for turn in (1, -1):
        spiral(c, 800 - turn * 34, 350, 32, MARIGOLD, turn=turn, width=8)
        c.line([(800 - turn * 190, 402), (800 - turn * 250, 356)], MARIGOLD, 10)
    for number in range(6):
        c.rect(640 + number * 60, 430, 20, 276, mix(CREAM, SAND, 0.5))
    c.rect(660, 690, 280, 18, STEEL)
    _yard(c, 704)
    c.poly([(640, 706), (960, 706), (1360, 1067), (240, 1067)], mix(SAND, STEEL, 0.2))
    for x in (330, 480, 1120, 1270):
        palm(c, x, 740, 250, MOSS)
    flag(c, 800, 900, 560)
    c.rect(740, 884, 124, 30, CREAM, 4)
    c.rect(716, 908, 172, 24, mix(CREAM, INK, 0.12), 4)
    for number in range(10):
        person(
            c, 380 + number * 36 + (520 if number > 4 else 0), 1010, 190, head=("peci", "hijab")[number % 2], top=SAND
        )


def sidang(c: Canvas) -> None:
    """A judge's gavel and scales."""
    _room(c, mix(PLUM, CREAM, 0.3), rgb(WOOD), skirting=700)
    for x in range(60, 1600, 250):
        c.rect(x, 60, 190, 560, mix(PLUM, CLAY, 0.35), 8)
        c.rect(x + 20, 80, 150, 520, mix(PLUM, CLAY, 0.25), 6)
    c.shade([(0, 740), (1600, 740), (1600, 1067), (0, 1067)], mix(WOOD, CLAY, 0.45), mix(WOOD, INK, 0.35))
    c.rect(0, 730, 1600, 26, mix(CLAY, SAND, 0.3))
    c.rect(1074, 200, 16, 540, MARIGOLD)
    c.rect(970, 716, 224, 34, mix(MARIGOLD, INK, 0.2), 10)
    c.rect(1010, 690, 144, 30, MARIGOLD, 8)
    c.oval(1082, 196, 24, fill=MARIGOLD)
    c.line([(840, 270), (1324, 250)], MARIGOLD, 15)
    for x, y in ((840, 270), (1324, 250)):
        for lean in (-1, 1):
            c.line([(x, y), (x + lean * 92, y + 216)], mix(MARIGOLD, INK, 0.2), 4)
        bowl = [(x + 104 * math.cos(a), y + 214 + 62 * math.sin(a)) for a in (math.pi * i / 20 for i in range(21))]
        c.poly(bowl, mix(MARIGOLD, AMBER, 0.3))
    c.shadow(450, 930, 330, 30, 0.4)
    c.oval(330, 912, 190, 46, fill=mix(WOOD, INK, 0.35))
    c.oval(330, 890, 190, 46, fill=WOOD)
    c.oval(330, 884, 150, 33, fill=mix(WOOD, CLAY, 0.3))
    c.line([(420, 730), (900, 905)], CLAY, 34)
    c.poly([(236, 760), (312, 566), (474, 630), (398, 824)], mix(CLAY, WOOD, 0.2))
    for shift in (0.12, 0.8):
        c.poly(
            [
                (236 + 76 * shift - 6, 760 - 194 * shift),
                (242 + 76 * (shift + 0.08), 760 - 194 * (shift + 0.08)),
                (404 + 76 * (shift + 0.08), 824 - 194 * (shift + 0.08)),
                (398 + 76 * shift, 824 - 194 * shift),
            ],
            MARIGOLD,
        )


SCENES = (puskesmas, rumah_sakit, ruang_kelas, kotak_suara, ruang_rapat, mimbar, kantor_gubernur, sidang)
