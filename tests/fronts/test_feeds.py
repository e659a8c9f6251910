"""Feeds of regions and officials."""

from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.states import State
from regions.models import Region
from regions.officials.models import Person
from regions.reading import places
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def samarinda() -> Any:
    places.forget()
    province = Region.objects.create(
        slug="kalimantan-timur", name="Kalimantan Timur", kind=Region.Kind.PROVINCE, code="64"
    )
    yield Region.objects.create(
        slug="kota-samarinda", name="Kota Samarinda", short_name="Samarinda", kind=Region.Kind.KOTA, parent=province
    )
    places.forget()


def channel_of(client: Any, address: str) -> ElementTree.Element:
    answer = client.get(address)
    assert answer.status_code == 200, address
    assert not answer.cookies
    return ElementTree.fromstring(answer.content).find("channel")


def headlines(channel: ElementTree.Element) -> list[str | None]:
    return [item.findtext("title") for item in channel.findall("item")]


def test_a_region_has_a_feed_of_its_stories(client, samarinda):
    make_story(headline="Pasar pagi pindah", primary_region_id=samarinda.pk)
    make_story(headline="Di tempat lain")
    channel = channel_of(client, "/daerah/kota-samarinda/feed/")
    assert headlines(channel) == ["Pasar pagi pindah"]
    assert channel.findtext("link") == "http://testserver/daerah/kota-samarinda/"
    # What happens in the city also happens in the province
    assert headlines(channel_of(client, "/daerah/kalimantan-timur/feed/")) == ["Pasar pagi pindah"]


def test_the_regions_page_names_its_feed(client, samarinda):
    assert 'href="/daerah/kota-samarinda/feed/"' in client.get("/daerah/kota-samarinda/").text


def test_a_kecamatan_has_a_feed_too(client, samarinda):
    Region.objects.create(slug="sambutan", name="Sambutan", kind=Region.Kind.KECAMATAN, parent=samarinda)
    channel = channel_of(client, "/daerah/kota-samarinda/sambutan/feed/")
    assert channel.findtext("link") == "http://testserver/daerah/kota-samarinda/sambutan/"


def test_another_spelling_of_a_region_leads_to_its_feed(client, samarinda):
    answer = client.get("/daerah/Kota-Samarinda/feed/")
    assert (answer.status_code, answer["Location"]) == (301, "/daerah/kota-samarinda/feed/")


def test_what_was_never_a_region_has_no_feed(client, samarinda):
    assert client.get("/daerah/atlantis/feed/").status_code == 404


def test_an_official_has_a_feed_of_the_stories_that_name_them(client):
    person = Person.objects.create(full_name="Made Rukmana", slug="made-rukmana")
    make_story(headline="Wali kota meninjau pasar", person_ids=(person.pk,))
    make_story(headline="Tanpa nama")
    channel = channel_of(client, "/pejabat/made-rukmana/feed/")
    assert headlines(channel) == ["Wali kota meninjau pasar"]
    answer = client.get("/pejabat/Made-Rukmana/feed/")
    assert (answer.status_code, answer["Location"]) == (301, "/pejabat/made-rukmana/feed/")
    assert client.get("/pejabat/tidak-ada/feed/").status_code == 404


def test_only_public_stories_are_in_these_feeds(client, samarinda):
    person = Person.objects.create(full_name="Made Rukmana", slug="made-rukmana")
    for state in State:
        make_story(
            state=state,
            headline="Terbuka" if state == State.PUBLISHED else f"Rahasia {state}",
            primary_region_id=samarinda.pk,
            person_ids=(person.pk,),
        )
    for address in ("/daerah/kota-samarinda/feed/", "/pejabat/made-rukmana/feed/"):
        assert headlines(channel_of(client, address)) == ["Terbuka"]


@pytest.mark.parametrize("address", ["/daerah/kota-samarinda/feed/", "/pejabat/made-rukmana/feed/"])
def test_a_feed_asks_as_much_of_a_small_site_as_of_a_larger_one(client, samarinda, address):
    person = Person.objects.create(full_name="Made Rukmana", slug="made-rukmana")

    def queries() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return len(captured)

    def grow(stories: int) -> None:
        for _ in range(stories):
            make_story(primary_region_id=samarinda.pk, person_ids=(person.pk,))

    grow(2)
    small = queries()
    grow(10)
    # The region or person, the stories, their texts.
    assert small == queries() <= 3
