"""The desk as a whole: its first page, what it lets caches keep, and that every screen opens."""

import datetime as dt

import pytest
from django.contrib import admin
from django.urls import reverse
from django.utils import timezone

from articles.operations import submitting
from articles.states import State
from newsroom.desk.site import DeskSite
from newsroom.tasks.models import WorkerBeat
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db
INDEX = "admin:index"


def blocks(client):
    found = client.get(reverse(INDEX)).context["dashboard"].blocks
    return {block.title: [line.headline for line in block.lines] for block in found}


def test_rooms_register_with_the_desk_by_themselves():
    assert isinstance(admin.site._wrapped if hasattr(admin.site, "_wrapped") else admin.site, DeskSite)


def test_rani_finds_her_drafts_and_what_came_back(client, rani):
    make_story(headline="Draf Rani", state=State.DRAFT, by=rani)
    make_story(headline="Kembali", state=State.RETURNED, by=rani)
    make_story(headline="Dikirim", state=State.IN_REVIEW, by=rani)
    make_story(headline="Milik orang", state=State.DRAFT)
    client.force_login(rani)
    assert sorted(sum(blocks(client).values(), [])) == ["Dikirim", "Draf Rani", "Kembali"]


def test_budi_finds_what_waits_for_an_editor_and_what_goes_out_by_itself(client, rani, budi):
    waiting = make_story(headline="Menunggu", state=State.IN_REVIEW, by=rani)
    make_story(headline="Besok", state=State.SCHEDULED, by=rani)
    submitting.take(waiting, by=budi)
    client.force_login(budi)
    found = sum(blocks(client).values(), [])
    assert sorted(found) == ["Besok", "Menunggu"]


@pytest.mark.parametrize("count", [1, 12])
def test_the_first_page_takes_the_same_queries_however_much_waits(
    client, rani, sari, django_assert_max_num_queries, count
):
    for _ in range(count):
        for state in (State.DRAFT, State.IN_REVIEW, State.READY, State.SCHEDULED, State.RETURNED):
            make_story(state=state, by=sari)
    client.force_login(sari)
    with django_assert_max_num_queries(15):
        client.get(reverse(INDEX))


def test_a_silent_worker_is_told_within_a_minute(client, rani):
    client.force_login(rani)
    assert client.get(reverse(INDEX)).context["dashboard"].worker_problem
    beat = WorkerBeat.objects.create(worker="satu", seen_at=timezone.now() - dt.timedelta(seconds=50))
    assert not client.get(reverse(INDEX)).context["dashboard"].worker_problem
    WorkerBeat.objects.filter(pk=beat.pk).update(seen_at=timezone.now() - dt.timedelta(seconds=61))
    assert client.get(reverse(INDEX)).context["dashboard"].worker_problem


def test_moderators_see_how_many_comments_wait_and_reporters_do_not(client, made, rani):
    client.force_login(made)
    assert client.get(reverse(INDEX)).context["dashboard"].held_comments == "0"
    client.force_login(rani)
    assert client.get(reverse(INDEX)).context["dashboard"].held_comments == ""


def test_nothing_of_the_desk_is_kept_by_a_cache(client, rani):
    story = make_story(state=State.DRAFT)
    ways = [reverse("admin:login"), reverse(INDEX)]
    client.force_login(rani)
    ways += [
        reverse("admin:articles_article_changelist"),
        reverse("admin:articles_article_add"),
        reverse("admin:articles_article_change", args=[story.pk]),
        reverse("admin:jsi18n"),
        reverse("admin:autocomplete"),
        "/admin/articles/article/999999/change/",
        "/admin/tidak-ada/",
    ]
    for way in ways:
        assert client.get(way)["Cache-Control"] == "private, no-store", way


def test_every_list_and_every_new_form_opens(client, admin):
    from django.contrib.admin import site

    client.force_login(admin)
    for model in site._registry:
        place = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        page = client.get(reverse(f"{place}_changelist"))
        assert page.status_code in {200, 302}, place
        assert "<style" not in page.text and " style=" not in page.text, place
        assert client.get(reverse(f"{place}_add")).status_code in {200, 302, 403}, place


def test_every_story_s_own_page_opens_for_the_chief(client, sari):
    client.force_login(sari)
    for state in State:
        story = make_story(state=state)
        for name in ("change", "versions", "preview"):
            assert client.get(reverse(f"admin:articles_article_{name}", args=[story.pk])).status_code == 200
