"""People at work."""

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
from newsroom.demo.pictures.people import SKINS, person
from newsroom.demo.pictures.things import house, palm, spiral, tree


def penenun(c: Canvas) -> None:
    """A weaver at her loom."""
    c.shade([(0, 0), (1600, 0), (1600, 780), (0, 780)], mix(SAND, CLAY, 0.35), mix(CLAY, WOOD, 0.3))
    for y in range(60, 780, 62):
        c.line([(0, y), (1600, y)], see_through(WOOD, 0.3), 4)
    c.rect(120, 110, 330, 400, mix(SKY, CREAM, 0.4), 6)
    palm(c, 300, 520, 330, mix(MOSS, MIST, 0.3))
    c.rect(276, 110, 12, 400, WOOD)
    c.rect(120, 300, 330, 12, WOOD)
    c.line([(110, 105), (460, 105), (460, 515), (110, 515), (110, 105)], WOOD, 18)
    c.poly([(120, 110), (450, 110), (980, 800), (560, 800)], see_through(CREAM, 0.13))
    c.shade([(0, 780), (1600, 780), (1600, 1067), (0, 1067)], WOOD, mix(WOOD, INK, 0.4))
    for x in (660, 1420):
        c.rect(x, 210, 30, 720, mix(WOOD, INK, 0.25), 6)
    for y in (210, 540):
        c.rect(620, y, 870, 28, mix(WOOD, INK, 0.15), 10)
    for number in range(60):
        c.line([(700 + number * 12, 236), (700 + number * 12, 600)], (CREAM, AMBER, CORAL)[number % 3], 3)
    c.rect(694, 600, 726, 250, BRICK)
    for x in range(6):
        middle = 760 + x * 120
        c.poly([(middle - 54, 725), (middle, 625), (middle + 54, 725), (middle, 825)], DEEP)
        c.line([(middle - 54, 725), (middle, 625), (middle + 54, 725), (middle, 825), (middle - 54, 725)], AMBER, 5)
        for turn in (1, -1):
            spiral(c, middle - turn * 14, 725, 15, CREAM, turn=turn, width=4)
    c.rect(680, 842, 756, 30, mix(WOOD, SAND, 0.3), 10)
    x, y = 560, 1010
    c.poly(
        curve(
            [
                (x - 180, y),
                (x - 150, y - 190),
                (x - 100, y - 400),
                (x + 20, y - 420),
                (x + 90, y - 230),
                (x + 230, y - 60),
                (x + 220, y),
            ]
        ),
        TEAL,
    )
    c.line(curve([(x - 10, y - 360), (x + 110, y - 290), (x + 250, y - 320)]), mix(TEAL, INK, 0.2), 58)
    c.oval(x + 268, y - 326, 32, 26, fill=SKINS[2])
    c.oval(x - 30, y - 490, 98, 108, fill=CORAL)
    c.poly([(x - 128, y - 490), (x + 66, y - 490), (x + 90, y - 350), (x - 150, y - 330)], CORAL)
    c.oval(x - 6, y - 486, 62, 76, fill=SKINS[2])
    for place, colour in ((120, MARIGOLD), (230, CORAL), (330, CREAM)):
        c.oval(place, 960, 46, fill=colour)
        for number in range(4):
            c.line([(place - 38, 946 + number * 10), (place + 36, 956 + number * 8)], see_through(INK, 0.2), 3)


def menara_internet(c: Canvas) -> None:
    """A mast on a village hill."""
    c.sky("#3f5f8f", "#b98aa0", "#f5bf88", CREAM, down_to=640)
    c.cloud(260, 240, 90, CREAM, 0.6)
    c.ridge(620, 220, mix(JADE, PLUM, 0.45), mix(JADE, PLUM, 0.35))
    c.ridge(700, 190, mix(MOSS, PLUM, 0.2), MOSS, waves=0.8, rough=14)
    for level in range(13):
        y, half = 760 - level * 50, 66 - level * 4.4
        c.line([(900 - half, y), (900 + half - 4.4, y - 50)], CORAL if level % 2 else CREAM, 6)
        c.line([(900 + half, y), (900 - half + 4.4, y - 50)], CORAL if level % 2 else CREAM, 6)
        c.line([(900 - half, y), (900 - half + 4.4, y - 50)], CORAL if level % 2 else CREAM, 10)
        c.line([(900 + half, y), (900 + half - 4.4, y - 50)], CORAL if level % 2 else CREAM, 10)
    c.rect(896, 60, 8, 60, INK)
    for x, y in ((862, 200), (938, 240), (868, 300)):
        c.oval(x, y, 26, 30, fill=WHITE)
        c.oval(x - 4, y, 14, 18, fill=STEEL)
    for ring in range(1, 5):
        for side in (0, math.pi):
            c.line(
                [
                    (900 + math.cos(side + a) * 66 * ring, 96 + math.sin(side + a) * 66 * ring)
                    for a in (i / 12 - 0.5 for i in range(13))
                ],
                see_through(MARIGOLD, 0.9 - ring * 0.17),
                8,
            )
    c.shade([(0, 740), (1600, 740), (1600, 1067), (0, 1067)], MOSS, DEEP)
    for number, x in enumerate((90, 350, 1130, 1370)):
        house(
            c,
            x,
            880 + (number % 2) * 40,
            220,
            (CREAM, mix(SKY, CREAM, 0.4))[number % 2],
            (BRICK, TEAL)[number % 2],
            stilts=34,
        )
        c.glow(x + 110, 800 + (number % 2) * 40, 150, AMBER, 0.45)
    for x in (40, 620, 1090, 1560):
        palm(c, x, 930, 330, mix(MOSS, DEEP, 0.4))
    for x in (690, 770, 850):
        person(c, x, 1030, 260, head=("hijab", "hair", "peci")[x % 3], arms="forward")
        c.rect(x + 62, 1030 - 186, 20, 32, INK, 4)
        c.glow(x + 72, 1030 - 170, 60, SKY, 0.8)


