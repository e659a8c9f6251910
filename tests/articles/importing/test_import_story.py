"""The command: from a file to a story, a report and an exit code."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.importing import storing
from articles.models import Article, Revision, Section
from articles.operations import drafting, publishing
from articles.operations.snapshots import Snapshot
from articles.states import Kind, State
from newsroom.accounts.operations.staff import engage
from tests.factories.stories import make_section

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "tests" / "data" / "pranala-pilkada-kaltim-2024.txt"
TEXT = "Warga Menata Sungai\n\nSAMARINDA – Warga menata bantaran sungai, Jumat (22/11/2024). Mereka pulang sore hari."

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def politics():
    return make_section("Politik")


@pytest.fixture
def write(tmp_path):
    def written(text=TEXT, name="berita.txt"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


def run(*arguments, **options):
    """What the command prints on the way to its end."""
    out = StringIO()
    call_command("import_story", *map(str, arguments), stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def refused(*arguments):
    errors = StringIO()
    with pytest.raises(CommandError) as refusal:
        call_command("import_story", *map(str, arguments), stdout=StringIO(), stderr=errors)
    return refusal.value, errors.getvalue()


def address(report):
    return report.strip().splitlines()[-1]


# -- the sample ---------------------------------------------------------------------------------------


@pytest.fixture
def whole_country():
    """Every region and the officials of Kalimantan Timur."""
    call_command("load_regions", verbosity=0, stdout=StringIO())
    call_command("load_officials", verbosity=0, stdout=StringIO())


def test_the_sample_story_comes_out_as_it_should(whole_country, client):
    printed = run(SAMPLE, publish=True)

    story = Article.objects.get()
    assert story.state == State.PUBLISHED and story.section.slug == "politik"
    assert timezone.localtime(story.published_at).isoformat() == "2024-11-22T12:00:00+08:00"
    assert story.primary_region.slug == "kota-samarinda" and story.dateline_city == "Samarinda"
    assert [named.person.slug for named in story.persons.all()] == ["guslin", "fatimah-waty"]
    assert story.source_outlet == "PRANALA.CO" and story.closing_mark == ""

    assert address(printed) == story.get_absolute_url()
    assert story.get_absolute_url().startswith("/politik/2024/11/")
    lines = [line.strip() for line in printed.splitlines()]
    assert any("22 November 2024" in line for line in lines)
    assert any("Brigjen TNI (Mar) Dr. Guslin" in line and "Brigjen Guslin" in line for line in lines)
    said = [line for line in lines if line.startswith(("line", "baris")) and "” — " in line]
    assert [("Guslin" in line, "Fatimah Waty" in line) for line in said] == [
        (True, False),
        (False, True),
        (False, True),
    ]
    assert sum("545" in line for line in lines) == 2, "the sum, and the regions that voted"
    assert any("Politik, Hukum, dan Keamanan" in line and "Kemenko Polkam" in line for line in lines)

    page = client.get(story.get_absolute_url()).text
    assert "Guslin" in page and "Fatimah Waty" in page and "daerah/kota-samarinda/" in page
    for leftover in ("Dapatkan berita terbaru", "Comments 1", "(*)", "PRANALA.CO, Samarinda"):
        assert leftover not in story.text.plain


# -- drafts, publication, once only -------------------------------------------------------------------


def test_a_story_becomes_a_draft_unless_publication_is_asked_for(write):
    run(write())
    story = Article.objects.get()
    assert (story.state, story.headline, story.published_at) == (State.DRAFT, "Warga Menata Sungai", None)
    assert story.working_revision.reason == Revision.Reason.IMPORTED
    assert "berita.txt" in story.working_revision.note


def test_a_text_is_imported_once_whatever_its_white_space(write):
    first = run(write(), publish=True)
    again = run(write(TEXT.replace("\n\n", "\n \n") + "\n", "salinan.txt"), publish=True)
    assert Article.objects.count() == 1
    assert address(first) == address(again)


def test_a_draft_that_the_desk_left_alone_is_published_by_a_second_import(write):
    run(write())
    run(write(), publish=True)
    assert Article.objects.get().state == State.PUBLISHED


def test_a_draft_that_the_desk_has_edited_is_left_to_the_desk(write, sari):
    run(write())
    story = Article.objects.get()
    edited = Snapshot.of(story.working_revision).with_changes(headline="Judul dari meja redaksi")
    drafting.save_revision(story, edited, based_on=1, by=sari)
    refused(write(), "--publish")
    assert Article.objects.get().state == State.DRAFT


def test_a_public_story_is_not_touched_by_another_import(write, sari):
    run(write(), publish=True)
    story = Article.objects.get()
    edited = Snapshot.of(story.working_revision).with_changes(headline="Judul dari meja redaksi")
    drafting.save_revision(story, edited, based_on=1, by=sari)
    publishing.publish_changes(story, by=sari)
    run(write(), publish=True)
    assert Article.objects.get().headline == "Judul dari meja redaksi"


def test_of_two_imports_at_once_the_slower_one_gets_the_story_of_the_faster(write, monkeypatch):
    first = run(write())
    # The moment between looking and writing, in which the other one wrote.
    monkeypatch.setattr(storing, "_standing", lambda key: None)
    second = run(write())
    assert Article.objects.count() == 1
    assert address(first) == address(second)


def test_a_dry_run_stores_nothing(write):
    assert "Warga Menata Sungai" in run(write(), dry_run=True)
    assert not Article.objects.exists()


def test_an_advertorial_waits_as_a_draft_for_its_sponsor(write):
    _refusal, _errors = refused(write(TEXT + " (ADV/KN)"), "--publish")
    story = Article.objects.get()
    assert (story.kind, story.state, story.closing_mark) == (Kind.ADVERTORIAL, State.DRAFT, "(ADV/KN)")


# -- options ------------------------------------------------------------------------------------------


def test_options_win_over_the_text(write):
    section = make_section("Lingkungan")
    profile = engage(name="Rina Wati", position="reporter", by=None, initials="rwt")
    run(
        *(write(), "--publish", "--section", "lingkungan", "--author", "RWT"),
        *("--headline", "Sungai Bersih", "--published-at", "2024-11-23T08:05"),
    )
    story = Article.objects.get()
    assert (story.section, story.headline, story.byline) == (section, "Sungai Bersih", profile.name)
    assert story.published_at == datetime(2024, 11, 23, 0, 5, tzinfo=UTC)


def test_the_author_can_be_named_by_mail_address_and_owns_the_draft(write, rani):
    run(write(), author="rani@redaksi.example")
    assert Article.objects.get().created_by == rani


def test_printed_bylines_and_initials_become_credits(write):
    writer = engage(name="Rina Wati", position="reporter", by=None, initials="rwt")
    editor = engage(name="Beni Putra", position="editor", by=None, initials="beb")
    run(write(TEXT + " (rwt/beb)"))
    run(write("Lain. " + TEXT + "\nPenulis: Rina Wati | Editor: Beni Putra", "lain.txt"))
    for story in Article.objects.all():
        credits = [(credit.profile, credit.role) for credit in story.contributions.all()]
        assert credits == [(writer, "author"), (editor, "editor")]
        assert story.closing_mark == ""


def test_initials_that_nobody_signs_with_stay_as_printed(write):
    printed = run(write(TEXT + " (mrf/beb)"))
    story = Article.objects.get()
    assert story.closing_mark == "(mrf/beb)" and story.byline == "Redaksi"
    assert "mrf, beb" in printed


def test_a_printed_time_dates_the_story(write):
    run(write("Warga Menata Sungai\nJumat, 22 Nov 2024 18:30 WIB\n" + TEXT.partition("\n\n")[2]), publish=True)
    assert Article.objects.get().published_at == datetime(2024, 11, 22, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "option",
    [
        ("--section", "tiada"),
        ("--author", "tiada@redaksi.example"),
        ("--published-at", "kemarin"),
        ("--published-at", "2999-01-01"),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_stored(write, option):
    refusal, _errors = refused(write(), *option)
    assert option[1] in str(refusal)
    assert not Article.objects.exists()


def test_a_site_without_sections_says_so(write):
    Section.objects.all().delete()
    refusal, _errors = refused(write())
    assert "berita.txt" in str(refusal)


# -- bad files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        os.urandom(4096),
        "Warga berkata, “ya”".encode("cp1252"),
        b"\n \n",
        b"Comments 1\nBaca juga: lain\n",
        b"kata " * 60_000,
    ],
    ids=["empty", "binary", "Windows-1252", "blank", "leftovers only", "too long"],
)
def test_a_bad_file_is_one_line_and_an_exit_code(tmp_path, content):
    path = tmp_path / "rusak.txt"
    path.write_bytes(content)
    refusal, errors = refused(path)
    assert str(refusal).startswith("rusak.txt") and "\n" not in str(refusal)
    assert refusal.returncode == 1 and errors == ""
    assert not Article.objects.exists()


def test_a_bad_file_among_good_ones_stops_none_of_them(write, tmp_path):
    missing = tmp_path / "tiada.txt"
    other = write(TEXT.replace("Sungai", "Taman"), "lain.txt")
    refusal, errors = refused(write(), missing, other)
    assert Article.objects.count() == 2
    assert "1" in str(refusal) and "3" in str(refusal)
    assert "tiada.txt" in errors


def test_from_a_shell_a_refusal_has_no_traceback(tmp_path):
    environment = os.environ | {"DATA_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "newsroom.settings"}
    for name in ("DATABASE_URL", "CACHE_URL"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "manage.py", "import_story", str(tmp_path / "tiada.txt")],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert len(done.stderr.strip().splitlines()) == 1 and "tiada.txt" in done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""
