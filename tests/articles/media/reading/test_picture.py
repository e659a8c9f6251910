"""What pages get of a photo: addresses and texts, in one query, from the first moment on."""

import pytest
from PIL import Image

from articles.media.images.crops import Crop
from articles.media.operations.describing import set_rights
from articles.media.operations.withdrawing import withdraw
from articles.media.reading.library import alike
from articles.media.reading.picture import images_for_machines, picture, pictures_for
from articles.media.states import Licence
from tests.factories.photos import drawing, make_photo, picture_file

pytestmark = pytest.mark.django_db


def test_a_picture_offers_modern_formats_first_and_a_jpeg_for_all(rani):
    shown = picture(make_photo(by=rani, caption="Sore.", focus=(0.2, 0.7)), Crop.WIDE)
    assert [mime for mime, _srcset in shown.sources] == ["image/avif", "image/webp"]
    assert "320w" in shown.sources[0][1] and shown.sources[0][1].startswith("/media/")
    assert shown.src.endswith(".jpg") and shown.share_src.endswith(".jpg")
    assert shown.width / shown.height == pytest.approx(16 / 9, rel=0.01)
    assert (shown.alt, shown.caption, shown.focus_x, shown.focus_y) == (
        "Jembatan Mahakam pada sore hari.",
        "Sore.",
        0.2,
        0.7,
    )


def test_until_the_crop_is_drawn_the_whole_photo_stands_in(rani, settings):
    settings.TASKS = {
        "default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend", "QUEUES": ["default", "media", "mail"]}
    }
    shown = picture(make_photo(by=rani), Crop.SQUARE)
    assert shown.src.endswith(".jpg") and (shown.width, shown.height) == (420, 280)
    assert [mime for mime, _srcset in shown.sources] == ["image/webp"]
    assert shown.share_src == ""


def test_a_photo_with_the_wanted_ratio_shows_its_own_files(rani):
    shown = picture(make_photo(by=rani), Crop.PHOTO)
    assert "-original-" in shown.src


@pytest.mark.parametrize("count", [1, 7])
def test_any_number_of_pictures_takes_one_query(rani, django_assert_num_queries, count):
    ids = [make_photo(by=rani, data=picture_file(image=drawing(120, 80))).pk for _ in range(count)]
    with django_assert_num_queries(1):
        found = pictures_for([*ids, None], Crop.PHOTO)
    assert found.keys() == set(ids)


def test_nothing_to_show_takes_no_query(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert pictures_for([None]) == {}


def test_a_withdrawn_photo_is_no_picture(sari):
    asset = make_photo(by=sari)
    withdraw(asset, reason="Salah orang.", by=sari)
    assert picture(asset) is None and images_for_machines(asset.pk) == ()


def test_readers_are_told_of_a_generated_picture(budi):
    asset = make_photo(by=budi, credit="Grafis")
    set_rights(asset, licence=Licence.OWN, ai_generated=True, ai_tool="Pelukis 3", by=budi)
    assert "Pelukis 3" in picture(asset).credit and "Grafis" in picture(asset).credit


def test_machines_get_three_crops(rani):
    found = images_for_machines(make_photo(by=rani, data=picture_file(image=drawing(600, 300))).pk)
    assert len(found) == 3 and all(address.endswith(".jpg") for address in found)


def test_the_same_picture_in_another_size_is_found_again(rani):
    first = make_photo(by=rani)
    again = make_photo(by=rani, data=picture_file("WEBP", drawing(420, 280).resize((210, 140))))
    make_photo(by=rani, data=picture_file(image=Image.radial_gradient("L").convert("RGB")))
    assert alike(again) == [first]
