"""Import stories from plain text files, as outlets print them (docs/how-to/import-a-story.md)."""

from argparse import ArgumentTypeError
from datetime import datetime, time
from functools import cached_property
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.errors import Refusal
from articles.importing import report
from articles.importing.crediting import find_profile
from articles.importing.files import read_text
from articles.importing.plain_text import parse
from articles.importing.records import RecordedPeople, RecordedPlaces
from articles.importing.refusal import Unreadable
from articles.importing.storing import NOON, Outcome, store
from articles.models import Section
from newsroom.accounts.models import StaffProfile
from newsroom.outlet.current import outlet
from regions.models import Region

USAGE = 2


def moment(text: str) -> datetime:
    """ "2024-11-22" (noon) or "2024-11-22 14:05", in the newsroom's zone unless it names one."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no moment. Write 2024-11-22 or 2024-11-22T14:05.") from None
    if found.time() == time() and len(text) <= len("2024-11-22"):
        found = datetime.combine(found, NOON)
    if found.tzinfo is None:
        found = found.replace(tzinfo=timezone.get_current_timezone())
    if found > timezone.now():
        raise ArgumentTypeError(f"“{text}” lies ahead. Import a draft and schedule it at the desk.")
    return found


def _printable(path: Path) -> str:
    """File names are bytes; one that is no text couldn't be printed."""
    return path.name.encode("utf-8", "replace").decode()


class Command(BaseCommand):
    help = (
        "Import stories from plain text files, one story a file. Prints what was taken apart, what is doubtful and, last, the"
        " story's address. Exit code 0: all are in; 1: some were refused, each named with the reason; 2: a wrong option."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="UTF-8 text, at most 1 MB")
        parser.add_argument("--section", metavar="SLUG", help="the section's address; otherwise guessed from the words")
        parser.add_argument(
            "--author", metavar="WHO", help="initials or e-mail of the byline; otherwise as printed, else the desk"
        )
        parser.add_argument(
            "--headline", default="", help="instead of the printed one, or of one made of the first sentence"
        )
        parser.add_argument("--city", default="", help="instead of the dateline's")
        parser.add_argument(
            "--published-at",
            type=moment,
            metavar="MOMENT",
            help="otherwise the printed time, else noon of the day in the text",
        )
        parser.add_argument("--publish", action="store_true", help="put it online instead of storing a draft")
        parser.add_argument("--dry-run", action="store_true", help="report only, store nothing")

    def handle(self, *args: Any, files: list[Path], headline: str, **options: Any) -> None:
        if headline and len(files) > 1:
            raise CommandError(_("--headline is for one file."), returncode=USAGE)
        self.section = self._section(options["section"])
        self.author = self._author(options["author"])
        if len(files) == 1:
            if refusal := self._import(files[0], headline, options):
                raise CommandError(refusal)
            return
        refused = 0
        for number, path in enumerate(files, 1):
            self.stderr.write(f"[{number}/{len(files)}] {_printable(path)}", self.style.NOTICE)
            if refusal := self._import(path, headline, options):
                self.stderr.write(refusal)
                refused += 1
        if refused:
            values = {"refused": refused, "all": len(files)}
            raise CommandError(_("%(refused)d of %(all)d files were refused.") % values)

    def _import(self, path: Path, headline: str, options: dict[str, Any]) -> str:
        """Imports one file and prints its report. Gives the sentence of refusal, or ""."""
        name = _printable(path)
        try:
            text = read_text(path)
            parsed = parse(
                text,
                gazetteer=self.places,
                people=RecordedPeople(),
                today=timezone.localdate(),
                headline=headline,
                city=options["city"],
            )
            stored = None
            if not options["dry_run"]:
                stored = store(
                    parsed,
                    section=self.section,
                    author=self.author,
                    publish=options["publish"],
                    at=options["published_at"],
                    source=name,
                )
        except Unreadable as problem:
            return problem.at(name)
        except Refusal as problem:
            return f"{name}: {problem}"
        self.stdout.write(report.render(parsed, stored, name=name))
        if stored is not None and stored.outcome is Outcome.NOT_READY:
            return f"{name}: {' '.join(stored.lacks)}"
        return ""

    @cached_property
    def places(self) -> RecordedPlaces:
        """One for all files, because it remembers its answers; made when a file could be read."""
        return RecordedPlaces(Region.objects.filter(slug=outlet().home_region).first())

    def _section(self, slug: str | None) -> Section | None:
        if not slug:
            return None
        section = Section.objects.filter(slug=slug).first()
        if section is None:
            known = ", ".join(Section.objects.values_list("slug", flat=True)[:20]) or "-"
            values = {"slug": slug, "known": known}
            raise CommandError(_("There is no section “%(slug)s”. Known: %(known)s.") % values, returncode=USAGE)
        return section

    def _author(self, who: str | None) -> StaffProfile | None:
        if not who:
            return None
        profile = find_profile(who)
        if profile is None:
            sentence = _("Nobody on the staff has the initials or address “%(who)s”. Add a profile at the desk.")
            raise CommandError(sentence % {"who": who}, returncode=USAGE)
        return profile
