"""Load the region data, ours or a later edition."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from regions.operations.files import BrokenData
from regions.operations.importing import DATA, Report, load

SHOWN = 20
WORDS = {
    "added": "new",
    "renamed": "renamed",
    "recoded": "new code",
    "moved": "new parent",
    "closed": "closed",
    "reopened": "opened again",
    "corrected": "corrected",
}


class Command(BaseCommand):
    help = "Loads provinces, kabupaten, kota and kecamatan with their history. Loading twice changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--data", "--file", type=Path, default=DATA, dest="data", metavar="DIR",
            help="folder with the CSV files that regions/data/README.md describes (default: ours)",
        )  # fmt: skip
        parser.add_argument("--edition", default="", help="name of the edition, instead of the one in edition.csv")
        parser.add_argument("--check", action="store_true", help="say what would change, and change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["data"]
        if folder.is_file():
            folder = folder.parent
        if not folder.is_dir():
            raise CommandError(f"{folder}: there is no such folder. Pass the one that holds regions.csv with --data.")
        try:
            report = load(folder, edition=options["edition"], check=options["check"], progress=self._step)
        except BrokenData as broken:
            raise CommandError(f"Nothing was changed.\n{broken}") from None
        self._print(report, is_trial=options["check"], everything=options["verbosity"] > 1)

    def _step(self, step: str) -> None:
        if self.stdout.isatty():
            self.stdout.write(f"  {step} …")

    def _print(self, report: Report, *, is_trial: bool, everything: bool) -> None:
        if report.is_known:
            self.stdout.write(f"Regions: edition {report.edition} is loaded already, {report.unchanged} regions.")
            return
        for name, word in WORDS.items():
            lines: list[str] = getattr(report, name)
            shown = lines if everything else lines[:SHOWN] if name != "added" or len(lines) <= SHOWN else []
            for line in shown:
                self.stdout.write(f"  {word}: {line}")
            if len(lines) > len(shown):
                self.stdout.write(f"  {word}: {len(lines) - len(shown)}{' more' if shown else ''}")
        change = "would change" if is_trial else "loaded"
        counts = f"{report.figures} figures, {report.events} changes, {report.unchanged} regions as before"
        self.stdout.write(self.style.SUCCESS(f"Regions: edition {report.edition} {change}; {counts}."))
