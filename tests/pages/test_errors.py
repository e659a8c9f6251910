"""What readers see when something goes wrong: what to do next, and nothing about our insides."""

from typing import Any

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest
from django.test import Client
from django.urls import include, path

from tests.factories.stories import make_story

pytestmark = pytest.mark.django_db


def refuse(request: HttpRequest) -> Any:
    raise PermissionDenied("Naskah ini sedang diperiksa orang lain.")


def damaged(request: HttpRequest) -> Any:
    raise BadRequest("Tanggal ini tidak ada.")


def broken(request: HttpRequest) -> Any:
    raise RuntimeError("kata sandi basis data: rahasia")


urlpatterns = [
    path("uji/dilarang/", refuse),
    path("uji/rusak/", damaged),
    path("uji/gagal/", broken),
    path("", include("newsroom.urls")),
]
handler400 = "newsroom.pages.views.errors.bad_request"
handler403 = "newsroom.pages.views.errors.forbidden"
handler404 = "newsroom.pages.views.errors.not_found"
handler500 = "newsroom.pages.views.errors.broken"


@pytest.fixture(autouse=True)
def addresses_that_fail(settings):
    settings.ROOT_URLCONF = __name__


def test_what_isnt_there_is_offered_as_a_search_beside_the_latest(client):
    make_story(headline="Jembatan dibuka")
    page = client.get("/politik/banjir-bandang-42x/")
    assert page.status_code == 404
    assert 'value="politik banjir bandang"' in page.text
    assert "Jembatan dibuka" in page.text
    assert 'content="noindex"' in page.text
    assert not page.cookies


def test_an_address_is_printed_as_text(client):
    page = client.get("/%22%3E%3Cscript%3Ealert(1)%3C/script%3E/")
    assert page.status_code == 404
    assert "<script>alert" not in page.text


def test_a_long_or_strange_address_is_just_not_there(client):
    for address in (f"/{'a' * 3000}/", "/%00/", "/%F0%9F%90%9F/", "/politik/2024/11/x-99999999999999999999/"):
        assert client.get(address).status_code == 404, address


def test_a_refusal_says_why(client):
    page = client.get("/uji/dilarang/")
    assert page.status_code == 403
    assert "Naskah ini sedang diperiksa orang lain." in page.text


def test_a_damaged_address_says_what_is_wrong_with_it(client):
    page = client.get("/uji/rusak/")
    assert page.status_code == 400
    assert "Tanggal ini tidak ada." in page.text


def test_what_django_refuses_tells_nothing_of_the_settings(client):
    page = client.get("/", headers={"Host": "jahat.example"})
    assert page.status_code == 400
    assert "ALLOWED_HOSTS" not in page.text and "jahat.example" not in page.text


def test_a_failure_tells_no_secrets_and_needs_no_database(django_assert_num_queries):
    client = Client(raise_request_exception=False)
    with django_assert_num_queries(0):
        page = client.get("/uji/gagal/")
    assert page.status_code == 500
    assert "rahasia" not in page.text and "RuntimeError" not in page.text
    assert 'href="/"' in page.text


def test_a_form_that_was_open_for_too_long_is_explained(settings):
    settings.CSRF_FAILURE_VIEW = "newsroom.pages.views.errors.form_expired"
    page = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    assert page.status_code == 403
    assert "CSRF" not in page.text
    assert 'href="/akun/masuk/"' in page.text