def pelatihan_las(c: Canvas) -> None:
    """A welding class in a workshop."""
    c.shade([(0, 0), (1600, 0), (1600, 760), (0, 760)], "#22374a", "#31495a")
    for x in range(0, 1600, 200):
        c.rect(x, 0, 14, 760, "#1b2c3c")
        c.rect(x + 40, 70, 130, 160, mix(SKY, "#31495a", 0.6), 4)
    c.shade([(0, 755), (1600, 755), (1600, 1067), (0, 1067)], "#54606a", "#2b343c")
    c.glow(860, 640, 560, SKY, 0.55)
    for x, size, top in ((230, 430, SEA), (400, 450, TEAL), (1370, 450, BRICK)):
        person(c, x, 960, size, head="helmet", top=top)
    c.rect(560, 690, 640, 34, STEEL, 4)
    c.rect(600, 720, 26, 240, INK)
    c.rect(1130, 720, 26, 240, INK)
    c.poly([(760, 690), (790, 610), (940, 610), (970, 690)], mix(STEEL, INK, 0.25))
    x, y = 1070, 960
    for side in (-34, 40):
        c.rect(x + side - 30, y - 240, 60, 240, mix(DEEP, INK, 0.4), 8)
        c.rect(x + side - 42, y - 22, 78, 24, INK, 10)
    c.poly(
        curve(
            [
                (x - 76, y - 120),
                (x - 84, y - 300),
                (x - 62, y - 462),
                (x + 60, y - 466),
                (x + 92, y - 300),
                (x + 86, y - 120),
            ]
        ),
        mix(CLAY, WOOD, 0.4),
    )
    c.poly(
        curve([(x + 20, y - 120), (x + 24, y - 300), (x + 60, y - 466), (x + 92, y - 300), (x + 86, y - 120)]),
        mix(CLAY, WOOD, 0.6),
    )
    c.line(curve([(x - 30, y - 430), (x - 120, y - 350), (x - 190, y - 330)]), mix(CLAY, WOOD, 0.55), 56)
    c.rect(x - 230, y - 352, 60, 44, BRICK, 18)
    c.poly([(x - 96, y - 600), (x + 62, y - 620), (x + 74, y - 480), (x - 66, y - 470)], INK)
    c.rect(x - 86, y - 566, 72, 40, mix(LEAF, INK, 0.4), 5)
    c.glow(x - 60, y - 550, 70, SKY, 0.7)
    c.line([(x - 226, y - 330), (870, 622)], INK, 9)
    c.glow(862, 618, 190, WHITE, 0.95)
    c.oval(862, 618, 15, fill=WHITE)
    for _ in range(90):
        turn, reach = c.random.uniform(0, math.tau), c.random.uniform(30, 250)
        px, py = 862 + math.cos(turn) * reach, 618 + math.sin(turn) * reach * 0.7 + reach * 0.25
        c.line(
            [(px, py), (px + math.cos(turn) * 16, py + math.sin(turn) * 12 + 6)],
            c.random.choice((AMBER, MARIGOLD, CREAM)),
            3,
        )


