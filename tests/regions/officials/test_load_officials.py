"""The command `load_officials`."""

import csv
import shutil
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from newsroom.audit.models import Entry
from regions.officials import importing
from regions.officials.models import Institution, Office, Person, Term
from regions.officials.operations.appointing import end_term


@pytest.fixture
def folder(tmp_path):
    """A copy of the project's files, to break."""
    for name in importing.FILES:
        shutil.copy(importing.DATA / name, tmp_path / name)
    return tmp_path


def load(*args):
    out, err = StringIO(), StringIO()
    call_command("load_officials", *args, stdout=out, stderr=err)
    return out.getvalue()


def complaint(*args):
    err = StringIO()
    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("load_officials", *args, stdout=StringIO(), stderr=err)
    return err.getvalue()


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_loading_twice_changes_nothing(kaltim):
    first = load()
    assert "terms.csv: 54 added" in first
    logged, people = Entry.objects.count(), Person.objects.count()
    second = load()
    assert "terms.csv: 0 added, 0 changed, 54 as before" in second
    assert "people.csv: 0 added, 0 changed" in second
    assert (Entry.objects.count(), Person.objects.count()) == (logged, people)


def test_what_the_desk_changed_is_kept_and_told(officials, sari):
    rudy = Term.objects.get(person__slug="rudy-masud")
    end_term(rudy, end_date=date(2026, 6, 1), by=sari)
    Term.objects.filter(person__slug="akmal-malik").update(note="Diubah di meja.")
    told = load()
    assert "note is Diubah di meja. here" in told
    rudy.refresh_from_db()
    assert rudy.end_date == date(2026, 6, 1)  # an empty cell says nothing
    load("--overwrite")
    assert Term.objects.get(person__slug="akmal-malik").note != "Diubah di meja."
    rudy.refresh_from_db()
    assert rudy.end_date == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("terms.csv", "2018-10-01", "1 Oktober 2018", "terms.csv, line 2: start_date “1 Oktober 2018”"),
        ("terms.csv", ",pj,", ",pejabat,", "terms.csv, line 4: kind “pejabat” is not known. Write one of"),
        ("terms.csv", "akmal-malik", "akmal", "terms.csv, line 4: there is no person “akmal”"),
        ("terms.csv", "https://", "kliping ", "is not an address"),
        ("terms.csv", "2023-10-02", "2023-09-02", "terms.csv, line 4: Isran Noor menjabat Gubernur Kalimantan Timur"),
        ("terms.csv", "2023-10-01", "2018-10-01", "terms.csv, line 2: "),
        ("people.csv", "slug,", "alamat,", "people.csv, line 1: has other columns"),
        ("people.csv", "Akmal Malik,", '"Akmal Malik,', "people.csv"),
        ("offices.csv", ",kota-bontang", ",kota-bontan", "there is no region “kota-bontan”. Run load_regions"),
        ("institutions.csv", "ministry", "kementerian", "institutions.csv, line 2: kind “kementerian”"),
    ],
)
def test_a_broken_file_changes_nothing_and_names_line_reason_and_mend(kaltim, folder, name, old, new, expected):
    change(folder / name, old, new)
    assert expected in complaint("--from", str(folder))
    for model in (Person, Office, Institution, Term, Entry):
        assert not model.objects.exists()


def test_missing_binary_and_huge_files(kaltim, folder, monkeypatch):
    (folder / "ranks.csv").unlink()
    (folder / "people.csv").write_bytes(b"\xff\xfe\x00\x01")
    monkeypatch.setattr(importing.files, "LARGEST_FILE", 100)
    said = complaint("--from", str(folder))
    assert "ranks.csv: is missing" in said
    assert "people.csv: is not UTF-8 text" in said
    assert "terms.csv: is larger than 100 bytes" in said


def test_every_line_has_a_public_source_that_was_read():
    for name in ("terms.csv", "ranks.csv", "institution_names.csv"):
        with (importing.DATA / name).open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                assert row["source_url"].startswith("http"), row
                assert date.fromisoformat(row["source_read_on"]) > date(2026, 1, 1), row
