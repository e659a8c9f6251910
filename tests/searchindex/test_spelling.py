"""Mistyped words: what is offered in their place, on both engines the same."""

import pytest

from newsroom.searchindex import index
from newsroom.searchindex.models import KnownWord, WordPart
from newsroom.searchindex.spelling import corrected, parts_of, slips_between
from tests.searchindex.documents import make_document


@pytest.mark.parametrize(
    ("a", "b", "slips"),
    [
        ("samarinda", "samarinda", 0),
        ("samrinda", "samarinda", 1),
        ("smaarinda", "samarinda", 1),
        ("samarimda", "samarinda", 1),
        ("samarindda", "samarinda", 1),
        ("bontang", "sangatta", 6),
        ("", "abc", 3),
        ("abc", "", 3),
    ],
)
def test_slips_are_counted(a, b, slips):
    assert slips_between(a, b) == slips_between(b, a) == slips


def test_parts_know_where_a_word_begins_and_ends():
    assert parts_of("kota") == {" ko", "kot", "ota", "ta "}


@pytest.fixture
def known(db) -> None:
    index.put(make_document("Jembatan Mahakam di Samarinda ditutup", names="Rudy Mas'ud Kutai Kartanegara"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("samrinda", "samarinda"),
        ("SAMARIDNA", "samarinda"),
        ("jembatan mahakm", "jembatan mahakam"),
        ("jembtan, mahakm!", "jembatan, mahakam!"),
        ("kutai kertanegara", "kutai kartanegara"),
        ("mas’ut", "masud"),
        ("samarinda", "samarinda"),
        ("helikopter", "helikopter"),
        ("12345", "12345"),
        ("", ""),
    ],
)
def test_an_unknown_word_gives_way_to_the_nearest_known_one(known, typed, meant):
    assert corrected(typed) == meant


@pytest.mark.django_db
def test_words_are_learnt_once(known):
    words, parts = KnownWord.objects.count(), WordPart.objects.count()
    index.put(make_document("Samarinda, jembatan Mahakam"))
    assert (KnownWord.objects.count(), WordPart.objects.count()) == (words, parts)
    assert KnownWord.objects.filter(word="di").count() == 0
