"""Loading our own data: everything is there, a second time changes nothing."""

from regions.models import Edition, Region, RegionCode, RegionEvent, RegionName, RegionParent
from regions.operations.importing import load


def test_all_of_indonesia_is_there(kaltim):
    kinds = Region.Kind
    expected = {
        kinds.PROVINCE: 38, kinds.KABUPATEN: 415, kinds.ADMINISTRATIVE_KABUPATEN: 1, kinds.KOTA: 93,
        kinds.ADMINISTRATIVE_KOTA: 5, kinds.AUTHORITY: 1, kinds.KECAMATAN: 7_285,
    }  # fmt: skip
    assert {kind: Region.objects.filter(kind=kind).count() for kind in kinds} == expected


def test_kaltim_has_its_ten_and_their_kecamatan(kaltim):
    below = Region.objects.within(kaltim).second_level()
    assert {region.code: region.children.count() for region in below} == {
        "64.01": 10, "64.02": 20, "64.03": 13, "64.07": 16, "64.08": 18,
        "64.09": 4, "64.11": 5, "64.71": 6, "64.72": 10, "64.74": 3,
    }  # fmt: skip
    assert set(below.values_list("tz", flat=True)) == {"Asia/Makassar"}


def test_everything_within_is_its_parents_and_their_parts(kaltim):
    within = set(Region.objects.within(kaltim).values_list("pk", flat=True))
    children = Region.objects.filter(parent=kaltim)
    grandchildren = Region.objects.filter(parent__in=children)
    assert within == {kaltim.pk, *children.values_list("pk", flat=True), *grandchildren.values_list("pk", flat=True)}
    # A loaded path names the parents, in order.
    sambutan = Region.objects.get(slug="sambutan", parent__slug="kota-samarinda")
    assert sambutan.ancestor_ids == (kaltim.pk, sambutan.parent_id)


def test_the_same_files_again_change_nothing(kaltim):
    before = [model.objects.count() for model in (Region, RegionName, RegionCode, RegionParent, Edition)]
    report = load()
    assert report.is_known and report.unchanged == 7_838
    assert [model.objects.count() for model in (Region, RegionName, RegionCode, RegionParent, Edition)] == before


def test_the_same_data_as_another_edition_changes_no_region(kaltim):
    stamps = set(Region.objects.values_list("pk", "updated_at"))
    report = load(edition="2025-2")
    changes = {name: count for name, count in report.counts().items() if count and name != "unchanged"}
    assert changes == {} and not report.is_known
    assert set(Region.objects.values_list("pk", "updated_at")) == stamps


def test_twenty_six_kabupaten_and_kota_changed_code_and_province(kaltim):
    moved = RegionParent.objects.filter(valid_to__isnull=False)
    assert moved.count() == 26
    codes = RegionCode.objects.filter(valid_to__isnull=False, region__in=moved.values("region"))
    assert codes.count() == 26 and codes.get(code="91.01").region.code == "93.01"


def test_known_days_and_mere_editions_are_told_apart(kaltim):
    jakarta = RegionName.objects.get(name="Daerah Khusus Jakarta")
    toba = RegionName.objects.get(name="Kabupaten Toba")
    assert (str(jakarta.valid_from), jakarta.from_edition) == ("2024-11-30", "")
    assert toba.from_edition == "2022"
    assert RegionEvent.objects.get(key="ganti-nama-toba").day is None


def test_nusantara_has_no_code_and_lies_over_two_kabupaten(kaltim):
    nusantara = Region.objects.get(slug="ibu-kota-nusantara")
    assert nusantara.kind == Region.Kind.AUTHORITY and not nusantara.codes.exists() and not nusantara.elects_head
    assert {region.abbreviation for region in nusantara.overlaps.all()} == {"Kukar", "PPU"}
    assert nusantara in Region.objects.get(code="64.09").overlaps.all()
