"""Small files that programs look for at fixed addresses."""

import datetime as dt
import json
from xml.etree import ElementTree

import pytest
from django.contrib.staticfiles import finders
from django.urls import Resolver404, resolve
from django.utils import timezone

from newsroom.accounts.operations.staff import engage
from newsroom.outlet.current import change_outlet
from regions.models import Region
from regions.officials.models import Person
from tests.factories.stories import make_section

pytestmark = pytest.mark.django_db


def test_robots_keep_out_of_desk_accounts_comments_and_search(client):
    answer = client.get("/robots.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    lines = answer.text.splitlines()
    assert lines[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /akun/", "Disallow: /komentar/", "Disallow: /cari/"} <= set(lines)
    assert "Disallow: /" not in lines
    for line in lines:
        if line.startswith("Sitemap: "):
            assert client.get(line.removeprefix("Sitemap: http://testserver")).status_code == 200


def test_robots_name_the_sites_own_address(client, settings):
    settings.SITE_URL = "https://kabarmahakam.example"
    assert "Sitemap: https://kabarmahakam.example/sitemap.xml" in client.get("/robots.txt").text


def test_who_finds_a_hole_learns_where_to_report_it(client):
    change_outlet(by=None, name="Kabar Mahakam", email="redaksi@contoh.example")
    answer = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert fields["Contact"] == "mailto:redaksi@contoh.example"
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"
    expires = dt.datetime.fromisoformat(fields["Expires"])
    # RFC 9116 asks for a date in the coming year
    assert timezone.now() < expires < timezone.now() + dt.timedelta(days=365)


def test_an_outlet_without_a_mailbox_points_to_its_contact_page(client):
    assert "Contact: http://testserver/kontak/" in client.get("/.well-known/security.txt").text


def test_humans_are_led_to_the_masthead(client):
    change_outlet(by=None, name="Kabar Mahakam")
    assert client.get("/humans.txt").text.splitlines() == ["Kabar Mahakam", "http://testserver/redaksi/"]


def test_the_manifest_is_json_whatever_the_outlet_is_called(client):
    change_outlet(by=None, name='Kabar "Mahakam" & <Hulu>', tagline="Dari\nhulu")
    answer = client.get("/manifest.webmanifest")
    assert answer["Content-Type"] == "application/manifest+json"
    manifest = json.loads(answer.content)
    assert manifest["name"] == 'Kabar "Mahakam" & <Hulu>'
    for icon in manifest["icons"]:
        assert finders.find(icon["src"].removeprefix("/static/")), icon


def test_the_sitemap_of_lasting_pages_names_sections_regions_and_people(client):
    make_section("Politik")
    profile = engage(name="Rani Siregar", position="reporter", by=None)
    province = Region.objects.create(slug="kalimantan-timur", name="Kalimantan Timur", kind=Region.Kind.PROVINCE)
    Region.objects.create(
        slug="kutai", name="Kutai", kind=Region.Kind.KABUPATEN, parent=province, valid_to="1999-10-04"
    )
    Person.objects.create(full_name="Made Rukmana", slug="made-rukmana")
    answer = client.get("/sitemap-halaman.xml")
    found = {
        place.text.removeprefix("http://testserver")
        for place in ElementTree.fromstring(answer.content).iter()
        if place.tag.endswith("}loc")
    }
    assert {"/", "/tentang/", "/redaksi/", "/koreksi/", "/politik/", "/daerah/kalimantan-timur/"} <= found
    assert {profile.get_absolute_url(), "/pejabat/made-rukmana/"} <= found
    assert "/daerah/kutai/" not in found
    for address in found:
        assert leads_somewhere(address), address


def leads_somewhere(address: str) -> bool:
    try:
        return bool(resolve(address))
    except Resolver404:
        return False


@pytest.mark.parametrize(
    "address",
    [
        "/robots.txt",
        "/.well-known/security.txt",
        "/humans.txt",
        "/manifest.webmanifest",
        "/sitemap.xml",
        "/sitemap-halaman.xml",
    ],
)
def test_files_for_machines_set_no_cookies_and_take_no_posts(client, address):
    answer = client.get(address)
    assert (answer.status_code, len(answer.cookies)) == (200, 0)
    assert answer.content == client.get(address).content
    assert client.post(address).status_code == 405
