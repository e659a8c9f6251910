"""Reading a folder of region data. It is taken whole or not at all: every fault names file, line and mend."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from newsroom.text.slugs import slugify
from regions.models import Region, RegionEvent, RegionFigure
from regions.operations.cells import Refused, code_of, day_of, degrees_of, figures_of, first_day_of, needed, one_of

LARGEST = 20_000_000  # bytes; ours have 300,000
FAULTS_SHOWN = 20
#: Characters, as in `models.Region`; PostgreSQL would refuse more with a message that names no line.
LONGEST = {"name": 80, "short_name": 60, "abbreviation": 20, "slug": 80, "seat": 60, "local_label": 20, "basis": 160}
_EDITION = re.compile(r"[0-9A-Za-z.-]{1,10}")
_PERIOD = ("valid_to", "edition")
#: The columns that each file must have; it may have more. Files in `OPTIONAL` may be missing.
COLUMNS: dict[str, tuple[str, ...]] = {
    "edition.csv": ("key", "value"),
    "regions.csv": (
        "code", "kind", "name", "short_name", "abbreviation", "slug", "parent", "seat", "lat", "lon", "tz",
        "local_label", "population", "population_as_of", "area_km2", "area_as_of", "iso3166_2", "elects_head",
        "valid_from", "basis", "overlaps",
    ),
    "kecamatan.csv": ("code", "name", "lat", "lon", "local_label", "from_edition"),
    "former_names.csv": ("code", "name", "short_name", "abbreviation", *_PERIOD),
    "former_codes.csv": ("code", "former_code", *_PERIOD),
    "former_parents.csv": ("code", "former_parent", *_PERIOD),
    "events.csv": ("key", "kind", "day", "edition", "legal_basis", "note", "before", "after"),
}  # fmt: skip
OPTIONAL = ("former_names.csv", "former_codes.csv", "former_parents.csv", "events.csv")


@dataclass(frozen=True)
class Fault:
    file: str
    line: int  # 0: the file as a whole
    reason: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}. {self.mend}."


class BrokenData(Exception):
    """Nothing was changed. `faults` says why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        shown = [str(fault) for fault in faults[:FAULTS_SHOWN]]
        if len(faults) > FAULTS_SHOWN:
            shown.append(f"… and {len(faults) - FAULTS_SHOWN} more faults.")
        super().__init__("\n".join(shown))
        self.faults = tuple(faults)


Value = TypeVar("Value")
Names = tuple[str, str, str]  # name, short name, abbreviation
Past = tuple[str, date, str]  # a former code or parent, until, edition that shows the next one


@dataclass(frozen=True)
class Entry:
    """A region as the files describe it. `key` is its code, or its address where it has none."""

    line: int
    key: str
    code: str
    kind: str
    names: Names
    slug: str
    parent: str
    lat: float | None
    lon: float | None
    tz: str
    local_label: str
    seat: str = ""
    elects_head: bool = False
    basis: str = ""
    valid_from: date | None = None
    from_edition: str = ""
    iso: str = ""
    overlaps: tuple[str, ...] = ()
    figures: tuple[tuple[str, Decimal, date], ...] = ()


@dataclass(frozen=True)
class EventEntry:
    key: str
    kind: str
    day: date | None
    edition: str
    legal_basis: str
    note: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass
class Book:
    """One edition, parents before children."""

    edition: str = ""
    basis: str = ""
    counts_from: date = date.min
    sources: dict[str, str] = field(default_factory=dict)  # by measure
    digest: str = ""
    entries: dict[str, Entry] = field(default_factory=dict)
    former_names: dict[str, list[tuple[Names, date, str]]] = field(default_factory=dict)
    former_codes: dict[str, list[Past]] = field(default_factory=dict)
    former_parents: dict[str, list[Past]] = field(default_factory=dict)
    events: list[EventEntry] = field(default_factory=list)


Line = tuple[int, dict[str, str]]


