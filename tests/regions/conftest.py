"""Regions for tests: all of Indonesia once a module, or a small country of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction

from regions.models import Region
from regions.operations.importing import load
from regions.reading import places
from tests.regions.books import Country


@pytest.fixture(autouse=True)
def no_names_are_remembered() -> Iterator[None]:
    places.forget()
    yield
    places.forget()


@pytest.fixture(scope="module")
def indonesia(django_db_setup, django_db_blocker) -> Iterator[None]:
    """Our own data, loaded once for the module's tests. Each of them still undoes its own changes."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def kaltim(indonesia, db) -> Region:
    return Region.objects.get(slug="kalimantan-timur")


@pytest.fixture
def country(tmp_path: Path) -> Country:
    """Two provinces, three kabupaten and kota, three kecamatan, in files that a test may change."""
    return Country(tmp_path)
