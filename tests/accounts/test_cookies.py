"""Public pages belong to everybody: no cookie, no difference by cookie, whoever asks."""

import pytest
from django.test import Client

PUBLIC = ("/", "/daerah/", "/indeks/", "/tentang/", "/redaksi/", "/aturan-komentar/", "/tidak-ada/")


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_page_sets_no_cookie_and_varies_by_none(client, db, address):
    answer = client.get(address)
    assert not answer.cookies
    assert "cookie" not in answer.get("Vary", "").lower()


@pytest.mark.parametrize("address", PUBLIC)
def test_neither_for_a_reader_with_a_session_and_a_waiting_message(client, tamu, address):
    client.force_login(tamu)
    client.post("/akun/nama/", {"display_name": "Tamu Baru"})
    answer = client.get(address)
    assert not answer.cookies
    assert "cookie" not in answer.get("Vary", "").lower()
    assert "page-messages" not in answer.text
    assert "page-messages" in client.get("/akun/").text


def test_a_session_begins_at_the_door_and_not_before(client, db, settings):
    assert settings.SESSION_COOKIE_NAME not in client.get("/akun/masuk/").cookies
    answer = client.post("/akun/masuk/", {"email": "dewi@pembaca.example"})
    cookie = answer.cookies[settings.SESSION_COOKIE_NAME]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"


def test_forms_of_the_account_refuse_what_comes_from_elsewhere(tamu):
    client = Client(enforce_csrf_checks=True)
    client.force_login(tamu)
    for address in ("/akun/nama/", "/akun/hapus/", "/akun/keluar/", "/akun/persetujuan/tarik/"):
        assert client.post(address, {"sure": "on", "display_name": "Jahat"}).status_code == 403
