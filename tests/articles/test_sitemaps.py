"""Sitemaps: every public story once, by month; news of two days; nothing that isn't public."""

import datetime as dt
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.models import Article
from articles.reading import sitemap
from articles.states import Kind, State
from newsroom.outlet.current import change_outlet
from tests.factories.photos import make_photo
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db

PLAIN = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
NOVEMBER = dt.datetime(2024, 11, 22, 11, 4, tzinfo=dt.UTC)


def document(client: Any, address: str) -> ElementTree.Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/xml; charset=utf-8"
    assert not answer.cookies
    return ElementTree.fromstring(answer.getvalue())


def places(client: Any, address: str) -> list[str | None]:
    root = document(client, address)
    return [entry.findtext(f"{PLAIN}loc") for entry in root]


def full(story: Article) -> str:
    return f"http://testserver{story.get_absolute_url()}"


def test_the_index_names_only_months_with_stories(client):
    make_story(at=NOVEMBER)
    make_story(at=dt.datetime(2024, 2, 3, tzinfo=dt.UTC))
    assert places(client, "/sitemap.xml") == [
        "http://testserver/sitemap-halaman.xml",
        "http://testserver/sitemap-2024-11.xml",
        "http://testserver/sitemap-2024-02.xml",
    ]


def test_a_site_without_stories_has_an_index(client):
    assert places(client, "/sitemap.xml") == ["http://testserver/sitemap-halaman.xml"]
    assert places(client, "/sitemap-berita.xml") == []
    assert client.get("/sitemap-2024-11.xml").status_code == 404


def test_a_month_begins_at_midnight_in_the_newsroom(client):
    # 31 October 16.30 UTC is already November in Samarinda, and its address says so
    early = make_story(at=dt.datetime(2024, 10, 31, 16, 30, tzinfo=dt.UTC))
    late = make_story(at=dt.datetime(2024, 11, 30, 15, 59, tzinfo=dt.UTC))
    make_story(at=dt.datetime(2024, 11, 30, 16, 0, tzinfo=dt.UTC))
    assert places(client, "/sitemap-2024-11.xml") == [full(late), full(early)]
    assert "/2024/11/" in full(early)


def test_a_story_stands_with_its_last_change_and_its_photo(client):
    photo = make_photo()
    story = make_story(at=NOVEMBER, hero_id=photo.pk)
    entry = document(client, "/sitemap-2024-11.xml")[0]
    assert entry.findtext(f"{PLAIN}lastmod") == "2024-11-22T19:04:00+08:00"
    image = entry.findtext(f"{IMAGE}image/{IMAGE}loc") or ""
    assert image.startswith("http://testserver/media/") and image.endswith(".jpg")
    changed = timezone.now()
    Article.objects.filter(pk=story.pk).update(revised_at=changed)
    entry = document(client, "/sitemap-2024-11.xml")[0]
    assert dt.datetime.fromisoformat(entry.findtext(f"{PLAIN}lastmod")) == changed


def test_the_sitemap_of_news_holds_two_days(client):
    change_outlet(by=None, name="Kabar & Mahakam")
    now = timezone.now()
    fresh = make_story(headline="Harga <beras> naik", at=now - dt.timedelta(hours=47))
    make_story(at=now - dt.timedelta(hours=49))
    root = document(client, "/sitemap-berita.xml")
    assert [entry.findtext(f"{PLAIN}loc") for entry in root] == [full(fresh)]
    news = root[0].find(f"{NEWS}news")
    assert news.findtext(f"{NEWS}publication/{NEWS}name") == "Kabar & Mahakam"
    assert news.findtext(f"{NEWS}publication/{NEWS}language") == "id"
    assert news.findtext(f"{NEWS}title") == "Harga <beras> naik"
    written = news.findtext(f"{NEWS}publication_date")
    assert written.endswith("+08:00")
    assert dt.datetime.fromisoformat(written) == fresh.published_at


def test_what_is_paid_is_no_news_but_has_its_address(client):
    ads = [
        make_story(kind=Kind.ADVERTORIAL, sponsor="PT Contoh"),
        make_story(kind=Kind.SHARED_CONTENT, sponsor="PT Contoh"),
    ]
    assert places(client, "/sitemap-berita.xml") == []
    month = timezone.localdate()
    assert set(places(client, f"/sitemap-{month:%Y-%m}.xml")) == {full(ad) for ad in ads}


def test_only_the_newest_thousand_are_news(client, monkeypatch):
    monkeypatch.setattr(sitemap, "MOST_NEWS", 2)
    now = timezone.now()
    stories = [make_story(at=now - dt.timedelta(hours=hours)) for hours in (3, 1, 2)]
    assert places(client, "/sitemap-berita.xml") == [full(stories[1]), full(stories[2])]


def test_only_public_stories_are_in_sitemaps(client):
    public = make_story()
    for state in State:
        if state != State.PUBLISHED:
            make_story(state=state)
    month = timezone.localdate()
    for address in ("/sitemap-berita.xml", f"/sitemap-{month:%Y-%m}.xml"):
        assert places(client, address) == [full(public)]


def test_a_retracted_story_alone_leaves_no_month_behind(client):
    make_story(state=State.RETRACTED, at=NOVEMBER)
    assert places(client, "/sitemap.xml") == ["http://testserver/sitemap-halaman.xml"]
    assert client.get("/sitemap-2024-11.xml").status_code == 404


def test_a_headline_from_a_word_processor_breaks_nothing(client):
    story = make_story()
    Article.objects.filter(pk=story.pk).update(headline="Harga\x0bberas\x1f & gula\ufffe")
    title = document(client, "/sitemap-berita.xml")[0].findtext(f"{NEWS}news/{NEWS}title")
    assert title == "Hargaberas & gula"


def test_addresses_that_are_no_months_are_not_found(client):
    for address in ("/sitemap-2024-13.xml", "/sitemap-2024-00.xml", "/sitemap-24-11.xml", "/sitemap-2999-12.xml"):
        assert client.get(address).status_code == 404


@pytest.mark.parametrize("address", ["/sitemap.xml", "/sitemap-berita.xml", "/sitemap-{month}.xml"])
def test_a_sitemap_asks_as_much_of_a_small_site_as_of_a_larger_one(client, address):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(address.format(month=f"{timezone.localdate():%Y-%m}")).getvalue()
        return len(captured)

    photo = make_photo().pk
    make_story(at=NOVEMBER)
    make_story(hero_id=photo)
    client.get("/sitemap-berita.xml")  # warms what a process keeps
    small = queries()
    for _ in range(9):
        make_story(hero_id=photo)
        make_story(at=dt.datetime(2015, 1, 1, tzinfo=dt.UTC))
    assert small == queries() <= 2
