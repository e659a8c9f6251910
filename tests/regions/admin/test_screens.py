"""Regions at the desk."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from regions.models import Region
from regions.operations.importing import load

pytestmark = pytest.mark.django_db
LIST = "admin:regions_region_changelist"


@pytest.fixture
def desk(client, country):
    load(country.write())
    country.below("10.71", "kota", "Kota Hilir Raya")
    load(country.later().write())
    client.force_login(get_user_model().objects.create_superuser(email="admin@example.org", password="x"))
    return client


@pytest.mark.parametrize("words", ["Hilir Raya", "Kota Hilir", "10.71"], ids=["name", "former name", "code"])
def test_a_region_is_found_by_its_names_and_codes(desk, words):
    page = desk.get(reverse(LIST), {"q": words}, follow=True).text
    assert "Kota Hilir Raya" in page and "Kabupaten Hulu" not in page


def test_its_past_can_be_read_and_not_rewritten(desk):
    hilir = Region.objects.get(code="10.71")
    address = reverse("admin:regions_region_change", args=[hilir.pk])
    page = desk.get(address, follow=True).text
    assert "Kota Hilir" in page and 'name="names-0-name"' not in page
    desk.post(address, {"name": "Salah", "seat": "Muara", "lat": "-0.5", "lon": "117", "tz": "Asia/Makassar"})
    hilir.refresh_from_db()
    assert hilir.name == "Kota Hilir Raya"


def test_the_list_costs_the_same_for_few_and_many(desk, django_assert_max_num_queries):
    # session, user, page of rows, count of the filtered list, permissions
    with django_assert_max_num_queries(8):
        desk.get(reverse(LIST), follow=True)


def test_regions_are_not_made_or_deleted_by_hand(desk):
    hilir = Region.objects.get(code="10.71")
    assert desk.get(reverse("admin:regions_region_add"), follow=True).status_code == 403
    assert desk.get(reverse("admin:regions_region_delete", args=[hilir.pk]), follow=True).status_code == 403
