"""Fills a site with many made-up stories and comments, for measuring."""

import time
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from newsroom.accounts.models import User
from newsroom.demo.mass.comments import write_comments
from newsroom.demo.mass.ground import prepare_ground
from newsroom.demo.mass.sequences import refresh_statistics
from newsroom.demo.mass.stories import write_stories
from newsroom.demo.threads import load_readers
from regions.models import Region


class Command(BaseCommand):
    help = "Adds many made-up stories and comments, the same ones for the same seed. For measuring, not for reading."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--stories", type=int, default=10_000, help="how many stories to add (10000)")
        parser.add_argument(
            "--comments", type=int, default=0, help="how many comments to add, below the newest stories (0)"
        )
        parser.add_argument("--seed", type=int, default=1, help="another number gives another site (1)")

    def handle(self, *args: Any, stories: int, comments: int, seed: int, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Made-up stories aren't for a production site (NEWSROOM_ENV=production).")
        if stories < 0 or comments < 0:
            raise CommandError("--stories and --comments can't be below zero.")
        by = User.objects.filter(is_superuser=True).order_by("pk").first()
        if by is None:
            raise CommandError("Make an administrator first: manage.py createsuperuser")
        if not Region.objects.exists():
            raise CommandError("Stories happen somewhere. Load the regions first: manage.py load_regions")
        ground = prepare_ground(by=by)
        self._follow("stories", stories, write_stories(ground, stories=stories, seed=seed))
        if comments:
            self._follow(
                "comments", comments, write_comments(list(load_readers().values()), comments=comments, seed=seed)
            )
        refresh_statistics()

    def _follow(self, what: str, wanted: int, batches: Iterator[int]) -> None:
        """One line that counts up on a screen; only the last one elsewhere."""
        began, done = time.monotonic(), 0
        for done in batches:
            if self.stdout.isatty():
                self.stdout.write(f"\r{what}: {done} of {wanted}", ending="")
                self.stdout.flush()
        self.stdout.write(
            f"{chr(13) if self.stdout.isatty() else ''}{what}: {done} in {time.monotonic() - began:.0f} s"
        )
