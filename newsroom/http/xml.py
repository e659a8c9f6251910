"""Small XML documents for machines, written by hand: sitemaps are too long to be built in memory first."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from xml.sax.saxutils import escape

# What XML 1.0 allows (section 2.2). A headline pasted from a word processor can carry a form feed or an escape
# character, and one of them makes the whole document unreadable.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def legal(text: str) -> str:
    """`text` without the characters that no XML document may hold, not even escaped."""
    return _ILLEGAL.sub("", text)


def element(name: str, text: str) -> str:
    """ "<loc>https://…</loc>"; `text` is plain."""
    return f"<{name}>{escape(legal(text))}</{name}>"


def in_pieces(lines: Iterable[str], *, of: int = 200) -> Iterator[str]:
    """The lines joined to pieces that are worth sending."""
    rest = iter(lines)
    while piece := "".join(islice(rest, of)):
        yield piece
