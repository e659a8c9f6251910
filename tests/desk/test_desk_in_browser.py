"""The desk as people meet it: on a phone, by day and by night, without anything the policy refuses."""

import re

import pytest
from django.urls import reverse

from articles.models import Article
from articles.operations import drafting, submitting
from articles.states import State
from tests.articles.admin.typing import change
from tests.factories.photos import make_photo, picture_file
from tests.factories.stories import make_snapshot, make_story
from tests.personas import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def sign_in(page, live_server, user):
    page.goto(f"{live_server.url}{reverse('admin:login')}?next={reverse('admin:index')}")
    page.fill("[name=username]", user.email)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url(f"**{reverse('admin:index')}")


@pytest.fixture
def full_desk(rani, budi):
    """Stories in every state; the returned one has three versions and a photo to choose."""
    make_photo(by=rani)
    for state in State:
        make_story(state=state, by=rani)
    story = drafting.create_story(make_snapshot(headline="Warga menunggu jembatan selesai diperbaiki"), by=rani)
    drafting.save_revision(story, make_snapshot(headline="Warga menunggu jembatan selesai"), based_on=1, by=rani)
    submitting.submit(story, by=rani)
    submitting.send_back(story, by=budi, note="Tanyakan kepada dinas berapa lama lagi.")
    story.refresh_from_db()
    return story


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_desk_is_usable_for_everybody(page, live_server, budi, full_desk, assert_accessible, complaints, scheme):
    page.emulate_media(color_scheme=scheme)
    sign_in(page, live_server, budi)
    for way in (
        reverse("admin:index"),
        reverse("admin:articles_article_changelist"),
        change(full_desk),
        reverse("admin:articles_article_add"),
        reverse("admin:articles_article_versions", args=[full_desk.pk]),
        reverse("admin:articles_section_changelist"),
    ):
        page.goto(f"{live_server.url}{way}")
        page.wait_for_function(
            "[...document.querySelectorAll('select.admin-autocomplete')].every((s) => s.nextElementSibling)"
        )
        assert complaints.messages == []
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{way} is {wide} px wider than a phone"
        assert_accessible(page)
        # It loads the style sheets once more, in a way that the policy refuses to pages.
        complaints.messages.clear()


def test_rani_files_a_story_with_a_photo_from_her_phone(page, live_server, rani, full_desk):
    sign_in(page, live_server, rani)
    page.get_by_role("link", name=re.compile("Tulis|Write")).click()
    page.fill("[name=headline]", "Pasar malam kembali ramai")
    page.fill("[name=body]", "Pedagang kembali berjualan.")
    page.locator("[data-line='## ']").click()
    page.set_input_files("[name=photo_file]", {"name": "pasar.jpg", "mimeType": "image/jpeg", "buffer": picture_file()})
    page.fill("[name=photo_alt]", "Pasar malam yang ramai.")
    page.fill("[name=photo_credit]", "Rani")
    page.locator("[name=_then]").click()
    page.wait_for_url("**/change/**")
    story = Article.objects.get(headline="Pasar malam kembali ramai")
    assert (story.state, story.hero.credit, story.byline) == (State.IN_REVIEW, "Rani", "Rani Siregar")


def test_what_was_typed_is_offered_again_after_the_page_was_lost(page, live_server, rani, full_desk):
    sign_in(page, live_server, rani)
    page.goto(f"{live_server.url}{change(full_desk)}")
    page.fill("[name=body]", "Kalimat yang belum disimpan.")
    page.wait_for_timeout(900)
    # The browser's page is gone without a save
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto("about:blank")
    page.goto(f"{live_server.url}{change(full_desk)}")
    page.locator("[data-offer-take]").click()
    assert page.input_value("[name=body]") == "Kalimat yang belum disimpan."
    page.locator(".desk-savebar .desk-button--main").click()
    page.wait_for_url("**/change/**")
    page.goto(f"{live_server.url}{change(full_desk)}")
    assert page.locator("[data-offer]").is_hidden()
