"""Numbers with points and commas, and sums that sentences claim."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import numbers


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (1790192, 0, "1.790.192"),
        (993, 0, "993"),
        (4200.5, 2, "4.200,50"),
        (-1234, 0, "−1.234"),
        (0, 0, "0"),
        (-0.2, 0, "0"),
    ],
)
def test_numbers_are_grouped_by_points(value, places, shown):
    assert numbers.number(value, places) == shown


def test_a_share_is_rounded_not_cut():
    # Printed as 55,65 by many papers in 2024.
    assert numbers.percent(numbers.share(996399, 1790192)) == "55,66 %"
    assert numbers.share(3, 0) == 0


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1_500_000_000, "Rp1,5 miliar"),
        (18_000_000, "Rp18 juta"),
        (12_500, "Rp12.500"),
        (2_345_000_000_000, "Rp2,3 triliun"),
        (-1_500_000, "−Rp1,5 juta"),
    ],
)
def test_money_is_told_in_words_people_use(value, shown):
    assert numbers.rupiah(value) == shown


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.790.192", "1790192"),
        ("55,66", "55.66"),
        ("55,66 %", "55.66"),
        ("1,5 juta", "1500000"),
        ("Rp1,5 miliar", "1500000000"),
        ("Rp 12.500", "12500"),
        ("dua", "2"),
        ("sebelas", "11"),
        ("tujuh belas", "17"),
        ("dua puluh lima", "25"),
        ("seratus dua puluh", "120"),
        ("lima ratus empat puluh lima", "545"),
        ("seribu dua ratus", "1200"),
        ("dua juta tiga ratus ribu", "2300000"),
        ("Seratus Ribu", "100000"),
    ],
)
def test_numbers_are_read(text, value):
    assert numbers.parse(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.79",
        "1.552.0",
        "12,",
        "puluh",
        "dua dua",
        "ribu",
        "dua ribu juta",
        "٣٤",
        "1e9",
        "NaN",
        "1.790.192 orang",
    ],
)
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match="not an Indonesian number"):
        numbers.parse(text)


def test_numbers_of_a_date_are_no_numbers():
    found = numbers.find_numbers("Jumat (22/11/2024) hadir 37 provinsi dan dua kota, 55,66 persen")
    assert [(mention.text, mention.is_percent) for mention in found] == [
        ("37", False),
        ("dua", False),
        ("55,66 persen", True),
    ]


SAMPLE = (
    "Gelaran Pilkada Serentak 2024 merupakan hajatan demokrasi besar yang akan diikuti oleh 545 daerah, mencakup "
    "37 provinsi, 415 kabupaten, dan 93 kota di seluruh Indonesia."
)


def test_the_sum_of_the_sample_story_holds():
    (claim,) = numbers.find_sums(SAMPLE)
    assert claim.total == 545 and claim.parts == (37, 415, 93) and claim.holds
    assert claim.text == "545 daerah, mencakup 37 provinsi, 415 kabupaten, dan 93"
    assert SAMPLE[claim.start : claim.end] == claim.text


def test_a_wrong_sum_is_told_with_the_right_one():
    (claim,) = numbers.find_sums("Rapat dibuka. " + SAMPLE.replace("545", "544"))
    assert not claim.holds and claim.computed == 545


@pytest.mark.parametrize(
    ("sentence", "total", "parts"),
    [
        ("Ada 12 korban, terdiri dari tujuh warga dan lima petugas.", 12, (7, 5)),
        ("37 + 415 + 93 = 545", 545, (37, 415, 93)),
        ("Terkumpul 200 karung beras dan 150 dus air, total 350 paket.", 350, (200, 150)),
        ("Dari 1.552 paslon: 103 gubernur, 1.165 bupati dan 284 wali kota", 1552, (103, 1165, 284)),
        (
            "Sebanyak 10 kecamatan, yakni 4 di hulu, 3 di tengah, serta 3 di hilir dihuni 200 ribu warga.",
            10,
            (4, 3, 3),
        ),
    ],
)
def test_sums_are_found_in_many_wordings(sentence, total, parts):
    (claim,) = numbers.find_sums(sentence)
    assert (claim.total, claim.parts, claim.holds) == (total, parts, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ia membeli 3 apel, 4 jeruk, dan 5 pisang.",
        "Pada 2024, yakni 37 provinsi dan 415 kabupaten.",
        "Dari 545 daerah. Terdiri dari 37 provinsi, 415 kabupaten.",
        "Suara 60 persen, terdiri dari 40 persen dan 20 persen.",
        "Hanya 5 warga, yaitu keluarga Amin.",
    ],
)
def test_sentences_without_a_claim_are_left_alone(sentence):
    assert numbers.find_sums(sentence) == []


@given(st.integers(min_value=-(10**17), max_value=10**17))
def test_printed_numbers_are_read_again(value):
    assert numbers.parse(numbers.number(value).lstrip("−")) == abs(value)


@given(st.text(alphabet="0123456789.,%+= Rpduatigdrbj-\u00a0", max_size=80))
def test_no_text_breaks_the_search(text):
    for mention in numbers.find_numbers(text):
        assert text[mention.start : mention.end] == mention.text
    numbers.find_sums(text)
