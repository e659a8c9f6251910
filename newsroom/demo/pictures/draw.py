"""Draws the demonstration's pictures: `python -m newsroom.demo.pictures.draw [NAME…]`, without names all of them."""

import sys
from io import BytesIO
from pathlib import Path
from zlib import crc32

from PIL import Image

from .canvas import Canvas
from .portraits import PORTRAITS
from .scenes import all_scenes

FILES = Path(__file__).parent / "files"
# What one picture should add to the repository at most; the woven cloth, all edges, takes more.
MAX_BYTES = 45 * 1024
_QUALITIES = (84, 78, 72, 66, 58, 50, 42, 34, 26)


def _save(image: Image.Image, target: Path) -> int:
    for quality in _QUALITIES:
        out = BytesIO()
        image.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= MAX_BYTES:
            break
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(out.getvalue())
    return quality


def main(names: list[str]) -> None:
    scenes = all_scenes()
    unknown = set(names) - scenes.keys() - PORTRAITS.keys()
    if unknown:
        raise SystemExit(f"No such picture: {', '.join(sorted(unknown))}.")
    for name, scene in scenes.items():
        if not names or name in names:
            # Seeded by the name: the same picture at every drawing, whatever else is drawn.
            canvas = Canvas(crc32(name.encode()))
            scene(canvas)
            target = FILES / f"{name}.webp"
            quality = _save(canvas.finished(), target)
            print(f"{target.name}: {target.stat().st_size // 1024} KB at quality {quality}")
    for name, portrait in PORTRAITS.items():
        if not names or name in names:
            canvas = Canvas(crc32(name.encode()), width=512, height=512)
            portrait(canvas)
            _save(canvas.finished(), FILES / "portraits" / f"{name}.webp")
            print(f"portraits/{name}.webp")


if __name__ == "__main__":
    main(sys.argv[1:])
