"""The photo library of the desk."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.media.models import Asset
from articles.media.operations.using import state_uses
from tests.factories.photos import camera_exif, make_photo, picture_file

pytestmark = pytest.mark.django_db

ADD = "admin:media_asset_add"
CHANGE = "admin:media_asset_change"


def upload_form(data: bytes, **changes):
    file = SimpleUploadedFile("foto.jpg", data, content_type="image/jpeg")
    fields = {"alt": "Pasar pagi yang ramai.", "caption": "Pasar pagi.", "credit": "Rani", "licence": "own"}
    return {"file": file, **fields, **changes}


def change_form(asset, **changes):
    fields = {
        "alt": asset.alt,
        "caption": "Keterangan.",
        "credit": "Rani",
        "licence": "own",
        "focus_x": "0.5",
        "focus_y": "0.5",
    }
    return fields | changes


def test_a_reporter_uploads_a_photo_through_the_desk(client, rani):
    client.force_login(rani)
    page = client.get(reverse(ADD))
    assert page.status_code == 200 and "multipart/form-data" in page.text
    answer = client.post(reverse(ADD), upload_form(picture_file(exif=camera_exif())))
    asset = Asset.objects.get()
    assert answer.status_code == 302
    assert (asset.alt, asset.uploaded_by) == ("Pasar pagi yang ramai.", rani)


@pytest.mark.parametrize(
    ("changes", "data"), [({"alt": ""}, None), ({"ai_generated": "on"}, None), ({}, b"MZ not a photo")]
)
def test_what_is_missing_or_unusable_is_said_beside_the_field(client, rani, changes, data):
    client.force_login(rani)
    answer = client.post(reverse(ADD), upload_form(data or picture_file(), **changes))
    assert answer.status_code == 200 and "errorlist" in answer.text
    assert not Asset.objects.exists()


def test_a_reader_and_a_moderator_have_no_business_here(client, tamu, made):
    for user in (tamu, made):
        client.force_login(user)
        assert client.get(reverse(ADD)).status_code in (302, 403)
        assert client.get(reverse("admin:media_asset_changelist")).status_code in (302, 403)


def test_the_change_page_shows_crops_uses_and_doubles(client, budi):
    asset = make_photo(by=budi)
    double = make_photo(by=budi)
    state_uses(place="article:12", asset_ids=[asset.pk], label="Jembatan ditutup", url="/daerah/jembatan/")
    client.force_login(budi)
    page = client.get(reverse(CHANGE, args=[asset.pk])).text
    assert "data-focus-picker" in page and 'data-focus-crop="16:9"' in page and "desk/focus" in page
    assert "/daerah/jembatan/" in page
    assert reverse(CHANGE, args=[double.pk]) in page
    assert "style=" not in page.split("data-focus-picker")[1].split("desk-crops")[1][:2000]


def test_saving_moves_the_focal_point_through_the_operation(client, budi):
    asset = make_photo(by=budi)
    client.force_login(budi)
    answer = client.post(reverse(CHANGE, args=[asset.pk]), change_form(asset, focus_x="0.1", alt="Baru."))
    assert answer.status_code == 302, answer.context["adminform"].errors
    asset.refresh_from_db()
    assert (asset.focus_x, asset.alt, asset.caption) == (0.1, "Baru.", "Keterangan.")


def test_somebody_elses_photo_can_be_looked_at_but_not_changed(client, rani, sari):
    asset = make_photo(by=sari)
    client.force_login(rani)
    assert client.get(reverse(CHANGE, args=[asset.pk])).status_code == 200
    assert client.post(reverse(CHANGE, args=[asset.pk]), change_form(asset, alt="Diubah.")).status_code == 403
    asset.refresh_from_db()
    assert asset.alt != "Diubah."


def test_nothing_is_deleted(client, admin):
    asset = make_photo(by=admin)
    client.force_login(admin)
    assert client.post(reverse("admin:media_asset_delete", args=[asset.pk]), {"post": "yes"}).status_code == 403
    assert Asset.objects.filter(pk=asset.pk).exists()


def test_the_original_goes_only_to_its_author_and_the_chiefs(client, rani, budi, sari):
    data = picture_file(exif=camera_exif())
    asset = make_photo(by=rani, data=data)
    way = reverse("admin:media_asset_original", args=[asset.pk])
    for user in (rani, sari):
        client.force_login(user)
        answer = client.get(way)
        assert b"".join(answer.streaming_content) == data
        assert "no-store" in answer["Cache-Control"] and answer["Content-Disposition"].startswith("attachment")
    client.force_login(budi)
    assert client.get(way).status_code == 403
    client.logout()
    assert client.get(way).status_code == 302


def test_a_photo_in_use_is_not_withdrawn_and_the_page_says_where_it_is(client, sari):
    asset = make_photo(by=sari)
    state_uses(place="article:12", asset_ids=[asset.pk], label="Jembatan ditutup", url="/x/")
    client.force_login(sari)
    way = reverse("admin:media_asset_withdraw", args=[asset.pk])
    assert "Jembatan ditutup" in client.post(way, {"reason": "Salah."}).text
    state_uses(place="article:12", asset_ids=[])
    assert client.post(way, {"reason": "Salah."}).status_code == 302
    asset.refresh_from_db()
    assert asset.is_withdrawn


@pytest.mark.parametrize("count", [2, 9])
def test_the_list_takes_the_same_queries_however_long_it_is(client, admin, django_assert_max_num_queries, count):
    for _ in range(count):
        make_photo(by=admin, folder="Banjir")
    client.force_login(admin)
    with django_assert_max_num_queries(8):
        page = client.get(reverse("admin:media_asset_changelist"))
    assert page.text.count("desk-thumb") == count
