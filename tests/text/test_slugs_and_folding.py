"""Addresses and comparisons of names as people spell them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.folding import fold, plain_letters
from newsroom.text.slugs import slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Ra'as", "raas"),
        ("Jum’at", "jumat"),
        ("1.552 paslon", "1552-paslon"),
        ("1.790.192", "1790192"),
        ("Versi 2.10", "versi-2-10"),
        ("Naik 5,5% di Kukar & PPU", "naik-5-5-persen-di-kukar-dan-ppu"),
        ("Café  “Ménara”", "cafe-menara"),
        ("---", ""),
        ("日本", ""),
        ("../../etc/passwd\x00", "etc-passwd"),
    ],
)
def test_slugs(text, slug):
    assert slugify(text) == slug


def test_a_long_headline_ends_with_a_whole_word():
    slug = slugify("Pemprov Kaltim siap menjamin kelancaran pemungutan suara pada Pilkada Serentak 2024 mendatang")
    assert slug == "pemprov-kaltim-siap-menjamin-kelancaran-pemungutan-suara-pada-pilkada-serentak"
    assert slugify("a" * 200) == "a" * 80
    assert slugify("a" * 80 + " b") == "a" * 80


@given(st.text(max_size=200))
def test_every_slug_is_safe_in_an_address(text):
    slug = slugify(text)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug) and len(slug) <= 80
    assert slugify(slug) == slug


@pytest.mark.parametrize(
    "spelling", ["Rudy Mas'ud", "rudy mas’ud", "RUDY  MASʼUD", "Rudy Masúd", "Rudy Mas`ud", "Rudy Mas´ud"]
)
def test_the_spellings_of_one_name_fold_together(spelling):
    assert fold(spelling) == "rudy masud"


@pytest.mark.parametrize(
    ("text", "folded"), [("ﬁnal Ⅳ", "final iv"), ("a\u200bb\u00adc", "abc"), ("\u00a0x\t y\n", "x y")]
)
def test_compatibility_forms_and_invisible_characters_fold(text, folded):
    assert fold(text) == folded


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_plain_letters_keep_capitals():
    assert plain_letters("Ra’as, Dé") == "Raas, De"
