"""Feeds: the whole story, the right times, and nothing that isn't public."""

import datetime as dt
import json
import re
from email.utils import parsedate_to_datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from articles.models import Article, Retraction
from articles.operations import correcting, retracting
from articles.operations.snapshots import Credit
from articles.states import Kind, State
from newsroom.accounts.models import StaffProfile
from newsroom.outlet.current import change_outlet
from tests.factories.photos import make_photo
from tests.factories.stories import body_of, chief, make_profile, make_section, make_story

pytestmark = pytest.mark.django_db

CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
PHOTO = "{http://search.yahoo.com/mrss/}content"
LINK, UPDATED = "{http://www.w3.org/2005/Atom}link", "{http://www.w3.org/2005/Atom}updated"
AT = dt.datetime(2024, 11, 22, 11, 4, tzinfo=dt.UTC)


def channel_of(client: Any, address: str = "/feed/") -> ElementTree.Element:
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/rss+xml; charset=utf-8"
    channel = ElementTree.fromstring(answer.content).find("channel")
    assert channel is not None
    return channel


def headlines(channel: ElementTree.Element) -> list[str | None]:
    return [item.findtext("title") for item in channel.findall("item")]


def test_a_story_stands_in_the_feed_as_a_whole(client):
    # Given a story with a photo, a dateline and a link to another page of the paper
    photo = make_photo(caption="Jembatan dibuka.")
    body = body_of("Jembatan dibuka pagi ini.", "Warga menyambutnya.")
    body["content"].append({"type": "figure", "attrs": {"asset": photo.pk}})
    body["content"][1]["content"][0]["marks"] = [{"type": "link", "attrs": {"href": "/tentang/"}}]
    change_outlet(by=None, name="Kabar Mahakam")
    story = make_story(
        headline="Jembatan dibuka",
        standfirst="Antrean mengurai.",
        body=body,
        hero_id=photo.pk,
        dateline_city="Samarinda",
        at=AT,
    )
    # When somebody reads the feed
    channel = channel_of(client)
    item = channel.find("item")
    # Then everything is in it, with addresses that lead to the site from anywhere
    assert item is not None
    assert channel.findtext("title") == "Kabar Mahakam"
    assert item.findtext("link") == f"http://testserver{story.get_absolute_url()}"
    assert item.findtext("description") == "Antrean mengurai."
    assert item.findtext(CREATOR) == "Rani Siregar"
    html = item.findtext(CONTENT) or ""
    assert "<p>KABAR MAHAKAM, Samarinda – Jembatan dibuka pagi ini.</p>" in html
    assert 'href="http://testserver/tentang/"' in html
    assert "Jembatan dibuka." in html
    assert not re.search(r'(?:href|src|srcset)="/', html)
    assert re.search(r'srcset="http://testserver/media/\S+ \d+w', html)
    shown = item.find(PHOTO)
    assert shown is not None
    assert shown.get("url", "").startswith("http://testserver/media/")
    assert (shown.get("type"), shown.get("medium")) == ("image/jpeg", "image")


def test_the_feed_knows_its_own_address_and_its_list(client):
    make_story()
    channel = channel_of(client, "/politik/feed/?x=1")
    own = channel.find(LINK)
    assert own is not None
    assert (own.get("rel"), own.get("href")) == ("self", "http://testserver/politik/feed/")
    assert channel.findtext("link") == "http://testserver/politik/"
    assert channel.findtext("language") == "id"


def test_behind_another_address_the_sites_own_is_used(client, settings):
    settings.SITE_URL = "https://kabarmahakam.example"
    make_story()
    channel = channel_of(client)
    assert (channel.findtext("item/link") or "").startswith("https://kabarmahakam.example/politik/")
    assert channel.find(LINK).get("href") == "https://kabarmahakam.example/feed/"


def test_every_list_has_its_feed_and_its_page_names_it(client):
    budi = make_profile("Budi Hartono")
    make_story(headline="Sungai naik", topics=("Sungai Mahakam",), credits=(Credit(budi.pk),))
    make_story(headline="Kas daerah", section_id=make_section("Ekonomi").pk)
    author = StaffProfile.objects.get(name="Budi Hartono").get_absolute_url()
    for page in ("/politik/", "/topik/sungai-mahakam/", author):
        assert headlines(channel_of(client, f"{page}feed/")) == ["Sungai naik"]
        assert "application/rss+xml" in client.get(page).text
        assert f'href="{page}feed/"' in client.get(page).text
    assert headlines(channel_of(client)) == ["Kas daerah", "Sungai naik"]


@pytest.mark.parametrize("address", ["/tidak-ada/feed/", "/topik/tidak-ada/feed/", "/penulis/tidak-ada/feed/"])
def test_a_list_that_isnt_there_has_no_feed(client, address):
    assert client.get(address).status_code == 404


def test_an_empty_feed_is_still_a_feed(client):
    make_section("Politik")
    for address in ("/feed/", "/politik/feed/"):
        channel = channel_of(client, address)
        assert headlines(channel) == []
        assert channel.findtext("description")


