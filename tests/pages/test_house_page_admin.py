"""The outlet's own wording of a house page, written at the desk."""

import pytest
from django.urls import reverse

from newsroom.pages.models import HousePage, Key

pytestmark = pytest.mark.django_db


def fields(**changes):
    return {"key": Key.ABOUT, "title": "Tentang kami", "introduction": "", "text": "Kami di **Samarinda**."} | changes


def test_a_page_is_written_and_mended(client, admin):
    client.force_login(admin)
    assert client.post(reverse("admin:pages_housepage_add"), fields()).status_code == 302
    page = HousePage.objects.get(key=Key.ABOUT)
    assert "<strong>Samarinda</strong>" in page.html
    way = reverse("admin:pages_housepage_change", args=[page.pk])
    assert "**Samarinda**" in client.get(way).text
    # The address of a page can't be changed by typing another one
    client.post(way, fields(key=Key.CONTACT, title="Tentang"))
    page.refresh_from_db()
    assert (page.key, page.title) == (Key.ABOUT, "Tentang")


def test_a_mistake_is_told_with_its_line(client, admin):
    client.force_login(admin)
    answer = client.post(reverse("admin:pages_housepage_add"), fields(text="Satu.\n\n[[foto x]]"))
    assert answer.status_code == 200 and "3" in str(answer.context["form"].errors["text"])
    assert not HousePage.objects.exists()


def test_reporters_write_no_house_pages(client, rani):
    client.force_login(rani)
    assert client.post(reverse("admin:pages_housepage_add"), fields()).status_code == 403
