"""The door in a real browser: on a phone, by keyboard and without a mouse, in both colour schemes."""

import os
from pathlib import Path

import pytest
from django.core import mail

from tests.accounts.conftest import code_in_mail

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EMAIL = "dewi@pembaca.example"


@pytest.fixture
def look(assert_accessible):
    """Checks a page for everybody; keeps a picture where SHOTS names a folder."""

    def look(page, name):
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert_accessible(page)
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), f"{name} is too wide"
            if folder := os.environ.get("SHOTS"):
                page.screenshot(path=str(Path(folder, f"{name}-{scheme}.png")), full_page=True)

    return look


def test_a_reader_comes_in_looks_around_and_goes(page, live_server, look):
    page.goto(f"{live_server.url}/akun/masuk/")
    look(page, "sign-in")
    page.locator("input[name=email]").fill(EMAIL)
    page.keyboard.press("Enter")
    page.wait_for_url("**/akun/kode/")
    look(page, "code")
    page.locator("input[name=code]").fill("AAAA-AAAA")
    page.keyboard.press("Enter")
    page.locator(".errorlist").wait_for()
    look(page, "wrong-code")
    page.locator("input[name=code]").fill(code_in_mail(EMAIL))
    page.keyboard.press("Enter")
    page.wait_for_url("**/akun/persetujuan/")
    page.locator("input[name=display_name]").fill("Redaksi")
    for box in page.locator("input[type=checkbox]").all():
        box.check()
    page.keyboard.press("Enter")
    page.locator(".errorlist").wait_for()
    look(page, "welcome")
    page.locator("input[name=display_name]").fill("Dewi Melak")
    page.keyboard.press("Enter")
    page.wait_for_url("**/akun/")
    look(page, "overview")
    for address in ("persetujuan/riwayat", "nama", "hapus"):
        page.goto(f"{live_server.url}/akun/{address}/")
        look(page, address.replace("/", "-"))
    page.locator("input[type=checkbox]").check()
    page.locator("main button").click()
    page.wait_for_url("**/akun/terhapus/")
    look(page, "erased")


def test_the_desk_has_a_door_of_its_own(page, live_server, look, rani):
    page.goto(f"{live_server.url}/admin/login/")
    look(page, "desk-sign-in")
    page.locator("input[name=username]").fill(rani.email)
    page.locator("input[name=password]").fill("salah")
    page.keyboard.press("Enter")
    page.locator(".errorlist").wait_for()
    look(page, "desk-refused")
    page.goto(f"{live_server.url}/akun/sandi/")
    look(page, "password")
    page.locator("input[name=email]").fill(rani.email)
    page.keyboard.press("Enter")
    page.wait_for_url("**/terkirim/")
    link = next(word for word in mail.outbox[0].body.split() if "/akun/sandi/" in word)
    page.goto(link)
    look(page, "new-password")
