"""A broken file changes nothing, and says where it is broken and how to mend it."""

import pytest
from django.core.management import CommandError, call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regions.models import Edition, Region
from regions.operations.files import BrokenData, read_book
from regions.operations.importing import load

CASES = {
    "a code as a number": ("regions.csv", 4, "10.01", "1001", "regions.csv, line 4: “1001” is not a code. Write it with dots"),
    "an unknown kind": ("regions.csv", 5, ",kota,", ",stadt,", "regions.csv, line 5: kind “stadt” is not known. Write one of"),
    "no such parent": ("regions.csv", 4, ",10,", ",30,", "regions.csv, line 4: its parent 30 does not stand before it"),
    "a point off the earth": ("regions.csv", 4, ",117.1,", ",1171,", "regions.csv, line 4: 1171 degrees do not exist"),
    "not a number of people": ("regions.csv", 4, ",1000,", ",seribu,", "regions.csv, line 4: population “seribu” is not"),
    "a name that is too long": ("regions.csv", 4, "Kabupaten Hulu", "Kabupaten " + "u" * 80, "line 4: name has 90 characters"),
    "an empty name": ("kecamatan.csv", 2, "Sungai Satu", "", "kecamatan.csv, line 2: name is empty. Fill it."),
    "a code twice": ("kecamatan.csv", 3, "10.01.02", "10.01.01", "line 3: 10.01.01 stands in the data twice"),
    "a shared address": ("kecamatan.csv", 3, "Sungai Dua", "Sungai-Satu", "line 3: 10.01.02 and 10.01.01 would share"),
    "an orphan": ("kecamatan.csv", 4, "10.71.01", "10.79.01", "line 4: 10.79.01 Pasar Lama has no kabupaten or kota"),
    "a cell too many": ("kecamatan.csv", 4, "Pasar Lama", "Pasar, Lama", "line 4: has 7 cells where the first line names 6"),
    "a missing column": ("kecamatan.csv", 1, "lat", "lintang", "kecamatan.csv: has no column lat."),
    "an impossible day": ("edition.csv", 3, "2025-01-01", "2025-13-01", "edition.csv, line 3: “2025-13-01” is not a day"),
}  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.replace(" ", "-"))
def test_a_broken_line_is_named_and_nothing_is_stored(country, case):
    name, line, old, new, message = CASES[case]
    country.write()
    country.change_line(name, line, old, new)
    with pytest.raises(CommandError) as refusal:
        call_command("load_regions", data=country.folder)
    assert message in str(refusal.value)
    assert not Region.objects.exists() and not Edition.objects.exists()


@pytest.mark.django_db
def test_a_broken_later_edition_leaves_the_first_untouched(country):
    load(country.write())
    before = list(Region.objects.order_by("pk").values())
    country.below("10.01", "kabupaten", "Kabupaten Hulu Raya")
    country.past("former_names", code="10.01", name="Hulu", valid_to="besok")
    with pytest.raises(BrokenData, match="former_names.csv, line 2: “besok” is not a day"):
        load(country.later().write())
    assert list(Region.objects.order_by("pk").values()) == before


@pytest.mark.django_db
def test_what_only_the_database_can_refuse_is_a_clear_refusal_too(country):
    load(country.write())
    # The edition would close Pasar Lama before it began.
    Region.objects.filter(code="10.71.01").update(valid_from="2027-06-01")
    country.kecamatan.pop("10.71.01")
    with pytest.raises(BrokenData, match="contradicts what is recorded"):
        load(country.later().write())
    assert Edition.objects.count() == 1


def test_all_faults_are_told_at_once_but_not_a_thousand(country):
    for number in range(10, 60):
        country.kec(f"10.01.{number}", "")
    with pytest.raises(BrokenData) as refusal:
        read_book(country.write())
    assert len(refusal.value.faults) == 50 and "… and 30 more faults." in str(refusal.value)


def test_history_must_run_forwards(country):
    country.past("former_names", code="10.01", name="A", valid_to="2020-01-01")
    country.past("former_names", code="10.01", name="B", valid_to="2019-01-01")
    with pytest.raises(BrokenData, match="line 3: ends on 2019-01-01, but begins on 2020-01-01"):
        read_book(country.write())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_whatever_a_file_holds_it_is_read_or_refused(country, content):
    country.write()
    (country.folder / "kecamatan.csv").write_bytes(content)
    with pytest.raises(BrokenData, match="kecamatan.csv"):
        read_book(country.folder)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cell=st.text(max_size=40), column=st.sampled_from(["code", "name", "lat", "lon", "from_edition"]))
def test_whatever_a_cell_holds_it_is_read_or_refused(country, cell, column):
    country.kec("10.71.02", "Pasar Ikan")
    country.kecamatan["10.71.02"][column] = cell
    try:
        assert len(read_book(country.write()).entries) == 9
    except BrokenData as broken:
        assert all(fault.mend for fault in broken.faults)
    finally:
        country.kecamatan.pop("10.71.02")
