"""Bodies are wrapped in the source, where people read them; the notation takes a line end for a line break."""

import re
from textwrap import dedent

_STARTS_SOMETHING = re.compile(r"#{2,3} |- |[0-9]{1,3}\. |> |---$|\[\[|\|")
_STANDS_ALONE = re.compile(r"#{2,3} |---$|\[\[.*\]\]$|\|")


def unwrapped(text: str) -> str:
    """`text` without its indentation, each paragraph, item and bracketed block on one line."""
    lines: list[str] = []
    for line in dedent(text).strip().split("\n"):
        line = line.strip()
        if line and lines and _continues(lines[-1], line):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _continues(before: str, line: str) -> bool:
    if before.startswith("[[") and not before.endswith("]]"):
        return True
    return bool(before) and not _STANDS_ALONE.match(before) and not _STARTS_SOMETHING.match(line)
