"""A small country in the form of `regions/data/`."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from regions.operations.files import COLUMNS

REGION = {
    "short_name": "", "abbreviation": "", "seat": "Kota", "lat": "-0.5", "lon": "117.1", "tz": "Asia/Makassar",
    "elects_head": "1", "population": "1000", "population_as_of": "2024-12-31",
}  # fmt: skip
KECAMATAN = {"lat": "-0.5", "lon": "117.1"}


class Country:
    """Rows by code; `write()` makes the files and answers their folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.edition, self.counts_from = "2025", "2025-01-01"
        self.regions: dict[str, dict[str, str]] = {}
        self.kecamatan: dict[str, dict[str, str]] = {}
        self.more: dict[str, list[dict[str, str]]] = {}
        self.province("10", "Pasir Timur", abbreviation="Pastim")
        self.province("20", "Pasir Barat")
        self.below("10.01", "kabupaten", "Kabupaten Hulu", abbreviation="Hul")
        self.below("10.71", "kota", "Kota Hilir")
        self.below("20.01", "kabupaten", "Kabupaten Muara")
        self.kec("10.01.01", "Sungai Satu")
        self.kec("10.01.02", "Sungai Dua")
        self.kec("10.71.01", "Pasar Lama")

    def province(self, code: str, name: str, **more: str) -> None:
        self.below(code, "provinsi", name, **more)

    def below(self, code: str, kind: str, name: str, **more: str) -> None:
        parent, slug = code.rpartition(".")[0], name.lower().replace(" ", "-")
        self.regions[code] = {
            **REGION,
            "code": code,
            "kind": kind,
            "name": name,
            "slug": slug,
            "parent": parent,
            **more,
        }

    def kec(self, code: str, name: str, **more: str) -> None:
        self.kecamatan[code] = {**KECAMATAN, "code": code, "name": name, **more}

    def past(self, table: str, **row: str) -> None:
        self.more.setdefault(f"{table}.csv", []).append(row)

    def later(self, edition: str = "2027") -> Country:
        self.edition, self.counts_from = edition, f"{edition}-01-01"
        return self

    def write(self) -> Path:
        head = {"edition": self.edition, "counts_from": self.counts_from, "population_source": "Sensus"}
        self._table("edition.csv", [{"key": key, "value": value} for key, value in head.items()])
        self._table("regions.csv", sorted(self.regions.values(), key=lambda row: (len(row["code"]), row["code"])))
        self._table("kecamatan.csv", list(self.kecamatan.values()))
        for name, rows in self.more.items():
            self._table(name, rows)
        return self.folder

    def _table(self, name: str, rows: list[Any]) -> None:
        with (self.folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS[name], restval="")
            writer.writeheader()
            writer.writerows(rows)

    def change_line(self, name: str, number: int, old: str, new: str) -> None:
        """Changes one line of a file that was written; lines count from 1."""
        path = self.folder / name
        lines = path.read_text(encoding="utf-8").splitlines()
        assert old in lines[number - 1], lines[number - 1]
        lines[number - 1] = lines[number - 1].replace(old, new, 1)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
