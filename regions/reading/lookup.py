"""From what somebody wrote to a region: addresses, old codes and names, datelines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from newsroom.text.slugs import slugify
from regions.models import Region, RegionCode
from regions.reading.places import NamesIndex, Place, names_index

_ADDRESS = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)?")
_CODE = re.compile(r"[0-9]{2}(?:\.?[0-9]{2}){0,2}")


@dataclass(frozen=True)
class Found:
    """The address is right; `region` has its parents joined."""

    region: Region


@dataclass(frozen=True)
class Moved:
    """Another spelling, an old name or a code: answer 301 to `url`."""

    place: Place
    url: str


@dataclass(frozen=True)
class Ambiguous:
    """Several regions share the name: offer them."""

    name: str
    places: tuple[Place, ...]


Resolution = Found | Moved | Ambiguous


def resolve(address_part: str, on: date | None = None) -> Resolution | None:
    """What `/daerah/{address_part}/` means. None: nothing was ever called so.

    `address_part` may be a slug ("kota-samarinda"), two for a kecamatan ("kota-samarinda/sambutan"), a code
    of now or once ("64.72", "91.01", "6472"), a name of now or once ("bandung", "kukar", "Toba Samosir").
    `on` settles a code that belonged to different regions in turn. One query for a
    right address, at most 5 for others once the index is made.
    """
    part = address_part.strip().strip("/")
    if not part or len(part) > 200:
        return None
    # What nearly every request asks for: a right address. One query, without the index.
    first, slash, second = part.partition("/")
    if _ADDRESS.fullmatch(part) and (region := _at(first, second)):
        return Found(region)
    if slash:
        return _resolve_kecamatan(first, second)
    index = names_index()
    if _CODE.fullmatch(part):
        return _resolve_code(index, ".".join(re.findall("[0-9]{2}", part)), on)
    places = index.places_called(slugify(part))
    return _moved_or_ambiguous(part, places)


def _resolve_code(index: NamesIndex, code: str, on: date | None) -> Resolution | None:
    pks = index.codes.get(code, ())
    if on and len(pks) > 1:
        rows = RegionCode.objects.on(on).filter(scheme=RegionCode.Scheme.KEMENDAGRI, code=code)
        pks = tuple(rows.values_list("region_id", flat=True)) or pks
    # Without a day, whoever has the code now: the first.
    return _moved(index.places[pks[0]]) if pks else None


def _resolve_kecamatan(above: str, below: str) -> Resolution | None:
    outer = resolve(above)
    if outer is None or "/" in below:
        return None
    index = names_index()
    if isinstance(outer, Found):
        within = {outer.region.pk}
    elif isinstance(outer, Moved):
        within = {outer.place.id}
    else:
        within = {place.id for place in outer.places}
    places = tuple(
        place for pk in index.kecamatan.get(slugify(below), ()) if (place := index.places[pk]).parent_id in within
    )
    return _moved_or_ambiguous(below, places)


def _at(first: str, second: str) -> Region | None:
    regions = Region.objects.select_related("parent__parent")
    if second:
        return regions.kecamatan().filter(slug=second, parent__slug=first).first()
    return regions.above_kecamatan().filter(slug=first).first()


def _moved(place: Place) -> Moved:
    return Moved(place, place.url)


def _moved_or_ambiguous(name: str, places: tuple[Place, ...]) -> Resolution | None:
    if not places:
        return None
    return _moved(places[0]) if len(places) == 1 else Ambiguous(name, places)


# -- datelines


@dataclass(frozen=True)
class CityMatch:
    """What a dateline's city can mean. `place` is None where `candidates` cannot be told apart.

    A town that gives a kabupaten its seat means the kabupaten: "Tenggarong" is Kutai Kartanegara.
    """

    place: Place | None
    candidates: tuple[Place, ...]

    @property
    def is_certain(self) -> bool:
        return self.place is not None and len(self.candidates) == 1


def find_city(text: str, near: Region | None = None) -> CityMatch | None:
    """The region of a dateline: "Samarinda", "SANGATTA", "Kab. Bandung", "Jakarta". None: not a place we know.

    `near` (the outlet's province, or anything in it) settles doubts. One query once the index is made.
    """
    key = slugify(text)
    if not key:
        return None
    index = names_index()
    everywhere = (index.names, index.seats, index.former, index.kecamatan)
    if near:
        home = home_province(near)
        # Names of kabupaten and kota count wherever they lie; a far seat or kecamatan gives way to one at home.
        for names in everywhere:
            places = index.places_in(names, key)
            local = tuple(place for place in places if place.province_id == home)
            if local or (places and names is index.names):
                return CityMatch(most_likely(local or places), local or places)
    for names in everywhere:
        if places := index.places_in(names, key):
            return CityMatch(most_likely(places), places)
    return None


def home_province(near: Region) -> int:
    return (near.ancestor_ids or (near.pk,))[0]


def most_likely(places: tuple[Place, ...]) -> Place | None:
    """A dateline names a town: of twins it is the kota."""
    if len(places) == 1:
        return places[0]
    cities = [place for place in places if place.kind in (Region.Kind.KOTA, Region.Kind.ADMINISTRATIVE_KOTA)]
    return cities[0] if len(cities) == 1 else None
