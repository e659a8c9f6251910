"""From the notation to a document. Every problem is told with its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from articles.body.document import UNVERIFIED_NOTICE, Document
from articles.body.embeds import recognise
from articles.body.notation.signs import (
    BLOCK_START,
    SIZES,
    after_backslash,
    next_sign,
    sign_at,
    split,
    strip,
    unescaped,
)
from articles.body.schema import DEEPEST, MOST_CHARACTERS, BodyError, validate

LONGEST = 2 * MOST_CHARACTERS
MOST_PROBLEMS = 30


@dataclass(frozen=True)
class LineProblem:
    """What is wrong in line `line` (the first is 1)."""

    line: int
    message: str

    def __str__(self) -> str:
        return _("line %(line)d: %(message)s") % {"line": self.line, "message": self.message}


class NotationError(ValueError):
    """A text that is no body. `problems` is in the order of lines, and never empty."""

    def __init__(self, problems: Sequence[LineProblem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))[:MOST_PROBLEMS]
        super().__init__("; ".join(map(str, self.problems)))


@dataclass(frozen=True)
class _Line:
    number: int
    text: str

    @property
    def stripped(self) -> str:
        return strip(self.text)

    @property
    def is_blank(self) -> bool:
        return not self.text.strip(" \t")


Json = dict[str, Any]
_BULLET = re.compile(r"[-•*] (.*)")
_NUMBERED = re.compile(r"([0-9]{1,4})[.)] (.*)")
_HEADING = re.compile(r"(#{1,6}) (.*)")
_BRACKETED = re.compile(r"\[\[[ \t]*(.*)\]\]")
_CARD = re.compile(
    r"(foto|galeri|sematan|kutipan|baca juga|dokumen|pejabat|catatan|fakta|tabel)(?![\w])[ \t]*:?[ \t]*(.*)",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[((?:\\.|[^\\\[\]])*)\]\(((?:\\.|[^\\()\n])*)\)", re.DOTALL)
_CORRECTION = re.compile(r"\{koreksi ([0-9]{1,19}): ((?:\\.|[^\\{}])*)\}", re.DOTALL)
_SPAN = re.compile(r"(=?)(?:\{([0-9]{1,2})x([0-9]{1,2})\})?[ \t]*(.*)", re.DOTALL)
_ID = re.compile(r"[0-9]{1,19}")


def parse(text: str) -> Document:
    """The document that `text` writes down. Raises `NotationError` with every line that is wrong."""
    if len(text) > LONGEST:
        raise NotationError([LineProblem(1, _("The text is too long."))])
    reader = _Reader()
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks = reader.blocks([_Line(number, line) for number, line in enumerate(lines, 1)], depth=1)
    if reader.problems:
        raise NotationError(reader.problems)
    try:
        return validate({"type": "doc", "content": [node for _line, node in blocks]})
    except BodyError as refusal:
        starts = [line for line, _node in blocks]
        raise NotationError(
            [LineProblem(_line_of(problem.place, starts), problem.message) for problem in refusal.problems]
        ) from refusal


def _line_of(place: str, starts: list[int]) -> int:
    match = re.match(r"content\[([0-9]+)\]", place)
    return starts[int(match[1])] if match else 1


class _Reader:
    """Collects blocks and problems; one per text."""

    def __init__(self) -> None:
        self.problems: list[LineProblem] = []

    def refuse(self, line: int, message: str) -> None:
        self.problems.append(LineProblem(line, message))

    # -- blocks

    def blocks(self, lines: Sequence[_Line], depth: int) -> list[tuple[int, Json]]:
        """The blocks of `lines`, each with the number of its first line."""
        if depth > DEEPEST:
            self.refuse(lines[0].number, _("The body has too many parts, or they are nested too deeply."))
            return []
        found: list[tuple[int, Json]] = []
        at = 0
        while at < len(lines):
            if lines[at].is_blank:
                at += 1
                continue
            node, following = self.block(lines, at, depth)
            if node is not None:
                found.append((lines[at].number, node))
            at = following
        return found

    def nodes(self, lines: Sequence[_Line], depth: int) -> list[Json]:
        return [node for _line, node in self.blocks(lines, depth + 1)]

    def block(self, lines: Sequence[_Line], at: int, depth: int) -> tuple[Json | None, int]:
        """The block that begins at `lines[at]`, and where the next one may begin."""
        line = lines[at].stripped
        if line.startswith("[["):
            return self.bracketed(lines, at, depth)
        if heading := _HEADING.fullmatch(line):
            level = 2 if len(heading[1]) <= 2 else 3
            content = self.inline(strip(heading[2]), lines[at].number)
            return {"type": "heading", "attrs": {"level": level}, "content": content}, at + 1
        if line == "---":
            return {"type": "horizontalRule"}, at + 1
        if _BULLET.fullmatch(line):
            items, at = self.items(lines, at, _BULLET, depth)
            return {"type": "bulletList", "content": items}, at
        if numbered := _NUMBERED.fullmatch(line):
            items, at = self.items(lines, at, _NUMBERED, depth)
            start = max(int(numbered[1]), 1)
            return {"type": "orderedList", "attrs": {"start": start}, "content": items}, at
        if line.startswith(">"):
            return self.blockquote(lines, at, depth)
        return self.paragraph(lines, at)

    def paragraph(self, lines: Sequence[_Line], at: int) -> tuple[Json, int]:
        end = at + 1
        while end < len(lines) and not lines[end].is_blank and not BLOCK_START.match(lines[end].stripped):
            end += 1
        text = "\n".join(line.stripped for line in lines[at:end])
        return {"type": "paragraph", "content": self.inline(text, lines[at].number)}, end

    def blockquote(self, lines: Sequence[_Line], at: int, depth: int) -> tuple[Json, int]:
        inside: list[_Line] = []
        while at < len(lines) and lines[at].stripped.startswith(">"):
            text = lines[at].text.lstrip(" \t")[1:]
            inside.append(_Line(lines[at].number, text.removeprefix(" ")))
            at += 1
        return {"type": "blockquote", "content": self.nodes(inside, depth)}, at

    def items(self, lines: Sequence[_Line], at: int, sign: re.Pattern[str], depth: int) -> tuple[list[Json], int]:
        """The items of one list: it ends at the first line that is neither an item nor indented."""
        items: list[Json] = []
        while at < len(lines) and (match := sign.fullmatch(lines[at].stripped)):
            inside = [_Line(lines[at].number, match[match.re.groups])]
            at += 1
            while (following := _next_indented(lines, at)) is not None:
                inside.extend(_Line(line.number, _outdented(line.text)) for line in lines[at : following + 1])
                at = following + 1
            items.append({"type": "listItem", "content": self.nodes(inside, depth)})
        return items, at

    # -- in double brackets

    def bracketed(self, lines: Sequence[_Line], at: int, depth: int) -> tuple[Json | None, int]:
        line = lines[at]
        match = _BRACKETED.fullmatch(line.stripped)
        card = _CARD.fullmatch(match[1]) if match else None
        if card is None:
            self.refuse(line.number, _("This line begins with “[[” but is none of the known blocks."))
            return None, at + 1
        keyword, rest = card[1].lower(), card[2]
        if keyword in ("fakta", "tabel"):
            end = self.closing(lines, at, keyword)
            inside = lines[at + 1 : end]
            title = unescaped(rest)
            if keyword == "tabel":
                rows = [self.row(row) for row in inside if not row.is_blank]
                return {"type": "table", "attrs": {"caption": title}, "content": rows}, end + 1
            content = self.nodes(inside, depth)
            return {"type": "factBox", "attrs": {"title": title}, "content": content}, end + 1
        return self.card(keyword, rest, line.number), at + 1

    def closing(self, lines: Sequence[_Line], at: int, keyword: str) -> int:
        for index in range(at + 1, len(lines)):
            if lines[index].stripped.lower() == f"[[/{keyword}]]":
                return index
        self.refuse(lines[at].number, _("“%(end)s” is missing below.") % {"end": f"[[/{keyword}]]"})
        return len(lines)

    def card(self, keyword: str, rest: str, line: int) -> Json | None:
        first, *more = [unescaped(field) for field in split(rest, "|")]
        match keyword:
            case "kutipan":
                return self.pull_quote(rest, line)
            case "catatan":
                return {"type": "note", "content": self.inline(rest or UNVERIFIED_NOTICE, line)}
            case "sematan":
                post = recognise(first)
                if post is None:
                    self.refuse(line, _("This address is no post on a known platform."))
                    return None
                return {"type": "embed", "attrs": {"provider": post.provider, "url": post.url}}
            case "galeri":
                ids = [self.id(part.strip(), line) for part in first.split(",")]
                return self.with_fields({"type": "gallery", "attrs": {"assets": ids}}, ["caption"], more, line)
            case "foto":
                names = ["caption", "credit", "size"]
                node: Json = {"type": "figure", "attrs": {"asset": self.id(first, line)}}
                return self.with_size(self.with_fields(node, names, more, line), line)
            case "dokumen":
                node = {"type": "document", "attrs": {"asset": self.id(first, line)}}
                return self.with_fields(node, ["title"], more, line)
            case "baca juga":
                return self.with_fields({"type": "related", "attrs": {"article": self.id(first, line)}}, [], more, line)
            case _:
                return self.with_fields({"type": "official", "attrs": {"person": self.id(first, line)}}, [], more, line)

    def id(self, text: str, line: int) -> int:
        if _ID.fullmatch(text):
            return int(text)
        self.refuse(line, _("“%(text)s” is no number.") % {"text": text[:40]})
        return 1

    def with_fields(self, node: Json, names: list[str], values: list[str], line: int) -> Json:
        if len(values) > len(names):
            self.refuse(line, _("There are more “|” than this block has fields; write “\\|” for the sign itself."))
        node["attrs"].update(zip(names, values, strict=False))
        return node

    def with_size(self, node: Json, line: int) -> Json:
        words = {word: size for size, word in SIZES.items()}
        size = node["attrs"].pop("size", "").lower()
        if size and size not in words:
            self.refuse(line, _("The size of a photo is “lebar”, or nothing."))
        return {**node, "attrs": {**node["attrs"], "size": words.get(size, "normal")}}

    def pull_quote(self, rest: str, line: int) -> Json:
        text, *more = split(rest, "|")
        attrs: Json = {}
        if more:
            person = re.fullmatch(r"[ \t]*pejabat[ \t]+([0-9]{1,19})[ \t]*", more[0])
            if person is None or len(more) > 1:
                self.refuse(line, _("After “|” a quotation names its official: “pejabat 7”."))
            else:
                attrs["person"] = int(person[1])
        *before, source = split(text, "—")
        if before:
            text = "—".join(before)
            name, *office = split(source, ",")
            attrs |= {"speaker": unescaped(name), "office": unescaped(",".join(office))}
        return {"type": "pullQuote", "attrs": attrs, "content": self.inline(strip(text), line)}

    def row(self, line: _Line) -> Json:
        before, *cells = split(line.stripped, "|")
        if before or len(cells) < 2 or cells[-1].strip(" \t"):
            self.refuse(line.number, _("A row of a table begins and ends with “|”."))
            return {"type": "tableRow", "content": []}
        return {"type": "tableRow", "content": [self.cell(strip(cell), line.number) for cell in cells[:-1]]}

    def cell(self, text: str, line: int) -> Json:
        match = _SPAN.fullmatch(text)
        assert match is not None  # every part of it is optional
        paragraphs = []
        for paragraph in split(match[4], "¶"):
            parts = [strip(part) for part in split(paragraph, "↵")]
            paragraphs.append({"type": "paragraph", "content": self.inline("\n".join(parts), line)})
        spans = {"colspan": int(match[2]), "rowspan": int(match[3])} if match[2] else {}
        kind = "tableHeader" if match[1] else "tableCell"
        return {"type": kind, "attrs": spans, "content": paragraphs}

    # -- text

    def inline(self, text: str, line: int, outer: tuple[Json, ...] = ()) -> list[Json]:
        """The texts and breaks of `text`, with the marks written in it and those around it."""
        nodes: list[Json] = []
        open_at: dict[str, int] = {}  # sign -> position
        names = {"**": "bold", "_": "italic"}
        at = 0
        piece = ""

        def flush() -> None:
            nonlocal piece
            if piece:
                marks = {mark["type"]: mark for mark in (*outer, *({"type": names[sign]} for sign in open_at))}
                nodes.append({"type": "text", "text": piece, "marks": list(marks.values())})
                piece = ""

        while at < len(text):
            sign = sign_at(text, at)
            if sign in names:
                flush()
                if open_at.pop(sign, None) is None:
                    open_at[sign] = at
                at += len(sign)
            elif sign == "\n":
                flush()
                nodes.append({"type": "hardBreak"})
                at += 1
            elif sign == "\\":
                taken, length = after_backslash(text, at)
                piece += taken
                at += length
            elif match := _LINK.match(text, at) or _CORRECTION.match(text, at):
                flush()
                inside, mark = _enclosed(match)
                marks = (*outer, *({"type": names[sign]} for sign in open_at), mark)
                nodes.extend(self.inline(inside, line + text.count("\n", 0, at), marks))
                at = match.end()
            else:
                following = next_sign(text, at + 1)
                piece += text[at:following]
                at = following
        flush()
        for sign, position in open_at.items():
            message = _("“%(sign)s” is opened here but not closed; write “\\%(sign)s” for the sign itself.")
            self.refuse(line + text.count("\n", 0, position), message % {"sign": sign})
        return nodes


def _enclosed(match: re.Match[str]) -> tuple[str, Json]:
    if match.re is _LINK:
        return match[1], {"type": "link", "attrs": {"href": unescaped(match[2])}}
    return match[2], {"type": "correction", "attrs": {"id": int(match[1])}}


def _next_indented(lines: Sequence[_Line], at: int) -> int | None:
    """The next line that is not blank, if it is indented."""
    while at < len(lines) and lines[at].is_blank:
        at += 1
    return at if at < len(lines) and lines[at].text.startswith(("  ", "\t")) else None


def _outdented(text: str) -> str:
    return text[1:] if text.startswith("\t") else text[2:]
