"""Reading a text file that anybody may have made: bounds first, then the encoding."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from django.utils.translation import gettext as _

from articles.importing.refusal import Unreadable
from newsroom.text.numbers import number

# The body's format takes 200,000 characters (articles.body.schema), which never need more bytes than this.
MOST_BYTES = 1_000_000
_MIB = 1024 * 1024
# What text may hold beside printable characters: tab, line ends, form feed.
_TEXT_CONTROLS = frozenset(b"\t\n\r\x0c")
# How other encodings begin.
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path) -> str:
    """The file's text with plain line ends. UTF-8, with or without a mark at its beginning.

    The size is asked before anything is read, so 50 MB cost nothing. Raises Unreadable.
    """
    content = _content(path)
    if content.startswith(_UTF16):
        raise Unreadable(_("This is UTF-16 text. Save it as UTF-8 in your editor (“Save as”, encoding UTF-8)."))
    controls = sum(1 for byte in content if byte < 32 and byte not in _TEXT_CONTROLS)
    if b"\0" in content or controls * 100 > len(content):
        raise Unreadable(_("This is not a text file. Save the story as plain text (.txt) and import that."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise _other_encoding(content, problem.start, path.name) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _content(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Unreadable(_("This is a folder. Name the files in it."))
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable(_("This is a device or a pipe, not a file."))
        if found.st_size > MOST_BYTES:
            raise Unreadable(
                _("The file is too large (%(size)s MB; a story has at most 1 MB). One file is one story.")
                % {"size": number(found.st_size / _MIB, 1)}
            )
        with path.open("rb") as file:
            # Once more, because it may have grown since.
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Unreadable(_("There is no such file.")) from None
    except (OSError, ValueError) as problem:
        why = os.strerror(problem.errno) if isinstance(problem, OSError) and problem.errno else str(problem)
        raise Unreadable(_("The file can't be read: %(why)s.") % {"why": why}) from None
    if not content.strip():
        raise Unreadable(_("The file is empty."))
    if len(content) > MOST_BYTES:
        raise Unreadable(_("The file grew while it was read. Import it when it is complete."))
    return content


def _other_encoding(content: bytes, offset: int, name: str) -> Unreadable:
    """Names the line, and the likely encoding: never guesses silently, or “ would become â€œ on the page."""
    line = content.count(b"\n", 0, offset) + 1
    odd = sum(1 for byte in content if byte >= 128)
    # Prose in an older encoding is nearly all ASCII; random bytes are half above it.
    if odd * 5 > len(content):
        return Unreadable(_("This is not a text file. Save the story as plain text (.txt) and import that."))
    return Unreadable(
        _(
            "The text is not UTF-8 (probably Windows-1252 or Latin-1). Save it as UTF-8 in your editor, or run: "
            "iconv -f WINDOWS-1252 -t UTF-8 %(file)s -o utf8-%(file)s"
        )
        % {"file": name},
        line=line,
    )
