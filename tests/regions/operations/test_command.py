"""What `load_regions` says and writes down."""

import pytest
from django.core.management import CommandError, call_command

from newsroom.audit.models import Entry
from regions.models import Edition, Region
from regions.operations.importing import load

pytestmark = pytest.mark.django_db


def test_a_load_is_written_down_with_its_counts(country):
    load(country.write())
    assert Entry.objects.get(action="region.load").detail["added"] == 8


def test_a_trial_says_what_would_change_and_changes_nothing(country, capsys):
    call_command("load_regions", data=country.write(), check=True)
    assert "new: Kota Hilir" in capsys.readouterr().out
    assert not Region.objects.exists() and not Edition.objects.exists()


def test_the_command_says_what_it_did(country, capsys):
    call_command("load_regions", data=country.write())
    country.below("10.71", "kota", "Kota Hilir Baru")
    call_command("load_regions", data=country.later().write())
    assert "renamed: Kota Hilir → Kota Hilir Baru" in capsys.readouterr().out


def test_a_folder_that_is_not_there_is_one_clear_line(tmp_path):
    with pytest.raises(CommandError, match="there is no such folder"):
        call_command("load_regions", data=tmp_path / "nowhere")
