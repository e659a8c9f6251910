"""A reader comments over HTTP, without a script: the form, the redirect, the page that says what happens next."""

import re
import uuid

import pytest
from django.test import Client

from articles.comments.models import Comment
from articles.comments.operations import budgets, moderating, sanctioning, threads
from articles.comments.states import Mode, Reason, Status
from articles.models import CommentSummary
from articles.states import State
from newsroom.outlet.current import change_outlet
from tests.factories.comments import accept_rules, make_comment, make_regular, trust
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


def write(client, story, text, *, parent="", key=None):
    """Opens the form and sends it, as a browser does."""
    address = f"/komentar/{story.pk}/tulis/" + (f"?balas={parent}" if parent else "")
    form = client.get(address)
    assert form.status_code == 200
    drawn = re.search(r'name="key" value="([^"]+)"', form.text)[1]
    return client.post(f"/komentar/{story.pk}/tulis/", {"text": text, "key": key or drawn, "parent": parent})


def thread_of(story):
    return f"{story.get_absolute_url()}komentar/"


@pytest.fixture
def story():
    return make_story(headline="Jalan poros rusak lagi")


@pytest.fixture
def regular(client, story):
    """Signed in, known for a month, two comments approved: nothing holds this reader."""
    user = make_regular(story, "Ibu Nining")
    client.force_login(user)
    return user


def test_a_first_comment_waits_is_seen_by_its_author_alone_and_appears_once_approved(client, story, tamu, made):
    # Given a new reader who accepted the rules
    accept_rules(tamu)
    client.force_login(tamu)
    # When they comment
    sent = write(client, story, "Lampu jalannya juga mati sejak Lebaran.")
    comment = Comment.objects.get(author=tamu)
    # Then they land on the page that says it waits, with their text
    assert sent.status_code == 302
    assert sent.headers["Location"] == f"/komentar/{comment.public_id}/menunggu/"
    waiting = client.get(sent.headers["Location"])
    assert "Lampu jalannya" in waiting.text and "no-store" in waiting.headers["Cache-Control"]
    # and nobody else sees it, not even its author on the public pages
    public = f"{thread_of(story)}{comment.public_id}/"
    for reader in (Client(), client):
        assert "Lampu jalannya" not in reader.get(thread_of(story)).text
        assert reader.get(public).status_code == 404
    assert Client().get(sent.headers["Location"]).status_code == 302
    # When a moderator approves it
    moderating.decide(comment, to=Status.APPROVED, expected_revision=comment.revision, by=made)
    # Then everybody reads it, and the count says so
    assert "Lampu jalannya" in Client().get(thread_of(story)).text
    assert Client().get(public).status_code == 200
    assert CommentSummary.objects.get(pk=story.pk).visible == 1
    assert client.get(f"/komentar/{comment.public_id}/menunggu/").headers["Location"].startswith(public)


def test_a_known_readers_comment_appears_at_once(client, story, regular):
    sent = write(client, story, "Sudah diukur tiga kali, belum dikerjakan.")
    comment = Comment.objects.get(body_source__startswith="Sudah diukur")
    assert sent.headers["Location"] == f"{thread_of(story)}{comment.public_id}/#k-{comment.public_id}"
    assert "Sudah diukur tiga kali" in Client().get(thread_of(story)).text


def test_a_reply_stands_under_what_it_answers(client, story, regular):
    root = make_comment(story, text="Kapan diperbaiki?")
    write(client, story, "Kata lurah bulan depan.", parent=root.public_id)
    reply = Comment.objects.get(parent=root)
    assert (reply.root_id, reply.depth, reply.ancestor_ids) == (root.pk, 1, (root.pk,))
    page = Client().get(thread_of(story)).text
    assert page.index("Kapan diperbaiki?") < page.index("Kata lurah bulan depan.")
    root.refresh_from_db()
    assert root.visible_replies == 1


def test_replies_below_the_deepest_level_stand_beside_what_they_answer(story, regular):
    comments = [make_comment(story)]
    for _ in range(10):
        comments.append(make_comment(story, parent=comments[-1]))
    assert [comment.depth for comment in comments] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8]
    last = comments[-1]
    assert last.parent == comments[-2]
    assert last.ancestor_ids == tuple(comment.pk for comment in comments[:8])
    assert bytes(comments[-2].path) < bytes(last.path)


def test_who_is_not_signed_in_is_sent_to_the_door_and_back(client, story):
    page = client.get(f"/komentar/{story.pk}/tulis/")
    assert f"/akun/masuk/?next=%2Fkomentar%2F{story.pk}%2Ftulis%2F" in page.text
    assert "<textarea" not in page.text


def test_a_session_that_ended_loses_no_text(client, story):
    page = client.post(f"/komentar/{story.pk}/tulis/", {"text": "Teks yang panjang sekali", "key": uuid.uuid4()})
    assert page.status_code == 403
    assert "Teks yang panjang sekali</textarea>" in page.text
    assert not Comment.objects.exists()


def test_without_consent_to_the_present_rules_nothing_is_taken(client, story, regular, sari):
    change_outlet(by=sari, comment_rules_version="2")
    assert client.get(f"/komentar/{story.pk}/tulis/").headers["Location"].startswith("/akun/persetujuan/?next=")
    page = client.post(f"/komentar/{story.pk}/tulis/", {"text": "Halo semua", "key": uuid.uuid4()})
    assert page.status_code == 403 and "/akun/persetujuan/" in page.text
    accept_rules(regular)
    assert write(client, story, "Halo semua").status_code == 302


