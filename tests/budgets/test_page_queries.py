"""How many queries each page may ask, the same for a young site and a grown one (docs: performance budgets).

What a process keeps for a few seconds (the outlet's row, the sections) is asked for once beforehand, as it is in life.
"""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from articles.operations import correcting
from articles.operations.snapshots import Credit
from newsroom.accounts.models import StaffProfile
from tests.factories.comments import fill_thread
from tests.factories.stories import chief, make_profile, make_section, make_story

pytestmark = pytest.mark.django_db

BUDGETS = {
    # 1 story with text, section, region and summary; 2 credits; 3 regions and topics; 4 corrections; 5 related;
    # 6 latest around; 7 photos.
    "story": 8,
    "home": 12,
    "section": 6,
    "topic": 8,
    "author": 6,
    "archive": 9,
    "corrections": 3,
    # 1 story, thread and count; 2 photo; 3 roots; 4 replies; 5 who works here.
    "thread": 6,
}


def grow(stories: int) -> dict[str, str]:
    """A site with that many stories; gives the address of each kind of page."""
    editor = make_profile("Budi Hartono")
    sections = [make_section(name) for name in ("Politik", "Ekonomi", "Budaya")]
    for number in range(stories):
        story = make_story(
            section_id=sections[number % 3].pk,
            topics=("Sungai Mahakam", f"Topik {number % 5}"),
            credits=(Credit(make_profile().pk), Credit(editor.pk, role="editor")),
        )
    story = Article.objects.get(pk=story.pk)
    fill_thread(story, stories)
    correcting.correct(story, text="Jumlahnya 12.", reason="Salah hitung", by=chief())
    return {
        "story": story.get_absolute_url(),
        "home": "/",
        "section": "/politik/",
        "topic": "/topik/sungai-mahakam/",
        "author": StaffProfile.objects.get(name="Rani Siregar").get_absolute_url(),
        "archive": "/indeks/",
        "corrections": "/koreksi/",
        "thread": f"{story.get_absolute_url()}komentar/",
    }


def queries_of(client: Any, address: str) -> list[str]:
    client.get("/tentang/")  # warms what a process keeps
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
    assert answer.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.parametrize("kind", BUDGETS)
def test_a_page_asks_as_much_of_a_small_site_as_of_a_larger_one(client, kind):
    address = grow(6)[kind]
    small = queries_of(client, address)
    grow(40)
    large = queries_of(client, grow(20)[kind] if kind in {"story", "thread"} else address)
    assert len(large) <= BUDGETS[kind], "\n\n".join(large)
    assert len(large) == len(small), "\n\n".join(large)
