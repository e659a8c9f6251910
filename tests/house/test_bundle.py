"""The two files that readers fetch: small enough, the same every time, and with nothing lost."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest

from newsroom import bundle
from tests import samples
from tests.preview import render

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts"
KB = 1024


def weight(text: str) -> int:
    return len(brotli.compress(text.encode()))


def test_styles_scripts_and_fonts_keep_within_their_budgets():
    assert weight(bundle.join_css(bundle.STATIC / "css")) <= 14 * KB
    scripts = bundle.join_js(bundle.STATIC / "js") + (bundle.STATIC / "js" / bundle.BEFORE_PAINT).read_text()
    assert weight(scripts) <= 8 * KB
    fonts = list(FONTS.glob("*.woff2"))
    assert len(fonts) <= 2
    assert sum(font.stat().st_size for font in fonts) <= 45 * KB


def test_a_story_is_at_most_20_kb():
    assert weight(render(*samples.pages()["story"])) <= 20 * KB


def test_the_same_sources_give_the_same_bytes(tmp_path):
    for name in ("css", "js"):
        (tmp_path / name).symlink_to(bundle.STATIC / name)
    bundle.build(tmp_path)
    first = {path.name: path.read_bytes() for path in (tmp_path / "build").iterdir()}
    bundle.build(tmp_path)
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "build").iterdir()}


def test_stripping_keeps_what_has_a_meaning():
    source = '/* why */\n.a > .b::after { content: " / "; inline-size: calc(1px + 2rem); }\n.c:hover :is(a, b) { color: red; }'
    assert bundle.minify_css(source) == (
        '.a > .b::after{content:" / ";inline-size:calc(1px + 2rem)}.c:hover :is(a,b){color:red}'
    )
    assert bundle.minify_js("// why\nconst a = 1;\n\n  b(); // kept\n") == "const a = 1;\nb(); // kept"


def test_modules_share_one_scope_without_imports():
    joined = bundle.join_js(bundle.STATIC / "js")
    assert "import " not in joined and "export " not in joined
    assert joined.index("function shareRow") < joined.index("shareRow,")


def test_two_modules_may_not_use_one_name(tmp_path):
    (tmp_path / "a.js").write_text("export function draw() {}\n")
    (tmp_path / "b.js").write_text("export function draw() {}\n")
    (tmp_path / "main.js").write_text('import { draw } from "./a.js";\ndraw();\n')
    with pytest.raises(bundle.BundleError, match=r"b\.js: `draw` is also in a\.js"):
        bundle.join_js(tmp_path)


def test_every_font_comes_with_its_licence():
    for font in FONTS.glob("*.woff2"):
        assert "SIL OPEN FONT LICENSE" in (FONTS / f"{font.stem}-OFL.txt").read_text().upper()
