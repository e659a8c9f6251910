"""Who has documents: what `rebuild_search` asks for all that may be found."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Protocol

from articles.models import Article, ArticleQuerySet
from articles.search_document import KIND, document_of
from newsroom.searchindex.document import SearchDocument


class Source(Protocol):
    kind: str

    def count(self) -> int:
        """How many there are now: for the progress only."""

    def ids(self) -> Iterator[int]:
        """All that may be found, in constant memory."""

    def documents(self, ids: Collection[int]) -> list[SearchDocument]:
        """Those of them that may still be found, locked until the end of the transaction."""

    def public(self, ids: Collection[int]) -> set[int]:
        """Which of these may be found; locked too."""


class Stories:
    kind = KIND

    def count(self) -> int:
        return Article.objects.public().count()

    def ids(self) -> Iterator[int]:
        last = 0
        while chunk := list(self._public().filter(pk__gt=last).values_list("pk", flat=True)[:2000]):
            yield from chunk
            last = chunk[-1]

    def documents(self, ids: Collection[int]) -> list[SearchDocument]:
        # Locked, so that a story which is published again right now isn't overwritten by what it was before.
        rows = self._public().filter(pk__in=ids).select_for_update(of=("self",))
        return [document_of(story) for story in rows.select_related("text", "section")]

    def public(self, ids: Collection[int]) -> set[int]:
        return set(self._public().filter(pk__in=ids).select_for_update().values_list("pk", flat=True))

    def _public(self) -> ArticleQuerySet:
        return Article.objects.public().order_by("pk")


SOURCES: tuple[Source, ...] = (Stories(),)
