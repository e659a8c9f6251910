"""The buttons of a story: who finds which, and what each does."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.models import Article
from articles.operations import drafting
from articles.states import State
from tests.articles.admin.typing import change, press, retyped, step, working
from tests.factories.stories import make_snapshot, make_story

pytestmark = pytest.mark.django_db


def buttons(client, story):
    return {button.name for button in client.get(change(story)).context["buttons"]}


def test_from_rani_to_readers_and_back(client, rani, budi, sari):
    story = drafting.create_story(make_snapshot(headline="Jembatan dibuka lagi"), by=rani)
    # Rani submits
    client.force_login(rani)
    assert press(client, story, "submit", note="Foto menyusul.").status_code == 302
    # Budi takes it and sends it back; without a note he may not
    client.force_login(budi)
    press(client, story, "take")
    assert press(client, story, "send_back").status_code == 422
    assert press(client, story, "send_back", note="Tanyakan kepada dinas.").status_code == 302
    # Rani finds the note on top, mends and submits again
    client.force_login(rani)
    assert "Tanyakan kepada dinas." in client.get(change(story)).text
    client.post(change(story), retyped(client, story, body="Dinas menjawab.", _then="submit"))
    # Budi approves, schedules and publishes at once after all
    client.force_login(budi)
    assert press(client, story, "approve").status_code == 302
    at = timezone.localtime() + dt.timedelta(hours=3)
    assert press(client, story, "schedule", at=f"{at:%Y-%m-%dT%H:%M}").status_code == 302
    story.refresh_from_db()
    assert story.state == State.SCHEDULED and f"{timezone.localtime(story.scheduled_at):%H:%M}" == f"{at:%H:%M}"
    assert press(client, story, "publish").status_code == 302
    story.refresh_from_db()
    assert "Dinas menjawab." in client.get(story.get_absolute_url()).text
    # Sari retracts it
    assert "retract" not in buttons(client, story)
    client.force_login(sari)
    assert press(client, story, "retract", reason="court", notice="Dicabut atas putusan pengadilan.").status_code == 302
    page = client.get(story.get_absolute_url())
    assert page.status_code == 410 and "putusan pengadilan" in page.text


def test_what_publication_lacks_is_listed_with_links_to_the_fields(client, budi):
    story = drafting.create_story(make_snapshot(credits=(), body={"type": "doc", "version": 1, "content": []}), by=budi)
    client.force_login(budi)
    answer = press(client, story, "publish")
    assert answer.status_code == 409
    assert 'href="#id_body"' in answer.text and 'href="#id_credits"' in answer.text
    assert 'id="id_body"' in answer.text and 'id="id_credits"' in answer.text
    story.refresh_from_db()
    assert story.state == State.DRAFT


def test_a_step_is_taken_with_the_version_that_was_looked_at(client, budi):
    # Given a page opened before somebody saved
    story = make_story(state=State.READY)
    drafting.save_revision(story, working(story).with_changes(headline="Lain sama sekali"), based_on=1, by=budi)
    client.force_login(budi)
    answer = client.post(step(story, "publish"), {"version": "1"})
    assert answer.status_code == 409
    story.refresh_from_db()
    assert story.state == State.READY


def test_a_time_that_has_passed_is_refused_and_the_form_stays_open(client, budi):
    story = make_story(state=State.READY)
    client.force_login(budi)
    answer = press(client, story, "schedule", at="2024-01-01T08:00")
    assert answer.status_code == 409 and "2024-01-01T08:00" in answer.text


def test_a_correction_stands_on_the_page_at_once(client, budi):
    story = make_story()
    client.force_login(budi)
    client.post(change(story), retyped(client, story, body="Delapan petugas."))
    press(client, story, "correct", kind="correction", text="Semula tertulis sepuluh.", reason="Salah catat.")
    page = client.get(story.get_absolute_url()).text
    assert "Semula tertulis sepuluh." in page and "Delapan petugas." in page and "Salah catat." not in page


def test_an_embargo_is_set_and_lifted_with_a_reason(client, sari):
    story = make_story(state=State.READY)
    client.force_login(sari)
    press(client, story, "embargo", until="2099-01-01T08:00", reason="Permintaan narasumber.")
    assert press(client, story, "publish").status_code == 409
    press(client, story, "embargo", until="", reason="Sudah diumumkan.")
    assert press(client, story, "publish").status_code == 302


# Which buttons each role finds on a story of somebody else's, by state.
WRITERS = {state: set() for state in State}
EDITORS = {
    State.DRAFT: {"submit", "approve", "schedule", "publish", "bin"},
    State.IN_REVIEW: {"take", "send_back", "approve", "schedule", "publish", "bin"},
    State.RETURNED: {"submit", "approve", "schedule", "publish", "bin"},
    State.READY: {"take", "send_back", "schedule", "publish", "bin"},
    State.SCHEDULED: {"take", "unschedule", "schedule", "publish"},
    State.PUBLISHED: {"correct"},
    State.RETRACTED: set(),
    State.BINNED: {"unbin"},
}
UNPUBLISHED = set(State) - {State.PUBLISHED, State.RETRACTED, State.BINNED}
CHIEFS = {
    state: names
    | ({"embargo"} if state in UNPUBLISHED else set())
    | ({"retract"} if state == State.PUBLISHED else set())
    for state, names in EDITORS.items()
}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize(("role", "found"), [("rani", WRITERS), ("budi", EDITORS), ("sari", CHIEFS)])
def test_each_role_finds_its_buttons_and_no_others_work(client, request, state, role, found):
    user = request.getfixturevalue(role)
    story = make_story(state=state)
    client.force_login(user)
    page = client.get(change(story))
    shown = {button.name for button in page.context["buttons"]} if page.status_code == 200 else set()
    assert shown == found[state]
    fields = {
        "note": "n",
        "at": "2099-01-01T08:00",
        "text": "t",
        "reason": "court",
        "notice": "n",
        "kind": "correction",
    }
    from articles.admin.story_steps import ACTS

    for name in set(ACTS) - found[state] - {"take", "embargo"}:
        answer = press(client, story, name, **fields)
        assert answer.status_code in {403, 404, 409}, name
    assert Article.objects.get(pk=story.pk).state == state


def test_a_step_is_never_taken_by_following_a_link(client, sari):
    story = make_story(state=State.READY)
    client.force_login(sari)
    assert client.get(step(story, "publish")).status_code == 405
    assert client.get(f"{change(story)[:-7]}langkah/hapus/", follow=True).status_code == 404
    story.refresh_from_db()
    assert story.state == State.READY


def test_a_public_story_says_that_there_is_a_working_copy(client, budi):
    story = make_story()
    drafting.save_revision(story, working(story).with_changes(headline="Lain"), based_on=1, by=budi)
    client.force_login(budi)
    assert {"publish_changes", "discard_changes"} <= buttons(client, story)
    press(client, story, "discard_changes")
    assert not {"publish_changes", "discard_changes"} & buttons(client, story)
