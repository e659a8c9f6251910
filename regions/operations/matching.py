"""Which region of the records a line of a new edition is about. Identity must survive names and codes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

from newsroom.text.slugs import slugify
from regions.models import Region
from regions.operations.files import Book, Entry


@dataclass
class Matches:
    """Region by the key of its entry; `left` are those that no entry is about."""

    regions: dict[str, Region] = field(default_factory=dict)
    left: dict[int, Region] = field(default_factory=dict)


def match(book: Book, known: Iterable[Region]) -> Matches:
    """Pairs entries with regions, the surest sign first; each region is taken once.

    1 the code that the file says it had, 2 code and name, 3 kind and name in the same place (re-coded),
    4 the code alone (renamed), 5 the address of a region that was closed (it returns).
    """
    found = Matches(left={region.pk: region for region in known})
    above = [entry for entry in book.entries.values() if entry.kind != Region.Kind.KECAMATAN]
    below = [entry for entry in book.entries.values() if entry.kind == Region.Kind.KECAMATAN]
    # Kecamatan second: their place is the region that their parent turned out to be.
    for entries in (above, below):
        _match_level(book, entries, found)
    return found


def _match_level(book: Book, entries: list[Entry], found: Matches) -> None:
    def old_code(entry: Entry) -> Hashable:
        past = book.former_codes.get(entry.key)
        return past[-1][0] if past else None

    def place(entry: Entry) -> Hashable:
        parent = found.regions.get(entry.parent)
        if entry.kind != Region.Kind.KECAMATAN:
            return entry.kind, slugify(entry.names[0])
        return (entry.kind, slugify(entry.names[0]), parent.pk) if parent else None

    def place_of(region: Region) -> Hashable:
        here = (region.kind, slugify(region.name))
        return (*here, region.parent_id) if region.kind == Region.Kind.KECAMATAN else here

    def address(entry: Entry) -> Hashable:
        parent = found.regions.get(entry.parent)
        return entry.kind, entry.slug, parent.pk if parent else None

    def is_open(region: Region) -> bool:
        return region.valid_to is None

    signs: tuple[tuple[Callable[[Entry], Hashable], Callable[[Region], Hashable]], ...] = (
        (old_code, lambda region: region.code if is_open(region) else None),
        (
            lambda entry: (entry.code, slugify(entry.names[0])),
            lambda region: (region.code, slugify(region.name)) if is_open(region) else None,
        ),
        (place, lambda region: place_of(region) if is_open(region) else None),
        (lambda entry: entry.code or None, lambda region: region.code if is_open(region) else None),
        (address, lambda region: (region.kind, region.slug, region.parent_id)),
    )
    waiting = entries
    for of_entry, of_region in signs:
        if not waiting or not found.left:
            return
        by_sign: dict[Hashable, list[Region]] = {}
        for region in found.left.values():
            by_sign.setdefault(of_region(region), []).append(region)
        still = []
        for entry in waiting:
            sign = of_entry(entry)
            candidates = by_sign.get(sign, []) if sign is not None else []
            if len(candidates) == 1 and candidates[0].pk in found.left:
                found.regions[entry.key] = found.left.pop(candidates[0].pk)
            else:
                still.append(entry)
        waiting = still
