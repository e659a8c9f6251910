"""Looking back: versions, what differs, an old one made the newest again."""

import pytest
from django.urls import reverse

from articles.operations import drafting
from articles.operations.snapshots import Credit
from articles.states import State
from tests.articles.admin.typing import change, working
from tests.factories.stories import body_of, make_profile, make_section, make_story

pytestmark = pytest.mark.django_db


def versions(story, query=""):
    return reverse("admin:articles_article_versions", args=[story.pk]) + query


@pytest.fixture
def story(rani):
    story = make_story(
        state=State.DRAFT, by=rani, headline="Sepuluh petugas datang", body=body_of("Mereka datang pagi.")
    )
    sport = make_section("Olahraga")
    newer = working(story).with_changes(
        headline="Delapan petugas datang", body=body_of("Mereka datang sore."), section_id=sport.pk, topics=("Sungai",)
    )
    drafting.save_revision(story, newer, based_on=1, by=rani)
    return story


def test_versions_say_who_when_and_why(client, rani, story):
    client.force_login(rani)
    page = client.get(versions(story))
    assert [(v.number, v.author) for v in page.context["versions"]] == [(2, "Rani Siregar"), (1, "Rani Siregar")]
    assert "WITA" in page.text and page["Cache-Control"] == "private, no-store"


def test_two_versions_are_compared_word_by_word_and_field_by_field(client, rani, story):
    client.force_login(rani)
    page = client.get(versions(story, "?dari=1&ke=2"))
    assert "<del>Sepuluh</del><ins>Delapan</ins> petugas" in page.text
    assert "<del>pagi</del><ins>sore</ins>" in page.text
    assert "<del>Politik</del><ins>Olahraga</ins>" in page.text and "<ins>Sungai</ins>" in page.text


@pytest.mark.parametrize("query", ["?dari=1&ke=99", "?dari=x&ke=-1", "?dari=999999999999999999999", "?ke=0"])
def test_versions_that_do_not_exist_are_no_error(client, rani, story, query):
    client.force_login(rani)
    assert client.get(versions(story, query)).status_code == 200


def test_an_old_version_becomes_the_newest_and_nothing_is_lost(client, rani, story):
    client.force_login(rani)
    way = reverse("admin:articles_article_restore", args=[story.pk, 1])
    assert client.get(way).status_code == 405
    assert client.post(way).url == change(story)
    assert working(story).headline == "Sepuluh petugas datang"
    assert story.revisions.count() == 3
    assert client.post(reverse("admin:articles_article_restore", args=[story.pk, 77])).status_code == 404


def test_credits_are_compared_by_name(client, rani, story):
    former = working(story)
    profile = make_profile("Dewi Ningsih")
    drafting.save_revision(story, former.with_changes(credits=(Credit(profile.pk),)), based_on=2, by=rani)
    client.force_login(rani)
    page = client.get(versions(story)).text
    assert "<ins>Dewi Ningsih</ins>" in page or ("<ins>Dewi</ins>" in page and "<ins>Ningsih</ins>" in page)
