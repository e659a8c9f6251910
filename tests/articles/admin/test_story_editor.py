"""Writing at the desk: typing, saving, photos, refusals that give the text back."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.media.models import Asset
from articles.models import Article
from articles.operations import submitting
from articles.states import State
from regions.models import Region
from tests.articles.admin.typing import ADD, change, retyped, typed, working
from tests.factories.photos import make_photo, picture_file
from tests.factories.stories import body_of, make_story

pytestmark = pytest.mark.django_db


def photo_file():
    return SimpleUploadedFile("foto.jpg", picture_file(), content_type="image/jpeg")


def test_rani_files_a_story_with_a_photo_in_one_form(client, rani):
    client.force_login(rani)
    page = client.get(reverse(ADD))
    assert page.status_code == 200
    # Her name stands in the credits before she typed anything
    assert page.context["rows"][0]["profile"].value() == rani.staff_profile.pk
    photo = {"photo_file": photo_file(), "photo_alt": "Jembatan pada pagi hari.", "photo_credit": "Rani"}
    answer = client.post(
        reverse(ADD),
        typed(**photo, topics="Jembatan, Mahakam", _then="submit", **{"credits-0-profile": rani.staff_profile.pk}),
    )
    story = Article.objects.get()
    assert answer.status_code == 302 and answer.url.startswith(change(story))
    assert (story.state, story.hero.alt, story.byline) == (State.IN_REVIEW, "Jembatan pada pagi hari.", "Rani Siregar")
    assert working(story).topics == ("Jembatan", "Mahakam")
    assert [block["type"] for block in working(story).body["content"]] == ["paragraph", "paragraph"]


def test_the_same_first_save_sent_twice_is_one_story_with_the_newer_text(client, rani):
    client.force_login(rani)
    first = typed()
    client.post(reverse(ADD), first)
    client.post(reverse(ADD), first | {"body": "Jembatan dibuka pukul tujuh."})
    assert working(Article.objects.get()).body == body_of("Jembatan dibuka pukul tujuh.") | {"version": 1}


def test_a_photo_of_the_library_is_chosen_by_touching_it(client, rani):
    photo = make_photo()
    client.force_login(rani)
    client.post(reverse(ADD), typed(hero=str(photo.pk)))
    assert Article.objects.get().hero == photo


def test_a_photo_without_words_is_refused_and_nothing_is_stored(client, rani):
    client.force_login(rani)
    answer = client.post(reverse(ADD), typed(photo_file=photo_file()))
    assert answer.status_code == 422 and "photo_alt" in answer.context["form"].errors
    assert not Asset.objects.exists() and not Article.objects.exists()
    assert "Warga **senang**" in answer.text


def test_a_photo_is_kept_when_the_rest_must_be_mended(client, rani):
    client.force_login(rani)
    answer = client.post(reverse(ADD), typed(headline="", photo_file=photo_file(), photo_alt="Jembatan."))
    photo = Asset.objects.get()
    assert answer.status_code == 422 and answer.context["form"]["hero"].value() == str(photo.pk)


def test_a_mistake_in_the_text_is_told_with_its_line_and_the_text_stays(client, rani):
    client.force_login(rani)
    answer = client.post(reverse(ADD), typed(body="Baris satu.\n\n[[foto tanpa nomor]]"))
    assert answer.status_code == 422
    assert (
        "3" in str(answer.context["form"].errors["body"])
        and "[[foto tanpa nomor]]" in answer.context["form"].errors["body"][0]
    )
    assert answer.context["form"]["body"].value() == "Baris satu.\n\n[[foto tanpa nomor]]"


def test_saving_keeps_what_the_form_was_given(client, budi):
    # Given a story whose form is opened and saved without a change
    story = make_story(state=State.DRAFT, by=budi, topics=("Sungai",), body=body_of("Satu.", "Dua."))
    client.force_login(budi)
    before = working(story)
    assert client.post(change(story), retyped(client, story)).status_code == 302
    # Then no version was added
    assert working(story) == before and story.working_revision.number == 1


def test_regions_are_typed_and_the_form_shows_them_again(client, rani):
    region = Region.objects.order_by("pk").first() or Region.objects.create(
        name="Kota Samarinda", slug="kota-samarinda", kind="kota", tz="Asia/Makassar"
    )
    client.force_login(rani)
    client.post(reverse(ADD), typed(primary_region=str(region.pk)))
    story = Article.objects.get()
    assert story.primary_region == region
    assert region.name in client.get(change(story)).text


def test_a_stale_save_gives_the_text_back_with_the_difference(client, budi, sari):
    # Given a story that Budi has open
    story = make_story(state=State.IN_REVIEW)
    client.force_login(budi)
    form = retyped(client, story, body="Teks Budi yang panjang.")
    # When Sari saves first
    client.force_login(sari)
    client.post(change(story), retyped(client, story, body="Teks Sari."))
    client.force_login(budi)
    answer = client.post(change(story), form)
    # Then nothing of hers is overwritten, and his text is on the page in full
    assert answer.status_code == 409
    assert "Teks Budi yang panjang." in answer.text and "<del>" in answer.text and "Sari" in answer.text
    assert working(story).body["content"][0]["content"][0]["text"] == "Teks Sari."
    # And saving again, after having seen it, works
    again = form | {"based_on": str(answer.context["form"]["based_on"].value())}
    assert client.post(change(story), again).status_code == 302
    assert working(story).body["content"][0]["content"][0]["text"] == "Teks Budi yang panjang."


def test_a_save_that_would_empty_the_story_asks_first(client, rani):
    story = make_story(state=State.DRAFT, by=rani)
    client.force_login(rani)
    form = retyped(client, story, body="  ")
    answer = client.post(change(story), form)
    assert answer.status_code == 422 and 'name="empty_is_meant"' in answer.text
    assert working(story).body["content"]
    assert client.post(change(story), form | {"empty_is_meant": "on"}).status_code == 302
    assert not working(story).body["content"]


def test_a_saved_change_of_a_public_story_waits_for_publication(client, budi):
    story = make_story(headline="Harga beras naik")
    client.force_login(budi)
    client.post(change(story), retyped(client, story, headline="Harga beras turun"))
    assert "Harga beras naik" in client.get(story.get_absolute_url()).text
    client.post(change(story), retyped(client, story, headline="Harga beras turun", _then="publish_changes"))
    story.refresh_from_db()
    assert "Harga beras turun" in client.get(story.get_absolute_url()).text


def test_a_public_story_is_mended_and_published_with_one_button(client, budi, rani):
    story = make_story(headline="Harga beras naik", by=rani)
    client.force_login(budi)
    assert 'value="publish_changes"' in client.get(change(story)).text
    client.post(change(story), retyped(client, story, headline="Harga beras turun", _then="publish_changes"))
    story.refresh_from_db()
    assert "Harga beras turun" in client.get(story.get_absolute_url()).text
    # Whoever may not publish isn't offered it, nor can take it
    client.force_login(rani)
    assert 'value="publish_changes"' not in client.get(change(story)).text


def test_what_others_have_taken_is_shown_but_not_changed(client, rani, budi):
    story = make_story(state=State.IN_REVIEW, by=rani)
    submitting.take(story, by=budi)
    client.force_login(rani)
    page = client.get(change(story))
    assert page.status_code == 200 and not page.context["may_edit"] and "Budi Hartono" in page.text
    assert client.post(change(story), typed(based_on="1")).status_code == 403


def test_what_people_typed_is_escaped(client, rani):
    client.force_login(rani)
    client.post(reverse(ADD), typed(headline="<script>alert(1)</script>", body="<b>tebal</b>", kicker='"><img src=x>'))
    story = Article.objects.get()
    for way in (
        change(story),
        reverse("admin:articles_article_changelist"),
        reverse("admin:index"),
        f"{change(story)[:-7]}pratinjau/",
    ):
        page = client.get(way).text
        assert "<script>alert" not in page and "<img src=x>" not in page


def test_the_preview_shows_the_working_version_and_is_kept_nowhere(client, budi):
    story = make_story(headline="Harga beras naik")
    client.force_login(budi)
    client.post(change(story), retyped(client, story, headline="Harga beras turun", body="Teks **baru**."))
    page = client.get(reverse("admin:articles_article_preview", args=[story.pk]))
    assert "Harga beras turun" in page.text and "<strong>baru</strong>" in page.text
    assert page["Cache-Control"] == "private, no-store" and "noindex" in page["X-Robots-Tag"]
    assert "Harga beras naik" in client.get(story.get_absolute_url()).text
