"""Write every page for readers, filled with samples, into a folder, and serve it for looking at.

    python tests/preview.py FOLDER [PORT]

Without a port it only writes. Screenshots are taken from there (`make shots` uses the real site instead).
"""

from __future__ import annotations

import functools
import http.server
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def render(template: str, context: dict[str, object], *, path: str = "/") -> str:
    """One page as HTML, without a request: templates need no more than their contract says."""
    from types import SimpleNamespace

    from django.template import Context
    from django.template.loader import get_template

    from tests import samples

    values = {"site": samples.site(), "request": SimpleNamespace(path=path), "csrf_token": "contoh"} | context
    return get_template(template).template.render(Context(values))


def draw_photos(folder: Path) -> None:
    """Simple river landscapes, so that pages are judged with pictures of the right shape and weight."""
    import math
    import random

    from PIL import Image, ImageDraw, ImageFilter

    palettes = (
        ("#f6c177", "#eb8a5c", "#3c5a6b", "#20343f"),
        ("#bfe0e6", "#e9f3ee", "#4d8a7d", "#1f4a41"),
        ("#f7d9b8", "#f2b08a", "#6b4a5a", "#2d2436"),
        ("#a9c7e8", "#dbe9f6", "#5a7a52", "#27402b"),
        ("#fbe3a2", "#f6c26b", "#6a7f3c", "#2f3f1f"),
        ("#2a3f5f", "#6b7fa6", "#1c2c40", "#0e1826"),
        ("#d9ead3", "#f4f7ec", "#6aa06f", "#2d5a3a"),
        ("#f3c6c6", "#f7e3d4", "#87605e", "#3d2b33"),
    )
    folder.mkdir(parents=True, exist_ok=True)
    for number, (high, low, far, near) in enumerate(palettes):
        chance = random.Random(number)
        width, height = 1200, 800
        picture = Image.new("RGB", (width, height), high)
        pen = ImageDraw.Draw(picture)
        top, bottom = (tuple(int(c[at : at + 2], 16) for at in (1, 3, 5)) for c in (high, low))
        for y in range(480):
            share = y / 480
            pen.line((0, y, width, y), fill=tuple(round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)))
        sun = chance.randint(200, 1000)
        pen.ellipse((sun - 60, 200, sun + 60, 320), fill=low)
        for layer, (colour, base, swing) in enumerate(((far, 400, 60), (near, 470, 34))):
            start = chance.random() * 6
            ridge = [
                (x, base - swing * math.sin(x / 170 + start) - swing / 2 * math.sin(x / 61 + start * 2 + layer))
                for x in range(0, width + 8, 8)
            ]
            pen.polygon([*ridge, (width, 520), (0, 520)], fill=colour)
        for y in range(500, height):
            share = (y - 500) / 300
            pen.line(
                (0, y, width, y), fill=tuple(round(b + (a - b) * share * 0.6) for a, b in zip(top, bottom, strict=True))
            )
        for _ in range(90):
            x, y = chance.randint(0, width), chance.randint(510, height)
            pen.line((x, y, x + chance.randint(30, 160), y), fill=far, width=1 + (y - 500) // 120)
        boat = chance.randint(250, 800)
        pen.polygon([(boat, 600), (boat + 260, 600), (boat + 225, 640), (boat + 30, 640)], fill=near)
        pen.rectangle((boat + 70, 556, boat + 190, 600), fill=far)
        picture = picture.filter(ImageFilter.GaussianBlur(0.6))
        picture.save(folder / f"{number}-1200.webp", quality=70)
        picture.resize((480, 320)).save(folder / f"{number}-480.webp", quality=70)


def write(folder: Path) -> list[Path]:
    """All pages and their photos; returns the files of the pages."""
    from newsroom import bundle
    from tests import samples

    bundle.build()
    folder.mkdir(parents=True, exist_ok=True)
    static = folder / "static"
    if not static.exists():
        static.symlink_to(ROOT / "static")
    if not (folder / "photos").exists():
        draw_photos(folder / "photos")
    files = []
    for name, (template, context) in samples.pages().items():
        file = folder / f"{name}.html"
        file.write_text(
            render(template, context, path="/" if name.startswith("home") else f"/{name}/"), encoding="utf-8"
        )
        files.append(file)
    return files


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    import django
    from django.conf import settings

    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    django.setup()
    folder = Path(arguments[0])
    print(f"{len(write(folder))} pages in {folder}")
    if len(arguments) > 1:
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
        http.server.ThreadingHTTPServer(("127.0.0.1", int(arguments[1])), handler).serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
