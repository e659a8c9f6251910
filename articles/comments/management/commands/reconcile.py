"""Compares the counts of comments with a fresh count."""

from typing import Any

from django.core.management.base import BaseCommand

from articles.comments.operations.reconciling import reconcile


class Command(BaseCommand):
    help = "Counts comments, replies and reports anew, mends stored counts that differ and prints each. Exit code 1 if any did."

    def handle(self, *args: Any, **options: Any) -> None:
        drifts = 0
        for drift in reconcile():
            drifts += 1
            self.stdout.write(f"{drift.what} {drift.id}: stored {drift.stored}, counted {drift.counted}, mended.")
        if drifts:
            self.stderr.write(
                f"{drifts} counts differed and were mended. Counts follow decisions, so this is a fault to report."
            )
            raise SystemExit(1)
        self.stdout.write("All counts are right.")
