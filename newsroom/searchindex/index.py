"""Writing to the index, always in the caller's transaction: what isn't committed cannot be found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from django.db import transaction
from django.utils import timezone

from . import spelling
from .document import SearchDocument
from .engines import engine
from .models import Document
from .words import words_in, words_of

YEAR = "year"
# Seconds looked at in one query for a free one; imports may give a day's stories all the same moment.
_LOOKED_AT = 1000
_READ_AT_ONCE = 2000


def put(document: SearchDocument) -> None:
    """The document can be found from now on, in the place of an earlier version."""
    put_many([document])


def put_many(documents: Iterable[SearchDocument]) -> None:
    """The same for a batch: the whole of it is in memory and in one transaction."""
    batch = list({(document.kind, document.id): document for document in documents}.values())
    if not batch:
        return
    with transaction.atomic():
        for kind in {document.kind for document in batch}:
            remove_many(kind, [document.id for document in batch if document.kind == kind])
        rows = [_row(place, document) for place, document in zip(_places(batch), batch, strict=True)]
        Document.objects.bulk_create(row for row, _ in rows)
        engine().write(
            [(row.pk, words_of(document, facets)) for (row, facets), document in zip(rows, batch, strict=True)]
        )
        spelling.learn(word for document in batch for word in words_in(f"{document.title} {document.names}"))


def remove(kind: str, id: int) -> None:
    """The document can't be found any more. Not an error where it never could."""
    remove_many(kind, [id])


def remove_many(kind: str, ids: Collection[int]) -> None:
    with transaction.atomic():
        found = Document.objects.filter(kind=kind, object_id__in=ids)
        places = list(found.values_list("pk", flat=True))
        if places:
            engine().delete(places)
            Document.objects.filter(pk__in=places).delete()


def ids_of(kind: str) -> Iterator[int]:
    """The ids of all documents of that kind, rising; rows may come and go meanwhile."""
    last = None
    while True:
        rows = Document.objects.filter(kind=kind)
        if last is not None:
            rows = rows.filter(object_id__gt=last)
        chunk = list(rows.order_by("object_id").values_list("object_id", flat=True)[:_READ_AT_ONCE])
        yield from chunk
        if len(chunk) < _READ_AT_ONCE:
            return
        last = chunk[-1]


def sweep() -> int:
    """Drops words whose document was deleted past this module, as by emptying the tables. Returns how many."""
    return engine().sweep()


Facets = list[tuple[str, str]]


def _row(place: int, document: SearchDocument) -> tuple[Document, Facets]:
    facets = [(name, value) for name, values in document.facets.items() for value in dict.fromkeys(values)]
    facets.append((YEAR, str(timezone.localtime(document.published_at).year)))
    row = Document(
        id=place,
        kind=document.kind,
        object_id=document.id,
        facets="\n".join(f"{name}={value}" for name, value in facets),
    )
    return row, facets


def _places(batch: Sequence[SearchDocument]) -> list[int]:
    """For each document the second of its publication, or the next one that no other document has."""
    seconds = [int(document.published_at.timestamp()) for document in batch]
    taken = set(Document.objects.filter(pk__in=seconds).values_list("pk", flat=True))
    places = []
    for second in seconds:
        place = _next_free(second, taken) if second in taken else second
        taken.add(place)
        places.append(place)
    return places


def _next_free(second: int, taken: set[int]) -> int:
    while True:
        after = range(second + 1, second + 1 + _LOOKED_AT)
        rows = Document.objects.filter(pk__gte=after.start, pk__lt=after.stop)
        busy = taken.union(rows.values_list("pk", flat=True))
        for place in after:
            if place not in busy:
                return place
        second += _LOOKED_AT
