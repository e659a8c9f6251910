"""Every page for readers renders from its contract alone, and keeps the promises made about its markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests import samples
from tests.preview import render

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
OURS = ("articles", "fronts", "search", "comments", "accounts", "pages", "errors", "layouts", "forms")
PAGES = samples.pages()
WHOLE_PAGES = [name for name, (template, _) in PAGES.items() if "/_" not in template]
EXECUTABLE = {None, "", "module", "text/javascript"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(HTMLParser):
    """Notes what the tests ask for: elements with attributes, their balance, texts of inline scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.unbalanced: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(f"</{tag}> at line {self.getpos()[0]}")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture(scope="module", params=sorted(PAGES))
def rendered(request: pytest.FixtureRequest) -> tuple[str, str]:
    template, context = PAGES[request.param]
    return request.param, render(template, context)


def test_the_markup_is_balanced(rendered):
    name, html = rendered
    page = Page(html)
    assert not page.unbalanced and not page.open, f"{name}: {page.unbalanced or page.open}"


@pytest.mark.parametrize("name", WHOLE_PAGES)
def test_a_page_has_one_first_heading_and_says_its_language(name):
    page = Page(render(*PAGES[name]))
    assert len(page.named("h1")) == 1
    assert page.named("html")[0]["lang"] == "id"
    assert len(page.named("main")) == 1


def test_nothing_is_inline_that_the_policy_forbids(rendered):
    _, html = rendered
    for tag, attrs in Page(html).elements:
        assert tag != "style"
        assert "style" not in attrs, f"<{tag} style=…>: make it a class, see static/css/"
        handlers = [name for name in attrs if name.startswith("on")]
        assert not handlers, f"<{tag} {handlers[0]}=…>: listen from a module in static/js/"
        if tag == "script" and attrs.get("type") in EXECUTABLE:
            assert attrs.get("src"), "inline script: move it to static/js/"


def test_nothing_is_fetched_from_elsewhere(rendered):
    _, html = rendered
    for tag, attrs in Page(html).elements:
        if tag in {"script", "img", "iframe", "source", "video", "audio"} or attrs.get("rel") in {
            "stylesheet",
            "preload",
            "icon",
        }:
            for address in (attrs.get("src"), attrs.get("href"), attrs.get("srcset")):
                assert not address or address.startswith("/"), f"<{tag}> asks {address}"


def test_no_template_code_or_python_value_shows(rendered):
    _, html = rendered
    text = " ".join(Page(html).texts)
    assert not re.search(r"\{[{%#]|[%#}]\}", html)
    assert not re.search(r"\bNone\b|\bFalse\b|\bTrue\b|object at 0x|Page\(|Card\(", text)


def test_every_picture_says_what_it_shows_and_keeps_its_room(rendered):
    _, html = rendered
    for picture in Page(html).named("img"):
        assert "alt" in picture
        assert picture.get("width", "").isdigit() and picture.get("height", "").isdigit()


def test_ids_are_unique_and_icons_are_drawn(rendered):
    name, html = rendered
    page = Page(html)
    ids = [attrs["id"] for _, attrs in page.elements if attrs.get("id")]
    assert len(ids) == len(set(ids)), sorted({i for i in ids if ids.count(i) > 1})
    if name in WHOLE_PAGES:
        for use in page.named("use"):
            assert (use["href"] or "#")[1:] in ids, f"{use['href']} is not in templates/_sprite.html"


def test_at_most_one_photo_is_fetched_before_the_others(rendered):
    _, html = rendered
    eager = [attrs for attrs in Page(html).named("img") if attrs.get("loading") != "lazy"]
    assert len(eager) <= 1
    assert all(attrs.get("fetchpriority") == "high" for attrs in eager)


def test_an_ad_is_labelled_above_its_headline_and_on_its_card():
    story = render(*PAGES["story-ad"])
    assert 0 < story.index("story__sponsor") < story.index("<h1")
    section = render(*PAGES["section"])
    ad = section.index("Bontang uji coba bus listrik")
    assert 'class="ad-label">Advertorial' in section[ad - 400 : ad]
    assert 'rel="sponsored"' in section[ad - 400 : ad]


def test_a_removed_comment_shows_neither_name_nor_text():
    removed = samples.comment(1, state="removed", tombstone="Dihapus.", author_name="Warga Melak")
    html = render("comments/_comment.html", {"comment": removed, "today": samples.TODAY})
    assert "Dihapus." in html
    assert "Warga Melak" not in html and "alat ukurnya" not in html


def test_every_partial_begins_with_its_contract():
    lacking = [
        str(path.relative_to(TEMPLATES))
        for folder in OURS
        for path in sorted((TEMPLATES / folder).glob("_*.html"))
        if not path.read_text(encoding="utf-8").startswith("{# Takes: ")
    ]
    assert not lacking, f'start with "{{# Takes: … #}}": {lacking}'


def test_every_page_template_is_looked_at():
    shown = {template for template, _ in PAGES.values()}
    bases = {"articles", "fronts", "search", "pages", "errors"}
    pages = {f"{path.parent.name}/{path.name}" for folder in bases for path in (TEMPLATES / folder).glob("[!_]*.html")}
    assert pages - shown == set(), "add a sample to tests/samples.py"
