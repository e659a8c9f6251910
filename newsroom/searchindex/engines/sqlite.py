"""FTS5. One row per document, `rowid` is the document's key. Needs nothing newer than SQLite 3.34.

The `ascii` tokenizer takes our folded words as they are: all beyond ASCII belongs to words, and so do the signs of
facets. An ordinary table, not a contentless one: those can delete rows only since SQLite 3.43.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from django.db import connection

from ..terms import Choice, Terms
from ..words import WEIGHTS, Run, Words
from .engine import Match

# A phrase never reaches over this: no text has such a word.
_GAP = " = "
# FTS5's measure falls below zero; facets only narrow.
_RANK = f"-bm25(searchindex_words, {WEIGHTS['a']}, {WEIGHTS['b']}, {WEIGHTS['c']}, {WEIGHTS['d']}, 0.0)"


def write(rows: Sequence[tuple[int, Words]]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT OR REPLACE INTO searchindex_words (rowid, a, b, c, d, facets) VALUES (%s, %s, %s, %s, %s, %s)",
            [
                (place, _text(words.a), _text(words.b), _text(words.c), _text(words.d), " ".join(words.facets))
                for place, words in rows
            ],
        )


def delete(places: Collection[int]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany("DELETE FROM searchindex_words WHERE rowid = %s", [(place,) for place in places])


def sweep() -> int:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM searchindex_words WHERE rowid NOT IN (SELECT id FROM searchindex_document)")
        return int(cursor.rowcount)


def newest_matches(terms: Terms, *, ranked: bool, limit: int) -> list[Match]:
    # FTS5 walks its lists backwards for ORDER BY rowid DESC and stops at the limit. CROSS JOIN keeps it outermost.
    statement = f"""
        SELECT searchindex_words.rowid, {_RANK if ranked else "0.0"},
            document.kind, document.object_id, document.facets
        FROM searchindex_words CROSS JOIN searchindex_document AS document ON document.id = searchindex_words.rowid
        WHERE searchindex_words MATCH %s ORDER BY searchindex_words.rowid DESC LIMIT %s
    """  # noqa: S608 - only constants are put in
    with connection.cursor() as cursor:
        cursor.execute(statement, [expression(terms), limit])
        return [Match(*row) for row in cursor.fetchall()]


def expression(terms: Terms) -> str:
    """`("memilih" OR "pilih") AND "=section=politik"`. Every word is quoted: AND, NEAR and * have no meaning in it."""
    groups = [" OR ".join(map(_choice, group)) for group in terms.groups]
    narrowing = [" OR ".join(f'"{word}"' for word in words) for words in terms.facets]
    return " AND ".join(f"({part})" for part in [*groups, *narrowing])


def _choice(choice: Choice) -> str:
    return f'"{" ".join(choice.words)}"{" *" if choice.is_beginning else ""}'


def _text(runs: Sequence[Run]) -> str:
    return _GAP.join(" ".join(run) for run in runs if run)
