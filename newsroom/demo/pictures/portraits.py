"""Authors of the demonstration: heads without features, told apart by dress and colour."""

import math
from collections.abc import Callable
from functools import partial

from .canvas import (
    AMBER,
    BRICK,
    CORAL,
    CREAM,
    DEEP,
    INK,
    JADE,
    MARIGOLD,
    MIST,
    MOSS,
    PLUM,
    SAND,
    SEA,
    SKY,
    TEAL,
    WHITE,
    Canvas,
    curve,
    mix,
    see_through,
)

HAIR = "#1d1a1c"


def _portrait(c: Canvas, *, ground: str, dress: str, skin: str, head: str, extra: str = "", cloth: str = CREAM) -> None:
    c.sky(mix(ground, WHITE, 0.22), ground, mix(ground, INK, 0.18))
    c.oval(256, 560, 330, fill=see_through(WHITE, 0.08))
    c.oval(256, 300, 210, fill=see_through(WHITE, 0.07))
    if head == "long":
        c.poly(curve([(140, 400), (132, 250), (160, 120), (256, 76), (352, 120), (380, 250), (372, 400)]), HAIR)
    shoulders = curve([(30, 540), (56, 430), (150, 386), (256, 372), (362, 386), (456, 430), (482, 540)])
    c.poly(shoulders, dress)
    c.poly(curve([(300, 376), (362, 386), (456, 430), (482, 540)]) + [(330, 540)], see_through(INK, 0.14))
    if head == "hijab":
        c.oval(256, 226, 140, 156, fill=cloth)
        c.poly(curve([(118, 250), (126, 420), (256, 470), (386, 420), (394, 250)]), mix(cloth, INK, 0.2))
    c.rect(218, 300, 76, 104, mix(skin, INK, 0.16), 34)
    if head != "hijab":
        c.poly([(198, 382), (256, 440), (314, 382), (300, 372), (256, 414), (212, 372)], mix(dress, WHITE, 0.35))
    face = curve(
        [
            (160, 210),
            (166, 280),
            (196, 336),
            (256, 364),
            (316, 336),
            (346, 280),
            (352, 210),
            (330, 140),
            (256, 108),
            (182, 140),
            (160, 210),
        ]
    )
    if head == "hijab":
        face = [(256 + (x - 256) * 0.9, 232 + (y - 232) * 0.92) for x, y in face]
    else:
        for x in (158, 354):
            c.oval(x, 240, 17, 28, fill=mix(skin, INK, 0.1))
    c.poly(face, skin)
    c.poly(
        curve(
            [(270, 112), (330, 140), (352, 210), (346, 280), (316, 336), (262, 364), (300, 300), (318, 220), (270, 112)]
        ),
        see_through(INK, 0.09),
    )
    if head == "hijab":
        wrap = curve(
            [
                (128, 250),
                (150, 340),
                (256, 392),
                (362, 340),
                (384, 250),
                (420, 430),
                (340, 500),
                (256, 516),
                (172, 500),
                (92, 430),
                (128, 250),
            ]
        )
        c.poly(wrap, cloth)
        c.line(curve([(150, 350), (230, 430), (350, 470)]), see_through(INK, 0.14), 7)
        c.line(curve([(366, 340), (300, 420), (180, 470)]), see_through(INK, 0.1), 6)
    elif head == "peci":
        c.poly(curve([(164, 176), (256, 160), (348, 176)]) + [(336, 84), (256, 72), (176, 84)], INK)
        c.poly([(256, 72), (336, 84), (348, 176), (280, 162)], see_through(WHITE, 0.07))
    elif head in ("short", "curly", "long"):
        c.poly(
            curve(
                [
                    (158, 226),
                    (150, 150),
                    (196, 92),
                    (268, 78),
                    (336, 100),
                    (362, 160),
                    (354, 226),
                    (338, 168),
                    (290, 146),
                    (230, 156),
                    (182, 166),
                    (158, 226),
                ]
            ),
            HAIR,
        )
        if head == "curly":
            for x, y in (
                (170, 150),
                (190, 108),
                (232, 84),
                (280, 80),
                (322, 100),
                (348, 142),
                (158, 190),
                (354, 186),
                (256, 120),
                (212, 128),
                (300, 124),
            ):
                c.oval(x, y, 32, fill=HAIR)
    if extra == "glasses":
        for x in (212, 300):
            c.oval(x, 232, 36, 33, fill=see_through(WHITE, 0.22))
            c.line(
                [(x + 36 * math.cos(a), 232 + 33 * math.sin(a)) for a in (i * math.tau / 48 for i in range(49))], INK, 6
            )
        c.line([(248, 230), (264, 230)], INK, 6)
    elif extra == "beard":
        c.poly(
            curve(
                [
                    (166, 262),
                    (182, 330),
                    (256, 378),
                    (330, 330),
                    (346, 262),
                    (316, 306),
                    (256, 316),
                    (196, 306),
                    (166, 262),
                ]
            ),
            see_through(HAIR, 0.85),
        )
    elif extra == "camera":
        c.line([(160, 396), (226, 520)], INK, 14)
        c.line([(352, 396), (290, 520)], INK, 14)
        c.rect(190, 446, 132, 80, INK, 14)
        c.oval(256, 488, 33, fill=mix(SEA, INK, 0.2))
        c.oval(248, 480, 9, fill=see_through(WHITE, 0.7))


PORTRAITS: dict[str, Callable[[Canvas], None]] = {
    "hijab-jingga": partial(_portrait, ground=TEAL, dress=DEEP, skin="#d7a377", head="hijab", cloth=CORAL),
    "peci-hitam": partial(_portrait, ground=MARIGOLD, dress=CREAM, skin="#a9724b", head="peci"),
    "hijab-krem-kacamata": partial(
        _portrait, ground=BRICK, dress=PLUM, skin="#c68e62", head="hijab", cloth=SAND, extra="glasses"
    ),
    "kacamata": partial(_portrait, ground=SEA, dress=INK, skin="#b98058", head="short", extra="glasses"),
    "rambut-panjang": partial(_portrait, ground=CORAL, dress=TEAL, skin="#d7a377", head="long"),
    "berewok": partial(_portrait, ground=SAND, dress=BRICK, skin="#a9724b", head="short", extra="beard"),
    "pewarta-foto": partial(_portrait, ground=JADE, dress=MOSS, skin="#8f5d3d", head="curly", extra="camera"),
    "hijab-hijau": partial(_portrait, ground=AMBER, dress=TEAL, skin="#c68e62", head="hijab", cloth=JADE),
    "peci-kacamata": partial(_portrait, ground=PLUM, dress=MIST, skin="#c68e62", head="peci", extra="glasses"),
    "rambut-ikal": partial(_portrait, ground=SKY, dress=MARIGOLD, skin="#a9724b", head="curly"),
}