def read_book(folder: Path, *, edition: str = "") -> Book:
    """The folder's data, checked; `edition` overrides the name in edition.csv. Raises `BrokenData`."""
    reader = _Reader(folder)
    tables = {name: reader.table(name) for name in COLUMNS}
    if reader.faults:
        raise BrokenData(reader.faults)
    reader.head(tables["edition.csv"], edition)
    reader.each("regions.csv", tables["regions.csv"], reader.region)
    reader.each("kecamatan.csv", tables["kecamatan.csv"], reader.kecamatan)
    if not reader.faults:
        reader.each("regions.csv", tables["regions.csv"], reader.links)
        reader.each("former_names.csv", tables["former_names.csv"], reader.former_name)
        reader.each("former_codes.csv", tables["former_codes.csv"], reader.former_code)
        reader.each("former_parents.csv", tables["former_parents.csv"], reader.former_parent)
        reader.each("events.csv", tables["events.csv"], reader.event)
    if reader.faults:
        raise BrokenData(reader.faults)
    return reader.book


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.book = Book()
        self.faults: list[Fault] = []
        self._digest = hashlib.sha256()
        self._addresses: dict[tuple[str, str], str] = {}

    # -- files

    def table(self, name: str) -> list[Line]:
        try:
            return list(self._lines(name))
        except Refused as refusal:
            reason, mend = refusal.args
            self.faults.append(Fault(name, 0, reason, mend))
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            self.faults.append(Fault(name, line, "is not text in UTF-8", "Save the file as UTF-8"))
        except csv.Error as error:
            self.faults.append(Fault(name, 0, f"is not a CSV file ({error})", "Export it as CSV with commas"))
        return []

    def _lines(self, name: str) -> Iterator[Line]:
        path = self.folder / name
        if not path.is_file():
            if name in OPTIONAL:
                return
            raise Refused(f"is not in {self.folder}", "Pass the folder that holds it with --data")
        if path.stat().st_size > LARGEST:
            raise Refused("is too large", f"Region data has at most {LARGEST // 1_000_000} MB")
        content = path.read_bytes()
        self._digest.update(name.encode() + b"\0" + content)
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        header = next(rows, [])
        missing = [column for column in COLUMNS[name] if column not in header]
        if missing:
            raise Refused(f"has no column {', '.join(missing)}", "The first line names the columns")
        for row in rows:
            if not row:
                continue
            if len(row) != len(header):
                reason = f"has {len(row)} cells where the first line names {len(header)} columns"
                self.faults.append(Fault(name, rows.line_num, reason, "Put texts with commas into quotation marks"))
                continue
            yield rows.line_num, dict(zip(header, (cell.strip() for cell in row), strict=True))

    def each(self, name: str, lines: list[Line], take: Callable[[int, dict[str, str]], None]) -> None:
        for number, row in lines:
            try:
                take(number, row)
            except Refused as refusal:
                reason, mend = refusal.args
                self.faults.append(Fault(name, number, reason, mend))

    # -- lines

    def head(self, lines: list[Line], edition: str) -> None:
        said = {row["key"]: (number, row["value"]) for number, row in lines}
        number, day = said.get("counts_from", (0, ""))
        try:
            self.book.edition = edition or said.get("edition", (0, ""))[1]
            if not _EDITION.fullmatch(self.book.edition):
                raise Refused(f"“{self.book.edition}” names no edition", "Write for example: edition,2025")
            self.book.counts_from = day_of(day)
        except Refused as refusal:
            reason, mend = refusal.args
            self.faults.append(Fault("edition.csv", number, reason, mend))
        self.book.basis = said.get("basis", (0, ""))[1]
        self.book.sources = {
            RegionFigure.Measure.POPULATION: said.get("population_source", (0, ""))[1],
            RegionFigure.Measure.AREA: said.get("area_source", (0, ""))[1],
        }
        self._digest.update(self.book.edition.encode())
        self.book.digest = self._digest.hexdigest()

    def region(self, number: int, row: dict[str, str]) -> None:
        code, slug = row["code"], needed(row, "slug")
        if code:
            code_of(code)
        if slugify(slug) != slug:
            raise Refused(f"“{slug}” is no address", "Use small letters, digits and hyphens")
        self._add(
            Entry(
                line=number,
                key=code or slug,
                code=code,
                kind=one_of(row, "kind", Region.Kind.values),
                names=(needed(row, "name"), row["short_name"] or needed(row, "name"), row["abbreviation"]),
                slug=slug,
                parent=row["parent"],
                lat=degrees_of(row["lat"], 90),
                lon=degrees_of(row["lon"], 180),
                tz=one_of(row, "tz", Region.Zone.values),
                local_label=row["local_label"],
                seat=row["seat"],
                elects_head=one_of(row, "elects_head", ["0", "1"]) == "1",
                basis=row["basis"],
                valid_from=day_of(row["valid_from"]) if row["valid_from"] else None,
                iso=row["iso3166_2"],
                overlaps=tuple(row["overlaps"].split()),
                figures=tuple(figures_of(row)),
            )
        )

    def kecamatan(self, number: int, row: dict[str, str]) -> None:
        code, name = code_of(row["code"]), needed(row, "name")
        parent = self.book.entries.get(code.rpartition(".")[0])
        if not parent:
            raise Refused(f"{code} {name} has no kabupaten or kota", "Add its parent to regions.csv, or mend the code")
        edition = row["from_edition"]
        self._add(
            Entry(
                line=number,
                key=code,
                code=code,
                kind=Region.Kind.KECAMATAN,
                names=(name, name, ""),
                slug=slugify(name),
                parent=parent.key,
                lat=degrees_of(row["lat"], 90),
                lon=degrees_of(row["lon"], 180),
                tz=parent.tz,
                local_label=row["local_label"],
                valid_from=first_day_of(edition) if edition else None,
                from_edition=edition,
            )
        )

    def _add(self, entry: Entry) -> None:
        if entry.key in self.book.entries:
            raise Refused(f"{entry.key} stands in the data twice", "Remove one of both lines")
        if entry.parent and entry.parent not in self.book.entries:
            raise Refused(
                f"its parent {entry.parent} does not stand before it", "Put provinces first, or mend the code"
            )
        under = entry.parent if entry.kind == Region.Kind.KECAMATAN else ""
        twin = self._addresses.setdefault((under, entry.slug), entry.key)
        if twin != entry.key:
            raise Refused(
                f"{entry.key} and {twin} would share the address {entry.slug}", "Give one another name or slug"
            )
        for column, text in _texts(entry):
            if len(text) > (longest := LONGEST[column]):
                raise Refused(f"{column} has {len(text)} characters", f"It may have {longest}")
        self.book.entries[entry.key] = entry

    def links(self, number: int, row: dict[str, str]) -> None:
        self._known(row["overlaps"])

    def former_name(self, number: int, row: dict[str, str]) -> None:
        names = (needed(row, "name"), row["short_name"] or row["name"], row["abbreviation"])
        self._add_past(self.book.former_names, row, names)

    def former_code(self, number: int, row: dict[str, str]) -> None:
        self._add_past(self.book.former_codes, row, code_of(row["former_code"]))

    def former_parent(self, number: int, row: dict[str, str]) -> None:
        (parent,) = self._known(needed(row, "former_parent"))
        self._add_past(self.book.former_parents, row, parent)

    def _add_past(self, book: dict[str, list[tuple[Value, date, str]]], row: dict[str, str], value: Value) -> None:
        (key,) = self._known(needed(row, "code"))
        until, past = day_of(row["valid_to"]), book.setdefault(key, [])
        since = past[-1][1] if past else self.book.entries[key].valid_from
        if since and until <= since:
            raise Refused(f"ends on {until}, but begins on {since}", "Put the oldest line first, or mend valid_to")
        past.append((value, until, row["edition"]))

    def event(self, number: int, row: dict[str, str]) -> None:
        if not row["day"] and not row["edition"]:
            raise Refused("has neither day nor edition", "Write the day, or the edition that first shows the change")
        self.book.events.append(
            EventEntry(
                key=needed(row, "key"),
                kind=one_of(row, "kind", RegionEvent.Kind.values),
                day=day_of(row["day"]) if row["day"] else None,
                edition=row["edition"],
                legal_basis=row["legal_basis"],
                note=row["note"],
                before=self._known(row["before"]),
                after=self._known(row["after"]),
            )
        )

    def _known(self, cell: str) -> tuple[str, ...]:
        """The keys in a cell; "93.*" stands for all kabupaten and kota whose code begins so."""
        found: list[str] = []
        for key in cell.split():
            start = key.removesuffix("*")
            fits = (
                [key]
                if start == key
                else [code for code in self.book.entries if code.startswith(start) and len(code) == 5]
            )
            if not fits or (start == key and key not in self.book.entries):
                raise Refused(f"there is no region {key}", "Add it to regions.csv, or mend the code")
            found += fits
        return tuple(found)


def _texts(entry: Entry) -> tuple[tuple[str, str], ...]:
    names = zip(("name", "short_name", "abbreviation"), entry.names, strict=True)
    return (*names, *((column, getattr(entry, column)) for column in ("slug", "seat", "local_label", "basis")))
