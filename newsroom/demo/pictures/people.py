"""People: figures without faces, told apart by dress. Each stands on the y it is given."""

from .canvas import (
    BRICK,
    CLAY,
    CORAL,
    CREAM,
    DEEP,
    INK,
    JADE,
    MARIGOLD,
    MOSS,
    PLUM,
    SAND,
    SEA,
    TEAL,
    Canvas,
    Colour,
    Point,
    mix,
    see_through,
)

SKINS = ("#c68e62", "#a9724b", "#d7a377", "#8f5d3d")
CLOTHES = (TEAL, CORAL, MARIGOLD, SEA, PLUM, BRICK, CREAM, MOSS)


def person(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    *,
    head: str = "",
    top: str | Colour = "",
    seated: bool = False,
    arms: str = "",
    skin: str = "",
) -> None:
    """A figure without a face. `head`: hair, hijab, peci, cap, helmet, hat, from behind nape or scarf; `arms`: "", up, forward."""
    head = head or c.random.choice(("hair", "hair", "hijab", "peci", "hijab"))
    top = top or c.random.choice(CLOTHES)
    skin = skin or c.random.choice(SKINS)
    size = height * 0.085
    hip, shoulder, crown = (
        y - height * (0.1 if seated else 0.45),
        y - height * (0.42 if seated else 0.8),
        y - height * (0.56 if seated else 0.93),
    )
    across = height * 0.125
    if not seated:
        legs = mix(DEEP, PLUM, c.random.random())
        c.poly(
            [
                (x - across * 0.8, hip - 4),
                (x + across * 0.8, hip - 4),
                (x + across * 0.7, y),
                (x + across * 0.12, y),
                (x, hip + height * 0.1),
                (x - across * 0.12, y),
                (x - across * 0.7, y),
            ],
            legs,
        )
    if arms == "up":
        for side in (-1, 1):
            c.line(
                [
                    (x + side * across * 0.8, shoulder + size * 0.7),
                    (x + side * across * 1.5, shoulder - size),
                    (x + side * across * 1.3, crown - size * 1.5),
                ],
                skin,
                size * 0.62,
            )
    elif arms == "forward":
        c.line([(x, shoulder + size * 1.4), (x + height * 0.26, shoulder + size * 1.2)], skin, size * 0.62)
    c.rect(x - size * 0.4, crown, size * 0.8, size * 1.9, skin)
    body: list[Point] = [
        (x - across * 0.55, shoulder - size * 0.3),
        (x + across * 0.55, shoulder - size * 0.3),
        (x + across * 1.05, shoulder + size * 0.5),
        (x + across * 0.92, hip + size * 0.2),
        (x - across * 0.92, hip + size * 0.2),
        (x - across * 1.05, shoulder + size * 0.5),
    ]
    c.poly(body, top)
    c.poly(
        [(x + across * 0.25, shoulder - size * 0.3), *body[1:4], (x + across * 0.3, hip + size * 0.2)],
        see_through(INK, 0.13),
    )
    if not arms:
        for side in (-1, 1):
            c.line(
                [(x + side * across * 0.98, shoulder + size * 0.6), (x + side * across * 1.16, hip - size * 0.4)],
                mix(top, INK, 0.18),
                size * 0.6,
            )
    _head(c, x, crown, size, head, skin)


def _head(c: Canvas, x: float, y: float, size: float, kind: str, skin: str | Colour) -> None:
    if kind == "hijab":
        cloth = c.random.choice((TEAL, CREAM, CORAL, PLUM, JADE, SAND))
        c.oval(x, y, size * 1.22, size * 1.32, fill=cloth)
        c.poly(
            [
                (x - size * 1.2, y),
                (x + size * 1.2, y),
                (x + size * 1.45, y + size * 2.1),
                (x, y + size * 2.7),
                (x - size * 1.45, y + size * 2.1),
            ],
            cloth,
        )
        c.oval(x, y + size * 0.08, size * 0.8, size * 0.92, fill=skin)
        return
    if kind == "scarf":  # a hijab from behind
        cloth = c.random.choice((TEAL, CREAM, CORAL, PLUM, JADE))
        c.oval(x, y, size * 1.22, size * 1.32, fill=cloth)
        c.poly(
            [
                (x - size * 1.2, y),
                (x + size * 1.2, y),
                (x + size * 1.5, y + size * 2.2),
                (x - size * 1.5, y + size * 2.2),
            ],
            cloth,
        )
        return
    if kind == "nape":  # hair from behind
        c.rect(x - size * 0.5, y, size, size * 1.6, skin)
        c.oval(x, y, size, size * 1.1, fill="#1d1a1c")
        return
    c.oval(x, y, size, size * 1.08, fill=skin)
    if kind == "hair":
        c.pen.chord(
            [v * 2 for v in (x - size * 1.06, y - size * 1.2, x + size * 1.06, y + size * 0.9)],
            175,
            365,
            fill="#1d1a1c",
        )
    elif kind == "peci":
        c.poly(
            [
                (x - size * 0.98, y - size * 0.35),
                (x - size * 0.85, y - size * 1.35),
                (x + size * 0.85, y - size * 1.35),
                (x + size * 0.98, y - size * 0.35),
            ],
            INK,
        )
    elif kind == "hat":
        c.poly([(x - size * 2.1, y - size * 0.2), (x, y - size * 1.7), (x + size * 2.1, y - size * 0.2)], SAND)
        c.poly(
            [(x, y - size * 1.7), (x + size * 2.1, y - size * 0.2), (x + size * 0.2, y - size * 0.2)],
            mix(SAND, CLAY, 0.4),
        )
    else:
        colour = {"helmet": MARIGOLD, "cap": CORAL}.get(kind, MARIGOLD)
        c.pen.chord(
            [v * 2 for v in (x - size * 1.2, y - size * 1.35, x + size * 1.2, y + size * 1.0)], 180, 360, fill=colour
        )
        c.rect(x - size * 1.3, y - size * 0.28, size * 2.75, size * 0.26, mix(colour, INK, 0.2), 3)


def crowd(
    c: Canvas, y: float, height: float, *, count: int = 12, left: float = 0, right: float = 1600, arms: str = ""
) -> None:
    for number in range(count):
        x = left + (right - left) * (number + 0.5 + c.random.uniform(-0.25, 0.25)) / count
        person(c, x, y + c.random.uniform(-6, 6), height * c.random.uniform(0.88, 1.08), arms=arms)
