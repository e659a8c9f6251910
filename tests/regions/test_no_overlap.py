"""The database itself refuses what cannot be true at once."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from regions.models import Region, RegionCode, RegionEvent, RegionName, RegionParent
from regions.operations.importing import load

pytestmark = pytest.mark.django_db
SPLIT = date(2024, 11, 30)


@pytest.fixture
def hilir(country) -> Region:
    load(country.write())
    return Region.objects.get(code="10.71")


def refused(rule: str, make) -> None:
    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        make()


def test_two_names_at_once(hilir):
    refused("region_name_no_overlap", lambda: RegionName.objects.create(region=hilir, name="X", short_name="X"))
    hilir.names.update(valid_to=SPLIT)
    RegionName.objects.create(region=hilir, name="Kota Hilir Baru", short_name="Hilir Baru", valid_from=SPLIT)
    refused("region_name_no_overlap", lambda: hilir.names.filter(valid_to=SPLIT).update(valid_to=None))


def test_one_code_for_two_regions_at_once(hilir):
    other = Region.objects.get(code="10.01")
    other.codes.update(valid_to=SPLIT)
    refused("region_code_no_overlap", lambda: RegionCode.objects.create(region=other, code="10.71", valid_from=SPLIT))
    RegionCode.objects.create(region=other, code="10.71", scheme=RegionCode.Scheme.BPS, valid_from=SPLIT)


def test_two_codes_of_one_scheme_at_once(hilir):
    refused("region_one_code_at_once", lambda: RegionCode.objects.create(region=hilir, code="10.99"))


def test_two_parents_at_once(hilir):
    west = Region.objects.get(code="20")
    refused("region_parent_no_overlap", lambda: RegionParent.objects.create(region=hilir, parent=west))


def test_a_region_within_itself(hilir):
    hilir.parents.all().delete()
    refused("region_not_its_own_parent", lambda: RegionParent.objects.create(region=hilir, parent=hilir))


def test_a_period_that_ends_before_it_begins(hilir):
    refused("region_period", lambda: Region.objects.filter(pk=hilir.pk).update(valid_from=SPLIT, valid_to=SPLIT))


def test_an_address_twice(hilir):
    again = {"kind": Region.Kind.KOTA, "name": "Kota Hilir", "short_name": "Hilir", "slug": "kota-hilir"}
    # PostgreSQL names the rule, SQLite the columns.
    refused("region_slug_above_kecamatan|region.slug", lambda: Region.objects.create(**again))


def test_a_change_without_day_and_edition(hilir):
    refused("region_event_day_or_edition", lambda: RegionEvent.objects.create(key="x", kind="pemekaran"))


def test_a_region_with_parts_cannot_be_deleted(hilir):
    with pytest.raises(Exception, match="(?i)protect"):
        Region.objects.get(code="10").delete()
