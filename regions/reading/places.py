"""All regions in memory, by everything they are or were called. About 8,000 rows, read once per edition."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import Max

from newsroom.text.slugs import slugify
from regions.models import Edition, Region, RegionCode, RegionName, region_url

_KIND = re.compile(r"^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kab\.|Kota|Provinsi) ")


@dataclass(frozen=True, slots=True)
class Place:
    """A region as lists of choices and links need it. `province` is "" for a province itself."""

    id: int
    kind: str
    local_label: str
    name: str
    short_name: str
    abbreviation: str
    slug: str
    url: str
    code: str
    parent_id: int | None
    parent: str  # the short name of what it lies in
    province_id: int | None  # its own id for a province
    seat: str
    is_closed: bool

    @property
    def kind_label(self) -> str:
        """In the language of the moment, which is why the index does not keep it."""
        return self.local_label or str(Region.Kind(self.kind).label)

    @property
    def is_kecamatan(self) -> bool:
        return self.kind == Region.Kind.KECAMATAN


@dataclass(frozen=True)
class NamesIndex:
    """Keys are slugs: `names` holds whole and bare names and abbreviations of today, `former` those of the past.

    "samarinda", "kota-samarinda", "kukar"; "toba-samosir". Kecamatan stand apart: a third of their names
    are common words or names of other regions.
    """

    places: dict[int, Place]
    addresses: dict[str, int]  # all but kecamatan
    codes: dict[str, tuple[int, ...]]  # Kemendagri, now or once; who has it now comes first
    names: dict[str, tuple[int, ...]]
    former: dict[str, tuple[int, ...]]
    kecamatan: dict[str, tuple[int, ...]]
    seats: dict[str, tuple[int, ...]]

    def places_called(self, key: str) -> tuple[Place, ...]:
        """Regions above kecamatan of that name today, else once, else kecamatan of that name."""
        for names in (self.names, self.former, self.kecamatan):
            if key in names:
                return self.places_in(names, key)
        return ()

    def places_in(self, names: dict[str, tuple[int, ...]], key: str) -> tuple[Place, ...]:
        return tuple(self.places[pk] for pk in names.get(key, ()))


_lock = threading.Lock()
_kept: tuple[object, NamesIndex] | None = None


def names_index() -> NamesIndex:
    """The index, made anew after an edition was loaded or a region changed. Two small queries, five when it is made."""
    global _kept
    # Index: region_updated.
    stamp = (
        tuple(Edition.objects.aggregate(Max("pk")).values()),
        tuple(Region.objects.order_by("-updated_at").values_list("updated_at", flat=True)[:1]),
    )
    kept = _kept
    if kept and kept[0] == stamp:
        return kept[1]
    with _lock:
        if not _kept or _kept[0] != stamp:
            _kept = (stamp, _make())
        return _kept[1]


def forget() -> None:
    """Tests turn back the clock and the database; a running site never needs this."""
    global _kept
    _kept = None


def bare(name: str) -> str:
    """Without the word for the kind: "Kota Samarinda" → "Samarinda"."""
    return _KIND.sub("", name)


def _make() -> NamesIndex:
    places = _places()
    names: dict[str, set[int]] = defaultdict(set)
    former: dict[str, set[int]] = defaultdict(set)
    kecamatan: dict[str, set[int]] = defaultdict(set)
    seats: dict[str, set[int]] = defaultdict(set)
    rows = RegionName.objects.values_list("region_id", "name", "short_name", "abbreviation", "valid_to")
    for pk, name, short_name, abbreviation, valid_to in rows:
        place = places[pk]
        # Equal texts first: slugging is what the making of the index spends its time on.
        keys = {slugify(text) for text in {name, bare(name), short_name, abbreviation}}
        is_present = valid_to is None
        target = kecamatan if place.is_kecamatan else names if is_present else former
        for key in keys - {""}:
            target[key].add(pk)
    for place in places.values():
        if not place.is_kecamatan:
            names[place.slug].add(place.id)
            if place.seat and place.code:
                seats[slugify(place.seat)].add(place.id)
    return NamesIndex(
        places=places,
        addresses={place.slug: place.id for place in places.values() if not place.is_kecamatan},
        codes=_codes(),
        names=_settled(names, places),
        former=_settled(former, places),
        kecamatan=_settled(kecamatan, places),
        seats=_settled(seats, places),
    )


def _places() -> dict[int, Place]:
    rows = list(Region.objects.order_by("path", "pk"))
    by_id = {region.pk: region for region in rows}
    found = {}
    for region in rows:
        parent = by_id.get(region.parent_id) if region.parent_id else None
        found[region.pk] = Place(
            id=region.pk,
            kind=region.kind,
            local_label=region.local_label,
            name=region.name,
            short_name=region.short_name,
            abbreviation=region.abbreviation,
            slug=region.slug,
            url=region_url(region.slug, kind=region.kind, parent_slug=parent.slug if parent else None),
            code=region.code,
            parent_id=region.parent_id,
            parent=parent.short_name if parent else "",
            province_id=(region.ancestor_ids or (region.pk,))[0],
            seat=region.seat,
            is_closed=region.valid_to is not None,
        )
    return found


def _codes() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    rows = RegionCode.objects.filter(scheme=RegionCode.Scheme.KEMENDAGRI).values_list("code", "region_id", "valid_to")
    # Who has it now first, then who had it last.
    for code, pk, _ in sorted(rows, key=lambda row: row[2] or date.max, reverse=True):
        found[code] = (*found.get(code, ()), pk)
    return found


def _settled(keys: dict[str, set[int]], places: dict[int, Place]) -> dict[str, tuple[int, ...]]:
    """Provinces first, then kota, then the rest in the order of codes, so that answers are the same each time."""

    def rank(pk: int) -> tuple[bool, bool, bool, str, int]:
        place = places[pk]
        is_city = place.kind in (Region.Kind.KOTA, Region.Kind.ADMINISTRATIVE_KOTA)
        return place.is_closed, place.kind != Region.Kind.PROVINCE, not is_city, place.code, pk

    return {key: tuple(sorted(pks, key=rank)) for key, pks in keys.items()}
