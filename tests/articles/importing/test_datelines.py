"""Where a story was written, in all the ways that outlets print it."""

import pytest

from articles.importing.dateline import split_dateline

LEAD = "Warga menata bantaran sungai pada Jumat (22/11/2024)."


@pytest.mark.parametrize(
    ("printed", "city", "outlet"),
    [
        ("PRANALA.CO, Samarinda – ", "Samarinda", "PRANALA.CO"),
        ("Pranala.co, SAMARINDA — ", "Samarinda", "Pranala.co"),
        ("Samarinda, Klausa.co – ", "Samarinda", "Klausa.co"),
        ("TRIBUNKALTIM.CO, SAMARINDA – ", "Samarinda", "TRIBUNKALTIM.CO"),
        ("SAMARINDA – ", "Samarinda", ""),
        ("Samarinda - ", "Samarinda", ""),
        ("SAMARINDA—", "Samarinda", ""),
        ("Samarinda -- ", "Samarinda", ""),
        ("Penajam Paser Utara (ANTARA) - ", "Penajam Paser Utara", "ANTARA"),
        ("PENAJAM PASER UTARA, Klausa.co – ", "Penajam Paser Utara", "Klausa.co"),
        ("Samarinda, 22/11 (ANTARA) - ", "Samarinda", "ANTARA"),
        ("KOMPAS.com - ", "", "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com - ", "Jakarta", "KOMPAS.com"),
        ("KALTIMKECE, Samarinda – ", "Samarinda", "KALTIMKECE"),
        ("TENGGARONG – ", "Tenggarong", ""),
    ],
)
def test_a_dateline_in_every_style(take_apart, printed, city, outlet):
    story = take_apart(printed + LEAD)
    assert story.dateline is not None
    assert (story.dateline.city, story.dateline.outlet) == (city, outlet)
    assert [line.text for line in story.paragraphs] == [LEAD], "the body is kept without it"


@pytest.mark.parametrize(
    "sentence",
    [
        "Pilkada – pesta demokrasi lima tahunan – segera tiba.",
        "Harga beras naik – lagi.",
        "Kota itu – yang lama menunggu – kini punya rumah sakit.",
        "Rumah sakit - yang lama ditunggu - dibuka.",
        "Skor akhir 2-1 untuk tuan rumah.",
        "– tanpa apa pun di depannya",
        "Samarinda –",
    ],
)
def test_a_sentence_with_a_dash_has_no_dateline(take_apart, sentence):
    assert take_apart(f"{sentence}\n{LEAD}").dateline is None


def test_the_city_becomes_a_region(take_apart):
    assert take_apart("SAMARINDA – " + LEAD).place.url == "/daerah/kota-samarinda/"


def test_an_ambiguous_city_is_reported_with_its_twin(take_apart, doubts_about):
    assert take_apart("BANDUNG – " + LEAD).place.name == "Kota Bandung"
    assert any("Kabupaten Bandung" in doubt for doubt in doubts_about("BANDUNG – " + LEAD))


def test_a_city_that_no_region_has_is_reported(doubts_about):
    assert any("Atlantis" in doubt for doubt in doubts_about("ATLANTIS – " + LEAD))


def test_a_missing_dateline_is_reported_and_can_be_given(take_apart, doubts_about):
    assert any("--city" in doubt for doubt in doubts_about(LEAD))
    assert take_apart(LEAD, city="Samarinda").place.name == "Kota Samarinda"
    assert not any("--city" in doubt for doubt in doubts_about(LEAD, city="Samarinda"))


def test_what_is_known_about_cities_decides():
    assert split_dateline("Tanjung - Warga …", lambda name: False)[0] is None
    dateline, rest = split_dateline("Tanjung - Warga …", lambda name: name == "Tanjung")
    assert dateline.city == "Tanjung" and rest == "Warga …"
