"""From what is typed to what is shown."""

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.comments.body.canonical import canonical, letters
from articles.comments.body.folding import fold_hash
from articles.comments.body.rendering import addresses, html_of


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("satu\r\ndua\r\n\r\n\r\n\r\ntiga  \n", "satu\ndua\n\ntiga"),
        ("  \u200b\u00a0 ", ""),
        ("e\u0301", "é"),
        ("a\x00b\x07c\td", "abc d"),
        ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
        ("\u202eterbalik\u202c", "terbalik"),
    ],
)
def test_the_canonical_text(typed, shown):
    assert canonical(typed).text == shown


def test_letters_are_counted_as_people_see_them():
    assert [letters(text) for text in ("", "abc", "e\u0301", "👨‍👩‍👧‍👦", "🇮🇩", "👍🏽", "नि")] == [0, 3, 1, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("(lihat https://a.example/x).", ["https://a.example/x"]),
        ("https://a.example/x_(y)", ["https://a.example/x_(y)"]),
        ("HTTPS://A.example/?a=1&b=2!", ["HTTPS://A.example/?a=1&b=2"]),
        ("ftp://a.example javascript:x //b.example /keluar/ www.c.example", []),
        ("https://user@evil.example https://[::1 https://tanpatitik http://a.example:99999999/", []),
    ],
)
def test_only_absolute_web_addresses_become_links(text, links):
    assert [address.url for address in addresses(text)] == links


class _Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("<>\"'&:/\n ht")), max_size=200))
@settings(max_examples=200, deadline=None)
def test_the_html_has_our_tags_only_and_says_the_same_text(typed):
    text = canonical(typed).text
    made = html_of(text)
    for tag, attrs in _Tags(made).found:
        assert tag in {"p", "br", "a"}
        if tag == "a":
            assert re.match(r"https?://", attrs["href"], re.IGNORECASE) and set(attrs) == {"href", "rel"}
    plain = html.unescape(re.sub(r"<[^>]*>", "", made.replace("<br>", "\n").replace("</p><p>", "\n\n")))
    assert plain == text


@given(st.text(max_size=100))
@settings(max_examples=100, deadline=None)
def test_canonical_twice_is_canonical_once(typed):
    once = canonical(typed).text
    assert canonical(once).text == once


def test_spelling_tricks_do_not_make_another_text():
    assert fold_hash("Slot GACOR, hari ini!") == fold_hash("𝐬𝐥𝐨𝐭   gac0r hari ini") != fold_hash("slot gacor besok")
