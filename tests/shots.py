"""Pictures of every kind of page and desk screen, on a phone and a desktop, light and dark: `make shots`.

    python -m tests.shots [--only NAME…] [--docs]

Starts the site of DATA_DIR (fill it with `make run` once) on a free port, signs in with the demonstration's accounts, and writes
DATA_DIR/shots/{name}-{width}-{scheme}.png. `--docs` also renews the pictures in docs/pictures.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import django
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
# Playwright runs an event loop in this thread.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
django.setup()

from django.conf import settings  # noqa: E402

from articles.comments.models import Comment  # noqa: E402
from articles.models import Article  # noqa: E402
from articles.states import State  # noqa: E402
from tests import servers  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
SIZES = ((390, 844), (1280, 800))
SCHEMES = ("light", "dark")
# Of the whole page, the part that a document needs: name, picture, width of the document's column.
DOCS = {"home-1280-light": "home.webp", "story-390-light": "story-phone.webp", "desk-stories-1280-light": "desk.webp"}


def reader_pages() -> dict[str, str]:
    """Name and address of every kind of page that readers see."""
    stories = Article.objects.public().select_related("section")
    long = stories.order_by("-words").first()
    debated = stories.order_by("-comment_summary__visible").first()
    assert long and debated, "There are no stories. Run `make run` once, which fills the site."
    retracted = Article.objects.filter(state=State.RETRACTED).select_related("section").first()
    comment = Comment.objects.filter(thread__article=debated, depth=1).first()
    day = long.published_at
    pages = {
        "home": "/",
        "story": stories.filter(hero__isnull=False).newest_first()[0].get_absolute_url(),
        "story-long": long.get_absolute_url(),
        "section": debated.section.get_absolute_url(),
        "regions": "/daerah/",
        "region-province": "/daerah/kalimantan-timur/",
        "region-city": "/daerah/kota-samarinda/",
        "region-past": "/daerah/kalimantan-timur/?pada=2023-10-01",
        "region-choice": "/daerah/bandung/",
        "official": "/pejabat/rudy-masud/",
        "topic": long.topics.first().get_absolute_url() if long.topics.exists() else "/",
        "author": long.contributions.first().profile.get_absolute_url(),
        "archive": f"/indeks/{day:%Y/%m/%d}/" if day else "/indeks/",
        "search": "/cari/?q=sungai",
        "search-empty": "/cari/?q=zzzz",
        "thread": f"{debated.get_absolute_url()}komentar/",
        "corrections": "/koreksi/",
        "retractions": "/pencabutan/",
        "masthead": "/redaksi/",
        "guidelines": "/pedoman-media-siber/",
        "sign-in": "/akun/masuk/",
        "not-found": "/tidak-ada/",
    }
    if retracted:
        pages["retracted"] = retracted.get_absolute_url()
    if comment:
        pages["comment"] = f"{debated.get_absolute_url()}komentar/{comment.public_id}/"
    return pages


def desk_pages() -> dict[str, tuple[str, str]]:
    """Name, role and address of the desk's screens."""
    live = Article.objects.public().newest_first()[0].pk
    chief, reporter, moderator = "Pemimpin redaksi", "Reporter", "Moderator"
    return {
        "desk-reporter": (reporter, "/admin/"),
        "desk-chief": (chief, "/admin/"),
        "desk-moderator": (moderator, "/admin/"),
        "desk-stories": (chief, "/admin/articles/article/"),
        "desk-new-story": (reporter, "/admin/articles/article/add/"),
        "desk-story": (chief, f"/admin/articles/article/{live}/change/"),
        "desk-history": (chief, f"/admin/articles/article/{live}/history/"),
        "desk-library": (chief, "/admin/media/asset/"),
        "desk-upload": (reporter, "/admin/media/asset/add/"),
        "desk-comments": (moderator, "/admin/comments/comment/"),
        "desk-regions": (chief, "/admin/regions/region/"),
        "desk-officials": (chief, "/admin/officials/person/"),
        "desk-log": (chief, "/admin/audit/entry/"),
    }


@contextmanager
def running_site() -> Iterator[str]:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", "python:newsroom.server", "newsroom.wsgi"]
    server = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PORT": str(port), "WEB_WORKERS": "1"})
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"{address}/sehat/")  # noqa: S310 - our own server
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        server.terminate()
        server.wait(10)


def accounts() -> dict[str, tuple[str, str]]:
    tour = settings.DATA_DIR / "demo-tour.json"
    if not tour.is_file():
        return {}
    return {role: (email, password) for role, email, password in json.loads(tour.read_text())["accounts"]}


def sign_in(page: Page, site: str, email: str, password: str) -> None:
    page.goto(f"{site}/admin/login/?next=/admin/")
    page.fill("input[name=username]", email)
    page.fill("input[name=password]", password)
    page.click("form [type=submit]")
    page.wait_for_url("**/admin/")


def take(context: BrowserContext, site: str, path: str, file: Path) -> None:
    page = context.new_page()
    page.on("console", lambda said: print(f"  {path}: {said.text}") if said.type == "error" else None)
    page.goto(site + path)
    # Lazy photos load when they are near; a picture of the whole page wants them all.
    page.evaluate(
        "async () => { for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(r => setTimeout(r, 30)); } scrollTo(0, 0); }"
    )
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file, full_page=True)
    page.close()


def shoot(browser: Browser, site: str, only: list[str], folder: Path) -> None:
    known = accounts()
    for width, height in SIZES:
        for scheme in SCHEMES:
            look = {"viewport": {"width": width, "height": height}, "color_scheme": scheme, "locale": "id-ID"}
            context = browser.new_context(**look)
            for name, path in reader_pages().items():
                if not only or name in only:
                    take(context, site, path, folder / f"{name}-{width}-{scheme}.png")
            context.close()
            signed_in: dict[str, BrowserContext] = {}
            for name, (role, path) in desk_pages().items():
                if (only and name not in only) or role not in known:
                    continue
                if role not in signed_in:
                    signed_in[role] = browser.new_context(**look)
                    sign_in(signed_in[role].new_page(), site, *known[role])
                take(signed_in[role], site, path, folder / f"{name}-{width}-{scheme}.png")
            for context in signed_in.values():
                context.close()


def trim(picture: Path, kept: Path) -> None:
    """The upper part, small enough to lie in a repository."""
    with Image.open(picture) as image:
        upper = image.convert("RGB").crop(
            (0, 0, image.width, min(image.height, round(image.width * (2.0 if image.width < 800 else 1.1))))
        )
        upper.save(kept, "WEBP", quality=80, method=6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--only", nargs="*", default=[], help="names of pages")
    parser.add_argument("--docs", action="store_true", help="renew docs/pictures")
    options = parser.parse_args()
    chromium = servers.chromium()
    if not chromium:
        sys.exit("There is no Chromium on this machine: apt install chromium")
    folder = settings.DATA_DIR / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    with running_site() as site, sync_playwright() as player:
        browser = player.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        shoot(browser, site, options.only, folder)
        browser.close()
    if options.docs:
        for name, kept in DOCS.items():
            trim(folder / f"{name}.png", ROOT / "docs" / "pictures" / kept)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")


if __name__ == "__main__":
    main()
