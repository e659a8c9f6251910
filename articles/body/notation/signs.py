"""The signs of the notation, shared by writing and reading."""

from __future__ import annotations

import re

NOTHING = "\\/"
# What a line begins with when it is more than a line of a paragraph.
BLOCK_START = re.compile(r"#{1,6} |[-•*] |([0-9]{1,4})[.)] |>|---$|\[\[")
SIZES = {"wide": "lebar"}

_SIGNS = re.compile(r"[\\*_\[{\n]")


def next_sign(text: str, at: int) -> int:
    match = _SIGNS.search(text, at)
    return match.start() if match else len(text)


def sign_at(text: str, at: int) -> str:
    """What `text[at]` begins: a mark, a break, an escape; "" for plain text or a possible link."""
    character = text[at]
    if text.startswith("**", at):
        return "**"
    if character == "_":
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        return "" if before.isalnum() and after.isalnum() else "_"
    return character if character in "\n\\" else ""


def after_backslash(text: str, at: int) -> tuple[str, int]:
    """The text that a backslash stands for with what follows, and how long both are."""
    if text.startswith(NOTHING, at):
        return "", 2
    following = text[at + 1 : at + 2]
    # "C:\berkas": before a letter or at the end of a line it is just a backslash.
    return ("\\", 1) if not following or following.isalnum() or following == "\n" else (following, 2)


def strip(text: str) -> str:
    """`text` without spaces around it; one that stands after a backslash stays."""
    begun = text.lstrip(" \t")
    bare = begun.rstrip(" \t")
    is_escaped = (len(bare) - len(bare.rstrip("\\"))) % 2 == 1
    return f"{bare} " if is_escaped and bare != begun else bare


def split(text: str, sign: str) -> list[str]:
    """`text` at every `sign` without a backslash, the parts still with theirs."""
    parts, start = [], 0
    for match in re.finditer(rf"\\.|{re.escape(sign)}", text, re.DOTALL):
        if match[0] == sign:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


def unescaped(text: str) -> str:
    out, at, bare = "", 0, text.strip(" \t")
    while at < len(bare):
        if bare[at] == "\\":
            taken, length = after_backslash(bare, at)
        else:
            taken, length = bare[at], 1
        out, at = out + taken, at + length
    return out
