"""What readers see changes only when somebody, or the clock, publishes."""

import datetime as dt

import pytest
from django.utils import timezone

from articles.errors import NotAllowed, NotReady, StaleVersion, WrongState
from articles.models import Article, ArticleRegion, Retraction
from articles.operations import correcting, drafting, publishing, retracting, scheduling, submitting
from articles.operations.snapshots import Snapshot
from articles.states import State
from newsroom.audit.models import Entry
from tests.factories.stories import body_of, chief, make_section, make_snapshot, make_story

pytestmark = pytest.mark.django_db


def working(story: Article) -> Snapshot:
    story.refresh_from_db()
    assert story.working_revision
    return Snapshot.of(story.working_revision)


def test_a_story_goes_from_the_reporter_to_readers(client, rani, budi):
    # Given a draft that Rani wrote and submitted
    story = drafting.create_story(make_snapshot(headline="Jembatan dibuka lagi"), by=rani)
    submitting.submit(story, by=rani)
    # When Budi takes, approves and publishes it
    submitting.take(story, by=budi)
    submitting.approve(story, by=budi)
    publishing.publish(story, by=budi)
    # Then readers find it under its address, and the log names each step
    page = client.get(story.get_absolute_url())
    assert page.status_code == 200
    assert "Jembatan dibuka lagi" in page.text
    actions = list(
        Entry.objects.filter(target_type="articles.article", target_id=str(story.pk))
        .order_by("id")
        .values_list("action", flat=True)
    )
    assert actions == ["article.create", "article.submit", "article.take", "article.approve", "article.publish"]


def test_a_reporter_cannot_publish(rani):
    story = drafting.create_story(make_snapshot(), by=rani)
    with pytest.raises(NotAllowed):
        publishing.publish(story, by=rani)
    story.refresh_from_db()
    assert story.state == State.DRAFT


def test_what_publication_lacks_is_named_at_once(budi):
    story = drafting.create_story(make_snapshot(body=body_of(), credits=()), by=budi)
    with pytest.raises(NotReady) as refusal:
        publishing.publish(story, by=budi)
    assert {problem.field for problem in refusal.value.problems} == {"body", "credits"}


def test_a_saved_change_waits_for_publication(client, budi):
    # Given a public story
    story = make_story(headline="Harga beras naik")
    address = story.get_absolute_url()
    # When Budi saves another headline
    drafting.save_revision(story, working(story).with_changes(headline="Harga beras turun"), based_on=1, by=budi)
    # Then readers still get the old one, until the change is published
    assert "Harga beras naik" in client.get(address).text
    publishing.publish_changes(story, by=budi)
    moved = client.get(address)
    assert (moved.status_code, moved.headers["Location"]) == (301, story.get_absolute_url())
    assert "Harga beras turun" in client.get(story.get_absolute_url()).text


def test_discarded_changes_leave_the_live_text_and_their_trace(budi):
    story = make_story(headline="Harga beras naik")
    drafting.save_revision(story, working(story).with_changes(headline="Salah"), based_on=1, by=budi)
    drafting.discard_changes(story, by=budi)
    story.refresh_from_db()
    assert working(story).headline == "Harga beras naik"
    assert not story.has_unpublished_changes
    assert [revision.number for revision in story.revisions.all()] == [3, 2, 1]


def test_a_stale_save_changes_nothing(rani, budi):
    story = drafting.create_story(make_snapshot(headline="Naskah awal"), by=rani)
    drafting.save_revision(story, working(story).with_changes(headline="Suntingan Budi"), based_on=1, by=budi)
    with pytest.raises(StaleVersion) as refusal:
        drafting.save_revision(story, working(story).with_changes(headline="Suntingan Rani"), based_on=1, by=rani)
    assert refusal.value.current.number == 2
    assert working(story).headline == "Suntingan Budi"


def test_two_quick_saves_of_one_writer_are_no_conflict(rani):
    story = drafting.create_story(make_snapshot(headline="Naskah awal"), by=rani)
    first = working(story)
    drafting.save_revision(story, first.with_changes(headline="Satu"), based_on=1, by=rani)
    drafting.save_revision(story, first.with_changes(headline="Dua"), based_on=1, by=rani)
    assert working(story).headline == "Dua"
    assert story.revisions.count() == 3


