"""Crops keep the focal point in view, and nothing but pixels leaves the house."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from articles.media.images import card
from articles.media.images.crops import RATIO, Crop, Plan, box, first_plans, plans, serving_crop
from articles.media.images.encode import draw, encode, recipe
from articles.media.images.phash import distance, phash
from articles.media.images.reading import read_photo
from tests.factories.photos import BLUE, RED, camera_exif, drawing, picture_file

FONT = Path(__file__).parents[4] / "static/fonts/plus-jakarta-sans.woff2"
SHARES = st.floats(0, 1)
SIDES = st.integers(16, 4000)


@given(SIDES, SIDES, SHARES, SHARES, st.sampled_from(list(RATIO.values())))
def test_a_crop_has_its_ratio_lies_inside_and_holds_the_focal_point(width, height, x, y, ratio):
    left, upper, right, lower = box(width, height, ratio, x, y)
    assert (right - left) / (lower - upper) == pytest.approx(ratio)
    assert -1e-6 <= left <= x * width + 1e-6 and x * width - 1e-6 <= right <= width + 1e-6
    assert -1e-6 <= upper <= y * height + 1e-6 and y * height - 1e-6 <= lower <= height + 1e-6
    assert right - left == pytest.approx(width) or lower - upper == pytest.approx(height)


@given(SIDES, SIDES)
def test_nothing_is_enlarged_and_every_crop_has_all_three_formats(width, height):
    wanted = plans(width, height)
    assert len(set(wanted)) == len(wanted)
    assert all(plan.width <= width and plan.height <= height + 1 for plan in wanted)
    for crop in {plan.crop for plan in wanted}:
        assert {plan.format for plan in wanted if plan.crop == crop} == {"avif", "webp", "jpg"}


def test_a_photo_that_has_the_ratio_already_needs_no_second_set():
    assert serving_crop(Crop.PHOTO, 4500, 3000) is Crop.ORIGINAL
    assert Crop.PHOTO not in {plan.crop for plan in plans(4500, 3000)}
    assert Crop.PHOTO in {plan.crop for plan in plans(4000, 3000)}


def test_the_focal_point_decides_what_a_square_shows():
    image = drawing()
    for focus, colour in (((0.0, 0.5), RED), ((1.0, 0.5), BLUE)):
        [(_plan, data)] = draw(image, [Plan(Crop.SQUARE, 320, 320, "jpg")], focus)
        shown = (
            Image.open(BytesIO(data))
            .convert("RGB")
            .crop((0, 0, 24, 320))
            .resize((1, 1), Image.Resampling.BOX)
            .getpixel((0, 0))
        )
        assert all(abs(a - b) < 40 for a, b in zip(shown, colour, strict=True))


@pytest.mark.parametrize("form", ["avif", "webp", "jpg"])
def test_no_format_carries_what_the_camera_wrote(form):
    with Image.open(BytesIO(picture_file(exif=camera_exif(orientation=6)))) as opened:
        opened.load()
        direct = encode(opened, form)
    photo = read_photo(picture_file(exif=camera_exif(orientation=6), icc_profile=b"x" * 200))
    for data in (direct, encode(photo.image, form)):
        with Image.open(BytesIO(data)) as image:
            assert dict(image.getexif()) == {}
            assert not image.info.get("xmp") and not image.info.get("icc_profile")
        assert b"Kamera" not in data and b"Rani" not in data


def test_every_planned_file_has_the_size_and_format_that_was_planned():
    image = drawing(700, 500)
    wanted = plans(*image.size)
    made = list(draw(image, wanted, (0.3, 0.6)))
    assert [plan for plan, _data in made] == wanted
    for plan, data in made:
        with Image.open(BytesIO(data)) as opened:
            assert opened.size == (plan.width, plan.height)
            assert opened.format == {"avif": "AVIF", "webp": "WEBP", "jpg": "JPEG"}[plan.format]


def test_the_first_two_files_are_small_and_readable_everywhere():
    assert [(plan.width, plan.format) for plan in first_plans(4000, 3000)] == [(640, "webp"), (640, "jpg")]


def test_only_crops_depend_on_the_focal_point():
    whole, part = Plan(Crop.ORIGINAL, 320, 213, "webp"), Plan(Crop.WIDE, 320, 180, "webp")
    assert recipe(whole, (0.1, 0.1)) == recipe(whole, (0.9, 0.9))
    assert recipe(part, (0.1, 0.1)) != recipe(part, (0.9, 0.9))


def test_the_same_picture_in_another_size_has_nearly_the_same_hash():
    large, other = drawing(1200, 800), Image.radial_gradient("L").resize((1200, 800)).convert("RGB")
    small = Image.open(BytesIO(encode(large.resize((300, 200)), "jpg", quality=40)))
    assert distance(phash(large), phash(small)) <= 4
    assert distance(phash(large), phash(other)) > 12


@pytest.mark.parametrize("data", ["photo", "noise"])
def test_a_shared_photo_is_1200_by_630_and_small_enough_for_messengers(data):
    image = drawing(1500, 1000) if data == "photo" else Image.effect_noise((1500, 1000), 120).convert("RGB")
    made = card.photo_card(image, focus=(0.1, 0.5))
    assert len(made) <= card.MAX_BYTES
    assert Image.open(BytesIO(made)).size == card.SIZE


@pytest.mark.parametrize(
    "headline", ["Hujan", "Jembatan Mahakam ditutup dua malam " * 9, "https://" + "a" * 300, "Ini, «itu» — é"]
)
def test_a_headline_of_any_length_fits_its_card(headline):
    made = card.headline_card(headline=headline, brand="Kabar Mahakam", label="Daerah", font=FONT)
    with Image.open(BytesIO(made)) as image:
        assert (image.size, image.format) == (card.SIZE, "JPEG")
        # The right margin stays free of letters: no pixel near white in it.
        edge = image.convert("L").crop((1140, 170, 1200, 520))
        assert edge.getextrema()[1] < 200
    assert len(made) <= card.MAX_BYTES
