"""From an address, a dateline or a sentence to a region, in all of Indonesia."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regions.models import Region, RegionCode
from regions.reading.gazetteer import find_in_text
from regions.reading.lookup import Ambiguous, Found, Moved, find_city, resolve
from regions.reading.places import names_index

MOVED = {
    "64.72": "/daerah/kota-samarinda/",
    "6472": "/daerah/kota-samarinda/",
    "93.01": "/daerah/kabupaten-merauke/",
    "91.01": "/daerah/kabupaten-merauke/",
    "91.01.01": "/daerah/kabupaten-merauke/merauke/",
    "64.02.06": "/daerah/kabupaten-kutai-kartanegara/tenggarong/",
    "samarinda": "/daerah/kota-samarinda/",
    "Kota Samarinda": "/daerah/kota-samarinda/",
    "KUKAR": "/daerah/kabupaten-kutai-kartanegara/",
    "kaltim": "/daerah/kalimantan-timur/",
    "toba-samosir": "/daerah/kabupaten-toba/",
    "kabupaten-mamuju-utara": "/daerah/kabupaten-pasangkayu/",
    "dki-jakarta": "/daerah/jakarta/",
    "daerah-khusus-ibukota-jakarta": "/daerah/jakarta/",
    "ikn": "/daerah/ibu-kota-nusantara/",
    "tenggarong": "/daerah/kabupaten-kutai-kartanegara/tenggarong/",
    "samarinda/sambutan": "/daerah/kota-samarinda/sambutan/",
    "kota-samarinda/Sambutan": "/daerah/kota-samarinda/sambutan/",
}


@pytest.mark.parametrize("part", MOVED)
def test_every_other_spelling_leads_to_the_address(kaltim, part):
    answer = resolve(part)
    assert isinstance(answer, Moved) and answer.url == MOVED[part]


@pytest.mark.parametrize("part", ["kota-samarinda", "kalimantan-timur", "kota-samarinda/sambutan", "jakarta"])
def test_a_right_address_is_found_with_one_query(kaltim, part, django_assert_num_queries):
    with django_assert_num_queries(1):
        answer = resolve(part)
        assert isinstance(answer, Found) and answer.region.get_absolute_url() == f"/daerah/{part}/"


@pytest.mark.parametrize("part", ["", "/", "kota-atlantis", "99.99", "64.72/../x", "a/b/c", "x" * 300, "%00", "…"])
def test_what_was_never_a_region_is_none(kaltim, part):
    assert resolve(part) is None


def test_twins_are_offered_both(kaltim):
    answer = resolve("bandung")
    assert isinstance(answer, Ambiguous)
    assert [place.slug for place in answer.places] == ["kota-bandung", "kabupaten-bandung"]
    mura = resolve("mura")
    assert isinstance(mura, Ambiguous)
    assert {place.name for place in mura.places} == {"Kabupaten Musi Rawas", "Kabupaten Murung Raya"}


def test_all_twenty_six_pairs_of_twins_are_offered(kaltim):
    bare = {place.name.split(" ", 1)[1] for place in names_index().places.values() if place.kind == "kota"}
    regencies = {place.name.split(" ", 1)[1] for place in names_index().places.values() if place.kind == "kabupaten"}
    twins = bare & regencies
    assert len(twins) == 26
    # The two that are also a province's name are that province's address.
    offered = {name for name in twins if isinstance(resolve(name.lower().replace(" ", "-")), Ambiguous)}
    assert twins - offered == {"Gorontalo"}


def test_the_day_settles_a_code_that_had_two_owners(kaltim):
    balikpapan = Region.objects.get(slug="kota-balikpapan")
    RegionCode.objects.filter(region=balikpapan, scheme="kemendagri").update(valid_from=date(2030, 1, 1))
    merauke = RegionCode.objects.get(code="91.01")
    RegionCode.objects.filter(region=balikpapan, scheme="kemendagri").update(code="91.01")
    now, then = resolve("91.01"), resolve("91.01", on=date(2020, 1, 1))
    assert isinstance(now, Moved) and now.place.id == balikpapan.pk
    assert isinstance(then, Moved) and then.place.id == merauke.region_id


CITIES = {
    "Samarinda": "Kota Samarinda",
    "SANGATTA": "Kabupaten Kutai Timur",
    "Tenggarong": "Kabupaten Kutai Kartanegara",
    "Sendawar": "Kabupaten Kutai Barat",
    "Penajam": "Kabupaten Penajam Paser Utara",
    "Sepaku": "Sepaku",
    "IKN": "Ibu Kota Nusantara",
    "Bandung": "Kota Bandung",
    "Kab. Bandung": "Kabupaten Bandung",
    "Jakarta": "Daerah Khusus Jakarta",
    "Yogyakarta": "Kota Yogyakarta",
}


@pytest.mark.parametrize("city", CITIES)
def test_a_dateline_names_its_region(kaltim, city):
    match = find_city(city, near=kaltim)
    assert match and match.place and match.place.name == CITIES[city]


def test_home_settles_what_is_doubtful_elsewhere(kaltim):
    doubtful = find_city("Martapura", near=kaltim)
    assert doubtful and doubtful.place is None and len(doubtful.candidates) == 2
    south = Region.objects.get(slug="kalimantan-selatan")
    match = find_city("Martapura", near=south)
    assert match and match.place and match.place.name == "Kabupaten Banjar"
    assert find_city("Atlantis", near=kaltim) is None and find_city(" – ") is None


def named(text: str, near: Region | None = None) -> list[str]:
    return [mention.place.name if mention.place else "?" for mention in find_in_text(text, near=near)]


def test_regions_in_a_sentence_the_longest_name_first(kaltim):
    text = "Banjir di Kutai Barat dan Kutai Timur, kata Pemprov Kaltim; warga se-Kaltim membantu PPU."
    assert named(text, kaltim) == [
        "Kabupaten Kutai Barat", "Kabupaten Kutai Timur", "Kalimantan Timur", "Kalimantan Timur",
        "Kabupaten Penajam Paser Utara",
    ]  # fmt: skip


def test_the_word_before_tells_twins_apart(kaltim):
    assert named("Bupati Bandung menemui Wali Kota Bandung.") == ["Kabupaten Bandung", "Kota Bandung"]


def test_kecamatan_and_common_words_need_their_kind(kaltim):
    assert named("Polda Metro Jaya di Puncak; batu di Kota Batu. Warga Sepaku.", kaltim) == ["Kota Batu"]
    assert named("Warga Kecamatan Sepaku.", kaltim) == ["Sepaku"]


def test_abbreviations_of_far_kabupaten_are_left_alone(kaltim):
    riau = Region.objects.get(slug="riau")
    assert named("Konferensi di Basel dan Inhu.", kaltim) == []
    assert named("Konferensi di Basel dan Inhu.", riau) == ["Kabupaten Indragiri Hulu"]


def test_places_in_text_are_where_they_say(kaltim):
    text = "Warga Toli-Toli, Pangkajene dan Kepulauan, serta Kab. Bandung."
    mentions = find_in_text(text)
    assert [text[mention.start : mention.end] for mention in mentions] == [mention.text for mention in mentions]
    assert [mention.text for mention in mentions] == ["Toli-Toli", "Pangkajene dan Kepulauan", "Kab. Bandung"]


def test_a_renamed_region_is_found_at_once(kaltim):
    assert resolve("samarinda-baru") is None
    samarinda = Region.objects.get(slug="kota-samarinda")
    samarinda.names.update(valid_to=date(2027, 1, 1))
    samarinda.names.create(name="Kota Samarinda Baru", short_name="Samarinda Baru", valid_from=date(2027, 1, 1))
    samarinda.name = "Kota Samarinda Baru"
    samarinda.save()
    answer = resolve("samarinda-baru")
    assert isinstance(answer, Moved) and answer.place.name == "Kota Samarinda Baru"
    assert isinstance(resolve("samarinda"), Moved)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_anything_may_be_asked(kaltim, text):
    resolve(text)
    find_city(text, near=kaltim)
    for mention in find_in_text(text, near=kaltim):
        assert text[mention.start : mention.end] == mention.text