def test_sent_twice_it_is_stored_once(client, story, regular):
    key = uuid.uuid4()
    first = write(client, story, "Tekan dua kali.", key=key)
    second = write(client, story, "Tekan dua kali.", key=key)
    assert first.headers["Location"] == second.headers["Location"]
    assert Comment.objects.filter(body_source="Tekan dua kali.").count() == 1


def test_the_same_text_from_a_second_tab_is_led_to_the_first(client, story, regular):
    first = write(client, story, "Dari dua tab.")
    second = write(client, story, "dari  DUA tab!")
    assert second.status_code == 409
    assert first.headers["Location"] in second.text
    assert Comment.objects.filter(author=regular, body_source__icontains="tab").count() == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [("   \n ", 422), ("\u200b\u200b", 422), ("a" * 3001, 422), ("é" * 3000, 302), ("a" * 17_000, 413)],
)
def test_length_is_counted_as_people_see_it(client, story, regular, text, status):
    assert write(client, story, text).status_code == status


def test_what_is_too_much_is_told_with_the_time_to_wait(client, story, regular):
    for number in range(budgets.POSTS[0].most):
        assert write(client, story, f"Komentar ke-{number} dari saya").status_code == 302
    page = write(client, story, "Satu lagi dari saya")
    assert page.status_code == 429 and int(page.headers["Retry-After"]) <= 300
    assert "Satu lagi dari saya</textarea>" in page.text


def test_a_banned_reader_is_refused_and_told_until_when(client, story, regular, made):
    ban = sanctioning.impose(regular, kind="ban", reason=Reason.SLANDER, by=made)
    assert write(client, story, "Saya lagi").status_code == 403
    sanctioning.lift(ban, by=made)
    assert write(client, story, "Saya lagi").status_code == 302


def test_a_premoderated_thread_holds_known_readers_too(client, story, regular, made):
    threads.set_thread(story, mode=Mode.PREMOD, by=made)
    write(client, story, "Menunggu dulu.")
    comment = Comment.objects.get(body_source="Menunggu dulu.")
    assert (comment.status, comment.decisions.get().reason) == (Status.HELD_PREMOD, Reason.PREMODERATED)


def test_the_sites_switch_closes_every_thread_and_keeps_pages_up(client, story, regular, sari):
    make_comment(story, text="Yang lama tetap terbaca.")
    key = uuid.uuid4()
    change_outlet(by=sari, comments="read_only")
    page = client.post(f"/komentar/{story.pk}/tulis/", {"text": "Terlambat", "key": key})
    assert page.status_code == 409 and "Terlambat</textarea>" in page.text
    thread = client.get(thread_of(story)).text
    assert "Yang lama tetap terbaca." in thread and "/tulis/" not in thread
    change_outlet(by=sari, comments="hidden")
    assert "Yang lama tetap terbaca." not in client.get(thread_of(story)).text


def test_a_parent_that_went_meanwhile_refuses_the_reply_and_keeps_the_text(client, story, regular, made):
    root = make_comment(story)
    moderating.decide(root, to=Status.REJECTED, expected_revision=1, reason=Reason.SLANDER, by=made)
    page = client.post(
        f"/komentar/{story.pk}/tulis/", {"text": "Balasan saya", "key": uuid.uuid4(), "parent": root.public_id}
    )
    assert page.status_code == 409 and "Balasan saya</textarea>" in page.text


@pytest.mark.parametrize("state", [State.DRAFT, State.READY, State.SCHEDULED, State.RETRACTED])
def test_a_story_that_is_not_public_has_no_thread_and_takes_no_comment(client, regular, state):
    hidden = make_story(state=state)
    assert client.get(f"/komentar/{hidden.pk}/tulis/").status_code == 404
    assert client.get(thread_of(hidden)).status_code == (410 if state == State.RETRACTED else 404)


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "[klik](javascript:alert(1))",
    "//evil.example/x",
    "<a href='//evil.example'>x</a>",
    'https://a.example/"onmouseover="alert(1)',
    "https://a.example/<script>",
    "https://user:pass@evil.example/",
    "data:text/html;base64,PHNjcmlwdD4=",
    "</textarea><script>alert(1)</script>",
    "&lt;script&gt;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_everywhere(client, story, regular, made, text):
    write(client, story, f"Lihat ini {text} ya")
    comment = Comment.objects.get(body_source__startswith="Lihat ini")
    allowed = re.sub(r'<a href="https?://[^"<>]*" rel="nofollow ugc noopener">|</a>|</?p>|<br>', "", comment.body_html)
    assert (
        "<" not in allowed
        and 'href="//' not in comment.body_html
        and "javascript:" not in re.findall(r'href="([^"]*)"', comment.body_html)
    )
    # and on a moderator's screens
    client.force_login(made)
    for page in (
        client.get("/admin/comments/comment/?antrean=semua"),
        client.get(f"/admin/comments/comment/{comment.pk}/change/"),
    ):
        assert page.status_code == 200
        assert "<script>alert" not in page.text and "<img src=x" not in page.text


def test_a_new_readers_third_comment_appears_after_a_day(story, tamu):
    from tests.factories.comments import age, send

    trust(accept_rules(tamu), story)
    assert send(story, by=tamu).status == Status.HELD_PREMOD
    assert send(story, by=age(tamu, days=2)).status == Status.PUBLISHED
