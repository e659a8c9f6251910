"""Who governed Kalimantan Timur and its regions, day by day."""

from datetime import date

import pytest

from regions.officials.models import Term
from regions.officials.reading.who_governs import (
    Occupancy,
    governments,
    officials_of,
    who_governs,
)

PILKADA_WEEK = date(2024, 11, 22)


@pytest.fixture
def province(officials):
    return officials["kalimantan-timur"]


def test_the_elected_pair_governs_until_its_last_day(province):
    last = who_governs(province, date(2023, 9, 30))
    assert last.head.holder.name == "Isran Noor"
    assert last.head.holder.office == "Gubernur Kalimantan Timur"
    assert last.deputy.holder.name == "Hadi Mulyadi"
    assert last.head.holder.kind == "definitif"


def test_one_day_between_two_terms_is_vacant(province):
    gap = who_governs(province, date(2023, 10, 1))
    assert gap.head.occupancy is Occupancy.VACANT
    assert gap.head.in_charge is None
    assert (gap.head.vacant_since, gap.head.vacant_until) == (date(2023, 10, 1), date(2023, 10, 2))
    assert gap.head.words == "vacant" or gap.head.words == "kosong"


def test_a_penjabat_has_no_deputy(province):
    interim = who_governs(province, PILKADA_WEEK)
    assert interim.head.holder.office == "Pj. Gubernur Kalimantan Timur"
    assert interim.head.holder.name == "Akmal Malik"
    assert interim.deputy.occupancy is Occupancy.VACANT
    assert interim.deputy.vacant_until == date(2025, 2, 20)


def test_the_day_of_the_oath_belongs_to_the_successor(province):
    assert who_governs(province, date(2025, 2, 19)).head.holder.name == "Akmal Malik"
    new = who_governs(province, date(2025, 2, 20))
    assert (new.head.holder.name, new.deputy.holder.name) == ("Rudy Mas’ud", "Seno Aji")


def test_before_the_first_record_nothing_is_claimed(province):
    early = who_governs(province, date(2010, 1, 1))
    assert early.head.occupancy is Occupancy.UNKNOWN
    assert early.head.vacant_since is None


def test_during_the_campaign_a_pjs_acts_beside_the_head_on_leave(officials):
    kukar = who_governs(officials["kabupaten-kutai-kartanegara"], PILKADA_WEEK)
    assert kukar.head.holder.name == "Edi Damansyah"
    assert kukar.head.acting.office == "Pjs. Bupati Kutai Kartanegara"
    assert kukar.head.in_charge.name == "Bambang Arwanto"
    after = who_governs(officials["kabupaten-kutai-kartanegara"], date(2024, 11, 24))
    assert after.head.in_charge.name == "Edi Damansyah"


def test_a_successor_only_attested_leaves_the_time_before_open(officials):
    """Nobody knows from our sources since when Hamdam was definitive regent."""
    before = who_governs(officials["kabupaten-penajam-paser-utara"], date(2023, 9, 1))
    assert before.head.occupancy is Occupancy.UNKNOWN


def test_every_region_of_kaltim_has_a_head_today_and_in_the_sample_week(officials):
    for day in (PILKADA_WEEK, date(2025, 12, 1)):
        found = governments(officials.values(), day)
        assert all(one.head.in_charge for one in found.values()), day
    assert all(found[region.pk].deputy.holder for region in officials.values())


def test_one_region_takes_as_many_queries_as_eleven(officials, django_assert_num_queries):
    # seats with offices; terms with people; ranks (none of these offices has an institution)
    with django_assert_num_queries(3):
        who_governs(officials["kalimantan-timur"], PILKADA_WEEK)
    with django_assert_num_queries(3):
        governments(officials.values(), PILKADA_WEEK)


def test_a_region_without_offices_on_record(kaltim):
    empty = who_governs(kaltim["kota-bontang"], PILKADA_WEEK)
    assert empty.head is None
    assert empty.deputy is None


def test_the_directory_lists_other_offices(province):
    names = {(one.name, one.office) for one in officials_of(province, PILKADA_WEEK)}
    assert ("Fatimah Waty", "Kepala Bidang Politik Dalam Negeri Kesbangpol Kaltim") in names
    assert not any("Gubernur" in office for _name, office in names)


def test_an_attested_term_is_certain_only_between_its_attestations(officials):
    term = Term.objects.get(person__slug="fatimah-waty")
    assert term.is_certain_on(date(2025, 1, 1))
    assert not term.is_certain_on(date(2026, 1, 1))
    assert not term.is_certain_on(date(2024, 11, 21))
