"""What appears in more than one picture: trees, boats, houses, vehicles, patterns. Each stands on the y it is given."""

import math

from newsroom.demo.pictures.people import person

from .canvas import (
    AMBER,
    BRICK,
    CORAL,
    CREAM,
    INK,
    LEAF,
    MARIGOLD,
    MOSS,
    SEA,
    SKY,
    STEEL,
    TEAL,
    WHITE,
    WOOD,
    Canvas,
    Colour,
    mix,
    see_through,
)


def palm(c: Canvas, x: float, y: float, height: float, colour: str | Colour = MOSS, trunk: str | Colour = WOOD) -> None:
    lean = c.random.uniform(-0.14, 0.14) * height
    bend = [(x + lean * t * t, y - height * t) for t in (i / 12 for i in range(13))]
    width = height * 0.045
    c.poly(
        [
            *((px - width * (1.2 - i / 24), py) for i, (px, py) in enumerate(bend)),
            *((px + width * (1.2 - i / 24), py) for i, (px, py) in reversed(list(enumerate(bend)))),
        ],
        trunk,
    )
    top_x, top_y = bend[-1]
    for number in range(11):
        angle = math.pi * (number / 10) * 1.24 - 0.38
        reach = height * c.random.uniform(0.36, 0.46)
        _frond(c, top_x, top_y, angle, reach, mix(colour, (AMBER, INK)[number % 2], c.random.uniform(0.02, 0.2)))


def _frond(c: Canvas, x: float, y: float, angle: float, reach: float, colour: Colour) -> None:
    spine = [
        (x + math.cos(angle) * reach * t, y - math.sin(angle) * reach * t + reach * 0.62 * t * t)
        for t in (i / 10 for i in range(11))
    ]
    thick = reach * 0.12
    upper = [(px, py - thick * math.sin(math.pi * i / 10) * 0.5) for i, (px, py) in enumerate(spine)]
    lower = [(px, py + thick * math.sin(math.pi * i / 10)) for i, (px, py) in enumerate(spine)]
    c.poly([*upper, *reversed(lower)], colour)


def tree(c: Canvas, x: float, y: float, height: float, colour: str | Colour = MOSS, trunk: str | Colour = WOOD) -> None:
    """A round-crowned tree, lit from the left."""
    width = height * 0.06
    c.poly(
        [(x - width, y), (x - width * 0.5, y - height * 0.6), (x + width * 0.5, y - height * 0.6), (x + width, y)],
        trunk,
    )
    crown = ((0, 0.72, 0.3), (-0.22, 0.62, 0.2), (0.23, 0.62, 0.21), (-0.1, 0.86, 0.18), (0.14, 0.84, 0.17))
    for dx, dy, half in crown:
        c.oval(x + dx * height, y - dy * height, half * height, half * height * 0.86, fill=mix(colour, INK, 0.16))
    for dx, dy, half in crown:
        c.oval(
            x + (dx - 0.035) * height,
            y - (dy + 0.035) * height,
            half * height * 0.82,
            half * height * 0.7,
            fill=mix(colour, AMBER, 0.1),
        )


def bush(c: Canvas, x: float, y: float, size: float, colour: str | Colour = LEAF) -> None:
    for dx, half in ((-0.7, 0.5), (0.7, 0.52), (0, 0.75)):
        c.oval(
            x + dx * size,
            y - half * size * 0.5,
            half * size,
            half * size * 0.72,
            fill=mix(colour, INK, 0.1 + 0.1 * (dx > 0)),
        )


def grass(c: Canvas, y: float, colour: str | Colour = MOSS, *, count: int = 160, height: float = 46) -> None:
    for _ in range(count):
        x, tall = c.random.uniform(0, c.width), height * c.random.uniform(0.4, 1)
        lean = c.random.uniform(-0.4, 0.4) * tall
        c.poly([(x - 3, y + 12), (x + lean, y - tall), (x + 4, y + 12)], mix(colour, AMBER, c.random.uniform(0, 0.3)))


