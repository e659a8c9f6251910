"""Everything a region's page says about the region itself, as of a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _

from newsroom.text.dates import short_date
from regions.models import (
    Period,
    Region,
    RegionCode,
    RegionEvent,
    RegionFigure,
    RegionName,
    RegionParent,
    region_url,
)

Row = TypeVar("Row", bound=Period)


@dataclass(frozen=True)
class RegionLink:
    """Another region on the page. `name` is the one of the page's day."""

    id: int
    name: str
    short_name: str
    slug: str
    url: str
    kind_label: str


@dataclass(frozen=True)
class FormerName:
    name: str
    until: str  # "30 November 2024", or "edisi 2022" where the day is not known


@dataclass(frozen=True)
class FormerCode:
    code: str
    until: str


@dataclass(frozen=True)
class FigureFact:
    measure: str  # RegionFigure.Measure
    label: str
    value: Decimal
    as_of: date
    source: str


@dataclass(frozen=True)
class EventFact:
    """A change that the region was part of, newest first. `when` as in `FormerName.until`."""

    kind: str
    label: str
    when: str
    day: date | None
    legal_basis: str
    note: str
    before: tuple[RegionLink, ...]
    after: tuple[RegionLink, ...]


@dataclass(frozen=True)
class RegionFacts:
    """`name` held on the day; `printed_name` adds "(kini …)" where the region is called otherwise today."""

    id: int
    on: date | None  # None: today
    existed: bool  # on that day, as far as the records know
    kind: str
    kind_label: str
    name: str
    short_name: str
    abbreviation: str
    printed_name: str
    slug: str
    url: str
    code: str  # of the day
    parents: tuple[RegionLink, ...]  # the largest first
    children: tuple[RegionLink, ...]
    children_label: str
    overlaps: tuple[RegionLink, ...]
    figures: tuple[FigureFact, ...]  # the newest of each measure, as of the day or before if there is one
    former_names: tuple[FormerName, ...]
    former_codes: tuple[FormerCode, ...]
    events: tuple[EventFact, ...]
    seat: str
    lat: float | None
    lon: float | None
    zone: str  # "WITA"
    tz: str
    elects_head: bool
    basis: str


def region_facts(region: Region, on: date | None = None) -> RegionFacts:
    """The region's facts on a day, or today. At most 11 queries, however many children and events.

    names · codes · parents (2) · children (1, on another day 2) · overlaps · figures · events (3)
    """
    names = list(region.names.order_by("valid_to"))
    codes = list(region.codes.filter(scheme=RegionCode.Scheme.KEMENDAGRI))
    name = _on(names, on)
    code = _on(codes, on)
    printed = name.name if name else region.name
    if printed != region.name:
        printed = _("%(name)s (now %(present)s)") % {"name": printed, "present": region.name}
    return RegionFacts(
        id=region.pk,
        on=on,
        existed=_holds(region, on),
        kind=region.kind,
        kind_label=region.kind_label,
        name=name.name if name else region.name,
        short_name=name.short_name if name else region.short_name,
        abbreviation=name.abbreviation if name else region.abbreviation,
        printed_name=printed,
        slug=region.slug,
        url=region.get_absolute_url(),
        code=code.code if code else "",
        parents=_parents(region, on),
        children=_children(region, on),
        children_label=_children_label(region),
        overlaps=tuple(link_to(other) for other in region.overlaps.order_by("code", "pk")),
        figures=_figures(region, on),
        former_names=tuple(FormerName(row.name, _until(row, names)) for row in _past(names)),
        former_codes=tuple(FormerCode(row.code, _until(row, codes)) for row in _past(codes)),
        events=_events(region),
        seat=region.seat,
        lat=region.lat,
        lon=region.lon,
        zone=region.zone_name,
        tz=region.tz,
        elects_head=region.elects_head,
        basis=region.basis,
    )


def link_to(region: Region, *, name: RegionName | None = None, parent: Region | None = None) -> RegionLink:
    """`parent` is needed for a kecamatan whose parent is not joined."""
    above = parent or (region.parent if region.kind == Region.Kind.KECAMATAN else None)
    return RegionLink(
        id=region.pk,
        name=name.name if name else region.name,
        short_name=name.short_name if name else region.short_name,
        slug=region.slug,
        url=region_url(region.slug, kind=region.kind, parent_slug=above.slug if above else None),
        kind_label=region.kind_label,
    )


