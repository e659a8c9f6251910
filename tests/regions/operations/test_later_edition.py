"""A later edition: identity survives names, codes and provinces; nothing is deleted."""

from datetime import date

import pytest

from regions.models import Region, RegionCode
from regions.operations.importing import load

pytestmark = pytest.mark.django_db


def ids() -> dict[str, int]:
    return dict(Region.objects.values_list("code", "pk"))


def test_a_renamed_region_keeps_its_identity_and_its_old_name(country):
    load(country.write())
    before = Region.objects.get(code="10.01")
    country.below("10.01", "kabupaten", "Kabupaten Hulu Raya")
    report = load(country.later().write())
    region = Region.objects.get(code="10.01")
    assert region.pk == before.pk and region.slug == "kabupaten-hulu-raya"
    assert report.renamed == ["Kabupaten Hulu → Kabupaten Hulu Raya"]
    names = region.names.order_by("valid_from")
    assert {name.name for name in names.on(date(2026, 12, 31))} == {"Kabupaten Hulu"}
    assert names.on(date(2027, 1, 1)).get().from_edition == "2027"


def test_a_re_coded_region_keeps_its_identity_and_its_old_code(country):
    load(country.write())
    before = ids()
    row = country.regions.pop("10.01")
    country.regions["10.05"] = {**row, "code": "10.05"}
    for old in ("10.01.01", "10.01.02"):
        country.kec(old.replace("10.01.", "10.05."), country.kecamatan.pop(old)["name"])
    report = load(country.later().write())
    after = ids()
    assert after["10.05"] == before["10.01"] and after["10.05.02"] == before["10.01.02"]
    assert not report.added and not report.closed and len(report.recoded) == 3
    assert RegionCode.objects.on(date(2026, 6, 1)).get(code="10.01").region_id == after["10.05"]


def test_a_kabupaten_that_moves_takes_its_kecamatan_along(country):
    load(country.write())
    before = ids()
    row = country.regions.pop("10.01")
    country.regions["20.02"] = {**row, "code": "20.02", "parent": "20"}
    for old in ("10.01.01", "10.01.02"):
        country.kec(old.replace("10.01.", "20.02."), country.kecamatan.pop(old)["name"])
    country.past("former_codes", code="20.02", former_code="10.01", valid_to="2026-07-25", edition="2027")
    country.past("former_parents", code="20.02", former_parent="10", valid_to="2026-07-25")
    load(country.later().write())
    moved = Region.objects.get(code="20.02")
    assert moved.pk == before["10.01"]
    assert [part.parent.code for part in moved.parents.on(date(2026, 7, 24))] == ["10"]
    assert [part.parent.code for part in moved.parents.on(date(2026, 7, 25))] == ["20"]
    west = Region.objects.get(code="20")
    assert Region.objects.within(west).kecamatan().count() == 2


def test_two_that_swap_their_codes_are_not_confused(country):
    load(country.write())
    before = ids()
    country.kec("10.01.01", "Sungai Dua")
    country.kec("10.01.02", "Sungai Satu")
    report = load(country.later().write())
    assert ids()["10.01.01"] == before["10.01.02"] and len(report.recoded) == 2 and not report.renamed


def test_a_vanished_region_is_closed_and_returns_as_itself(country):
    load(country.write())
    kept, row = ids()["10.71.01"], country.kecamatan.pop("10.71.01")
    report = load(country.later().write())
    gone = Region.objects.get(pk=kept)
    assert report.closed == ["Pasar Lama"] and gone.valid_to == date(2027, 1, 1)
    assert gone not in Region.objects.on(date(2027, 1, 1)) and gone in Region.objects.on(date(2026, 12, 31))
    assert not gone.codes.current().exists()

    country.kecamatan["10.71.01"] = row
    report = load(country.later("2028").write())
    assert report.reopened == ["Pasar Lama"] and Region.objects.get(pk=kept).valid_to is None


def test_a_code_that_was_given_up_can_be_used_by_another(country):
    load(country.write())
    country.kecamatan.pop("10.71.01")
    load(country.later().write())
    country.kec("10.71.01", "Pasar Baru")
    report = load(country.later("2028").write())
    assert report.added == ["Pasar Baru"]
    assert RegionCode.objects.on(date(2026, 1, 1)).get(code="10.71.01").region.name == "Pasar Lama"
    assert RegionCode.objects.on(date(2028, 1, 1)).get(code="10.71.01").region.name == "Pasar Baru"


def test_a_mended_spelling_of_the_same_edition_leaves_no_former_name(country):
    country.below("10.71", "kota", "Kota Hlir")
    load(country.write())
    country.below("10.71", "kota", "Kota Hilir")
    load(country.write())
    assert [name.name for name in Region.objects.get(code="10.71").names.all()] == ["Kota Hilir"]


def test_new_figures_stand_beside_the_old(country):
    load(country.write())
    country.regions["10.71"] |= {"population": "1200", "population_as_of": "2026-12-31"}
    report = load(country.later().write())
    figures = Region.objects.get(code="10.71").figures.order_by("as_of")
    assert report.figures == 1 and [int(figure.value) for figure in figures] == [1000, 1200]
