"""People and regions whose name was typed: shown above the stories."""

from __future__ import annotations

import datetime as dt
import re

from django.utils import formats, timezone
from django.utils.translation import gettext as _

from articles.reading.cards import Link
from articles.reading.pages import OfficialCard
from newsroom.text.folding import fold
from newsroom.text.slugs import slugify
from regions.models import Region
from regions.officials.models import NameKey
from regions.officials.reading.matching import match_person
from regions.officials.reading.people import Incumbent, people_on
from regions.officials.reading.who_governs import governments
from regions.reading.places import names_index

from ..pages import RegionHit

MOST_PEOPLE, MOST_REGIONS = 3, 4

_OFFICE = re.compile(r"(?P<deputy>wakil )?(?P<title>gubernur|bupati|wali ?kota) (?P<place>.+)")
_GOVERNED = {
    "gubernur": {Region.Kind.PROVINCE},
    "bupati": {Region.Kind.KABUPATEN},
    "walikota": {Region.Kind.KOTA},
}


def officials_called(text: str) -> tuple[OfficialCard, ...]:
    """Who has the office that was asked for, or the officials named, the surest first.

    Four to six queries for an office; else one, and seven more where a name is known.
    """
    today = timezone.localdate()
    office = _OFFICE.match(fold(text))
    if office and (cards := _in_office(office, today)):
        return cards
    # Names are recognised by their capitals, which nobody types into a search.
    written = " ".join(word[:1].upper() + word[1:] for word in text.split())
    is_one_word = len(written.split()) == 1
    found = [
        match.person_id
        for match in match_person(written, on=today)
        # One word of a name says who is meant only when nothing else was typed: "Rudy", not "banjir Rudy".
        if match.how != NameKey.Kind.WORD or is_one_word or match.office_is_named
    ][:MOST_PEOPLE]
    people = people_on(found, today) if found else {}
    return tuple(_card(people[pk]) for pk in found if pk in people)


def _in_office(office: re.Match[str], today: dt.date) -> tuple[OfficialCard, ...]:
    """ "bupati kukar", "wakil wali kota samarinda": who exercises it today."""
    kinds = _GOVERNED[office["title"].replace(" ", "")]
    places = [place for place in names_index().places_called(slugify(office["place"])) if place.kind in kinds]
    found = governments([place.id for place in places[:MOST_PEOPLE]], today).values() if places else ()
    holdings = [government.deputy if office["deputy"] else government.head for government in found]
    return tuple(_card(holding.in_charge) for holding in holdings if holding and holding.in_charge)


def _card(person: Incumbent) -> OfficialCard:
    since = formats.date_format(person.since, "j F Y") if person.since and person.since_is_known else ""
    return OfficialCard(
        name=person.name,
        url=person.url,
        office=person.office,
        initials=person.initials,
        region=Link(person.region_name, person.region_url) if person.region_url else None,
        period=_("since %(day)s") % {"day": since} if since else "",
    )


def regions_called(text: str) -> tuple[RegionHit, ...]:
    """Regions of exactly that name, today or once: "samarinda", "kukar". Two queries, the index being kept."""
    key = slugify(text)
    places = [place for place in names_index().places_called(key) if not place.is_closed] if key else []
    return tuple(
        RegionHit(region=Link(place.name, place.url), kind=place.kind_label, parent=place.parent)
        for place in places[:MOST_REGIONS]
    )