def ketinting(
    c: Canvas, x: float, y: float, length: float, hull: str | Colour = TEAL, *, people: int = 2, roof: bool = False
) -> None:
    """The narrow motor canoe of the rivers; x is its stern."""
    high = length * 0.075
    c.shadow(x + length / 2, y + high * 0.35, length * 0.5, high * 0.35)
    c.line([(x + length * 0.03, y - high), (x - length * 0.1, y + high * 0.4)], INK, high * 0.12)
    for number in range(people):
        person(
            c,
            x + length * (0.2 + 0.5 * number / max(people - 1, 1) if people > 1 else 0.45),
            y - high * 0.2,
            length * 0.2,
            seated=True,
        )
    if roof:
        for place in (0.3, 0.72):
            c.line([(x + length * place, y - high), (x + length * place, y - high * 4.2)], WOOD, high * 0.16)
        c.poly(
            [
                (x + length * 0.24, y - high * 3.9),
                (x + length * 0.3, y - high * 4.8),
                (x + length * 0.72, y - high * 4.8),
                (x + length * 0.79, y - high * 3.9),
            ],
            CORAL,
        )
    c.poly(
        [
            (x, y - high * 1.15),
            (x + length * 0.8, y - high),
            (x + length, y - high * 1.9),
            (x + length * 0.86, y + high * 0.3),
            (x + length * 0.08, y + high * 0.3),
        ],
        hull,
    )
    c.poly(
        [
            (x, y - high * 1.15),
            (x + length * 0.8, y - high),
            (x + length, y - high * 1.9),
            (x + length * 0.965, y - high * 1.25),
            (x + length * 0.8, y - high * 0.62),
            (x, y - high * 0.75),
        ],
        MARIGOLD,
    )


def ship(c: Canvas, x: float, y: float, length: float, hull: str | Colour = BRICK) -> None:
    """A tug or passenger boat with two decks; x is its stern."""
    high = length * 0.14
    c.rect(x + length * 0.16, y - high * 2.5, length * 0.44, high * 1.6, CREAM, 4)
    c.rect(x + length * 0.24, y - high * 3.6, length * 0.26, high * 1.15, WHITE, 4)
    c.rect(x + length * 0.3, y - high * 4.5, length * 0.07, high, MARIGOLD)
    c.rect(x + length * 0.22, y - high * 3.7, length * 0.3, high * 0.18, hull)
    for number in range(5):
        c.rect(x + length * (0.2 + number * 0.08), y - high * 2.1, length * 0.045, high * 0.55, SEA, 3)
    c.poly(
        [
            (x, y - high * 1.1),
            (x + length * 0.76, y - high),
            (x + length, y - high * 1.6),
            (x + length * 0.9, y + high * 0.25),
            (x + length * 0.05, y + high * 0.25),
        ],
        hull,
    )
    c.line(
        [(x + 2, y - high * 0.95), (x + length * 0.77, y - high * 0.85), (x + length * 0.985, y - high * 1.4)],
        CREAM,
        high * 0.12,
    )


def house(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    wall: str | Colour = CREAM,
    roof: str | Colour = BRICK,
    *,
    stilts: float = 0,
) -> None:
    """A wooden house; with `stilts` it stands that high above the water or ground."""
    floor, high = y - stilts, width * 0.46
    for number in range(5 if stilts else 0):
        c.rect(x + width * (0.03 + number * 0.23), floor, width * 0.025, stilts, mix(WOOD, INK, 0.3))
    c.rect(x, floor - high, width, high, wall)
    for number in range(1, 7):
        c.line([(x, floor - high * number / 7), (x + width, floor - high * number / 7)], see_through(INK, 0.07), 1.5)
    c.rect(x + width * 0.6, floor - high, width * 0.4, high, see_through(INK, 0.1))
    c.poly(
        [
            (x - width * 0.1, floor - high),
            (x + width * 0.2, floor - high * 1.85),
            (x + width * 0.8, floor - high * 1.85),
            (x + width * 1.1, floor - high),
        ],
        roof,
    )
    c.poly(
        [
            (x - width * 0.1, floor - high),
            (x + width * 1.1, floor - high),
            (x + width * 1.08, floor - high * 0.93),
            (x - width * 0.08, floor - high * 0.93),
        ],
        mix(roof, INK, 0.35),
    )
    c.rect(x + width * 0.42, floor - high * 0.66, width * 0.16, high * 0.66, WOOD)
    for place in (0.12, 0.7):
        c.rect(x + width * place, floor - high * 0.68, width * 0.18, high * 0.36, mix(SKY, INK, 0.25))
        c.rect(x + width * (place + 0.085), floor - high * 0.68, width * 0.012, high * 0.36, CREAM)
    if stilts:
        c.rect(x - width * 0.06, floor, width * 1.12, width * 0.03, WOOD)


