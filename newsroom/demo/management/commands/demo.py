"""Fills the site with the demonstration outlet "Kabar Mahakam"."""

import json
import os
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.models import Article
from newsroom.accounts.models import User
from newsroom.demo.loading import Loaded, load
from newsroom.demo.resetting import reset_site


class Command(BaseCommand):
    help = "Fills the site with the demonstration outlet: stories, people, photos and comments, all made up."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--reset", action="store_true", help="throw away all stories, people and photos first")

    def handle(self, *args: Any, reset: bool, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("The demonstration isn't for a production site (NEWSROOM_ENV=production).")
        if reset:
            reset_site()
        elif Article.objects.exists():
            raise CommandError("There are stories already. Start afresh with: manage.py demo --reset")
        by = User.objects.filter(is_superuser=True).order_by("pk").first()
        if by is None:
            raise CommandError("Make an administrator first: manage.py createsuperuser")
        keep_tour(load(by=by, say=self.stdout.write))


def keep_tour(world: Loaded) -> None:
    """Sign-ins and addresses for the first start to print; readable by the file's owner only."""
    path = settings.DATA_DIR / "demo-tour.json"
    accounts = [[role, email, password] for email, (role, password) in world.passwords.items()]
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump({"accounts": accounts, "addresses": worth_opening(world)}, file, indent=1)


def worth_opening(world: Loaded) -> list[list[str]]:
    """Five addresses that show most of what there is."""
    lead, debated = (world.stories[key].get_absolute_url() for key in ("pasang-tepian", "penduduk-kaltim"))
    return [
        ["/", "the front page"],
        [lead, "a story with photos, a table and a fact box"],
        [f"{debated}komentar/", "a thread"],
        ["/daerah/kalimantan-timur/?pada=2023-10-01", "a province on the day nobody governed it"],
        ["/admin/", "the desk, for each of the sign-ins below"],
    ]
