"""A file becomes a photo: original private, two small files at once, the rest by the worker."""

from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings as site
from django.core.exceptions import PermissionDenied
from django.core.files.storage import storages
from PIL import Image

from articles.media.errors import DescriptionRefused, UploadRefused
from articles.media.models import Asset, Rendition
from articles.media.operations import uploading
from articles.media.operations.rendering import render_asset
from articles.media.operations.uploading import upload
from articles.media.states import State
from newsroom.audit.models import Entry
from tests.factories.photos import camera_exif, drawing, make_photo, picture_file

pytestmark = pytest.mark.django_db


def all_files() -> set[Path]:
    return {
        path
        for root in (site.MEDIA_ROOT, site.DATA_DIR / "private")
        for path in Path(root).rglob("*")
        if path.is_file()
    }


@pytest.fixture
def later(settings):
    """Tasks wait, as they do with a real worker."""
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend", "QUEUES": ["default", "media", "mail"]}
    }


def test_a_reporter_uploads_a_photo(rani):
    asset = make_photo(by=rani, caption="Sore di Samarinda.")
    asset.refresh_from_db()
    assert asset.state == State.READY
    assert (asset.width, asset.height, asset.mime) == (420, 280, "image/jpeg")
    assert asset.uploaded_by == rani
    assert Entry.objects.filter(action="media.upload", target_id=str(asset.pk), by=rani).exists()


def test_a_reader_may_not_upload(tamu):
    with pytest.raises(PermissionDenied):
        make_photo(by=tamu)
    assert not Asset.objects.exists()


def test_before_the_worker_comes_there_are_two_small_files(rani, later):
    asset = make_photo(by=rani)
    assert asset.state == State.PROCESSING
    assert set(asset.renditions.values_list("crop", "width", "format")) == {
        ("original", 420, "webp"),
        ("original", 420, "jpg"),
    }


def test_the_original_is_kept_as_it_came_and_not_in_public(rani):
    data = picture_file(exif=camera_exif())
    asset = make_photo(by=rani, data=data)
    assert storages["private"].open(asset.original).read() == data
    assert not storages["default"].exists(asset.original)
    assert not [path for path in Path(site.MEDIA_ROOT).rglob("*") if path.is_file() and path.read_bytes() == data]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_no_public_file_tells_where_the_photographer_stood(rani, form):
    asset = make_photo(by=rani, data=picture_file(form, drawing(420, 280), exif=camera_exif(orientation=6)))
    formats = set()
    for rendition in asset.renditions.all():
        data = storages["default"].open(rendition.name).read()
        with Image.open(BytesIO(data)) as image:
            assert dict(image.getexif()) == {}, rendition
            assert not image.info.get("xmp") and not image.info.get("icc_profile"), rendition
        assert b"Kamera" not in data
        formats.add(rendition.format)
    assert formats == {"avif", "webp", "jpg"}


def test_what_is_left_empty_is_taken_from_the_file(rani):
    asset = make_photo(by=rani, data=picture_file(exif=camera_exif()), credit="")
    assert asset.caption == "Jembatan Mahakam ditutup"
    assert asset.credit == "Rani Siregar"
    # The camera wrote no offset: its clock is the newsroom's, eight hours ahead of UTC.
    assert asset.taken_at.isoformat() == "2024-11-22T19:04:00+08:00"


def test_what_was_typed_wins_over_the_file(rani):
    asset = make_photo(by=rani, data=picture_file(exif=camera_exif()), caption="Ketikan sendiri.")
    assert asset.caption == "Ketikan sendiri."


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"alt": "  "}, DescriptionRefused),
        ({"focus": (1.2, 0.5)}, DescriptionRefused),
        ({"focus": (float("nan"), 0.5)}, DescriptionRefused),
        ({"ai_generated": True}, DescriptionRefused),
        ({"data": b"not a picture"}, UploadRefused),
    ],
)
def test_what_cannot_be_used_is_refused_and_leaves_nothing(rani, fields, refusal):
    before = all_files()
    with pytest.raises(refusal):
        make_photo(by=rani, **fields)
    assert not Asset.objects.exists()
    assert all_files() == before


def test_a_database_that_fails_leaves_no_file_behind(rani, monkeypatch):
    before = all_files()

    def fail(**kwargs):
        raise RuntimeError("disk of the database is full")

    monkeypatch.setattr(uploading, "record", fail)
    with pytest.raises(RuntimeError):
        make_photo(by=rani)
    assert all_files() == before
    assert not Asset.objects.exists() and not Rendition.objects.exists()


def test_reading_stops_at_the_limit(rani):
    class Endless(BytesIO):
        asked = 0

        def read(self, size=-1):
            self.asked = size
            return bytes(max(size, 0))

    file = Endless()
    with pytest.raises(UploadRefused):
        upload(file=file, alt="Besar.", by=rani)
    assert file.asked == 25 * 1024 * 1024 + 1


def test_rendering_again_changes_nothing(rani):
    asset = make_photo(by=rani)
    before = list(asset.renditions.order_by("pk").values())
    render_asset.func(asset.pk)
    assert list(asset.renditions.order_by("pk").values()) == before


def test_rendering_a_photo_that_is_gone_does_nothing(db):
    render_asset.func(987_654)