def block(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    wall: str | Colour,
    *,
    lit: str | Colour = AMBER,
    share: float = 0.4,
    floors: int = 0,
) -> None:
    """A plain building with windows, some of them lit; its right side lies in the shade."""
    c.rect(x, y - height, width, height, wall)
    c.rect(x + width * 0.66, y - height, width * 0.34, height, see_through(INK, 0.14))
    rows, columns = floors or max(2, int(height / 44)), max(2, int(width / 40))
    for row in range(rows):
        for column in range(columns):
            window = lit if c.random.random() < share else mix(wall, INK, 0.32)
            c.rect(
                x + width * (column + 0.28) / columns,
                y - height + height * (row + 0.28) / (rows + 0.3),
                width / columns * 0.46,
                height / rows * 0.42,
                window,
            )


def lamp(c: Canvas, x: float, y: float, height: float, *, lit: bool = False) -> None:
    c.rect(x - 3, y - height, 6, height, INK)
    c.line([(x, y - height), (x + height * 0.16, y - height - 6)], INK, 5)
    if lit:
        c.glow(x + height * 0.17, y - height, height * 0.5, AMBER, 0.7)
    c.rect(x + height * 0.11, y - height - 8, height * 0.12, 8, AMBER if lit else STEEL, 4)


def car(c: Canvas, x: float, y: float, length: float, colour: str | Colour = CORAL) -> None:
    high = length * 0.2
    c.shadow(x + length / 2, y, length * 0.52, high * 0.2, 0.35)
    c.poly(
        [
            (x + length * 0.16, y - high * 1.2),
            (x + length * 0.29, y - high * 2.05),
            (x + length * 0.72, y - high * 2.05),
            (x + length * 0.87, y - high * 1.2),
        ],
        colour,
    )
    c.poly(
        [
            (x + length * 0.22, y - high * 1.25),
            (x + length * 0.32, y - high * 1.9),
            (x + length * 0.49, y - high * 1.9),
            (x + length * 0.49, y - high * 1.25),
        ],
        mix(SKY, INK, 0.35),
    )
    c.poly(
        [
            (x + length * 0.53, y - high * 1.25),
            (x + length * 0.53, y - high * 1.9),
            (x + length * 0.69, y - high * 1.9),
            (x + length * 0.79, y - high * 1.25),
        ],
        mix(SKY, INK, 0.2),
    )
    c.rect(x, y - high * 1.3, length, high, colour, high * 0.4)
    c.rect(x, y - high * 0.62, length, high * 0.3, see_through(INK, 0.22))
    c.rect(x + length * 0.94, y - high * 1.05, length * 0.06, high * 0.3, AMBER, 3)
    for place in (0.22, 0.78):
        wheel(c, x + length * place, y - high * 0.3, high * 0.46)


def wheel(c: Canvas, x: float, y: float, half: float) -> None:
    c.oval(x, y, half, fill=INK)
    c.oval(x, y, half * 0.45, fill=STEEL)


