"""Officials and institutions in the words of a story."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from regions.officials.models import Institution, Person, Term
from regions.officials.reading.matching import SURE, match_person, names_valid_on, outdated_names
from regions.officials.reading.name_keys import key_of
from regions.officials.reading.titles import office_title_on

FRIDAY = date(2024, 11, 22)

# mention, whom it means
FIRST_MENTIONS = [
    ("Asisten Deputi Kewaspadaan Nasional Kemenko Polkam, Brigjen TNI (Mar) Dr. Guslin,", "guslin"),
    ("Kepala Bidang Politik Dalam Negeri (Poldagri) Kesbangpol Kaltim, Fatimah Waty,", "fatimah-waty"),
    ("Penjabat (Pj) Gubernur Kaltim, Akmal Malik", "akmal-malik"),
    ("Wali Kota Balikpapan Rahmad Mas'ud", "rahmad-masud"),
    ("Bupati Kutai Barat FX Yapan", "fransiskus-xaverius-yapan"),
    ("Wakil Bupati Kukar Rendy Solihin", "rendi-solihin"),
    ("Pjs Bupati Kutai Kartanegara Bambang Arwanto", "bambang-arwanto"),
    ("Brigjen Guslin", "guslin"),
    ("Rudy Mas'ud", "rudy-masud"),
    ("Rudy Mas’ud", "rudy-masud"),
    ("Rudy Masúd", "rudy-masud"),
    ("Rudy Mas ud", "rudy-masud"),
    ("RUDY MASUD", "rudy-masud"),
    ("Rudi Mas`ud", "rudy-masud"),
    ("Saefudin Zuhri", "saefuddin-zuhri"),
]


def test_a_first_mention_is_sure(officials, subtests):
    for mention, slug in FIRST_MENTIONS:
        with subtests.test(mention):
            first, *others = match_person(mention, on=FRIDAY)
            assert first.slug == slug
            assert first.score >= SURE
            assert not others or others[0].score < first.score


def test_a_match_says_the_office_of_that_day(officials):
    guslin = match_person(FIRST_MENTIONS[0][0], on=FRIDAY)[0]
    assert guslin.office == "Asisten Deputi Kewaspadaan Nasional Kemenko Polkam"
    assert guslin.office_is_named
    assert guslin.rank_is_named
    assert guslin.matched == "Guslin"
    rudy = match_person("Rudy Mas’ud", on=FRIDAY)[0]
    assert rudy.office == ""
    assert match_person("Rudy Mas’ud", on=date(2025, 3, 1))[0].office == "Gubernur Kalimantan Timur"


def test_a_short_mention_means_somebody_the_story_has_named(officials):
    alone = match_person("Akmal", on=FRIDAY)[0]
    assert alone.slug == "akmal-malik"
    assert alone.score < SURE
    akmal = Person.objects.get(slug="akmal-malik")
    assert match_person("Akmal", on=FRIDAY, among={akmal.pk})[0].score >= SURE


def test_one_word_of_two_peoples_names_means_neither_for_sure(officials):
    brothers = match_person("Mas’ud", on=FRIDAY)
    assert {match.slug for match in brothers} == {"rudy-masud", "rahmad-masud"}
    assert all(match.score < SURE for match in brothers)
    rahmad = Person.objects.get(slug="rahmad-masud")
    assert match_person("Mas’ud", on=FRIDAY, among={rahmad.pk})[0].slug == "rahmad-masud"


def test_a_longer_name_is_somebody_else(officials):
    haris = Person.objects.get(slug="agus-haris")
    for stranger in ("Agus Salim", "Agus Haris Munandar"):
        found = match_person(stranger, on=FRIDAY, among={haris.pk} if stranger == "Agus Salim" else ())
        assert all(match.score < SURE for match in found), stranger
    assert match_person("Agus Haris SH", on=FRIDAY)[0].score >= SURE
    assert match_person("Agus Haris, Selasa", on=FRIDAY)[0].score >= SURE


def test_text_without_officials_matches_nobody(officials, subtests):
    for text in ("", "   ", "ujar dia", "Kalimantan Timur", "(*)", "123", "’’’", "akmal"):
        with subtests.test(text):
            assert match_person(text, on=FRIDAY) == []


def test_matching_takes_four_queries(officials, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):
        match_person("Gubernur Isran Noor, Rudy Mas’ud, Andi Harun dan Brigjen Guslin", on=FRIDAY)


@given(st.text(max_size=200))
def test_any_text_folds_to_letters(text):
    key = key_of(text)
    assert key == "" or key.isalpha()
    assert key_of(key) == key


def test_the_sample_story_used_last_months_name(officials):
    text = "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan (Kemenko Polkam) RI"
    (found,) = outdated_names(text, on=FRIDAY)
    assert found.found == "Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan"
    assert found.valid_name == "Kementerian Koordinator Bidang Politik dan Keamanan"
    assert found.since == date(2024, 10, 21)
    assert outdated_names(text, on=date(2024, 10, 20))[0].found == "Kemenko Polkam"


def test_the_right_name_of_the_day_is_not_pointed_out(officials):
    text = "Kementerian Koordinator Bidang Politik dan Keamanan (Kemenko Polkam), Kesbangpol Kaltim"
    assert outdated_names(text, on=FRIDAY) == ()
    assert outdated_names("Kemenko Polhukam", on=FRIDAY)[0].valid_abbreviation == "Kemenko Polkam"


def test_names_valid_on_a_day(officials):
    polkam = Institution.objects.get(key="kemenko-polkam")
    assert names_valid_on(polkam.pk, date(2024, 10, 20)).abbreviation == "Kemenko Polhukam"
    assert names_valid_on(polkam.pk, date(2024, 10, 21)).abbreviation == "Kemenko Polkam"


def test_an_office_keeps_the_institutions_name_of_the_day(officials):
    guslin = Person.objects.get(slug="guslin")
    assert office_title_on(guslin, FRIDAY) == "Asisten Deputi Kewaspadaan Nasional Kemenko Polkam"
    Term.objects.filter(person=guslin).update(start_date=date(2024, 10, 1))
    assert office_title_on(guslin, date(2024, 10, 2)).endswith("Kemenko Polhukam")
    assert office_title_on(guslin, date(2020, 1, 1)) == ""
