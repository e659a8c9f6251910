"""The officials of Kalimantan Timur, loaded from the project's own files."""

import pytest

from newsroom.accounts.models import User
from regions.models import Region
from regions.officials import importing

KALTIM = {
    "kalimantan-timur": ("Kalimantan Timur", "provinsi"),
    "kabupaten-paser": ("Kabupaten Paser", "kabupaten"),
    "kabupaten-kutai-kartanegara": ("Kabupaten Kutai Kartanegara", "kabupaten"),
    "kabupaten-berau": ("Kabupaten Berau", "kabupaten"),
    "kabupaten-kutai-barat": ("Kabupaten Kutai Barat", "kabupaten"),
    "kabupaten-kutai-timur": ("Kabupaten Kutai Timur", "kabupaten"),
    "kabupaten-penajam-paser-utara": ("Kabupaten Penajam Paser Utara", "kabupaten"),
    "kabupaten-mahakam-ulu": ("Kabupaten Mahakam Ulu", "kabupaten"),
    "kota-balikpapan": ("Kota Balikpapan", "kota"),
    "kota-samarinda": ("Kota Samarinda", "kota"),
    "kota-bontang": ("Kota Bontang", "kota"),
}


@pytest.fixture
def kaltim(db):
    """The province and its ten kabupaten and kota, by slug."""
    regions = {}
    for slug, (name, kind) in KALTIM.items():
        regions[slug] = Region.objects.create(slug=slug, name=name, kind=kind, parent=regions.get("kalimantan-timur"))
    return regions


@pytest.fixture
def officials(kaltim):
    """Everything in `regions/officials/data/`."""
    importing.load()
    return kaltim


@pytest.fixture
def sari(db):
    """Editor-in-chief: may keep officials."""
    return User.objects.create_superuser("sari@example.test", "rahasia-sekali")


@pytest.fixture
def rani(db):
    """Reporter: may not."""
    return User.objects.create_user("rani@example.test", "rahasia-sekali", is_staff=True)
