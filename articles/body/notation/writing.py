"""From a document to its notation."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from articles.body.document import Document, Node
from articles.body.inline import Close, Open, nested
from articles.body.notation.signs import BLOCK_START, NOTHING, SIZES

_ALWAYS = "\\[]{}"


def write(document: Document) -> str:
    """The notation of `document`, ending with a line end; "" for an empty one."""
    text = _blocks(document.content)
    return f"{text}\n" if text else ""


def escape_text(text: str) -> str:
    """Plain text as notation: nothing in it means anything. For importers, one paragraph at a time."""
    return "\n".join(_as_line(_escaped(line)) for line in text.split("\n"))


# -- blocks -------------------------------------------------------------------------------------------


def _blocks(nodes: Iterable[Node]) -> str:
    return "\n\n".join(_block(node) for node in nodes)


def _block(node: Node) -> str:
    match node.type:
        case "paragraph":
            return _inline(node.content)
        case "heading":
            return f"{'#' * node.number('level')} {_inline(node.content)}"
        case "bulletList":
            return "\n".join(_item("-", item) for item in node.content)
        case "orderedList":
            start = node.number("start")
            return "\n".join(_item(f"{min(start + index, 9999)}.", item) for index, item in enumerate(node.content))
        case "blockquote":
            return "\n".join(f"> {line}" if line else ">" for line in _blocks(node.content).split("\n"))
        case "horizontalRule":
            return "---"
        case "factBox":
            return f"{_titled('fakta', node.string('title'))}\n\n{_blocks(node.content)}\n\n[[/fakta]]"
        case "table":
            rows = "\n".join(_row(row) for row in node.content)
            return f"{_titled('tabel', node.string('caption'))}\n{rows}\n[[/tabel]]"
        case _:
            return f"[[{_card(node)}]]"


def _item(sign: str, node: Node) -> str:
    text = ""
    for index, child in enumerate(node.content):
        if index:
            # A list right below its item's first line reads best; all else needs the blank line.
            is_tight = child.type != "paragraph" and node.content[index - 1].type == "paragraph"
            text += "\n" if is_tight else "\n\n"
        text += _block(child)
    first, *rest = text.split("\n")
    return "\n".join([f"{sign} {first}", *(f"  {line}" if line else "" for line in rest)])


def _titled(keyword: str, title: str) -> str:
    return f"[[{keyword}: {_field(title)}]]" if title else f"[[{keyword}]]"


def _card(node: Node) -> str:
    match node.type:
        case "figure":
            size = SIZES.get(node.string("size"), "")
            return _fields(f"foto {node.attrs['asset']}", node.string("caption"), node.string("credit"), size)
        case "gallery":
            return _fields(f"galeri {', '.join(map(str, node.numbers('assets')))}", node.string("caption"))
        case "embed":
            return f"sematan {node.attrs['url']}"
        case "pullQuote":
            return _pull_quote(node)
        case "related":
            return f"baca juga {node.attrs['article']}"
        case "document":
            return _fields(f"dokumen {node.attrs['asset']}", node.string("title"))
        case "official":
            return f"pejabat {node.attrs['person']}"
        case _:
            return f"catatan: {_inline(node.content)}"


def _pull_quote(node: Node) -> str:
    text = f"kutipan: {_inline(node.content, also='|—')}"
    name, office = _field(node.string("speaker"), also=",—"), _field(node.string("office"), also="—")
    if name or office:
        text += f" — {name}" + (f", {office}" if office else "")
    if node.attrs["person"] is not None:
        text += f" | pejabat {node.attrs['person']}"
    return text


def _fields(*fields: str) -> str:
    first, *rest = fields
    while rest and not rest[-1]:
        rest.pop()
    return " | ".join([first, *map(_field, rest)])


def _field(text: str, also: str = "") -> str:
    return _backslashed(text, "\\|" + also)


def _row(node: Node) -> str:
    return "".join(f"|{_cell(cell)} " for cell in node.content) + "|"


def _cell(node: Node) -> str:
    header = "=" if node.type == "tableHeader" else ""
    columns, rows = node.number("colspan"), node.number("rowspan")
    span = f"{{{columns}x{rows}}}" if (columns, rows) != (1, 1) else ""
    paragraphs = [_inline(child.content, also="|¶↵").replace("\n", "↵") for child in node.content]
    text = "" if paragraphs == [NOTHING] else "¶".join(paragraphs)
    if text.startswith("="):
        text = f"\\{text}"
    return f"{header}{span} {text}" if text else f"{header}{span}"


# -- text ---------------------------------------------------------------------------------------------


def _inline(nodes: Iterable[Node], also: str = "") -> str:
    """The text with its marks, a line for each line break; `also` are signs that mean something around it."""
    pieces = [_piece(piece, also) for piece in nested(nodes)]
    text = ""
    for piece, following in zip_longest(pieces, pieces[1:], fillvalue=""):
        # Italics within a word are kept apart from its letters, or they would read like snake_case.
        if piece == "_" and text[-1:].isalnum() and following[:1].isalnum():
            text += NOTHING
        text += piece
    return "\n".join(_as_line(line) for line in text.split("\n"))


def _piece(piece: Open | Close | Node, also: str) -> str:
    if isinstance(piece, Node):
        return "\n" if piece.type == "hardBreak" else _escaped(piece.text, also)
    mark = piece.mark
    match mark.type:
        case "bold":
            return "**"
        case "italic":
            return "_"
        case "link" if isinstance(piece, Open):
            return "["
        case "link":
            return f"]({_backslashed(str(mark.attrs['href']), '()' + also)})"
        case _:
            return f"{{koreksi {mark.attrs['id']}: " if isinstance(piece, Open) else "}"


def _escaped(text: str, also: str = "") -> str:
    """`text` with a backslash before what would mean something where it stands."""
    special = _ALWAYS + also
    out: list[str] = []
    for index, character in enumerate(text):
        before, after = text[index - 1 : index] if index else "", text[index + 1 : index + 2]
        if character == "*":
            means_something = before in ("", "*") or after in ("", "*")
        elif character == "_":
            means_something = not (before.isalnum() and after.isalnum())
        else:
            means_something = character in special
        out.append(f"\\{character}" if means_something else character)
    return "".join(out)


def _as_line(line: str) -> str:
    """A line that is read back as itself: not as a block, not empty, its outer spaces kept."""
    if not line:
        return NOTHING
    start = BLOCK_START.match(line)
    if start:
        at = start.end(1) if start[1] else 0
        line = f"{line[:at]}\\{line[at:]}"
    if line.startswith(" "):
        line = f"\\{line}"
    if line.endswith(" ") and not _ends_escaped(line[:-1]):
        line = f"{line[:-1]}\\ "
    return line


def _ends_escaped(line: str) -> bool:
    """Whether the sign after `line` would be taken for what it is."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _backslashed(text: str, signs: str) -> str:
    return "".join(f"\\{character}" if character in signs else character for character in text)
