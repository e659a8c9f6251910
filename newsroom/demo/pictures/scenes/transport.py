"""Ways in and out: the airport and the harbour."""

import math

from newsroom.demo.pictures.canvas import (
    AMBER,
    BRICK,
    CORAL,
    CREAM,
    DEEP,
    INK,
    JADE,
    LEAF,
    MARIGOLD,
    MIST,
    MOSS,
    SAND,
    SEA,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    Canvas,
    mix,
    see_through,
)


def bandara(c: Canvas) -> None:
    """An airliner over the terminal roof, waves like the river's."""
    c.sky("#4d93ae", "#a9d2d4", CREAM, down_to=700)
    c.cloud(300, 250, 130)
    c.cloud(1330, 180, 100, WHITE, 0.7)
    c.ridge(700, 120, mix(JADE, MIST, 0.4), MOSS)
    c.rect(120, 560, 1180, 150, mix(SKY, CREAM, 0.45))
    for number in range(24):
        c.rect(130 + number * 49, 570, 42, 132, mix(SEA, SKY, 0.2 + 0.5 * (number % 3) / 2))
    for left in (80, 480, 880):
        roof = [(left + 460 * t, 560 - 96 * math.sin(math.pi * t) - 20 * t) for t in (i / 24 for i in range(25))]
        c.poly([*roof, *((x, y + 24) for x, y in reversed(roof))], TEAL)
    c.poly([(1400, 710), (1412, 400), (1448, 400), (1460, 710)], CREAM)
    c.poly([(1370, 400), (1390, 330), (1470, 330), (1490, 400)], SEA)
    c.rect(1362, 318, 136, 16, CORAL, 6)
    c.shade([(0, 700), (1600, 700), (1600, 1067), (0, 1067)], "#8b979a", "#515d63")
    c.rect(0, 700, 1600, 10, LEAF)
    for x in range(0, 1600, 240):
        c.rect(x, 940, 140, 12, see_through(CREAM, 0.9))
    for x in range(40, 1600, 120):
        c.oval(x, 1020, 7, fill=AMBER)
    _aeroplane(c, 700, 330, 1.0)


def _aeroplane(c: Canvas, x: float, y: float, size: float) -> None:
    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + px * size * 0.97 + py * size * 0.1, y + py * size - px * size * 0.16) for px, py in points]

    c.poly(at((-60, -10), (-180, -150), (-120, -150), (80, -10)), mix(CREAM, INK, 0.25))
    c.poly(at((-340, -6), (-420, -130), (-350, -130), (-260, -20)), CORAL)
    nose = [(300 + 90 * math.cos(a), 2 + 40 * math.sin(a)) for a in (math.pi * (i / 12 - 0.5) for i in range(13))]
    c.poly(at((-380, -20), (-300, -40), (300, -38), *nose, (300, 42), (-220, 42)), WHITE)
    c.poly(at((-330, 18), (390, 18), (370, 34), (300, 42), (-220, 42)), TEAL)
    for number in range(15):
        c.poly(
            at((-200 + number * 32, -14), (-184 + number * 32, -14), (-184 + number * 32, 4), (-200 + number * 32, 4)),
            mix(SEA, INK, 0.3),
        )
    c.poly(at((318, -22), (352, -14), (362, 0), (318, -2)), mix(SEA, INK, 0.4))
    c.poly(at((120, 20), (-120, 190), (-190, 190), (-40, 20)), mix(CREAM, STEEL, 0.35))
    c.poly(at((-40, 84), (40, 84), (46, 104), (40, 122), (-40, 122)), CORAL)
    c.poly(at((-300, 0), (-410, 60), (-450, 60), (-370, 0)), mix(CREAM, STEEL, 0.4))


def pelabuhan(c: Canvas) -> None:
    """Containers and a gantry at the quay."""
    c.sky("#5b95a8", "#cfdcc9", "#f6dba2", down_to=640)
    c.cloud(300, 180, 110, CREAM, 0.8)
    c.ridge(640, 100, mix(JADE, MIST, 0.4), MOSS)
    for column in range(13):
        for row in range(c.random.randint(2, 5)):
            c.rect(
                40 + column * 84,
                660 - (row + 1) * 46,
                80,
                43,
                c.random.choice((CORAL, TEAL, MARIGOLD, SEA, BRICK, CREAM)),
            )
            for rib in range(1, 6):
                c.line(
                    [
                        (40 + column * 84 + rib * 13, 660 - (row + 1) * 46),
                        (40 + column * 84 + rib * 13, 660 - row * 46 - 4),
                    ],
                    see_through(INK, 0.13),
                    2,
                )
    for x in (1180, 1390):
        c.line([(x, 700), (x + 20, 230)], MARIGOLD, 16)
    c.line([(760, 300), (1560, 300)], MARIGOLD, 18)
    c.line([(1300, 170), (800, 296)], INK, 4)
    c.line([(1300, 170), (1540, 296)], INK, 4)
    c.poly([(1286, 300), (1300, 160), (1314, 300)], MARIGOLD)
    c.rect(880, 310, 60, 40, INK)
    c.line([(896, 350), (896, 470)], INK, 3)
    c.line([(924, 350), (924, 470)], INK, 3)
    c.rect(860, 470, 100, 48, CORAL)
    c.rect(0, 660, 1600, 60, mix(STEEL, SAND, 0.4))
    c.rect(0, 700, 1600, 20, mix(STEEL, INK, 0.35))
    c.water(718, mix(SEA, JADE, 0.4), SEA, DEEP)
    c.poly([(240, 800), (1340, 800), (1440, 740), (1400, 930), (330, 930)], mix(BRICK, INK, 0.1))
    c.poly([(240, 800), (1340, 800), (1440, 740), (1432, 770), (1344, 826), (246, 826)], CREAM)
    c.rect(310, 610, 150, 195, WHITE, 6)
    c.rect(330, 560, 110, 60, CREAM, 5)
    for level in range(4):
        for place in range(4):
            c.rect(326 + place * 33, 630 + level * 42, 20, 20, SEA, 3)
    for column in range(8):
        for row in range(c.random.randint(1, 3)):
            c.rect(500 + column * 98, 800 - (row + 1) * 44, 94, 41, c.random.choice((TEAL, CORAL, MARIGOLD, SEA)))
    c.reflect(930, 130, strength=0.25)


SCENES = (bandara, pelabuhan)