def test_only_public_stories_are_in_feeds(client):
    public = make_story(headline="Sudah terbit", topics=("Sungai",))
    for state in State:
        if state != State.PUBLISHED:
            make_story(state=state, headline=f"Rahasia {state}", topics=("Sungai",))
    author = make_profile().get_absolute_url()
    for address in ("/feed/", "/feed.json", "/politik/feed/", "/topik/sungai/feed/", f"{author}feed/"):
        text = client.get(address).text
        assert public.headline in text and "Rahasia" not in text, address


def test_a_retracted_story_leaves_the_feed_and_the_tag_changes(client):
    story = make_story(headline="Tidak benar")
    before = client.get("/feed/")
    retracting.retract(story, reason=Retraction.Reason.COURT, notice="Dicabut.", by=chief())
    after = client.get("/feed/")
    assert "Tidak benar" in before.text and "Tidak benar" not in after.text
    assert before["ETag"] != after["ETag"]


def test_who_has_the_newest_feed_is_told_so_without_sending_it_again(client):
    make_story()
    for address in ("/feed/", "/feed.json"):
        tag = client.get(address)["ETag"]
        again = client.get(address, headers={"If-None-Match": tag})
        assert (again.status_code, again.content) == (304, b"")


def test_feeds_set_no_cookies_and_may_be_kept_for_a_minute(client):
    make_story()
    for address in ("/feed/", "/feed.json", "/politik/feed/"):
        answer = client.get(address)
        assert not answer.cookies
        assert answer["Cache-Control"] == "public, max-age=60"
        assert "Cookie" not in answer.get("Vary", "")


def test_page_feed_and_structured_data_tell_the_same_instants(client):
    story = make_story(at=AT)
    correcting.correct(story, text="Jumlahnya 12 & bukan 21.", reason="Salah hitung", by=chief())
    story = Article.objects.get(pk=story.pk)
    # On the page
    page = client.get(story.get_absolute_url()).text
    shown = [dt.datetime.fromisoformat(time) for time in re.findall(r'<time datetime="([^"]+)"', page)]
    assert AT in shown
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])[0]
    # In the feeds
    item = channel_of(client).find("item")
    entry = json.loads(client.get("/feed.json").content)["items"][0]
    published = {
        parsedate_to_datetime(item.findtext("pubDate")),
        dt.datetime.fromisoformat(entry["date_published"]),
        dt.datetime.fromisoformat(data["datePublished"]),
        AT,
    }
    changed = {
        dt.datetime.fromisoformat(item.findtext(UPDATED)),
        dt.datetime.fromisoformat(entry["date_modified"]),
        dt.datetime.fromisoformat(data["dateModified"]),
        story.revised_at,
    }
    assert len(published) == len(changed) == 1
    # Each with the newsroom's offset written out
    assert item.findtext("pubDate").endswith("+0800")
    assert {entry["date_published"], data["datePublished"]} == {"2024-11-22T19:04:00+08:00"}
    # And the correction is told where the story is read
    assert "Jumlahnya 12 &amp; bukan 21." in item.findtext(CONTENT)
    assert data["correction"][0]["text"].strip() == "Jumlahnya 12 & bukan 21."


def test_what_is_paid_says_so_in_its_headline_and_names_who_paid(client):
    make_story(headline="Promo akhir tahun", kind=Kind.ADVERTORIAL, sponsor="PT Contoh")
    item = channel_of(client).find("item")
    assert item.findtext("title") == "[Advertorial] Promo akhir tahun"
    assert "PT Contoh" in item.findtext(CONTENT)
    entry = json.loads(client.get("/feed.json").content)["items"][0]
    assert entry["title"] == "[Advertorial] Promo akhir tahun"


def test_a_story_keeps_its_identity_when_its_address_changes(client):
    story = make_story()
    before = channel_of(client).findtext("item/guid")
    Article.objects.filter(pk=story.pk).update(slug="alamat-baru")
    assert channel_of(client).findtext("item/guid") == before == story.uid.urn


def test_the_json_feed_keeps_to_its_version(client):
    make_story(headline="Jembatan dibuka")
    answer = client.get("/feed.json")
    assert answer["Content-Type"] == "application/feed+json; charset=utf-8"
    feed = json.loads(answer.content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "http://testserver/feed.json"
    assert feed["home_page_url"] == "http://testserver/"
    assert {"id", "url", "title", "content_html", "date_published", "authors"} <= feed["items"][0].keys()


# The database takes everything but NUL and lone surrogates.
WILD = st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), min_size=1, max_size=60)


@given(headline=WILD, alt=WILD)
@hypothesis_settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_headline_holds_the_feed_can_be_read(client, headline, alt):
    story = Article.objects.first() or make_story()
    Article.objects.filter(pk=story.pk).update(headline=headline, byline=alt)
    channel = channel_of(client)
    assert len(channel.findall("item")) == 1
    assert json.loads(client.get("/feed.json").content)["items"][0]["title"] == headline


@pytest.mark.parametrize("address", ["/feed/", "/feed.json", "/politik/feed/", "/topik/sungai/feed/"])
def test_a_feed_asks_as_much_of_a_small_site_as_of_a_larger_one(client, address):
    def queries() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    def grow(stories: int) -> None:
        for _ in range(stories):
            make_story(topics=("Sungai",))

    grow(2)
    small = queries()
    grow(12)
    # The list's subject, its stories, their texts; photos and corrections only where there are any.
    assert small == queries() <= 3
