"""The body as plain text: for search, for counters, for looking up who is quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

from articles.body.document import Document, Node

WORDS_A_MINUTE = 200

# Curly pairs, or typewriter quotes that open after a space. A quotation does not run on for pages.
_QUOTATION = re.compile(r"“([^“”]{1,2000})”|(?<!\w)\"([^\"“”]{1,2000})\"(?!\w)")
_WORD = re.compile(r"\w+(?:[-’'/.,:]\w+)*")


@dataclass(frozen=True)
class Quotation:
    """Words in quotation marks; `block` is the index of the top-level block they stand in."""

    text: str
    block: int


@dataclass(frozen=True)
class Counts:
    """What the counters beside the editor show."""

    words: int
    minutes: int
    quotations: int


def plain_text(document: Document) -> str:
    """Every sentence of the body once, blocks apart by a blank line.

    Pull quotes are left out, because they repeat the text; so are cards and embeds, which belong to
    other stories. Captions stay: a name may stand only there.
    """
    return "\n\n".join(text for node in document.content if (text := _block_text(node)))


def count_words(text: str) -> int:
    """Words as people count them: "kabupaten/kota", "1.552" and "Jum’at" are one each."""
    return sum(1 for _match in _WORD.finditer(text))


def reading_minutes(words: int) -> int:
    """Whole minutes at 200 words each, rounded up; a text of no words takes none."""
    return ceil(words / WORDS_A_MINUTE)


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Direct quotations in the running text, in order; pull quotes repeat one, so they don't count."""
    return tuple(
        Quotation((match[1] or match[2]).strip(), index)
        for index, node in enumerate(document.content)
        if node.type != "pullQuote"
        for line in _block_text(node).split("\n")
        for match in _QUOTATION.finditer(line)
    )


def counts(document: Document) -> Counts:
    words = count_words(plain_text(document))
    return Counts(words, reading_minutes(words), len(quotations(document)))


def _block_text(node: Node) -> str:
    match node.type:
        case "paragraph" | "heading" | "note":
            return node.words.strip()
        case "bulletList" | "orderedList" | "listItem" | "blockquote":
            return _lines(*(_block_text(child) for child in node.content))
        case "factBox":
            return _lines(node.string("title"), *(_block_text(child) for child in node.content))
        case "table":
            rows = ("\t".join(cell.words for cell in row.content) for row in node.content)
            return _lines(node.string("caption"), *rows)
        case "figure" | "gallery":
            return node.string("caption")
        case "document":
            return node.string("title")
        case _:
            return ""


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line.strip())