def names_on(region_ids: list[int], day: date) -> dict[int, str]:
    """What regions were called on a day, by id; for stories of that day. One query."""
    rows = RegionName.objects.on(day).filter(region__in=region_ids)
    return dict(rows.values_list("region_id", "name"))


def _holds(row: Period, on: date | None) -> bool:
    if on is None:
        return row.valid_to is None
    return (row.valid_from is None or row.valid_from <= on) and (row.valid_to is None or row.valid_to > on)


def _on(rows: Iterable[Row], on: date | None) -> Row | None:
    return next((row for row in rows if _holds(row, on)), None)


def _parents(region: Region, on: date | None) -> tuple[RegionLink, ...]:
    """Two queries on any day: the tree has three levels, so the parent's parent is the last."""
    rows = RegionParent.objects.filter(region=region).select_related("parent")
    row = _on(list(rows), on)
    if not row:
        return ()
    above = RegionParent.objects.filter(region=row.parent).select_related("parent")
    outer = _on(list(above), on)
    return tuple(link_to(parent.parent) for parent in (outer, row) if parent)


def _children(region: Region, on: date | None) -> tuple[RegionLink, ...]:
    if region.kind == Region.Kind.KECAMATAN:
        return ()
    if on is None:
        rows = Region.objects.current().filter(parent=region).in_code_order()
        return tuple(link_to(child, parent=region) for child in rows)
    parts = (
        RegionParent.objects.on(on)
        .filter(parent=region)
        .select_related("region")
        .prefetch_related("region__names")
        .order_by("region__code", "region_id")
    )
    return tuple(link_to(part.region, name=_on(part.region.names.all(), on), parent=region) for part in parts)


def _children_label(region: Region) -> str:
    if region.kind == Region.Kind.PROVINCE:
        return _("Kabupaten and kota")
    # Papua's kecamatan are called distrik; its codes begin with 9.
    return "Distrik" if region.code.startswith("9") else str(Region.Kind.KECAMATAN.label)


def _figures(region: Region, on: date | None) -> tuple[FigureFact, ...]:
    chosen: dict[str, RegionFigure] = {}
    for row in region.figures.order_by("measure", "as_of"):
        # The last before the day; of figures that are all later, the first.
        if row.measure not in chosen or on is None or row.as_of <= on:
            chosen[row.measure] = row
    return tuple(
        FigureFact(row.measure, str(row.get_measure_display()), row.value, row.as_of, row.source)
        for row in sorted(chosen.values(), key=lambda row: row.measure != RegionFigure.Measure.POPULATION)
    )


def _past(rows: Sequence[Row]) -> list[Row]:
    return sorted((row for row in rows if row.valid_to), key=lambda row: row.valid_to or date.max, reverse=True)


def _until(row: Period, rows: Sequence[Period]) -> str:
    """The day it ended, or the edition that first shows what came next."""
    after = next((other for other in rows if other.valid_from == row.valid_to), None)
    return _when(row.valid_to, after.from_edition if after else "")


def _when(day: date | None, edition: str) -> str:
    if edition:
        return _("edition %(edition)s") % {"edition": edition}
    return short_date(day) if day else ""


def _events(region: Region) -> tuple[EventFact, ...]:
    rows = (
        RegionEvent.objects.filter(Q(before=region) | Q(after=region))
        .distinct()
        .prefetch_related(
            Prefetch("before", Region.objects.select_related("parent")),
            Prefetch("after", Region.objects.select_related("parent")),
        )
    )
    # An event without a known day counts from its edition's year.
    ordered = sorted(rows, key=lambda row: (row.day.isoformat() if row.day else row.edition, row.key), reverse=True)
    return tuple(
        EventFact(
            kind=row.kind,
            label=str(row.get_kind_display()),
            when=_when(row.day, "" if row.day else row.edition),
            day=row.day,
            legal_basis=row.legal_basis,
            note=row.note,
            before=tuple(link_to(other) for other in row.before.all()),
            after=tuple(link_to(other) for other in row.after.all()),
        )
        for row in ordered
    )
