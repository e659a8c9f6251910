"""Queries of the pages about places and people, with the real regions and officials, at two numbers of stories."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from newsroom.outlet.current import change_outlet
from regions.models import Region
from regions.officials import importing as officials
from regions.officials.models import Person
from regions.operations import importing as regions
from regions.reading import places
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db

BUDGETS = {
    # The region; 4 government; 3 other officials; 2 stories; the first year; the map's numbers.
    "/daerah/kota-samarinda/": 14,
    "/daerah/kalimantan-timur/": 14,
    "/daerah/kota-samarinda/sambutan/": 8,
    "/daerah/": 6,
    # Who it is (2), the record (7), the stories (2).
    "/pejabat/akmal-malik/": 12,
}


@pytest.fixture(scope="module")
def kaltim(django_db_setup, django_db_blocker) -> Iterator[None]:
    places.forget()
    with django_db_blocker.unblock(), transaction.atomic():
        regions.load()
        officials.load()
        yield
        transaction.set_rollback(True)
    places.forget()


def grow(stories: int) -> None:
    region = Region.objects.get(slug="sambutan")
    akmal = Person.objects.get(slug="akmal-malik")
    for _ in range(stories):
        make_story(primary_region_id=region.pk, person_ids=(akmal.pk,))


def queries_of(client: Any, address: str) -> list[str]:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.parametrize("address", BUDGETS)
def test_a_page_about_a_place_or_person_asks_the_same_at_any_size(client, kaltim, admin, address):
    change_outlet(by=admin, home_region="kalimantan-timur")
    grow(3)
    small = queries_of(client, address)
    grow(25)
    large = queries_of(client, address)
    assert len(large) == len(small), "\n\n".join(large)
    assert len(large) <= BUDGETS[address], "\n\n".join(large)
