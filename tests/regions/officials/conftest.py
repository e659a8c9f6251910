"""The officials of Kalimantan Timur, loaded from the project's own files."""

import pytest
from django.db.models import Model

from regions.models import Region
from regions.officials import importing
from regions.officials.models import (
    Institution,
    InstitutionName,
    NameKey,
    Office,
    Person,
    PersonAlias,
    PersonRank,
    Seat,
    Term,
)

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


# What the first test loaded, row for row: the others put it back instead of reading the files again.
MODELS = (Institution, InstitutionName, Office, Office.regions.through, Seat, Person, PersonAlias, NameKey, PersonRank)
_loaded: dict[type[Model], list[Model]] = {}


@pytest.fixture
def kaltim(db):
    """The province and its ten kabupaten and kota, by slug. Their numbers are the same in every test."""
    regions = {}
    for number, (slug, (name, kind)) in enumerate(KALTIM.items(), start=900_001):
        regions[slug] = Region.objects.create(
            pk=number, slug=slug, name=name, kind=kind, parent=regions.get("kalimantan-timur")
        )
    return regions


@pytest.fixture
def officials(kaltim):
    """Everything in `regions/officials/data/`; answers the regions by slug."""
    if _loaded:
        for model, rows in _loaded.items():
            model.objects.bulk_create(rows)
    else:
        importing.load()
        _loaded.update({model: list(model.objects.order_by("pk")) for model in (*MODELS, Term)})
    return kaltim
