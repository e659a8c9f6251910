"""What our files must hold: the counts of the 2025 code book, a sound tree, and 545 regions that vote."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from pathlib import Path

from newsroom.text.slugs import slugify

HERE = Path(__file__).parent
COUNTS = {"provinsi": 38, "kabupaten": 415, "kab_adm": 1, "kota": 93, "kota_adm": 5, "otorita": 1}
KECAMATAN = 7_285
POPULATION = 284_973_643
PILKADA_2024 = {"provinsi": 37, "kabupaten": 415, "kota": 93}
FIRST_WORD = {
    "kabupaten": "Kabupaten ",
    "kota": "Kota ",
    "kab_adm": "Kabupaten Administrasi ",
    "kota_adm": "Kota Administrasi ",
}
CHANGED_CODES = 26


def rows(name: str, folder: Path = HERE) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def findings(folder: Path = HERE) -> list[str]:
    """What is wrong with the files, a sentence each; nothing when they are sound."""
    regions, kecamatan = rows("regions.csv", folder), rows("kecamatan.csv", folder)
    found = _counts(regions, kecamatan) + _tree(regions, kecamatan) + _names(regions) + _figures(regions)
    return found + _points(regions + kecamatan) + _history(folder, regions)


def _counts(regions: list[dict[str, str]], kecamatan: list[dict[str, str]]) -> list[str]:
    found = []
    if (kinds := Counter(row["kind"] for row in regions)) != COUNTS:
        found.append(f"regions.csv holds {dict(kinds)}, not {COUNTS}")
    if len(kecamatan) != KECAMATAN:
        found.append(f"kecamatan.csv holds {len(kecamatan)} rows, not {KECAMATAN}")
    voting = Counter(row["kind"] for row in regions if row["elects_head"] == "1")
    if voting != PILKADA_2024:
        found.append(f"{dict(voting)} elect their head, not {PILKADA_2024}")
    return found


def _tree(regions: list[dict[str, str]], kecamatan: list[dict[str, str]]) -> list[str]:
    codes = Counter(row["code"] for row in regions + kecamatan if row["code"])
    found = [f"code {code} stands {times} times" for code, times in codes.items() if times > 1]
    for row in regions:
        if row["parent"] != row["code"].rpartition(".")[0] or (row["parent"] and row["parent"] not in codes):
            found.append(f"{row['code']} {row['name']}: its parent {row['parent']!r} is not the one its code says")
    slugs = Counter(row["slug"] for row in regions)
    found += [f"address {slug} stands {times} times" for slug, times in slugs.items() if times > 1]
    below: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in kecamatan:
        parent = row["code"].rpartition(".")[0]
        below[parent, slugify(row["name"])].append(row["code"])
        if parent not in codes:
            found.append(f"{row['code']} {row['name']}: no {parent}")
    return found + [
        f"{', '.join(twins)} would share the address {slug}" for (_, slug), twins in below.items() if len(twins) > 1
    ]


def _names(regions: list[dict[str, str]]) -> list[str]:
    found = []
    for row in regions:
        word = FIRST_WORD.get(row["kind"], "")
        if not row["name"].startswith(word):
            found.append(f"{row['code']}: {row['name']} does not begin with {word.strip()}")
        # 01 to 69 are kabupaten, 71 to 99 kota.
        if row["level"] == "2" and (int(row["code"][3:]) < 70) != row["kind"].startswith("kab"):
            found.append(f"{row['code']}: {row['kind']} is not what its code says")
        if row["level"] == "1" and row["code"] and len(row["iso3166_2"]) != 5:
            found.append(f"{row['code']}: no ISO code")
        if not row["seat"] and row["kind"] != "otorita":
            found.append(f"{row['code']} {row['name']}: no seat")
    return found


def _figures(regions: list[dict[str, str]]) -> list[str]:
    found = []
    for level in ("1", "2"):
        total = sum(int(row["population"] or 0) for row in regions if row["level"] == level)
        if total != POPULATION:
            found.append(f"population of level {level} adds up to {total}, not {POPULATION}")
    return found + [f"{row['code']}: no area" for row in regions if row["code"] and not float(row["area_km2"] or 0)]


def _points(placed: list[dict[str, str]]) -> list[str]:
    def is_inside(row: dict[str, str]) -> bool:
        return -11.3 < float(row["lat"]) < 6.4 and 94.8 < float(row["lon"]) < 141.2

    return [f"{row['code']}: its point lies outside Indonesia" for row in placed if row["lat"] and not is_inside(row)]


def _history(folder: Path, regions: list[dict[str, str]]) -> list[str]:
    known = {row["code"] or row["slug"] for row in regions} | {row["code"] for row in rows("kecamatan.csv", folder)}
    found = []
    for name in ("former_names.csv", "former_codes.csv", "former_parents.csv"):
        found += [f"{name}: no region {row['code']}" for row in rows(name, folder) if row["code"] not in known]
    for name, column in (("former_codes.csv", "former_code"), ("former_parents.csv", "former_parent")):
        changed = sum(row["code"].count(".") == 1 for row in rows(name, folder))
        if changed != CHANGED_CODES:
            found.append(f"{name}: {changed} kabupaten and kota have a {column}, not {CHANGED_CODES}")
    return found
