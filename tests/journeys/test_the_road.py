"""The whole road: a story from a text file becomes a page, is edited at the desk, and readers talk below it. HTTP all the way."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from articles.comments.models import Comment
from articles.models import Article
from newsroom.outlet.current import change_outlet
from regions.officials import importing as officials
from regions.operations import importing as regions
from regions.reading import places
from tests.accounts.conftest import Door
from tests.articles.admin.typing import change, press, retyped
from tests.articles.comments.test_posting import write
from tests.factories.stories import make_section

SAMPLE = Path(__file__).parent.parent / "data" / "pranala-pilkada-kaltim-2024.txt"
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def kaltim(django_db_setup, django_db_blocker) -> Iterator[None]:
    places.forget()
    with django_db_blocker.unblock(), transaction.atomic():
        regions.load()
        officials.load()
        yield
        transaction.set_rollback(True)
    places.forget()


@pytest.fixture
def story(kaltim, db, admin) -> Article:
    make_section("Politik")
    change_outlet(by=admin, home_region="kalimantan-timur")
    said = StringIO()
    call_command("import_story", str(SAMPLE), "--publish", stdout=said)
    assert "545" in said.getvalue()
    return Article.objects.get()


def test_from_a_file_to_a_page_with_comments(client, story, budi, made):
    # The file became a page of its day and place, with the two officials it names
    address = story.get_absolute_url()
    assert address.startswith("/politik/2024/11/")
    page = client.get(address)
    assert page.status_code == 200
    for shown in ("Guslin", "Fatimah Waty", "/daerah/kota-samarinda/", "NewsArticle", "545 daerah"):
        assert shown in page.text
    assert "Dapatkan berita terbaru" not in page.text and "(*)" in page.text
    assert story.headline in client.get("/daerah/kota-samarinda/").text
    assert story.headline in client.get("/pejabat/guslin/").text

    # Budi signs in at the desk, gives it a better headline, and readers see it once he publishes the change
    desk = Client()
    desk.force_login(budi)
    answer = desk.post(change(story), retyped(desk, story, headline="Kaltim siapkan Pilkada 2024"))
    assert answer.status_code == 302
    assert "Kaltim siapkan Pilkada 2024" not in client.get(address).text
    assert press(desk, story, "publish_changes").status_code == 302
    story.refresh_from_db()
    assert client.get(address).headers["Location"] == story.get_absolute_url()
    assert "Kaltim siapkan Pilkada 2024" in client.get(story.get_absolute_url()).text

    # A reader signs in with an e-mailed code, accepts the rules and comments; the first one waits
    door = Door(Client())
    door.come_in("dewi@pembaca.example", next=f"/komentar/{story.pk}/tulis/")
    door.agree(display_name="Dewi Melak")
    assert door.address == f"/komentar/{story.pk}/tulis/"
    sent = write(door.client, story, "Semoga lancar sampai penghitungan.")
    assert sent.headers["Location"].endswith("/menunggu/")
    thread = f"{story.get_absolute_url()}komentar/"
    assert "Semoga lancar" not in client.get(thread).text

    # Made approves it in the queue, and everybody reads it
    comment = Comment.objects.get()
    moderator = Client()
    moderator.force_login(made)
    queue = moderator.get("/admin/comments/comment/")
    assert "Semoga lancar" in queue.text
    decided = moderator.post("/admin/comments/comment/", {"_approve": f"{comment.pk}:{comment.revision}"})
    assert decided.status_code == 302
    assert "Semoga lancar" in client.get(thread).text
    assert "Dewi Melak" in client.get(thread).text
    page = client.get(story.get_absolute_url())
    assert not page.cookies and "Cookie" not in page.headers.get("Vary", "")
