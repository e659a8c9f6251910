"""Differences between texts, and HTML from outside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.diff import MOST_PAIRS, Change, Segment, diff_as_html, word_diff
from newsroom.text.sanitise import clean_notice, clean_paste, clean_to_text


def test_a_changed_word_is_shown_with_what_it_replaced():
    assert word_diff("Ada 544 daerah.", "Ada 545 daerah.") == (
        Segment(Change.EQUAL, "Ada "),
        Segment(Change.DELETE, "544"),
        Segment(Change.INSERT, "545"),
        Segment(Change.EQUAL, " daerah."),
    )


def test_the_html_is_escaped():
    html = diff_as_html(word_diff("a & b", "a <script> b"))
    assert html == "a <del>&amp;</del><ins>&lt;script&gt;</ins> b"


@given(st.text(alphabet="ab <&\n.", max_size=60), st.text(alphabet="ab <&\n.", max_size=60))
def test_both_texts_can_be_put_together_again(old, new):
    segments = word_diff(old, new)
    assert "".join(s.text for s in segments if s.change is not Change.INSERT) == old
    assert "".join(s.text for s in segments if s.change is not Change.DELETE) == new
    assert all(s.text for s in segments)
    assert all(a.change is not b.change for a, b in zip(segments, segments[1:], strict=False))


def test_giant_texts_are_compared_in_bounded_time():
    old = " ".join(f"kata{n}" for n in range(5000))
    new = " ".join(f"lain{n}" for n in range(5000))
    assert MOST_PAIRS < 9999 * 9999
    assert [segment.change for segment in word_diff(old, new)] == [Change.DELETE, Change.INSERT]


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    '<iframe src="https://evil.example"></iframe>',
    '<p style="background:url(javascript:alert(1))">x</p>',
    "<form action=/x><input name=a></form>",
    "<a href='jAvAsCrIpT&colon;alert(1)'>x</a>",
]


@pytest.mark.parametrize("html", HOSTILE)
@pytest.mark.parametrize("cleaner", [clean_paste, clean_notice, clean_to_text])
def test_nothing_that_acts_survives(html, cleaner):
    cleaned = cleaner(html).lower()
    for part in ("<script", "onerror", "javascript", "data:", "<iframe", "<svg", "<form", "<style", "url("):
        assert part not in cleaned


def test_a_notice_keeps_its_links():
    html = clean_notice('<p class="x">Lihat <a href="/a/12/" target="_blank">berita</a></p>')
    assert html == '<p>Lihat <a href="/a/12/" rel="noopener">berita</a></p>'


def test_text_has_no_elements():
    assert clean_to_text("<p>Satu <b>&lt;dua&gt;</b></p>") == "Satu &lt;dua&gt;"
