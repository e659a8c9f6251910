"""Putting an edition of the region data into the records, all or nothing.

A region that was renamed, re-coded or moved keeps its id, and with it its stories and officials. One that the
edition no longer has is closed, never deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, models, transaction
from django.utils import timezone

from newsroom.audit.record import record
from regions.models import Edition, Region, RegionCode, RegionEvent, RegionFigure, RegionName, RegionParent
from regions.operations.files import Book, BrokenData, Entry, Fault, read_book
from regions.operations.matching import Matches, match
from regions.operations.timelines import Stretch, Timeline, ended, merged, timeline

if TYPE_CHECKING:
    from newsroom.accounts.models import User

DATA = Path(__file__).resolve().parent.parent / "data"
BATCH = 2_000


@dataclass
class Report:
    """What a load changed. Lines are ready to print; the lists hold "Kabupaten Toba Samosir → Kabupaten Toba"."""

    edition: str
    is_known: bool = False  # these very files were the last that were loaded
    added: list[str] = field(default_factory=list)
    renamed: list[str] = field(default_factory=list)
    recoded: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    reopened: list[str] = field(default_factory=list)
    corrected: list[str] = field(default_factory=list)  # attributes
    figures: int = 0
    events: int = 0
    unchanged: int = 0

    def counts(self) -> dict[str, int]:
        lists = {name: len(value) for name, value in vars(self).items() if isinstance(value, list)}
        return {**lists, "figures": self.figures, "events": self.events, "unchanged": self.unchanged}


class _TryOut(Exception):
    """Undoes a trial."""


def load(
    folder: Path = DATA, *, by: User | None = None, edition: str = "", check: bool = False,
    progress: Callable[[str], None] = lambda step: None,
) -> Report:  # fmt: skip
    """Loads a folder as `data/README.md` describes it. Raises `BrokenData`, having changed nothing.

    `check` does everything and undoes it. The same files a second time cost a look at their digest.
    """
    book = read_book(folder, edition=edition)
    report = Report(edition=book.edition)
    last = Edition.objects.first()
    if last and last.digest == book.digest:
        report.is_known, report.unchanged = True, len(book.entries)
        return report
    loader = _Loader(book, report, last=last.edition if last else "")
    try:
        with transaction.atomic():
            loader.run(progress)
            row = Edition.objects.create(edition=book.edition, basis=book.basis, digest=book.digest)
            record(action="region.load", target=row, by=by, detail=report.counts())
            if check:
                raise _TryOut
    except _TryOut:
        pass
    except IntegrityError as error:
        reason = f"contradicts what is recorded ({str(error).splitlines()[0]})"
        mend = f"Compare its periods with the records; changes without a day count from {book.counts_from}"
        raise BrokenData([Fault(str(folder), 0, reason, mend)]) from error
    return report


class _Loader:
    def __init__(self, book: Book, report: Report, *, last: str) -> None:
        self.book, self.report = book, report
        self.correcting = last == book.edition
        # What the first edition has was always there, as far as we know; what a later one adds is new.
        self.is_later = bool(last) and not self.correcting
        self.regions: dict[str, Region] = {}

    def run(self, progress: Callable[[str], None]) -> None:
        progress("regions")
        found = match(self.book, Region.objects.all())
        self.regions = found.regions
        before = {key: (region.name, region.code, region.parent_id) for key, region in found.regions.items()}
        self._write_regions(found)
        self._close(found.left.values())
        progress("names, codes, parents")
        self._write_timelines()
        self._tell(before)
        progress("figures and changes")
        self._write_figures()
        self._write_events()

    # -- regions

    def _write_regions(self, found: Matches) -> None:
        """Level by level: a path begins with the parent's id."""
        changed: dict[str, list[Region]] = {}
        levels: tuple[Callable[[Entry], bool], ...] = (
            lambda entry: not entry.parent,
            lambda entry: bool(entry.parent) and entry.kind != Region.Kind.KECAMATAN,
            lambda entry: entry.kind == Region.Kind.KECAMATAN,
        )
        for belongs in levels:
            new: list[Region] = []
            for key, entry in self.book.entries.items():
                if not belongs(entry):
                    continue
                values = self._values(entry)
                if key not in found.regions:
                    self.regions[key] = Region(**values, **self._beginning(entry))
                    new.append(self.regions[key])
                    continue
                if entry.valid_from:
                    # Else what the records know of its beginning stays: a later file may leave it out.
                    values |= self._beginning(entry)
                differing = self._bring(found.regions[key], values)
                for column in differing:
                    changed.setdefault(column, []).append(found.regions[key])
                self.report.unchanged += not differing
            Region.objects.bulk_create(new, batch_size=BATCH)
            self.report.added += [region.name for region in new]
        touched = {region.pk: region for rows in changed.values() for region in rows}
        if touched:
            Region.objects.bulk_update(touched.values(), [*changed, "updated_at"], batch_size=200)
        self._overlaps()

    def _values(self, entry: Entry) -> dict[str, Any]:
        parent = self.regions[entry.parent] if entry.parent else None
        name, short_name, abbreviation = entry.names
        return {
            "kind": entry.kind, "name": name, "short_name": short_name, "abbreviation": abbreviation,
            "slug": entry.slug, "code": entry.code, "parent_id": parent.pk if parent else None,
            "path": parent.inner_path if parent else "", "seat": entry.seat, "lat": entry.lat, "lon": entry.lon,
            "tz": entry.tz, "local_label": entry.local_label, "elects_head": entry.elects_head,
            "basis": entry.basis, "valid_to": None,
        }  # fmt: skip

    def _beginning(self, entry: Entry) -> dict[str, Any]:
        if self.is_later and entry.valid_from is None:
            return {"valid_from": self.book.counts_from, "from_edition": self.book.edition}
        return {"valid_from": entry.valid_from, "from_edition": entry.from_edition}

    def _bring(self, region: Region, values: dict[str, Any]) -> list[str]:
        """Sets what differs; answers the names of the fields."""
        if region.valid_to is not None:
            self.report.reopened.append(values["name"])
        differing = [column for column, value in values.items() if getattr(region, column) != value]
        for column in differing:
            setattr(region, column, values[column])
        if differing:
            region.updated_at = timezone.now()
        if set(differing) - {"name", "short_name", "slug", "code", "parent_id", "path", "valid_to"}:
            self.report.corrected.append(region.name)
        return [column.removesuffix("_id") for column in differing]

    def _overlaps(self) -> None:
        for key, entry in self.book.entries.items():
            if entry.overlaps:
                self.regions[key].overlaps.add(*(self.regions[other] for other in entry.overlaps))

    def _close(self, left: Iterable[Region]) -> None:
        gone = [region for region in left if region.valid_to is None]
        day = self.book.counts_from
        for region in gone:
            region.valid_to, region.updated_at = day, timezone.now()
            self.report.closed.append(region.name)
        Region.objects.bulk_update(gone, ["valid_to", "updated_at"], batch_size=200)
        for model in (RegionName, RegionCode, RegionParent):
            model.objects.current().filter(region__in=gone).update(valid_to=day)

    # -- what is dated

    def _write_timelines(self) -> None:
        def names(key: str, entry: Entry) -> Timeline[Any]:
            return timeline(entry.names, self.book.former_names.get(key, []), **_begin(self.regions[key]))

        def codes(key: str, entry: Entry) -> Timeline[Any]:
            return (
                timeline(entry.code, self.book.former_codes.get(key, []), **_begin(self.regions[key]))
                if entry.code
                else ()
            )

        def iso(key: str, entry: Entry) -> Timeline[Any]:
            return timeline(entry.iso, [], **_begin(self.regions[key])) if entry.iso else ()

        def parents(key: str, entry: Entry) -> Timeline[Any]:
            former = self.book.former_parents.get(key, [])
            past = [(self.regions[old].pk, until, edition) for old, until, edition in former]
            return timeline(self.regions[entry.parent].pk, past, **_begin(self.regions[key])) if entry.parent else ()

        kemendagri, iso_scheme = {"scheme": RegionCode.Scheme.KEMENDAGRI}, {"scheme": RegionCode.Scheme.ISO}
        self._timelines(RegionName, ("name", "short_name", "abbreviation"), {}, names)
        self._timelines(RegionCode, ("code",), kemendagri, codes)
        self._timelines(RegionCode, ("code",), iso_scheme, iso)
        self._timelines(RegionParent, ("parent_id",), {}, parents)

    def _timelines(
        self, model: type[models.Model], columns: Sequence[str], same: dict[str, Any],
        said: Callable[[str, Entry], Timeline[Any]],
    ) -> None:  # fmt: skip
        """Rewrites the rows of the regions whose timeline changed. Nothing points at these rows."""
        known: dict[int, list[Stretch[Any]]] = {}
        bounds = ("valid_from", "valid_to", "from_edition")
        rows = model._default_manager.filter(**same).order_by("region_id", "valid_to")
        for region_id, since, until, edition, *values in rows.values_list("region_id", *bounds, *columns):
            value = tuple(values) if len(columns) > 1 else values[0]
            known.setdefault(region_id, []).append(Stretch(value, since, until, edition))
        stale: list[int] = []
        fresh: list[models.Model] = []
        for key, entry in self.book.entries.items():
            told, region = said(key, entry), self.regions[key]
            before = tuple(sorted(known.get(region.pk, ()), key=lambda stretch: stretch.until or date.max))
            after = self._joined(before, told)
            if after == before:
                continue
            stale += [region.pk] if before else []
            for stretch in after:
                values = stretch.value if len(columns) > 1 else (stretch.value,)
                fresh.append(
                    model(
                        region_id=region.pk, valid_from=stretch.since, valid_to=stretch.until,
                        from_edition=stretch.edition, **same, **dict(zip(columns, values, strict=True)),
                    )
                )  # fmt: skip
        model._default_manager.filter(region__in=stale, **same).delete()
        model._default_manager.bulk_create(fresh, batch_size=BATCH)

    def _joined(self, before: Timeline[Any], told: Timeline[Any]) -> Timeline[Any]:
        day = self.book.counts_from
        if not told:
            return ended(before, day)
        return merged(before, told, day=day, edition=self.book.edition, correcting=self.correcting)

    def _tell(self, before: dict[str, tuple[str, str, int | None]]) -> None:
        for key, (name, code, parent_id) in before.items():
            region = self.regions[key]
            if region.name != name:
                self.report.renamed.append(f"{name} → {region.name}")
            if region.code != code:
                self.report.recoded.append(f"{region.name}: {code} → {region.code}")
            if region.parent_id != parent_id:
                self.report.moved.append(region.name)

    # -- figures and events

    def _write_figures(self) -> None:
        known = {
            (figure.region_id, figure.measure, figure.as_of): (figure.value, figure.source)
            for figure in RegionFigure.objects.all()
        }
        fresh = []
        for key, entry in self.book.entries.items():
            for measure, value, as_of in entry.figures:
                source = self.book.sources.get(measure, "")
                if known.get((self.regions[key].pk, measure, as_of)) != (value, source):
                    region_id = self.regions[key].pk
                    fresh.append(
                        RegionFigure(region_id=region_id, measure=measure, value=value, as_of=as_of, source=source)
                    )
        RegionFigure.objects.bulk_create(
            fresh, batch_size=BATCH, update_conflicts=True,
            unique_fields=["region", "measure", "as_of"], update_fields=["value", "source"],
        )  # fmt: skip
        self.report.figures = len(fresh)

    def _write_events(self) -> None:
        for entry in self.book.events:
            values = {"kind": entry.kind, "day": entry.day, "edition": entry.edition}
            values |= {"legal_basis": entry.legal_basis, "note": entry.note}
            event, is_new = RegionEvent.objects.update_or_create(key=entry.key, defaults=values)
            event.before.set([self.regions[key] for key in entry.before])
            event.after.set([self.regions[key] for key in entry.after])
            self.report.events += is_new


def _begin(region: Region) -> dict[str, Any]:
    return {"since": region.valid_from, "edition": region.from_edition}
