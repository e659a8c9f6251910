"""A gazetteer and a register of officials without a database, for everything that the parser does by itself."""

from datetime import date

import pytest

from articles.importing.knowledge import Voting
from articles.importing.plain_text import parse
from newsroom.text.folding import fold
from regions.officials.reading.matching import OutdatedName, PersonMatch
from regions.reading.lookup import CityMatch
from regions.reading.places import Place

TODAY = date(2026, 11, 24)


def place(number, name, kind="kota"):
    slug = fold(name).replace(" ", "-")
    return Place(
        id=number,
        kind=kind,
        local_label="",
        name=name,
        short_name=name.removeprefix("Kota ").removeprefix("Kabupaten "),
        abbreviation="",
        slug=slug,
        url=f"/daerah/{slug}/",
        code=f"64.{number}",
        parent_id=None,
        parent="",
        province_id=None,
        seat="",
        is_closed=False,
    )


SAMARINDA = place(1, "Kota Samarinda")
PENAJAM = place(2, "Kabupaten Penajam Paser Utara", "kabupaten")
BANDUNG = place(3, "Kota Bandung"), place(4, "Kabupaten Bandung", "kabupaten")
PLACES = {
    "samarinda": CityMatch(SAMARINDA, (SAMARINDA,)),
    "penajam paser utara": CityMatch(PENAJAM, (PENAJAM,)),
    "bandung": CityMatch(BANDUNG[0], BANDUNG),
    "kaltim": CityMatch(SAMARINDA, (SAMARINDA,)),
}


class FewPlaces:
    def city(self, name):
        return PLACES.get(fold(name))

    def voting(self, near):
        return Voting("Pilkada 2024", {"provinsi": 37, "kabupaten": 415, "kota": 93}) if near.year == 2024 else None


class FewOfficials:
    """Knows Akmal Malik, by his whole name or, once he was named, by its first word; and one ministry."""

    def match(self, mention, *, on, among=()):
        for words in ("Akmal Malik", *(["Akmal"] if 7 in among else [])):
            if words in mention:
                return (
                    PersonMatch(
                        7, "akmal-malik", "", "Akmal Malik", words, "full", 1.0, "Pj. Gubernur Kaltim", False, False
                    ),
                )
        return ()

    def outdated(self, text, *, on):
        if "Kemenko Polhukam" not in text:
            return ()
        return (OutdatedName("Kemenko Polhukam", 1, "Kementerian X", "Kemenko Polkam", date(2024, 10, 21), ""),)


@pytest.fixture
def take_apart():
    """`parse` with the few places and officials of this file."""

    def parsed(text, **wishes):
        return parse(text, **({"gazetteer": FewPlaces(), "people": FewOfficials(), "today": TODAY} | wishes))

    return parsed


@pytest.fixture
def doubts_about(take_apart):
    def sentences(text, **wishes):
        return [finding.sentence for finding in take_apart(text, **wishes).doubts]

    return sentences
