"""The thread as everybody reads it: order, pages, tombstones, permalinks, and what it costs."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.comments.errors import WrongStep
from articles.comments.models import Comment
from articles.comments.operations import editing, moderating
from articles.comments.reading import permalink as permalinks
from articles.comments.states import Reason, Status
from articles.operations.snapshots import Credit
from newsroom.accounts.models import StaffProfile
from tests.factories.comments import fill_thread, make_comment, make_reader
from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def story():
    return make_story(headline="Jalan poros rusak lagi")


def thread_of(story):
    return f"{story.get_absolute_url()}komentar/"


def reject(comment, by):
    comment.refresh_from_db()
    return moderating.decide(
        comment, to=Status.REJECTED, expected_revision=comment.revision, reason=Reason.BULLYING, by=by
    )


def shown(page):
    """Public ids in the order of the page."""
    return re.findall(r'id="k-([a-z0-9]{12})"', page)


def test_a_thread_page_is_the_same_for_everybody_and_may_be_kept(client, story, tamu):
    make_comment(story, text="Untuk semua.")
    anonymous = client.get(thread_of(story))
    client.force_login(tamu)
    signed_in = client.get(thread_of(story))
    for page in (anonymous, signed_in):
        assert "Cookie" not in page.headers.get("Vary", "")
        assert not page.cookies
        assert page.headers["Cache-Control"].startswith("public")
        assert "csrfmiddlewaretoken" not in page.text
    assert anonymous.text == signed_in.text
    assert f"/komentar/{story.pk}/tulis/" in anonymous.text


def test_other_spellings_lead_to_the_one_address(client, story):
    comment = make_comment(story)
    for spelling in (f"/ekonomi/2020/1/judul-lama-{story.pk}/komentar/", f"/politik/2026/11/{story.pk}/komentar/"):
        moved = client.get(spelling)
        assert (moved.status_code, moved.headers["Location"]) == (301, thread_of(story))
        moved = client.get(f"{spelling}{comment.public_id}/")
        assert (moved.status_code, moved.headers["Location"]) == (301, f"{thread_of(story)}{comment.public_id}/")
    assert client.get(f"/politik/2026/11/x-{2**70}/komentar/").status_code == 404


@pytest.mark.parametrize("order", ["terbaru", "terlama"])
def test_paging_shows_each_comment_once_even_while_others_write(client, story, order):
    # Given sixty comments, many of the same instant
    moment = timezone.now() - dt.timedelta(hours=1)
    wanted = [make_comment(story, at=moment + dt.timedelta(seconds=number // 10)).public_id for number in range(60)]
    # When a reader goes on to the end, and somebody writes and somebody removes between the pages
    address, seen = f"{thread_of(story)}?urut={order}", []
    while address:
        page = client.get(address)
        assert page.status_code == 200
        seen += shown(page.text)
        newer = make_comment(
            story, at=timezone.now() + dt.timedelta(hours=1) if order == "terbaru" else moment - dt.timedelta(hours=1)
        )
        assert newer.public_id not in seen
        older = re.search(r'href="([^"]*dari=[^"]*)"', page.text)
        address = older[1].replace("&amp;", "&") if older else ""
    # Then each of the sixty was shown once, in order
    assert seen == (wanted if order == "terlama" else wanted[::-1])


def test_pages_further_on_are_not_for_search_engines_and_a_damaged_cursor_is_refused(client, story):
    for _ in range(30):
        make_comment(story)
    first = client.get(thread_of(story)).text
    address = re.search(r'href="([^"]*dari=[^"]*)"', first)[1]
    assert "noindex" not in first and "noindex" in client.get(address).text
    for damaged in ("dari=abc", "dari=1:2:3", address.split("?")[1][:-3]):
        assert client.get(f"{thread_of(story)}?{damaged}").status_code == 400
    other = make_story()
    assert client.get(f"{thread_of(other)}?{address.split('?')[1]}").status_code == 400


def test_a_removed_comment_leaves_a_tombstone_only_while_replies_hang_from_it(client, story, made):
    root = make_comment(story, text="Kasar sekali", author_name="Warga Melak")
    reply = make_comment(story, text="Jangan begitu.", parent=root)
    lonely = make_comment(story, text="Kasar tanpa balasan")
    for comment in (root, lonely):
        reject(comment, made)
    page = client.get(thread_of(story)).text
    assert shown(page) == [root.public_id, reply.public_id]
    assert "Kasar" not in page and "Warga Melak" not in page and "Jangan begitu." in page
    # and when the last reply goes, the tombstone goes too
    reject(reply, made)
    assert shown(client.get(thread_of(story)).text) == []


def test_a_permalink_shows_ancestors_and_answers_410_for_what_was_removed(client, story, made):
    root = make_comment(story, text="Akar percakapan")
    middle = make_comment(story, text="Isi yang dihapus", parent=root)
    leaf = make_comment(story, text="Balasan terdalam", parent=middle)
    address = f"{thread_of(story)}{middle.public_id}/"
    assert client.get(address).status_code == 200
    reject(middle, made)
    gone = client.get(address)
    assert gone.status_code == 410
    assert "Akar percakapan" in gone.text and "Balasan terdalam" in gone.text and "Isi yang dihapus" not in gone.text
    below = client.get(f"{thread_of(story)}{leaf.public_id}/")
    assert below.status_code == 200 and shown(below.text) == [root.public_id, middle.public_id, leaf.public_id]
    # and approving it brings it back
    middle.refresh_from_db()
    moderating.decide(middle, to=Status.APPROVED, expected_revision=middle.revision, by=made)
    assert client.get(address).status_code == 200


def test_what_was_never_public_has_no_permalink(client, story, made):
    held = make_comment(story, status=Status.HELD_SYSTEM)
    address = f"{thread_of(story)}{held.public_id}/"
    assert client.get(address).status_code == 404
    reject(held, made)
    assert client.get(address).status_code == 404
    other = make_comment(make_story())
    assert client.get(f"{thread_of(story)}{other.public_id}/").status_code == 404


def test_a_long_branch_is_read_to_its_end_by_links(client, story, monkeypatch):
    monkeypatch.setattr(permalinks, "PAGE", 4)
    root = make_comment(story)
    replies = [make_comment(story, parent=root) for _ in range(3)]
    nested = [make_comment(story, parent=replies[0]) for _ in range(7)]
    first = client.get(thread_of(story)).text
    assert shown(first) == [root.public_id, replies[0].public_id, nested[0].public_id, nested[1].public_id]
    address, seen = f"{thread_of(story)}{root.public_id}/", []
    while address:
        page = client.get(address).text
        seen += shown(page)[1:]
        more = re.search(r'href="([^"]*sesudah=[^"]*)"', page)
        address = more[1] if more else ""
    assert seen == [row.public_id for row in (replies[0], *nested, *replies[1:])]
    assert client.get(f"{thread_of(story)}{root.public_id}/?sesudah=aaaabbbbcccc").status_code == 400


def test_the_storys_author_and_the_newsroom_are_marked(client, rani, budi):
    story = make_story(credits=(Credit(StaffProfile.objects.get(user=rani).pk),))
    make_comment(story, author=rani, author_name="Rani Siregar")
    make_comment(story, author=budi, author_name="Budi Hartono")
    make_comment(story, author=make_reader("Ibu Nining"))
    page = client.get(thread_of(story)).text
    assert re.findall(r"badge--(\w+)", page) == ["staff", "author"]


def test_an_author_deletes_and_nobody_else_can(client, story):
    author = make_reader("Ibu Nining")
    comment = make_comment(story, author=author, text="Saya menyesal")
    address = f"/komentar/{comment.public_id}/hapus/"
    client.force_login(make_reader("Orang Lain"))
    assert client.post(address).status_code == 404
    client.force_login(author)
    assert "Saya menyesal" in client.get(address).text
    assert client.post(address).headers["Location"] == thread_of(story)
    assert "Saya menyesal" not in client.get(thread_of(story)).text
    assert client.get(f"{thread_of(story)}{comment.public_id}/").status_code == 410
    assert "Saya menyesal" in client.get("/akun/komentar/").text


def test_an_edit_is_judged_anew_and_only_for_a_while(client, story):
    from tests.factories.comments import make_regular, send

    author = make_regular(story)
    client.force_login(author)
    comment = send(story, by=author, text="Terima kasih infonya")
    address = f"/komentar/{comment.public_id}/ubah/"
    form = {"text": "Terima kasih, sudah jelas", "revision": comment.revision}
    assert client.post(address, form).status_code == 302
    page = client.get(thread_of(story)).text
    assert "sudah jelas" in page and "(disunting)" in page.lower() or "(edited)" in page
    # an edit based on the older version is refused, and its text kept
    stale = client.post(address, form | {"text": "Versi kedua saya"})
    assert stale.status_code == 409 and "Versi kedua saya</textarea>" in stale.text
    # a link slipped in later is held like one at the start
    comment.refresh_from_db()
    client.post(address, {"text": "Lihat https://bit.ly/xyz sekarang", "revision": comment.revision})
    comment.refresh_from_db()
    assert comment.status == Status.HELD_SYSTEM
    assert [row.number for row in comment.revisions.all()] == [3, 2, 1]
    # after five minutes it is too late
    late = send(story, by=author)
    Comment.objects.filter(pk=late.pk).update(created_at=timezone.now() - dt.timedelta(minutes=6))
    assert client.post(f"/komentar/{late.public_id}/ubah/", {"text": "Terlambat", "revision": 1}).status_code == 409


def test_deleting_twice_changes_nothing(story):
    author = make_reader()
    comment = make_comment(story, author=author)
    editing.delete_comment(comment, by=author)
    with pytest.raises(WrongStep):
        editing.delete_comment(comment, by=author)


# -- what it costs ----------------------------------------------------------------------------------


def queries_of(client, address):
    client.get("/tentang/")  # warms what a process keeps
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
    assert answer.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def test_a_thread_asks_as_much_at_ten_comments_as_at_a_thousand(client):
    """1 story, thread and count · 2 roots · 3 previews · 4 who works here (and a photo, where the story has one)."""
    small, large = make_story(), make_story()
    fill_thread(small, 10)
    hot = fill_thread(large, 1000)
    few, many = queries_of(client, thread_of(small)), queries_of(client, thread_of(large))
    assert len(many) <= 5, "\n\n".join(many)
    assert len(few) == len(many), "\n\n".join(many)
    assert len(queries_of(client, f"{thread_of(large)}{hot.public_id}/")) <= 6