def petugas_kebersihan(c: Canvas) -> None:
    """Sweepers and a rubbish truck at dawn."""
    c.sky("#6f8fae", "#e5b48e", "#f8dca6", down_to=600)
    for number, x in enumerate(range(-20, 1600, 178)):
        high = c.random.uniform(150, 330)
        c.rect(x, 640 - high, 160, high, mix((PLUM, SEA, TEAL)[number % 3], "#e5b48e", 0.55))
    for x in (110, 560, 1500):
        tree(c, x, 680, 330, LEAF)
    c.rect(0, 640, 1600, 50, mix(STEEL, CREAM, 0.5))
    c.shade([(0, 688), (1600, 688), (1600, 1067), (0, 1067)], "#8b8a88", "#5a6064")
    for x in range(-30, 1600, 200):
        c.rect(x, 880, 120, 14, see_through(CREAM, 0.8))
    c.shadow(1080, 842, 330, 22, 0.35)
    c.poly([(770, 800), (770, 500), (800, 470), (1180, 470), (1200, 500), (1200, 800)], LEAF)
    c.poly([(1200, 800), (1200, 560), (1320, 560), (1390, 670), (1400, 800)], MARIGOLD)
    c.poly([(1240, 670), (1240, 590), (1310, 590), (1356, 670)], mix(SKY, INK, 0.3))
    c.rect(770, 640, 430, 22, CREAM)
    c.oval(985, 570, 48, fill=CREAM)
    c.poly([(985, 602), (950, 560), (1020, 560)], LEAF)
    c.rect(760, 790, 640, 24, INK)
    for x in (870, 970, 1310):
        c.oval(x, 822, 48, fill=INK)
        c.oval(x, 822, 20, fill=STEEL)
    for x, size, top in ((250, 430, MARIGOLD), (520, 410, CORAL)):
        person(c, x, 990, size, head="hat", top=top, arms="forward")
        c.line([(x + size * 0.24, 990 - size * 0.68), (x + size * 0.42, 970)], WOOD, 9)
        c.poly([(x + size * 0.38, 940), (x + size * 0.46, 936), (x + size * 0.56, 1000), (x + size * 0.34, 1004)], CLAY)
    for _ in range(40):
        x = c.random.uniform(300, 800)
        c.oval(x, 1000 + c.random.uniform(-12, 24), 12, 6, fill=c.random.choice((LEAF, CLAY, MARIGOLD, BRICK)))
    c.rect(690, 880, 74, 110, TEAL, 8)
    c.rect(680, 866, 94, 20, DEEP, 6)


def anggaran(c: Canvas) -> None:
    """Coins, a ledger and bars: money of the public."""
    c.shade([(0, 0), (1600, 0), (1600, 1067), (0, 1067)], mix(CREAM, SAND, 0.4), mix(SAND, CLAY, 0.3))
    for number in range(9):
        c.line([(0, 120 + number * 80), (1600, 120 + number * 80)], see_through(CLAY, 0.22), 3)
    for number, high in enumerate((190, 260, 230, 340, 420, 390, 520)):
        x = 560 + number * 142
        c.shade(
            [(x, 800), (x, 800 - high), (x + 96, 800 - high), (x + 96, 800)],
            (TEAL, JADE, SEA, TEAL, JADE, MARIGOLD, CORAL)[number],
            mix((TEAL, JADE, SEA, TEAL, JADE, MARIGOLD, CORAL)[number], INK, 0.2),
        )
    c.line(curve([(560, 560), (750, 480), (900, 500), (1040, 390), (1180, 300), (1330, 320), (1520, 170)]), INK, 9)
    for x, y in ((750, 480), (1040, 390), (1330, 320), (1520, 170)):
        c.oval(x, y, 17, fill=INK)
        c.oval(x, y, 8, fill=CREAM)
    c.shade([(0, 800), (1600, 800), (1600, 1067), (0, 1067)], CLAY, WOOD)
    for left, count in ((120, 11), (270, 7), (400, 4)):
        for number in range(count):
            y = 850 - number * 26
            c.oval(left + 4 * (number % 2), y, 72, 24, fill=mix(MARIGOLD, WOOD, 0.45))
            c.oval(left + 4 * (number % 2), y - 12, 72, 24, fill=MARIGOLD)
        c.oval(left, 850 - count * 26 + 14, 50, 15, fill=AMBER)
        spiral(c, left, 850 - count * 26 + 14, 11, mix(MARIGOLD, WOOD, 0.4), width=4)
    c.poly([(760, 900), (1120, 880), (1180, 1010), (740, 1030)], WHITE)
    c.poly([(1120, 880), (1440, 900), (1540, 1030), (1180, 1010)], mix(WHITE, SAND, 0.3))
    for number in range(5):
        c.line(
            [(790 + number * 2, 915 + number * 20), (1110 + number * 8, 898 + number * 20)], see_through(SEA, 0.6), 4
        )
        c.line(
            [(1150 + number * 10, 898 + number * 20), (1420 + number * 16, 914 + number * 20)], see_through(SEA, 0.6), 4
        )
    c.line([(1300, 1020), (1500, 860)], CORAL, 17)
    c.poly([(1300, 1020), (1286, 1032), (1310, 1026)], INK)


SCENES = (penenun, menara_internet, pelatihan_las, petugas_kebersihan, anggaran)
