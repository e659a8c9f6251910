"""The drawn pictures are there, described, and as large as stories need them."""

import pytest
from PIL import Image

from newsroom.demo.pictures.catalogue import CREDIT, DRAWINGS, PORTRAITS, path_of, portrait_path
from newsroom.demo.pictures.draw import MAX_BYTES
from newsroom.demo.pictures.portraits import PORTRAITS as DRAWN_PORTRAITS
from newsroom.demo.pictures.scenes import all_scenes

ALL_EDGES = "ulap-doyo"


def test_every_scene_is_described_and_every_description_has_its_scene():
    assert list(DRAWINGS) == [name for name in DRAWINGS if name in all_scenes()]
    assert DRAWINGS.keys() == all_scenes().keys() and len(DRAWINGS) >= 36
    assert PORTRAITS.keys() == DRAWN_PORTRAITS.keys()
    assert CREDIT


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_picture_is_wide_enough_and_light(name):
    with Image.open(path_of(name)) as image:
        assert (image.size, image.format) == ((1600, 1067), "WEBP")
    assert path_of(name).stat().st_size <= MAX_BYTES * (2 if name == ALL_EDGES else 1)


@pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)
def test_texts_fit_their_fields(drawing):
    assert 20 <= len(drawing.alt) <= 250 and drawing.alt.endswith(".")
    assert drawing.caption.endswith(".")
    assert all(0 <= share <= 1 for share in drawing.focus)


@pytest.mark.parametrize("name", PORTRAITS)
def test_a_portrait_is_square(name):
    with Image.open(portrait_path(name)) as image:
        assert image.size == (512, 512)
