"""House pages: there from the first start, in the outlet's own words as soon as it has some."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from articles.body.notation import NotationError
from newsroom.accounts.models import StaffProfile
from newsroom.accounts.operations.staff import engage
from newsroom.audit.models import Entry
from newsroom.demo.content.house_pages import HOUSE_PAGES
from newsroom.outlet.current import change_outlet
from newsroom.pages.models import HousePage, Key
from newsroom.pages.writing import write_page

pytestmark = pytest.mark.django_db


def write(**changes: Any) -> HousePage:
    values = {"key": "tentang", "title": "Siapa kami", "introduction": "", "text": "Kami menulis tentang Mahakam."}
    return write_page(**({"by": None} | values | changes))


@pytest.mark.parametrize("key", Key.values)
def test_every_page_stands_before_anybody_has_written_one(client, key):
    page = client.get(f"/{key}/")
    assert page.status_code == 200
    assert not page.cookies
    # Nothing is left to be filled in
    assert "{name}" not in page.text and "{legal_name}" not in page.text
    assert f'rel="canonical" href="http://testserver/{key}/"' in page.text


def test_shipped_texts_are_filled_with_the_outlets_data_as_plain_text(client):
    change_outlet(by=None, name="Kabar *Mahakam*", legal_name="PT Kabar <Mahakam>", email="redaksi@contoh.example")
    page = client.get("/kontak/").text
    assert "PT Kabar &lt;Mahakam&gt;" in page
    assert "redaksi@contoh.example" in page
    assert "<em>Mahakam</em>" not in client.get("/privasi/").text


def test_the_outlets_own_text_takes_the_place_of_the_shipped_one(client, admin):
    # When somebody with the right writes the page
    write(text="Kami menulis tentang **Mahakam**.\n\n## Sejarah\n\nSejak 2024.", by=admin)
    # Then readers get it
    page = client.get("/tentang/").text
    assert "Siapa kami" in page and "<strong>Mahakam</strong>" in page and "Sejak 2024." in page


def test_the_former_text_stays_in_the_log(admin):
    write(text="Dulu begini.", by=admin)
    write(text="Kini begitu.", title="Kini", by=admin)
    entry = Entry.objects.filter(action="page.write").order_by("-id").first()
    assert entry.by == admin
    assert entry.detail["former"]["title"] == "Siapa kami"
    assert "Dulu begini." in entry.detail["former"]["text"]


def test_a_reporter_cannot_change_the_house(rani):
    with pytest.raises(PermissionDenied):
        write(by=rani)
    assert not HousePage.objects.exists()


def test_what_is_no_house_page_is_refused():
    for change in ({"key": "bukan-halaman"}, {"title": "x" * 121}, {"title": ""}):
        with pytest.raises(ValidationError):
            write(**change)
    with pytest.raises(NotationError):
        write(text="[[kotak tanpa akhir")
    assert not HousePage.objects.exists()


def test_the_demonstrations_pages_can_be_written_and_read(client):
    for page in HOUSE_PAGES:
        write_page(key=page.address, title=page.title, introduction=page.introduction, text=page.body, by=None)
        assert client.get(f"/{page.address}/").status_code == 200


def test_the_masthead_lists_who_works_here_those_who_answer_first(client):
    change_outlet(
        by=None, name="Kabar Mahakam", legal_name="PT Kabar Mahakam Media", responsible_person="Sari Wulandari"
    )
    Position = StaffProfile.Position
    for name, position in (
        ("Rani Siregar", Position.REPORTER),
        ("Sari Wulandari", Position.EDITOR_IN_CHIEF),
        ("Budi Hartono", Position.EDITOR),
        ("ANTARA", Position.AGENCY),
    ):
        engage(name=name, position=position, by=None)
    StaffProfile.objects.filter(name="Budi Hartono").update(left_on="2024-01-01")
    page = client.get("/redaksi/").text
    people = page[page.index("<main") : page.index("</main")]
    assert people.index("Sari Wulandari") < people.index("Rani Siregar") < people.index("PT Kabar Mahakam Media")
    assert "Budi Hartono" not in people and "ANTARA" not in people


def test_house_pages_ask_little(client, django_assert_max_num_queries):
    client.get("/tentang/")
    with django_assert_max_num_queries(1):
        client.get("/tentang/")
    with django_assert_max_num_queries(2):
        client.get("/redaksi/")


def test_saved_stories_have_a_frame_that_nobody_indexes(client):
    page = client.get("/tersimpan/")
    assert (page.status_code, page["X-Robots-Tag"]) == (200, "noindex")
