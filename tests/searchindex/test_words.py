"""What a word is. The same for indexing, asking and marking, so each case counts three times."""

import pytest

from newsroom.searchindex.stopwords import STOP_WORDS
from newsroom.searchindex.terms import MOST_WORDS, Choice, terms_of
from newsroom.searchindex.words import LONGEST_WORD, stem, words_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rudy MAS'UD, Mas’ud dan Masʼud", ["rudy", "masud", "masud", "dan", "masud"]),
        ("“Kami ‘siap’,” katanya", ["kami", "siap", "katanya"]),
        ("Rp1,5 miliar; 1.790.192 jiwa", ["rp1", "5", "miliar", "1", "790", "192", "jiwa"]),
        ("anak-anak di hulu/hilir", ["anak", "anak", "di", "hulu", "hilir"]),
        ("Kafé kafe\u0301 pe\u00adnye\u00adleng\u00adgara", ["kafe", "kafe", "penyelenggara"]),
        ("snake_case <b>tebal</b>", ["snake", "case", "b", "tebal", "b"]),
        ("  \0 – … 🙂", []),
        ("a" * 500, ["a" * LONGEST_WORD]),
    ],
)
def test_a_text_is_cut_into_folded_words(text, words):
    assert list(words_in(text)) == words


@pytest.mark.parametrize(
    ("forms", "common"),
    [
        (("pemilihan", "memilih", "terpilih", "dipilih"), "pilih"),
        (("pembangunan", "membangun", "dibangun"), "bangun"),
    ],
)
def test_forms_of_a_word_share_its_stem(forms, common):
    assert {stem(form) for form in forms} == {common}


@pytest.mark.parametrize("name", ["berau", "kota", "64", "g20", "ulu"])
def test_short_words_and_numbers_and_what_would_leave_nothing_stay_whole(name):
    assert stem(name) == name


def test_stop_words_are_few_and_none_of_them_is_what_news_is_about():
    assert 100 < len(STOP_WORDS) < 150
    assert not STOP_WORDS & {"kata", "tahun", "orang", "kota", "desa", "jalan", "besar", "baru", "hari", "masyarakat"}


def test_a_search_leaves_stop_words_out_unless_it_has_no_others():
    asked = terms_of("banjir di Samarinda", filters={}, synonyms={})
    assert [group[0].words for group in asked.groups] == [("banjir",), ("samarinda",)]
    asked = terms_of("apa siapa", filters={}, synonyms={})
    assert [group[0].words for group in asked.groups] == [("apa",), ("siapa",)]


def test_only_the_last_word_may_be_unfinished():
    first, last = terms_of("banjir samari", filters={}, synonyms={}).groups
    assert first[0] == Choice(("banjir",)) and last[0] == Choice(("samari",), is_beginning=True)
    (only,) = terms_of("sam", filters={}, synonyms={}).groups
    assert only == (Choice(("sam",)),)


def test_a_short_form_stands_for_its_words_in_a_row_and_back():
    synonyms = {("kukar",): [("kutai", "kartanegara")], ("kutai", "kartanegara"): [("kukar",)]}
    (short,) = terms_of("Kukar", filters={}, synonyms=synonyms).groups
    assert Choice(("kutai", "kartanegara")) in short
    long, other = terms_of("kutai kartanegara banjir", filters={}, synonyms=synonyms).groups
    assert long == (Choice(("kutai", "kartanegara")), Choice(("kukar",)))
    assert other[0].words == ("banjir",)


def test_an_endless_search_asks_for_its_first_words_only():
    assert len(terms_of("kata " * 500, filters={}, synonyms={}).groups) == MOST_WORDS
