"""What a region's page and the index say, and who votes."""

from datetime import date

import pytest

from regions.models import PILKADA_2024, Election, Region
from regions.reading.region import names_on, region_facts
from regions.reading.tree import ancestors_of, children_of, provinces


def of(slug: str) -> Region:
    return Region.objects.get(slug=slug)


def test_545_regions_voted_in_2024_and_nobody_typed_the_number(kaltim):
    voting = Region.objects.voting(PILKADA_2024)
    counts = [voting.filter(kind=kind).count() for kind in ("provinsi", "kabupaten", "kota")]
    assert counts == [37, 415, 93] and voting.count() == 545


def test_the_seven_that_did_not_vote_are_yogyakarta_and_the_regions_of_jakarta(kaltim):
    others = Region.objects.current().above_kecamatan().exclude(pk__in=Region.objects.voting(PILKADA_2024))
    codes = set(others.values_list("code", flat=True)) - {""}
    assert codes == {"31.01", "31.71", "31.72", "31.73", "31.74", "31.75", "34"}
    voting = set(Region.objects.voting(PILKADA_2024).values_list("code", flat=True))
    assert {"31", "34.01", "34.71"} <= voting


def test_who_votes_follows_from_the_day(kaltim):
    before = Region.objects.voting(Election("earlier", date(2020, 12, 9))).provinces()
    assert before.count() == 33  # 34 then, without Yogyakarta


def test_a_page_of_today(kaltim):
    facts = region_facts(of("kota-samarinda"))
    assert (facts.printed_name, facts.kind_label, facts.code, facts.zone) == ("Kota Samarinda", "Kota", "64.72", "WITA")
    assert [parent.name for parent in facts.parents] == ["Kalimantan Timur"]
    assert len(facts.children) == 10 and facts.children_label == "Kecamatan"
    assert facts.children[0].url.startswith("/daerah/kota-samarinda/")
    population = facts.figures[0]
    assert (population.measure, int(population.value), population.as_of) == ("population", 881_225, date(2024, 12, 31))
    assert "2138" in population.source and not facts.former_names


def test_jakarta_before_and_after_its_law(kaltim):
    jakarta = of("jakarta")
    before, after = (region_facts(jakarta, date(2024, 11, day)) for day in (29, 30))
    assert before.name == "Daerah Khusus Ibukota Jakarta" and before.abbreviation == "DKI"
    assert before.printed_name.startswith("Daerah Khusus Ibukota Jakarta (")
    assert "Daerah Khusus Jakarta)" in before.printed_name
    assert after.printed_name == "Daerah Khusus Jakarta" and after.abbreviation == "DKJ"
    assert [(former.name, former.until) for former in after.former_names] == [
        ("Daerah Khusus Ibukota Jakarta", "30 November 2024")
    ]
    assert any(event.legal_basis == "UU 151/2024" for event in after.events)


def test_merauke_was_in_papua_until_the_law_of_2022(kaltim):
    merauke = of("kabupaten-merauke")
    before, after = region_facts(merauke, date(2022, 7, 24)), region_facts(merauke, date(2022, 7, 25))
    assert [parent.name for parent in before.parents] == ["Papua"] and before.code == "91.01"
    assert [parent.name for parent in after.parents] == ["Papua Selatan"] and after.code == "93.01"
    (code,) = after.former_codes
    assert code.code == "91.01" and "2023" in code.until  # the edition, for the day is not known
    assert after.children_label == "Distrik" and after.children[0].kind_label == "Distrik"


def test_a_province_shows_its_parts_of_the_day(kaltim):
    papua = of("papua")
    assert len(region_facts(papua, date(2021, 1, 1)).children) == 29
    assert len(region_facts(papua).children) == 9
    south = region_facts(of("papua-selatan"), date(2022, 1, 1))
    assert not south.existed and south.children == () and "UU 14/2022" in south.basis


def test_a_child_has_the_name_of_the_day(kaltim):
    sumut = region_facts(of("sumatera-utara"), date(2019, 1, 1))
    assert "Kabupaten Toba Samosir" in {child.name for child in sumut.children}
    toba = of("kabupaten-toba")
    assert names_on([toba.pk], date(2019, 1, 1)) == {toba.pk: "Kabupaten Toba Samosir"}


def test_nusantara_tells_over_what_it_lies(kaltim):
    facts = region_facts(of("ibu-kota-nusantara"))
    assert {other.short_name for other in facts.overlaps} == {"Kutai Kartanegara", "Penajam Paser Utara"}
    assert facts.code == "" and facts.parents == () and facts.figures == ()


@pytest.mark.parametrize("on", [None, date(2020, 1, 1)], ids=["today", "2020"])
def test_a_page_costs_the_same_for_few_and_for_many(kaltim, on, django_assert_max_num_queries):
    # names, codes, parent and its parent, children (and their names), overlaps, figures, events and both sides
    for slug in ("jawa-tengah", "papua", "kabupaten-merauke", "kota-bontang"):
        region = of(slug)
        with django_assert_max_num_queries(11):
            region_facts(region, on)


def test_the_index_has_every_province_with_its_parts(kaltim, django_assert_num_queries):
    with django_assert_num_queries(1):
        index = provinces()
    assert len(index) == 39 and index[-1].name == "Ibu Kota Nusantara"
    assert sum(len(province.children) for province in index) == 514
    east = next(province for province in index if province.slug == "kalimantan-timur")
    assert [child.short_name for child in east.children][:2] == ["Paser", "Kutai Kartanegara"]


def test_what_lies_around_and_below(kaltim, django_assert_num_queries):
    sambutan = Region.objects.get(slug="sambutan", parent__slug="kota-samarinda")
    with django_assert_num_queries(1):
        assert [region.slug for region in ancestors_of(sambutan)] == ["kalimantan-timur", "kota-samarinda"]
    with django_assert_num_queries(0):
        assert ancestors_of(kaltim) == ()
    with django_assert_num_queries(1):
        assert [child.get_absolute_url() for child in children_of(kaltim)][-1] == "/daerah/kota-bontang/"
