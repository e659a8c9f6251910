"""Public files over HTTP: right for ever, typed, and nothing else from the disk."""

import pytest
from django.conf import settings as site
from django.urls import reverse

from articles.media.operations.withdrawing import withdraw
from tests.factories.photos import make_photo

pytestmark = pytest.mark.django_db


@pytest.fixture
def shown(rani):
    return make_photo(by=rani).renditions.get(crop="original", width=320, format="webp")


def address(name: str) -> str:
    return reverse("media:rendition", args=[name])


def test_a_rendition_may_be_kept_for_ever(client, shown, django_assert_num_queries):
    with django_assert_num_queries(0):
        page = client.get(address(shown.name))
    assert page.status_code == 200
    assert page["Content-Type"] == "image/webp"
    assert page["Cache-Control"] == "public, max-age=31536000, immutable"
    assert page["X-Content-Type-Options"] == "nosniff"
    assert len(page.content) == shown.bytes
    assert "Set-Cookie" not in page


def test_the_address_holds_the_hash_of_the_content(client, shown):
    import hashlib

    assert hashlib.sha256(client.get(address(shown.name)).content).hexdigest()[:16] in shown.name


def test_who_has_it_gets_304(client, shown):
    tag = client.get(address(shown.name))["ETag"]
    assert client.get(address(shown.name), headers={"if-none-match": tag}).status_code == 304


def test_behind_nginx_only_the_way_to_the_file_is_answered(client, shown, settings):
    settings.MEDIA_ACCEL = "/internal-media/"
    page = client.get(address(shown.name))
    assert page["X-Accel-Redirect"] == f"/internal-media/{shown.name}" and page.content == b""
    assert page["Content-Type"] == "image/webp"


@pytest.mark.parametrize(
    "name",
    [
        "2024/11/0123456789ab-original-640-0123456789abcdef.webp",
        "../secret-key",
        "..%2Fsecret-key",
        "2024/11/../../secret-key",
        "originals/2024/11/0123456789ab.jpg",
        "2024/11/0123456789ab-original-640-0123456789abcdef.svg",
        "2024/11/.part-abc",
        "",
    ],
)
def test_anything_else_is_not_found(client, name):
    (site.DATA_DIR / "secret-key").touch()
    assert client.get(f"/media/{name}").status_code == 404


def test_the_original_has_no_public_address(client, rani):
    asset = make_photo(by=rani)
    assert client.get(f"/media/{asset.original}").status_code == 404


def test_a_withdrawn_photo_is_gone_even_for_those_who_know_its_tag(client, sari, django_capture_on_commit_callbacks):
    asset = make_photo(by=sari)
    name = asset.renditions.first().name
    tag = client.get(address(name))["ETag"]
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(asset, reason="Salah orang.", by=sari)
    assert client.get(address(name), headers={"if-none-match": tag}).status_code == 404


def test_only_reading_is_allowed(client, shown):
    assert client.post(address(shown.name)).status_code == 405
