"""What pages tell machines: readable data that can't break out of its element."""

import datetime as dt
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.states import Kind
from articles.structured_data import Remark, discussion_data, dump
from newsroom.outlet.current import change_outlet
from tests.factories.photos import make_photo
from tests.factories.stories import make_profile, make_section, make_story

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def data_on(client: Any, address: str) -> Any:
    page = client.get(address)
    assert page.status_code == 200
    found = BLOCK.findall(page.text)
    assert len(found) == 1
    return json.loads(found[0])


@given(st.text(max_size=80))
def test_no_text_ends_the_element(text):
    printed = dump({"headline": text})
    assert not set("<>&") & set(printed)
    assert json.loads(printed) == {"headline": text}


@pytest.mark.django_db
def test_a_story_tells_who_wrote_it_where_it_happened_and_what_leads_to_it(client):
    politics = make_section("Politik")
    story = make_story(
        headline="</script><script>alert(1)</script> & lagi",
        section_id=make_section("Pilkada", parent=politics).pk,
        hero_id=make_photo().pk,
        at=dt.datetime(2024, 11, 22, 11, 4, tzinfo=dt.UTC),
    )
    article, trail = data_on(client, story.get_absolute_url())
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == story.headline
    assert article["datePublished"] == "2024-11-22T19:04:00+08:00"
    assert article["url"] == f"http://testserver{story.get_absolute_url()}"
    assert article["author"] == [
        {"@type": "Person", "name": "Rani Siregar", "url": "http://testserver" + make_profile().get_absolute_url()}
    ]
    assert all(image.startswith("http://testserver/") for image in article["image"])
    assert article["isAccessibleForFree"] is True
    assert article["publishingPrinciples"] == "http://testserver/pedoman-media-siber/"
    assert [step["name"] for step in trail["itemListElement"]] == ["Politik", "Pilkada"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Kind.OPINION, "OpinionNewsArticle"),
        (Kind.ADVERTORIAL, "AdvertiserContentArticle"),
        (Kind.SHARED_CONTENT, "AdvertiserContentArticle"),
    ],
)
def test_opinions_and_paid_content_say_what_they_are(client, kind, name):
    sponsor = "PT Contoh" if kind.is_paid else ""
    article, _trail = data_on(client, make_story(kind=kind, sponsor=sponsor).get_absolute_url())
    assert article["@type"] == name
    assert article.get("sponsor", {}).get("name", "") == sponsor


@pytest.mark.django_db
def test_the_home_page_introduces_the_outlet_and_its_search(client):
    change_outlet(by=None, name="Kabar Mahakam", legal_name="PT Kabar Mahakam Media")
    organisation, site = data_on(client, "/")
    assert organisation["@type"] == "NewsMediaOrganization"
    assert (organisation["name"], organisation["legalName"]) == ("Kabar Mahakam", "PT Kabar Mahakam Media")
    # What isn't known is left out
    assert "telephone" not in organisation
    assert site["potentialAction"]["target"] == "http://testserver/cari/?q={search_term_string}"


@pytest.mark.django_db
def test_an_authors_page_is_about_the_author(client):
    make_story()
    page = data_on(client, make_profile().get_absolute_url())
    assert page["@type"] == "ProfilePage"
    assert page["mainEntity"]["name"] == "Rani Siregar"
    assert page["mainEntity"]["worksFor"]["@type"] == "NewsMediaOrganization"


@pytest.mark.django_db
def test_a_thread_is_a_discussion_of_its_story():
    at = dt.datetime(2024, 11, 22, 11, 4, tzinfo=dt.UTC)
    remark = Remark(url="https://contoh.example/k/1/", author="Tamu", text="Setuju <b>", posted_at=at)
    printed = discussion_data(
        url="https://contoh.example/k/",
        headline="Jembatan dibuka",
        story_url="https://contoh.example/s/",
        opened_at=at,
        count=0,
        remarks=[remark],
    )
    data = json.loads(printed)
    assert data["@type"] == "DiscussionForumPosting"
    assert data["commentCount"] == 0
    assert data["sharedContent"]["url"] == "https://contoh.example/s/"
    assert data["comment"][0]["text"] == "Setuju <b>"
    assert data["comment"][0]["datePublished"] == "2024-11-22T19:04:00+08:00"
