"""Make or check the region data.

python -m regions.data.build --sources DIR            write the files from their sources, say what was repaired
python -m regions.data.build --sources DIR --check    fail if the files differ from what the sources give
python -m regions.data.build --check                  fail if the files are not sound in themselves
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections import Counter
from pathlib import Path

from newsroom.text.slugs import slugify
from regions.data import checking, history
from regions.data.sources import MissingSource, Sources, level, read

HERE = Path(__file__).parent
LAST_ZONE = {"7": "Asia/Jakarta", "8": "Asia/Makassar", "9": "Asia/Jayapura"}
PONTIANAK = ("61", "62")
FIRST_OF_PAPUA = "91"  # from here on kecamatan are called distrik
ISO = (
    "11=AC 12=SU 13=SB 14=RI 15=JA 16=SS 17=BE 18=LA 19=BB 21=KR 31=JK 32=JB 33=JT 34=YO 35=JI 36=BT 51=BA 52=NB "
    "53=NT 61=KB 62=KT 63=KS 64=KI 65=KU 71=SA 72=ST 73=SN 74=SG 75=GO 76=SR 81=MA 82=MU 91=PA 92=PB 93=PS 94=PT "
    "95=PE 96=PD"
)
# DIY: the governor is installed, not elected (UU 13/2012).
INSTALLED = "34"
# Where the bare name would be wrong or is never printed so.
SHORT_NAMES = {"31": "Jakarta", "34": "DI Yogyakarta", "19": "Bangka Belitung"}
REGION_COLUMNS = [
    "code", "scheme", "level", "kind", "name", "short_name", "abbreviation", "slug",
    "parent", "seat", "lat", "lon", "tz", "local_label", "population", "population_as_of",
    "area_km2", "area_as_of", "iso3166_2", "elects_head", "valid_from", "valid_to", "basis", "overlaps",
]  # fmt: skip
CAPITAL_REGION = {
    "level": "1",
    "kind": "otorita",
    "name": "Ibu Kota Nusantara",
    "short_name": "Nusantara",
    "slug": "ibu-kota-nusantara",
    # Its core area lies in Sepaku; the rounded point is for maps only.
    "lat": "-0.97",
    "lon": "116.71",
    "tz": "Asia/Makassar",
    "elects_head": "0",
    "valid_from": "2022-02-15",
    "basis": "UU 3/2022",
    "overlaps": "64.02 64.09",
}
Row = dict[str, str]


class Repairs:
    """The faults of `repairs.csv`, mended one by one. A fault that is no longer there is said, not ignored."""

    def __init__(self) -> None:
        self.known = {(row["code"], row["column"]): row for row in checking.rows("repairs.csv")}
        self.done: list[str] = []
        self.gone = dict(self.known)

    def mend(self, code: str, column: str, value: str) -> str:
        fault = self.known.get((code, column))
        if not fault or fault["wrong"] != value:
            return value
        self.gone.pop((code, column), None)
        self.done.append(f"{code} {column}: {value or '(empty)'} → {fault['right']} ({fault['why']})")
        return fault["right"]


def files(sources: Sources, repairs: Repairs) -> dict[str, str]:
    """The text of every derived file by its name."""
    names = {code: repairs.mend(code, "name", name) for code, name in sources.names.items()}
    regions = region_rows(sources, names, repairs)
    past = history.tables(names, sources.editions)
    recoded = frozenset(row["code"] for row in past["former_codes.csv"][1])
    kecamatan = [
        {
            "code": code,
            "name": name,
            "lat": _degrees(sources.places[code]["latitude"]),
            "lon": _degrees(sources.places[code]["longitude"]),
            "local_label": "Distrik" if code >= FIRST_OF_PAPUA else "",
            "from_edition": history.first_edition(code, sources.editions, recoded),
        }
        for code, name in sorted(names.items())
        if level(code) == 3
    ]
    return {
        "regions.csv": _csv(REGION_COLUMNS, regions),
        "kecamatan.csv": _csv(["code", "name", "lat", "lon", "local_label", "from_edition"], kecamatan),
        **{name: _csv(columns, rows) for name, (columns, rows) in past.items()},
    }


def region_rows(sources: Sources, names: dict[str, str], repairs: Repairs) -> list[Row]:
    abbreviations = {row["name"]: row["abbreviation"] for row in checking.rows("abbreviations.csv")}
    by_law = {row["code"]: row for row in checking.rows("provinces_of_2022.csv")}
    iso = dict(pair.split("=") for pair in ISO.split())
    codes = sorted(code for code in names if level(code) < 3)
    bare = {code: history.bare_name(names[code]) for code in codes}
    shared = {name for name, times in Counter(bare.values()).items() if times > 1}
    rows = []
    for code in codes:
        place, figure, kind = sources.places[code], sources.figures[code], kind_of(code, names[code])
        if float(place["area"] or 0) != float(figure["area_km2"]):
            repairs.done.append(f"{code} area: {place['area'] or '(empty)'} → {figure['area_km2']} km² (letter of BIG)")
        short = SHORT_NAMES.get(code, bare[code])
        if bare[code] in shared and kind != "provinsi":
            short = names[code].replace("Kabupaten ", "Kab. ")
        rows.append(
            {
                "code": code,
                "scheme": "kemendagri",
                "level": str(level(code)),
                "kind": kind,
                "name": names[code],
                "short_name": short,
                "abbreviation": abbreviations.get(names[code], ""),
                "slug": "jakarta" if code == "31" else slugify(names[code]),
                "parent": code.rpartition(".")[0],
                "seat": repairs.mend(code, "seat", place["capital"]),
                "lat": _degrees(place["latitude"]),
                "lon": _degrees(repairs.mend(code, "lon", place["longitude"])),
                "tz": "Asia/Pontianak" if code[:2] in PONTIANAK else LAST_ZONE[place["timezone"]],
                "population": figure["population"],
                "population_as_of": "2024-12-31",
                "area_km2": figure["area_km2"],
                "area_as_of": "2024-12-16",
                "iso3166_2": f"ID-{iso[code]}" if code in iso else "",
                "elects_head": str(int(kind in ("provinsi", "kabupaten", "kota") and code != INSTALLED)),
                "valid_from": by_law.get(code, {}).get("valid_from", ""),
                "basis": by_law.get(code, {}).get("basis", ""),
            }
        )
    nusantara = CAPITAL_REGION | {"abbreviation": abbreviations[CAPITAL_REGION["name"]]}
    unused = abbreviations.keys() - {row["name"] for row in [*rows, nusantara]}
    if unused:
        raise SystemExit(f"abbreviations.csv: no region is called {', '.join(sorted(unused))}.")
    return [*rows, nusantara]


def kind_of(code: str, name: str) -> str:
    if level(code) == 1:
        return "provinsi"
    kind = "kota" if code[3] in "789" else "kabupaten"
    return {"kota": "kota_adm", "kabupaten": "kab_adm"}[kind] if " Administrasi " in name else kind


def _degrees(text: str) -> str:
    """Four decimals are some eleven metres, more than a seat of government needs."""
    return f"{float(text):.4f}" if text else ""


def _csv(columns: list[str] | tuple[str, ...], rows: list[Row]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def compare(ours: dict[str, str], theirs: dict[str, str]) -> list[str]:
    """Where the cross-check spells otherwise or has other codes."""
    found = [f"only in one of both: {code}" for code in sorted(ours.keys() ^ theirs.keys())]
    both = sorted(ours.keys() & theirs.keys())
    return found + [f"{code}: {ours[code]} / {theirs[code]}" for code in both if ours[code] != theirs[code]]


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make or check the region data.")
    parser.add_argument("--sources", type=Path, help="folder with the source files that README.md names")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something differs")
    options = parser.parse_args(arguments)
    if not options.sources and not options.check:
        parser.error("pass --sources DIR, --check, or both")
    problems: list[str] = []
    if options.sources:
        try:
            sources = read(options.sources)
        except MissingSource as missing:
            print(missing, file=sys.stderr)
            return 1
        problems = _from_sources(sources, write=not options.check)
    problems += checking.findings()
    for problem in problems:
        print(f"wrong: {problem}", file=sys.stderr)
    print(
        f"{len(problems)} faults"
        if problems
        else "sound: 38 provinces, 416 kabupaten, 98 kota, 7,285 kecamatan; 545 vote"
    )
    return 1 if problems else 0


def _from_sources(sources: Sources, *, write: bool) -> list[str]:
    repairs = Repairs()
    made = files(sources, repairs)
    problems = [
        f"repairs.csv: {code} {column} is no longer {row['wrong']!r}" for (code, column), row in repairs.gone.items()
    ]
    for line in repairs.done:
        print(f"repaired {line}")
    if sources.cross_check:
        for line in compare(sources.names, sources.cross_check):
            print(f"idn-area-data differs: {line}")
    for name, text in made.items():
        path = HERE / name
        if write:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {name}, {text.count(chr(10)) - 1} rows")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            problems.append(f"{name} differs from what its sources give")
    return problems


if __name__ == "__main__":
    sys.exit(main())
