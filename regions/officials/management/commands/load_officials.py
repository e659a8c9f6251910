"""Load the officials of `regions/officials/data/`, or of another folder in the same form."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from regions.officials.importing import DATA, FILES, BrokenFile, load


class Command(BaseCommand):
    help = (
        "Load officials, offices and terms with their sources. Running it again changes nothing; what the"
        " desk has changed is kept and listed. A broken file changes nothing and is named with its line."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--from", dest="folder", type=Path, default=DATA, help="folder with the CSV files (see its README)"
        )
        parser.add_argument("--overwrite", action="store_true", help="let the files win over what the desk has changed")

    def handle(self, *args: Any, folder: Path, overwrite: bool, **options: Any) -> None:
        try:
            report = load(folder, overwrite=overwrite)
        except BrokenFile as broken:
            for problem in broken.problems:
                self.stderr.write(str(problem))
            raise CommandError(f"Nothing was changed: {len(broken.problems)} line(s) to mend.") from None
        for name in FILES:
            added, changed = report.added[name], report.changed[name]
            self.stdout.write(f"{name}: {added} added, {changed} changed, {report.unchanged[name]} as before")
        for line in report.differing:
            self.stdout.write(f"kept as the desk has it: {line}")
