"""Nobody finds at the desk what isn't theirs: every address of a story is walked for people who have no business there."""

import pytest
from django.urls import reverse

from articles.admin.seeing import stories_for
from articles.models import Article, Beat
from articles.permissions import may_see
from articles.states import State
from tests.articles.admin.typing import typed
from tests.factories.stories import make_section, make_story
from tests.personas import hire

pytestmark = pytest.mark.django_db
OF_A_STORY = ("change", "versions", "preview", "history", "delete")


def walk(client, story):
    """The answers of all addresses of the story, read and written."""
    answers = {
        name: client.get(reverse(f"admin:articles_article_{name}", args=[story.pk])).status_code for name in OF_A_STORY
    }
    answers["save"] = client.post(
        reverse("admin:articles_article_change", args=[story.pk]), typed(based_on="1")
    ).status_code
    answers["restore"] = client.post(reverse("admin:articles_article_restore", args=[story.pk, 1])).status_code
    for name in ("submit", "take", "send_back", "approve", "publish", "bin", "embargo"):
        way = reverse("admin:articles_article_step", args=[story.pk, name])
        answers[name] = client.post(way, {"version": "1", "note": "n", "reason": "r"}).status_code
    return answers


def assert_hidden(client, story):
    assert set(walk(client, story).values()) <= {403, 404}
    assert story.headline not in client.get(reverse("admin:articles_article_changelist")).text
    assert story.headline not in client.get(reverse("admin:index")).text
    assert client.get(reverse("admin:articles_article_changelist") + f"?q={story.pk}").context["lines"] == []
    picked = client.get(
        reverse("admin:autocomplete"), {"app_label": "articles", "model_name": "contribution", "field_name": "article"}
    )
    assert picked.status_code == 200 and story.headline not in picked.text


@pytest.mark.parametrize("state", [state for state in State if state != State.PUBLISHED])
def test_a_reporter_of_another_section_finds_nothing(client, rani, budi, state):
    Beat.objects.create(user=rani, section=make_section("Olahraga"))
    story = make_story(headline="Rahasia redaksi", state=state, by=budi)
    client.force_login(rani)
    assert_hidden(client, story)


@pytest.mark.parametrize("role", ["Kontributor", "Reporter", "Fotografer"])
def test_writers_find_their_own_and_nobody_elses_drafts(client, budi, role):
    writer = hire("Wati Lestari", position="contributor", role=role)
    own = make_story(headline="Milik Wati", state=State.DRAFT, by=writer)
    other = make_story(headline="Milik Budi", state=State.DRAFT, by=budi)
    client.force_login(writer)
    assert client.get(reverse("admin:articles_article_change", args=[own.pk])).status_code == 200
    assert_hidden(client, other)


def test_an_editor_finds_the_stories_of_the_own_beat(client, budi, rani):
    sport = make_section("Olahraga")
    Beat.objects.create(user=budi, section=sport)
    own = make_story(headline="Gol menit akhir", state=State.IN_REVIEW, by=rani, section_id=sport.pk)
    other = make_story(headline="Rahasia politik", state=State.IN_REVIEW, by=rani)
    client.force_login(budi)
    assert client.get(reverse("admin:articles_article_change", args=[own.pk])).status_code == 200
    assert_hidden(client, other)


def test_moderators_and_readers_have_no_business_here(client, made, tamu):
    story = make_story(headline="Rahasia redaksi", state=State.DRAFT)
    for user in (made, tamu):
        client.force_login(user)
        assert set(walk(client, story).values()) <= {302, 403, 404}
        assert client.get(reverse("admin:articles_article_changelist")).status_code in {302, 403}
    assert story.revisions.count() == 1


def test_strangers_are_asked_to_sign_in(client):
    story = make_story(state=State.DRAFT)
    answer = client.get(reverse("admin:articles_article_change", args=[story.pk]))
    assert answer.status_code == 302 and "login" in answer.url


def test_numbers_that_no_database_knows_are_not_found(client, sari):
    client.force_login(sari)
    for pk in (0, 10**30):
        assert client.get(f"/admin/articles/article/{pk}/pratinjau/").status_code == 404
        assert client.get(f"/admin/articles/article/{pk}/change/").status_code == 404


@pytest.mark.parametrize("with_beat", [False, True])
def test_the_list_holds_only_what_each_story_alone_would_allow(request, rani, budi, sari, made, with_beat):
    sport = make_section("Olahraga")
    for state in State:
        make_story(state=state, by=rani)
        make_story(state=state, by=sari, section_id=sport.pk)
    if with_beat:
        Beat.objects.create(user=budi, section=sport)
    for user in (rani, budi, sari, made):
        found = set(stories_for(user).values_list("pk", flat=True))
        allowed = {story.pk for story in Article.objects.all() if may_see(user, story)}
        assert found <= allowed
    # For editors it is exactly that
    assert set(stories_for(budi).values_list("pk", flat=True)) == {
        s.pk for s in Article.objects.all() if may_see(budi, s)
    }
