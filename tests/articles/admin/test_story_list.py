"""The list of stories: what is found, in which order, and at which cost."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import Article
from articles.operations import drafting
from articles.states import State
from tests.articles.admin.typing import working
from tests.factories.stories import make_section, make_snapshot, make_story

pytestmark = pytest.mark.django_db
LIST = "admin:articles_article_changelist"


def listed(client, query=""):
    page = client.get(reverse(LIST) + query)
    assert page.status_code == 200
    return [line.headline for line in page.context["lines"]]


def drafts(user, count):
    for number in range(count):
        story = drafting.create_story(make_snapshot(headline=f"Naskah {number:03}"), by=user)
        Article.objects.filter(pk=story.pk).update(touched_at=timezone.now() + dt.timedelta(seconds=number // 2))


def test_the_newest_change_stands_first_and_pages_follow_without_gaps_or_doubles(client, budi):
    drafts(budi, 70)
    client.force_login(budi)
    found, query, pages = [], "", 0
    while True:
        page = client.get(reverse(LIST) + query)
        found += [line.headline for line in page.context["lines"]]
        pages += 1
        query = page.context["cl"].older_query
        if not query:
            break
    assert pages == 3
    assert found == [f"Naskah {number:03}" for number in reversed(range(70))]


def test_a_made_up_cursor_begins_at_the_beginning(client, budi):
    drafts(budi, 2)
    client.force_login(budi)
    assert len(listed(client, "?setelah=palsu")) == 2


@pytest.mark.parametrize("count", [3, 60])
def test_the_list_takes_the_same_queries_however_long_it_is(client, budi, django_assert_max_num_queries, count):
    drafts(budi, count)
    client.force_login(budi)
    with django_assert_max_num_queries(9) as asked:
        # session, user, own rights, groups' rights, beats, sections, stories, the user's byline, outlet
        listed(client)
    assert not [
        query["sql"] for query in asked.captured_queries if "COUNT(" in query["sql"].upper() or "OFFSET" in query["sql"]
    ]


def test_filters_narrow_the_list(client, rani, budi):
    politics, sport = make_section("Politik"), make_section("Olahraga")
    make_story(headline="Rapat", state=State.IN_REVIEW, by=rani, section_id=politics.pk)
    make_story(headline="Gol", state=State.DRAFT, by=budi, section_id=sport.pk, kind="feature")
    make_story(headline="Sampah", state=State.BINNED, by=budi)
    client.force_login(budi)
    assert set(listed(client)) == {"Rapat", "Gol"}
    assert listed(client, "?keadaan=binned") == ["Sampah"]
    assert listed(client, f"?rubrik={sport.pk}") == ["Gol"]
    assert listed(client, "?jenis=feature") == ["Gol"]
    assert listed(client, "?milik=saya") == ["Gol"]
    assert set(listed(client, "?milik=menunggu")) == {"Rapat", "Gol"}
    assert set(listed(client, "?keadaan=apa-saja&daerah=x")) == {"Rapat", "Gol"}


def test_words_of_the_headline_and_numbers_are_found(client, budi):
    story = make_story(headline="Jembatan Mahakam dibuka lagi", by=budi)
    make_story(headline="Harga beras naik", by=budi)
    client.force_login(budi)
    assert listed(client, "?q=mahakam+jembatan") == ["Jembatan Mahakam dibuka lagi"]
    assert listed(client, f"?q={story.pk}") == ["Jembatan Mahakam dibuka lagi"]
    assert listed(client, "?q=gunung") == []


def test_each_line_says_the_state_and_whose_move_it_is(client, rani, budi):
    make_story(headline="A", state=State.RETURNED, by=rani)
    public = make_story(headline="B", by=rani)
    drafting.save_revision(public, working(public).with_changes(headline="C"), based_on=1, by=budi)
    client.force_login(budi)
    lines = {line.headline: line for line in client.get(reverse(LIST)).context["lines"]}
    assert lines["A"].move == "Rani Siregar" and lines["A"].state == "returned"
    assert lines["B"].has_working_copy and lines["B"].move
    assert "WITA" in client.get(reverse(LIST)).text


def test_nothing_is_deleted_here(client, admin):
    story = make_story(state=State.DRAFT)
    client.force_login(admin)
    assert client.post(reverse("admin:articles_article_delete", args=[story.pk]), {"post": "yes"}).status_code == 403
    assert Article.objects.filter(pk=story.pk).exists()
