"""Marks in titles and excerpts: the right words, and never anything but `<mark>`."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.searchindex.highlight import EXCERPT, Marker
from newsroom.searchindex.terms import terms_of


def marker(text: str) -> Marker:
    terms = terms_of(text, filters={}, synonyms={("kukar",): [("kutai", "kartanegara")]})
    return Marker.of(terms) if terms else Marker()


@pytest.mark.parametrize(
    ("asked", "text", "marked"),
    [
        ("pemilih", "Warga memilih, pemilihan usai", "Warga <mark>memilih</mark>, <mark>pemilihan</mark> usai"),
        ("masud", "Rudy Mas’ud hadir", "Rudy <mark>Mas’ud</mark> hadir"),
        ("kukar", "Di Kutai Kartanegara", "Di <mark>Kutai</mark> <mark>Kartanegara</mark>"),
        ("jemb", "Jembatan baru", "<mark>Jembatan</mark> baru"),
        (
            "script",
            "<script>alert('x')</script>",
            "&lt;<mark>script</mark>&gt;alert(&#x27;x&#x27;)&lt;/<mark>script</mark>&gt;",
        ),
        ("amp", "A & amp; B", "A &amp; <mark>amp</mark>; B"),
        ("mark", "<mark>", "&lt;<mark>mark</mark>&gt;"),
        ("", "Apa adanya & <b>", "Apa adanya &amp; &lt;b&gt;"),
    ],
)
def test_words_are_marked(asked, text, marked):
    assert marker(asked).marked(text) == marked


def plain(html: str) -> str:
    assert set(re.findall(r"<[^>]*>", html)) <= {"<mark>", "</mark>"}
    assert html.count("<mark>") == html.count("</mark>")
    return unescape(html.replace("<mark>", "").replace("</mark>", ""))


@given(st.text(max_size=100), st.text(max_size=300))
def test_taking_the_marks_away_gives_the_text_back(asked, text):
    assert plain(marker(asked).marked(text)) == text


@given(
    st.lists(
        st.sampled_from(["warga", "jembatan", "<b>", "&", "Mas'ud", "\n", "12", "memilih", "…", "tepi"]), max_size=200
    ).map(" ".join)
)
def test_an_excerpt_is_a_short_piece_of_the_text(text):
    excerpt = plain(marker("jembatan memilih").excerpt(text))
    bare = excerpt.removeprefix("… ").removesuffix(" …")
    assert bare in " ".join(text.split())
    assert len(excerpt) <= EXCERPT + 4


def test_an_excerpt_shows_the_place_where_most_of_the_words_are():
    text = "Jembatan lama. " + "Kalimat lain yang panjang. " * 40 + "Lalu jembatan Mahakam ditutup. " + "Penutup. " * 40
    excerpt = marker("jembatan mahakam").excerpt(text)
    assert excerpt.startswith("… ") and excerpt.endswith(" …")
    assert "<mark>jembatan</mark> <mark>Mahakam</mark>" in excerpt


def test_an_excerpt_without_a_match_is_the_beginning():
    assert marker("tidak").excerpt("Awal berita. " + "Isi. " * 100).startswith("Awal berita.")
    assert marker("tidak").excerpt("") == ""
    assert marker("jembatan").excerpt("Pendek saja.") == "Pendek saja."
