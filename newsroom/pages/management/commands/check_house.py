"""Say what the house still lacks, for people and for monitoring."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from newsroom.pages.checking import About, findings

LAW, WORK = 1, 2


class Command(BaseCommand):
    help = (
        "Check what every outlet must have: required pages, legal identity, and no stuck jobs. Prints a line for each"
        " thing to mend. Exit code 0: all is well; 1: something that the press law asks for is missing; 2: only work"
        " is stuck."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        found = findings()
        for finding in found:
            self.stderr.write(f"- {finding.sentence}")
        if not found:
            self.stdout.write("The house is in order.")
            return
        code = LAW if any(finding.about == About.LAW for finding in found) else WORK
        raise CommandError(f"Things to mend: {len(found)}.", returncode=code)
