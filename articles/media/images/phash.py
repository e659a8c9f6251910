"""Perceptual hash: pictures that look alike get nearly the same 64 bits, in whatever size or format they come.

A difference hash: on a grid of 9×8 grey cells, one bit per cell says whether it is darker than its right
neighbour. It survives re-encoding and scaling; crops of another part and mirrored pictures differ.
"""

from PIL import Image

ALIKE_UP_TO = 6  # differing bits; unrelated photos differ in about 32


def phash(image: Image.Image) -> str:
    """16 hexadecimal digits."""
    cells = image.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            left, right = cells[row * 9 + column], cells[row * 9 + column + 1]
            bits = bits << 1 | (left < right)
    return f"{bits:016x}"


def distance(one: str, other: str) -> int:
    """How many of the 64 bits differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()
