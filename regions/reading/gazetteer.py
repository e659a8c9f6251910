"""Regions named in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from newsroom.text.slugs import slugify
from regions.models import Region
from regions.reading.lookup import home_province, most_likely
from regions.reading.places import NamesIndex, Place, names_index

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_CITY = frozenset({"kota", "walikota", "pemkot"})
_REGENCY = frozenset({"kabupaten", "kab", "pemkab", "bupati"})
_KECAMATAN = frozenset({"kecamatan", "kec", "distrik", "camat"})
_KIND_WORDS = _CITY | _REGENCY
_CITY_KINDS = (Region.Kind.KOTA, Region.Kind.ADMINISTRATIVE_KOTA)
# Names that are common words or parts of other names ("Polda Metro Jaya"): taken only behind a word for the kind.
_COMMON = frozenset({"batu", "metro", "puncak", "bima", "buru", "serang", "banjar", "landak", "tangerang-raya"})
LONGEST = 6  # words: Kabupaten Kepulauan Siau Tagulandang Biaro has five


@dataclass(frozen=True)
class PlaceMention:
    """A region's name at `text[start:end]`; `place` is None where `candidates` cannot be told apart."""

    start: int
    end: int
    text: str
    place: Place | None
    candidates: tuple[Place, ...]


@dataclass(frozen=True)
class _Word:
    start: int
    end: int
    text: str

    @cached_property
    def key(self) -> str:
        return slugify(self.text)


def find_in_text(text: str, near: Region | None = None) -> tuple[PlaceMention, ...]:
    """Provinces, kabupaten and kota by name or abbreviation, kecamatan behind the word "Kecamatan" or "Distrik".

    The longest name wins ("Kutai Barat", not "Kutai"). `near` settles doubts and lets abbreviations of its
    province's kabupaten count; those of others are left out, for they are often words. One query once the
    index is made, and time in proportion to the text.
    """
    index = names_index()
    home = home_province(near) if near else None
    words = [_Word(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
    return tuple(_mentions(text, words, index, home))


def _mentions(text: str, words: list[_Word], index: NamesIndex, home: int | None) -> Iterator[PlaceMention]:
    at = 0
    while at < len(words):
        length, places = _longest(text, words, at, index, home)
        if not places:
            at += 1
            continue
        first, last = words[at], words[at + length - 1]
        places = _of_kind(places, words, at)
        local = tuple(place for place in places if place.province_id == home)
        places = local or places
        yield PlaceMention(first.start, last.end, text[first.start : last.end], most_likely(places), places)
        at += length


def _longest(
    text: str, words: list[_Word], at: int, index: NamesIndex, home: int | None
) -> tuple[int, tuple[Place, ...]]:
    before = words[at - 1].key if at else ""
    if not words[at].text[0].isupper():
        return 0, ()
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        stretch = words[at : at + length]
        if not _is_one_name(text, stretch):
            continue
        key = "-".join(word.key for word in stretch)
        if before in _KECAMATAN:
            found = index.places_in(index.kecamatan, key)
        elif key in _COMMON and before not in _KIND_WORDS:
            continue
        else:
            found = index.places_in(index.names, key) or index.places_in(index.former, key)
            found = tuple(place for place in found if _counts(place, key, home))
        if found:
            return length, found
    return 0, ()


def _is_one_name(text: str, words: list[_Word]) -> bool:
    """Only spaces and hyphens between them, and capitals all along ("Pangkajene dan Kepulauan" aside)."""
    pairs = zip(words, words[1:], strict=False)
    gaps = [text[left.end : right.start] for left, right in pairs]
    joined = all(gap in (" ", "-", "\u00a0", ". ") for gap in gaps)
    return joined and all(word.text[0].isupper() or word.key == "dan" for word in words)


def _counts(place: Place, key: str, home: int | None) -> bool:
    is_abbreviation = bool(place.abbreviation) and key == slugify(place.abbreviation)
    return not is_abbreviation or place.kind == Region.Kind.PROVINCE or place.province_id == home or not place.code


def _of_kind(places: tuple[Place, ...], words: list[_Word], at: int) -> tuple[Place, ...]:
    """Narrowed by the word before: "Bupati Bandung", "Pemkot Bandung"."""
    before = words[at - 1].key if at else ""
    if before in _CITY:
        fitting = tuple(place for place in places if place.kind in _CITY_KINDS)
    elif before in _REGENCY:
        fitting = tuple(
            place for place in places if place.kind in Region.SECOND_LEVEL and place.kind not in _CITY_KINDS
        )
    else:
        return places
    return fitting or places
