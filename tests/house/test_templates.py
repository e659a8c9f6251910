"""What the content security policy would refuse in the reader's browser is refused here already."""

import re

from tests.house.sources import name, templates

INLINE = re.compile(r"<[a-zA-Z][^>]*\s(style|on[a-z]+)\s*=", re.DOTALL)
SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*type=\"(application/(ld\+)?json|importmap)\")[^>]*>", re.IGNORECASE)
STYLE = re.compile(r"<style[\s>]", re.IGNORECASE)
ELSEWHERE = re.compile(r"<(script|img|iframe|source|link)[^>]*\s(src|srcset|href)=\"(https?:)?//", re.IGNORECASE)
COMMENTS = re.compile(r"{#.*?#}|{% comment %}.*?{% endcomment %}", re.DOTALL)


def found(pattern: re.Pattern[str]) -> list[str]:
    places = []
    for path in templates():
        text = COMMENTS.sub(lambda match: "\n" * match.group().count("\n"), path.read_text(encoding="utf-8"))
        places += [f"{name(path)}:{text.count(chr(10), 0, match.start()) + 1}" for match in pattern.finditer(text)]
    return places


def test_no_style_attribute_and_no_event_handler():
    assert not (places := found(INLINE)), f"Use a class, or a listener in static/js: {places}"


def test_no_inline_script_and_no_inline_style():
    assert not (places := found(SCRIPT) + found(STYLE)), f"Put it into static/: {places}"


def test_nothing_is_loaded_from_elsewhere():
    assert not (places := found(ELSEWHERE)), f"Readers load nothing from third parties; serve it from static/: {places}"
