"""Whatever comes in becomes an upright sRGB picture, or is refused with one sentence."""

import datetime as dt
import random
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from articles.media.images import reading
from articles.media.images.reading import Unreadable, read_photo
from tests.factories.photos import BLUE, RED, bomb, camera_exif, drawing, picture_file


def near(pixel, colour, *, by=30):
    return all(abs(a - b) <= by for a, b in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_the_four_formats_are_read(form):
    photo = read_photo(picture_file(form))
    assert (photo.width, photo.height, photo.image.mode) == (900, 600, "RGB")
    assert photo.mime == f"image/{form.lower()}"


@pytest.mark.parametrize(
    ("orientation", "red"), [(1, (5, 300)), (3, (894, 300)), (6, (300, 5)), (8, (300, 894)), (2, (894, 300))]
)
def test_a_turned_photo_stands_upright(orientation, red):
    photo = read_photo(picture_file(exif=camera_exif(orientation=orientation)))
    assert (photo.width, photo.height) == ((600, 900) if orientation in (6, 8) else (900, 600))
    assert photo.image.size == (photo.width, photo.height)
    assert near(photo.image.getpixel(red), RED)


@pytest.mark.parametrize(
    ("form", "mode"),
    [("JPEG", "CMYK"), ("JPEG", "L"), ("PNG", "P"), ("PNG", "RGBA"), ("PNG", "LA"), ("PNG", "1"), ("WEBP", "RGBA")],
)
def test_every_colour_mode_becomes_rgb(form, mode):
    photo = read_photo(picture_file(form, drawing(mode=mode)))
    assert photo.image.mode == "RGB"
    if mode not in ("L", "LA", "1"):
        assert near(photo.image.getpixel((5, 300)), RED, by=60)
        assert near(photo.image.getpixel((450, 3)), BLUE, by=60)


def test_a_16_bit_scan_keeps_its_greys():
    """Half of 65,535 is grey, not white."""
    scan = Image.new("I;16", (64, 64), 32_768)
    assert near(read_photo(picture_file("PNG", scan)).image.getpixel((30, 30)), (128, 128, 128), by=2)


def test_transparent_parts_turn_white():
    photo = read_photo(picture_file("PNG", Image.new("RGBA", (40, 40), (0, 0, 0, 0))))
    assert photo.image.getpixel((20, 20)) == (255, 255, 255)


def test_a_profile_is_applied_and_a_broken_one_ignored():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (lab, b"no profile at all"):
        photo = read_photo(picture_file(icc_profile=profile))
        assert near(photo.image.getpixel((5, 300)), RED)
        assert "icc_profile" not in photo.image.info


def test_a_large_photo_is_decoded_smaller_but_keeps_its_measure():
    photo = read_photo(picture_file(image=drawing(4800, 3200)))
    assert (photo.width, photo.height) == (4800, 3200)
    assert max(photo.image.size) == reading.WORKING_SIDE


def test_caption_credit_and_time_are_suggested_from_the_file():
    found = read_photo(picture_file(exif=camera_exif())).embedded
    assert found.caption == "Jembatan Mahakam ditutup"
    assert found.credit == "Rani Siregar"
    assert found.taken_at == dt.datetime(2024, 11, 22, 19, 4)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"just text",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7\n",
        b"GIF89a" + bytes(200),
        b"PK\x03\x04" + bytes(500),
        b"\xff\xd8\xff\xe0" + bytes(60),
        b"\x89PNG\r\n\x1a\n" + bytes(60),
    ],
    ids=["empty", "text", "svg", "pdf", "gif", "zip", "jpeg head only", "png head only"],
)
def test_what_is_no_picture_is_refused_in_one_sentence(data):
    with pytest.raises(Unreadable) as refusal:
        read_photo(data)
    assert str(refusal.value).endswith(".") and "\n" not in str(refusal.value)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_file_that_breaks_off_is_refused(form):
    whole = picture_file(form)
    with pytest.raises(Unreadable):
        read_photo(whole[: len(whole) // 2])


def test_a_gif_named_jpg_is_refused_by_its_content():
    with pytest.raises(Unreadable):
        read_photo(picture_file("GIF"))


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (8_000, 6_000), (100_000, 900)])
def test_a_bomb_is_refused_before_it_is_decoded(width, height):
    with pytest.raises(Unreadable, match="40"):
        read_photo(bomb(width, height))


def test_a_file_over_the_limit_is_refused_unread(monkeypatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 1_000)
    with pytest.raises(Unreadable, match="MB"):
        read_photo(picture_file())


def test_a_dot_is_no_photo():
    with pytest.raises(Unreadable):
        read_photo(picture_file("PNG", Image.new("RGB", (1, 1))))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["JPEG", "PNG", "WEBP", "AVIF"]), st.integers(0, 2**32), st.integers(1, 40))
def test_damaged_files_are_read_or_refused_but_never_crash(form, seed, hits):
    chance = random.Random(seed)
    damaged = bytearray(picture_file(form, drawing(96, 64), **({"exif": camera_exif()} if form != "PNG" else {})))
    for _ in range(hits):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    try:
        assert read_photo(bytes(damaged)).image.mode == "RGB"
    except Unreadable as refusal:
        assert str(refusal)


def test_the_reader_leaves_the_original_bytes_alone():
    data = picture_file(exif=camera_exif())
    read_photo(data)
    assert Image.open(BytesIO(data)).getexif()
