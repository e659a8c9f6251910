"""Fills the search index again, while the site runs."""

from __future__ import annotations

import itertools
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from newsroom.search.sources import SOURCES, Source
from newsroom.searchindex import index

BATCH = 200


class Command(BaseCommand):
    help = (
        "Writes every public story into the search index anew and takes out what isn't public. Readers notice nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--batch", type=int, default=BATCH, help=f"documents a transaction (default: {BATCH})")

    def handle(self, *args: Any, batch: int, **options: Any) -> None:
        for source in SOURCES:
            removed = self._take_out(source, batch)
            written = self._write(source, batch)
            self.stdout.write(
                self.style.SUCCESS(
                    f"Search: {written} documents of the kind “{source.kind}” written, {removed} taken out."
                )
            )
        index.sweep()

    def _take_out(self, source: Source, size: int) -> int:
        removed = 0
        for ids in _batches(index.ids_of(source.kind), size):
            with transaction.atomic():
                gone = set(ids) - source.public(ids)
                index.remove_many(source.kind, gone)
            removed += len(gone)
        return removed

    def _write(self, source: Source, size: int) -> int:
        written, total = 0, source.count()
        for ids in _batches(source.ids(), size):
            with transaction.atomic():
                documents = source.documents(ids)
                index.put_many(documents)
            written += len(documents)
            if self.stdout.isatty():
                self.stdout.write(f"\r  {written} of {max(written, total)}", ending="")
        if self.stdout.isatty():
            self.stdout.write("")
        return written


def _batches(ids: Iterator[int], size: int) -> Iterator[list[int]]:
    while batch := list(itertools.islice(ids, max(1, size))):
        yield batch
