from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from newsroom.tasks.worker import Worker


class Command(BaseCommand):
    help = "Runs the background worker: tasks, announcements and timers, until it is stopped with Ctrl-C or SIGTERM."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="run what is due now, then stop")

    def handle(self, *args: Any, **options: Any) -> None:
        worker = Worker()
        if options["once"]:
            count = worker.drain()
            self.stdout.write(f"{count} tasks run.")
        else:
            worker.run()
