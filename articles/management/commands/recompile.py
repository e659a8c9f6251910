"""Compiles the bodies of public stories again, for example after the compiler or the officials' records changed."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db.models import Q

from articles.models import Article
from articles.operations.publishing import COMPILER_VERSION, recompile

BATCH = 200


class Command(BaseCommand):
    help = "Makes the HTML of public stories again: those that an older compiler wrote, or all."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--all", action="store_true", help="also those that the present compiler wrote")

    def handle(self, *args: Any, all: bool, **options: Any) -> None:
        outdated = Q() if all else ~Q(text__compiler_version=COMPILER_VERSION)
        done, last = 0, 0
        while True:
            # By id, batch after batch: constant memory, and a stopped run loses nothing.
            batch = list(Article.objects.public().filter(outdated, pk__gt=last).order_by("pk")[:BATCH])
            if not batch:
                break
            for article in batch:
                recompile(article)
            done, last = done + len(batch), batch[-1].pk
            if options["verbosity"] and self.stdout.isatty():
                self.stdout.write(f"\r{done} stories", ending="")
        if options["verbosity"]:
            self.stdout.write(f"{done} stories compiled")
