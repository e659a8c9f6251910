"""A tsvector under a GIN index, written and asked for as literals: no text search configuration of the server is used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from django.db import connection

from ..terms import Choice, Terms
from ..words import WEIGHTS, Words
from .engine import Match

# The order of PostgreSQL: D, C, B, A. 1: a match in a short text counts more, by the logarithm of the length.
_RANK = f"ts_rank('{{{WEIGHTS['d']}, {WEIGHTS['c']}, {WEIGHTS['b']}, {WEIGHTS['a']}}}', words.vector, %(words)s::tsquery, 1)"
_LAST_POSITION = 16_383
_MOST_POSITIONS = 255
_GAP = 10
# So many of the newest documents that have the words of a phrase somewhere are looked at for the phrase itself.
_PHRASE_WINDOW = 4000


def write(rows: Sequence[tuple[int, Words]]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO searchindex_words (id, vector) VALUES (%s, %s::tsvector)"
            " ON CONFLICT (id) DO UPDATE SET vector = excluded.vector",
            [(place, vector(words)) for place, words in rows],
        )


def delete(places: Collection[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM searchindex_words WHERE id = ANY(%s)", [list(places)])


def sweep() -> int:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM searchindex_words WHERE id NOT IN (SELECT id FROM searchindex_document)")
        return int(cursor.rowcount)


def newest_matches(terms: Terms, *, ranked: bool, limit: int) -> list[Match]:
    # First the window, by the index alone; what costs reading vectors, ranks and words in a row, is for what is in it.
    statement = f"""
        SELECT words.id, {_RANK if ranked else "0.0"}, document.kind, document.object_id, document.facets
        FROM searchindex_newest(%(loose)s::tsquery, %(window)s) AS words
        JOIN searchindex_document AS document ON document.id = words.id
        {"WHERE words.vector @@ %(words)s::tsquery" if terms.has_phrases else ""}
        ORDER BY words.id DESC LIMIT %(limit)s
    """  # noqa: S608 - only constants are put in
    asked: dict[str, str | int] = {
        "words": expression(Terms(terms.groups)),
        "loose": expression(terms, in_a_row="&"),
        "window": max(limit, _PHRASE_WINDOW) if terms.has_phrases else limit,
        "limit": limit,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, asked)
        return [Match(*row) for row in cursor.fetchall()]


def expression(terms: Terms, *, in_a_row: str = "<->") -> str:
    """`('memilih' | 'pilih') & ('=section=politik')`. Words hold neither quotes nor backslashes."""
    groups = [" | ".join(_choice(choice, in_a_row) for choice in group) for group in terms.groups]
    narrowing = [" | ".join(f"'{word}'" for word in words) for words in terms.facets]
    return " & ".join(f"({part})" for part in [*groups, *narrowing])


def _choice(choice: Choice, in_a_row: str) -> str:
    *first, last = (f"'{word}'" for word in choice.words)
    return f"({f' {in_a_row} '.join([*first, f'{last}:*' if choice.is_beginning else last])})"


def vector(words: Words) -> str:
    """`'banjir':1A,14C '=section=politik'`, positions rising through the runs."""
    positions: dict[str, list[str]] = defaultdict(list)
    at = 0
    for weight, runs in (("A", words.a), ("B", words.b), ("C", words.c), ("D", words.d)):
        for run in runs:
            for word in run:
                at = min(at + 1, _LAST_POSITION)
                if len(positions[word]) < _MOST_POSITIONS:
                    positions[word].append(f"{at}{weight}")
            at += _GAP
    with_positions = [f"'{word}':{','.join(places)}" for word, places in positions.items()]
    return " ".join([*with_positions, *(f"'{word}'" for word in words.facets)])
