"""The reader's pages in a real browser: nothing that keeps people out, nothing that moves, few requests."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests import samples
from tests.preview import write

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
WHOLE_PAGES = [name for name, (template, _) in samples.pages().items() if "/_" not in template]
SHIFTS = """window.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small server with every page."""
    folder: Path = tmp_path_factory.mktemp("reader")
    write(folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_keeps_anybody_out(site, browser, scheme):
    page = browser.new_context(viewport=PHONE, color_scheme=scheme).new_page()
    problems = []
    for name in WHOLE_PAGES:
        page.goto(f"{site}/{name}.html")
        for violation in Axe().run(page).response["violations"]:
            if violation["impact"] in {"serious", "critical"}:
                problems.append(f"{name}: {violation['id']}: {violation['nodes'][0]['html'][:120]}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_is_wider_than_its_window(site, browser, width):
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    wide = []
    for name in WHOLE_PAGES:
        page.goto(f"{site}/{name}.html")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)
    assert not wide


def test_a_story_needs_six_requests_besides_its_photos(site, browser):
    page = browser.new_context(viewport=PHONE).new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}/story.html", wait_until="networkidle")
    counted = [address for address in asked if "/photos/" not in address and "favicon" not in address]
    assert len(counted) <= 6, counted


@pytest.mark.parametrize("name", ["home", "story", "thread", "region"])
def test_nothing_moves_while_a_page_loads(site, browser, name):
    page = browser.new_context(viewport=PHONE).new_page()
    page.add_init_script(SHIFTS)
    page.goto(f"{site}/{name}.html", wait_until="networkidle")
    assert page.evaluate("window.shifted") < 0.005


def test_the_chosen_look_is_kept_and_there_from_the_first_frame(site, browser):
    page = browser.new_context(viewport=PHONE, color_scheme="light").new_page()
    page.goto(f"{site}/home.html")
    page.click("[data-menu] > summary")
    page.locator('input[name="theme"][value="dark"]').check(force=True)
    page.goto(f"{site}/story.html", wait_until="commit")
    page.wait_for_selector("main", state="attached")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_a_story_can_be_saved_found_again_and_removed(site, browser):
    page = browser.new_context(viewport=PHONE).new_page()
    page.goto(f"{site}/story.html")
    page.click("[data-save]")
    page.goto(f"{site}/saved.html")
    assert page.locator("[data-saved-list] a").inner_text().startswith("Air Mahakam naik")
    page.click("[data-saved-list] button")
    assert page.locator("[data-saved-list] li").count() == 0
    assert page.locator("[data-saved-empty]").is_visible()


def test_without_script_there_is_no_dead_button(site, browser):
    page = browser.new_context(viewport=PHONE, java_script_enabled=False).new_page()
    for name in ("story", "home", "thread", "region"):
        page.goto(f"{site}/{name}.html")
        dead = page.locator('button[type="button"]:visible')
        assert dead.count() == 0, f"{name}: {dead.first.inner_text()}"