def truck(
    c: Canvas, x: float, y: float, length: float, cab: str | Colour = MARIGOLD, load: str | Colour = STEEL
) -> None:
    high = length * 0.17
    c.shadow(x + length / 2, y, length * 0.52, high * 0.2, 0.35)
    c.poly(
        [
            (x, y - high * 2.5),
            (x + length * 0.68, y - high * 2.5),
            (x + length * 0.64, y - high * 0.7),
            (x + length * 0.04, y - high * 0.7),
        ],
        load,
    )
    for number in range(1, 6):
        c.line(
            [(x + length * 0.11 * number, y - high * 2.5), (x + length * 0.11 * number, y - high * 0.7)],
            see_through(INK, 0.25),
            4,
        )
    c.poly(
        [
            (x + length * 0.7, y - high * 0.5),
            (x + length * 0.7, y - high * 2.7),
            (x + length * 0.9, y - high * 2.7),
            (x + length, y - high * 1.5),
            (x + length, y - high * 0.5),
        ],
        cab,
    )
    c.poly(
        [
            (x + length * 0.78, y - high * 1.6),
            (x + length * 0.78, y - high * 2.45),
            (x + length * 0.89, y - high * 2.45),
            (x + length * 0.96, y - high * 1.6),
        ],
        mix(SKY, INK, 0.3),
    )
    c.rect(x, y - high * 0.75, length, high * 0.3, INK)
    for place in (0.14, 0.34, 0.84):
        wheel(c, x + length * place, y - high * 0.35, high * 0.46)


def motorbike(c: Canvas, x: float, y: float, length: float, colour: str | Colour = TEAL, *, rider: bool = True) -> None:
    half = length * 0.19
    c.shadow(x + length / 2, y, length * 0.5, half * 0.25, 0.3)
    if rider:
        person(c, x + length * 0.42, y - half * 1.5, length * 1.0, seated=True, head="helmet")
    wheel(c, x + half, y - half, half)
    wheel(c, x + length - half, y - half, half)
    c.poly(
        [
            (x + length * 0.06, y - half * 2.2),
            (x + length * 0.58, y - half * 2.0),
            (x + length * 0.72, y - half * 3.2),
            (x + length * 0.86, y - half * 1.6),
            (x + length * 0.62, y - half * 0.7),
            (x + length * 0.28, y - half * 0.9),
        ],
        colour,
    )
    c.line([(x + length * 0.66, y - half * 3.6), (x + length * 0.86, y - half)], INK, half * 0.25)
    c.oval(x + length * 0.78, y - half * 2.9, half * 0.3, fill=AMBER)


def flag(c: Canvas, x: float, y: float, height: float) -> None:
    """Red and white on a pole."""
    c.rect(x - 2, y - height, 5, height, STEEL)
    wide, high = height * 0.3, height * 0.2
    wave = [(t / 8, math.sin(t / 8 * math.tau) * high * 0.08) for t in range(9)]
    for number, colour in enumerate(("#c9372c", WHITE)):
        upper = [(x + 3 + wide * t, y - height + high * number / 2 + lift) for t, lift in wave]
        c.poly([*upper, *((px, py + high / 2) for px, py in reversed(upper))], colour)


def bunting(c: Canvas, y: float, *, sag: float = 40) -> None:
    """A string of pennants across the sheet."""
    spots = [(x, y + sag * math.sin(math.pi * x / c.width) ** 2) for x in range(0, c.width + 1, 64)]
    c.line(spots, INK, 2)
    for number, (x, level) in enumerate(spots):
        c.poly([(x - 20, level), (x + 20, level), (x, level + 42)], (CORAL, MARIGOLD, TEAL, CREAM)[number % 4])


def spiral(
    c: Canvas, x: float, y: float, size: float, colour: str | Colour, *, turn: int = 1, width: float = 7
) -> None:
    """A fern's curl, the root of our patterns."""
    points = [
        (x + turn * size * (1 - t) * math.cos(t * 9.2), y + size * (1 - t) * math.sin(t * 9.2))
        for t in (i / 60 for i in range(56))
    ]
    c.line(points, colour, width)
