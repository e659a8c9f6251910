"""The tree of regions: the index of provinces and what lies around or below a region."""

from __future__ import annotations

from dataclasses import dataclass

from regions.models import Region


@dataclass(frozen=True)
class Branch:
    """A kabupaten or kota in the index."""

    id: int
    name: str
    short_name: str
    kind: str
    kind_label: str
    url: str


@dataclass(frozen=True)
class ProvinceBranch:
    """A province, or an authority at its level, with its kabupaten and kota in the order of their codes."""

    id: int
    name: str
    short_name: str
    slug: str
    kind_label: str
    url: str
    children: tuple[Branch, ...]


def provinces() -> tuple[ProvinceBranch, ...]:
    """The whole index for `/daerah/`. One query."""
    below: dict[int | None, list[Region]] = {}
    for region in Region.objects.current().above_kecamatan().in_code_order():
        below.setdefault(region.parent_id, []).append(region)
    # An authority without a code comes after the provinces, which have one.
    top = sorted(below.get(None, []), key=lambda region: not region.code)
    return tuple(
        ProvinceBranch(
            id=region.pk,
            name=region.name,
            short_name=region.short_name,
            slug=region.slug,
            kind_label=region.kind_label,
            url=region.get_absolute_url(),
            children=tuple(_branch(child) for child in below.get(region.pk, [])),
        )
        for region in top
    )


def ancestors_of(region: Region) -> tuple[Region, ...]:
    """The regions around it today, the largest first. One query, none for a province."""
    if not region.path:
        return ()
    found = Region.objects.in_bulk(region.ancestor_ids)
    return tuple(found[key] for key in region.ancestor_ids if key in found)


def children_of(region: Region) -> tuple[Region, ...]:
    """What lies right below it today, by code, each with its parent. One query."""
    children = list(Region.objects.current().filter(parent=region).in_code_order())
    for child in children:
        child.parent = region
    return tuple(children)


def _branch(region: Region) -> Branch:
    return Branch(
        id=region.pk,
        name=region.name,
        short_name=region.short_name,
        kind=region.kind,
        kind_label=region.kind_label,
        url=region.get_absolute_url(),
    )
