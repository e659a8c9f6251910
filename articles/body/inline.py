"""Texts with marks, as nested pieces: shared by the compiler and the notation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.body.document import Mark, Node


@dataclass(frozen=True)
class Open:
    mark: Mark


@dataclass(frozen=True)
class Close:
    mark: Mark


Piece = Open | Close | Node


def nested(nodes: Iterable[Node]) -> Iterator[Piece]:
    """The nodes with marks opened and closed around them, properly nested.

    Marks of a valid document stand outermost first, so what two neighbours share stays open between
    them: one link around "kota **Bontang**", not two. A line break closes all.
    """
    stack: tuple[Mark, ...] = ()
    for node in nodes:
        shared = 0
        while shared < min(len(stack), len(node.marks)) and stack[shared] == node.marks[shared]:
            shared += 1
        yield from (Close(mark) for mark in reversed(stack[shared:]))
        yield from (Open(mark) for mark in node.marks[shared:])
        yield node
        stack = node.marks
    yield from (Close(mark) for mark in reversed(stack))
