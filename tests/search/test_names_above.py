"""Above the stories: people and regions whose name, or whose office, was typed."""

import datetime as dt
from pathlib import Path

import pytest

from newsroom.search.asked import Asked
from newsroom.search.pages import SearchPage
from newsroom.search.reading import search_page
from regions.models import Region
from regions.officials.models import Office, Person, Seat
from regions.officials.operations.appointing import appoint
from regions.officials.operations.people import save_person
from regions.operations.importing import load
from tests.factories.stories import chief, make_story
from tests.regions.books import Country

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def country(tmp_path: Path) -> None:
    """Kabupaten Hulu ("Hul") and Kota Hilir; Siti Mas'ud is the bupati, Agus Mas'ud her deputy."""
    load(Country(tmp_path).write())
    region = Region.objects.get(slug="kabupaten-hulu")
    for title, role, name in (("Bupati", "head", "Siti Mas’ud"), ("Wakil Bupati", "deputy", "Agus Mas’ud")):
        office = Office.objects.create(key=role, slug=role, title=title, pair_role=role, main_region=region)
        slug = name.lower().replace("’", "").replace(" ", "-")
        person = save_person(Person(full_name=name, slug=slug), by=chief())
        appoint(
            person=person,
            seat=Seat.objects.create(office=office),
            kind="definitif",
            start_date=dt.date(2025, 2, 20),
            source_url="https://example.test/",
            source_read_on=dt.date(2025, 3, 1),
            by=chief(),
        )


def page(text: str, **more: str) -> SearchPage:
    return search_page(Asked.of({"q": text} | more))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("siti mas'ud", ["Siti Mas’ud"]),
        ("SITI MASUD", ["Siti Mas’ud"]),
        ("banjir siti mas’ud", ["Siti Mas’ud"]),
        ("masud", ["Agus Mas’ud", "Siti Mas’ud"]),
        ("banjir masud", []),  # one word of a name is too little beside others
        ("bupati hulu", ["Siti Mas’ud"]),
        ("bupati hul", ["Siti Mas’ud"]),
        ("wakil bupati hulu", ["Agus Mas’ud"]),
        ("wali kota hilir", []),
        ("bupati siti mas'ud", ["Siti Mas’ud"]),
        ("jembatan", []),
    ],
)
def test_officials_are_shown_by_name_and_by_office(text, names):
    assert sorted(card.name for card in page(text).officials) == names


def test_an_official_is_shown_with_office_and_address():
    (card,) = page("siti masud").officials
    assert (card.office, card.url) == ("Bupati Hulu", "/pejabat/siti-masud/")
    assert "20" in card.period and "2025" in card.period


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("hulu", ["Kabupaten Hulu"]),
        ("HUL", ["Kabupaten Hulu"]),
        ("kota hilir", ["Kota Hilir"]),
        ("banjir hulu", []),
        ("…", []),
    ],
)
def test_regions_are_shown_by_their_names(text, names):
    assert [hit.region.name for hit in page(text).regions] == names


def test_names_stand_on_the_first_page_only():
    for number in range(22):
        make_story(headline=f"Hulu {number}")
    assert page("hulu").regions and not page("hulu", hal="2").regions


def test_short_names_of_regions_are_understood():
    make_story(headline="Pesta panen di Pasir Timur")
    assert page("pastim").total == 1
    assert [result.headline_html for result in page("pastim").results] == [
        "Pesta panen di <mark>Pasir</mark> <mark>Timur</mark>"
    ]


def test_facets_speak_the_names_of_people_and_regions():
    siti, hulu = Person.objects.get(slug="siti-masud"), Region.objects.get(slug="kabupaten-hulu")
    make_story(headline="Panen raya", person_ids=(siti.pk,), primary_region_id=hulu.pk)
    shown = {value.name: value.url for facet in page("panen").facets for value in facet.values}
    assert shown["Siti Mas’ud"] == "/cari/?q=panen&pejabat=siti-masud"
    assert shown["Hulu" if "Hulu" in shown else "Kabupaten Hulu"] == "/cari/?q=panen&daerah=kabupaten-hulu"
    assert page("panen", pejabat="siti-masud", daerah="kabupaten-hulu").total == 1
    assert page("panen", pejabat="agus-masud").total == 0