def test_the_clock_publishes_what_is_due_and_nothing_before():
    now = timezone.now()
    due = make_story(state=State.SCHEDULED, at=now + dt.timedelta(minutes=1))
    later = make_story(state=State.SCHEDULED, at=now + dt.timedelta(hours=1))
    assert scheduling.publish_due() == 0
    Article.objects.filter(pk=due.pk).update(scheduled_at=now - dt.timedelta(seconds=1))
    assert scheduling.publish_due() == 1
    due.refresh_from_db()
    later.refresh_from_db()
    assert (due.state, later.state) == (State.PUBLISHED, State.SCHEDULED)
    assert due.published_at >= now


def test_an_embargo_holds_on_every_way_out(budi, sari):
    story = make_story(state=State.READY)
    publishing.set_embargo(story, until=timezone.now() + dt.timedelta(hours=3), reason="Permintaan lembaga", by=sari)
    with pytest.raises(NotReady):
        publishing.publish(story, by=budi)
    with pytest.raises(NotReady):
        scheduling.schedule(story, at=timezone.now() + dt.timedelta(hours=1), by=budi)
    publishing.set_embargo(story, until=None, reason="Sudah diumumkan", by=sari)
    publishing.publish(story, by=budi)


def test_a_retracted_story_answers_410_with_its_notice_and_leaves_all_lists(client, sari):
    story = make_story(headline="Berita yang dicabut")
    retracting.retract(story, reason=Retraction.Reason.COURT, notice="Dicabut atas putusan pengadilan.", by=sari)
    page = client.get(story.get_absolute_url())
    assert page.status_code == 410
    assert "putusan pengadilan" in page.text
    assert "Warga membersihkan" not in page.text
    for address in ("/", "/politik/", "/indeks/"):
        assert "Berita yang dicabut" not in client.get(address).text
    assert "Berita yang dicabut" in client.get("/pencabutan/").text


def test_a_correction_is_told_on_the_page_and_in_the_list(client, budi):
    story = make_story(headline="Jumlah peserta")
    correcting.correct(story, text="Peserta 120 orang, bukan 210.", reason="Salah ketik", by=budi)
    assert "Peserta 120 orang, bukan 210." in client.get(story.get_absolute_url()).text
    assert "Peserta 120 orang, bukan 210." in client.get("/koreksi/").text


def test_no_step_leads_out_of_the_wrong_state(sari):
    story = make_story()
    with pytest.raises(WrongState):
        submitting.submit(story, by=sari)
    with pytest.raises(WrongState):
        publishing.publish(story, by=sari)


def test_a_repeated_first_save_makes_one_story(rani):
    snapshot = make_snapshot()
    story = drafting.create_story(snapshot, by=rani)
    again = drafting.create_story(snapshot, by=rani, uid=story.uid)
    assert again.pk == story.pk


def test_only_the_public_is_listed(client):
    for state in (
        State.DRAFT,
        State.IN_REVIEW,
        State.RETURNED,
        State.READY,
        State.SCHEDULED,
        State.BINNED,
        State.RETRACTED,
    ):
        story = make_story(state=state, headline=f"Rahasia {state.value}")
        expected = 410 if state == State.RETRACTED else 404
        assert client.get(story.get_absolute_url()).status_code == expected
        assert client.get(f"/a/{story.pk}/").status_code == (301 if state == State.RETRACTED else 404)
    make_story(headline="Terbit untuk semua")
    for address in ("/", "/politik/", "/indeks/"):
        page = client.get(address).text
        assert "Terbit untuk semua" in page
        assert "Rahasia" not in page


def test_a_change_of_section_moves_the_address(client, budi):
    story = make_story()
    old = story.get_absolute_url()
    other = make_section("Ekonomi")
    drafting.save_revision(story, working(story).with_changes(section_id=other.pk), based_on=1, by=budi)
    publishing.publish_changes(story, by=budi)
    assert story.get_absolute_url().startswith("/ekonomi/")
    assert client.get(old).headers["Location"] == story.get_absolute_url()


def test_nothing_is_listed_before_publication():
    story = make_story(state=State.READY)
    assert not ArticleRegion.objects.filter(article=story, listed_at__isnull=False).exists()
    publishing.publish(story, by=chief())
    assert not story.contributions.filter(listed_at__isnull=True).exists()


def test_a_retracted_story_is_edited_no_more(sari):
    story = make_story(state=State.RETRACTED)
    with pytest.raises(NotAllowed):
        drafting.save_revision(story, working(story).with_changes(headline="Kembali lagi"), based_on=1, by=sari)
