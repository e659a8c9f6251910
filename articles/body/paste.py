"""Documents from elsewhere: HTML of Word, Google Docs and web pages, and messages of WhatsApp.

Structure comes along (headings, lists, emphasis, links, tables, line breaks), looks do not. Pictures and
players cannot: they are counted in `Pasted.left_out`, so that nobody looks for them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.utils.translation import gettext as _

from articles.body.attributes import Refused, address, normal_text
from articles.body.document import Document
from articles.body.schema import BodyError, Problem, validate
from newsroom.text.sanitise import clean_paste

LONGEST_HTML = 3_000_000
LONGEST_TEXT = 200_000
# HTML parsers take quadratic time for tags nested without end; no story has so many.
MOST_TAGS = 30_000
DEEPEST_MARKS = 30

Json = dict[str, Any]


@dataclass(frozen=True)
class Pasted:
    """The document, and what could not come along: element name → how often ("img", "iframe" …)."""

    document: Document
    left_out: dict[str, int] = field(default_factory=dict)


def from_html(html: str) -> Pasted:
    """A document of pasted HTML. Raises `BodyError` when it is too large for a story."""
    if len(html) > LONGEST_HTML or html.count("<") > MOST_TAGS:
        raise BodyError([Problem("", "", _("The text is too long."))])
    left_out = Counter(name.lower() for name in _LEFT_OUT.findall(html))
    builder = _Builder()
    builder.feed(clean_paste(html))
    builder.close()
    return Pasted(validate({"type": "doc", "content": builder.blocks()}), dict(left_out))


def from_message(text: str) -> Document:
    """A document of plain text as phones send it: a paragraph per line, *bold* and _italic_."""
    if len(text) > LONGEST_TEXT:
        raise BodyError([Problem("", "", _("The text is too long."))])
    lines = [normal_text(line).strip() for line in re.split(r"[\r\n]+", text)]
    blocks: list[Json] = []
    for line in filter(None, lines):
        bullet = re.match(r"[-•*▪·]\s+(?=\S)", line)
        inside = {"type": "paragraph", "content": _message_marks(line[bullet.end() :] if bullet else line)}
        if not bullet:
            blocks.append(inside)
            continue
        if not blocks or blocks[-1]["type"] != "bulletList":
            blocks.append({"type": "bulletList", "content": []})
        blocks[-1]["content"].append({"type": "listItem", "content": [inside]})
    return validate({"type": "doc", "content": blocks})


_LEFT_OUT = re.compile(r"<(img|iframe|video|audio|object|embed|svg|form)\b", re.IGNORECASE)
_MESSAGE_MARK = re.compile(r"(?<!\w)([*_])(?=\S)([^*_\n]{1,500})(?<=\S)\1(?!\w)")


def _message_marks(line: str) -> list[Json]:
    pieces: list[Json] = []
    at = 0
    for match in _MESSAGE_MARK.finditer(line):
        pieces.append(_text(line[at : match.start()], []))
        pieces.append(_text(match[2], [{"type": "bold" if match[1] == "*" else "italic"}]))
        at = match.end()
    return [piece for piece in [*pieces, _text(line[at:], [])] if piece["text"]]


def _text(text: str, marks: list[Json]) -> Json:
    return {"type": "text", "text": text, "marks": marks}


# -- HTML ---------------------------------------------------------------------------------------------

_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3}
_LISTS = {"ul": "bulletList", "ol": "orderedList"}
_CELLS = {"td": "tableCell", "th": "tableHeader"}
_BREAKS_TEXT = {
    *("p", "div", "section", "article", "figure", "figcaption", "pre", "dl", "dt", "dd", "blockquote"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "li", *_HEADINGS, *_LISTS, *_CELLS),
}
_MARKS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "a": "link", "span": ""}
_BOLD = re.compile(r"font-weight:\s*(bold|[6-9]00)")
_NOT_BOLD = re.compile(r"font-weight:\s*(normal|[1-5]00)")
_ITALIC = re.compile(r"font-style:\s*italic")
_MSO_LEVEL = re.compile(r"mso-list:[^;]*\blevel")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_DEEPEST_LIST = 3


@dataclass
class _Container:
    """A block under construction that holds other blocks: the story, an item, a cell, a quotation."""

    kind: str
    blocks: list[Json] = field(default_factory=list)
    attrs: Json = field(default_factory=dict)


class _Builder(HTMLParser):
    """Reads the sanitiser's output, which is well-formed, into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.containers = [_Container("doc")]
        self.marks: list[tuple[str, list[Json]]] = []
        self.line: list[Json] = []
        self.heading = 0
        self.word_item = ""  # "bulletList" or "orderedList" within a paragraph that Word means as an item

    def blocks(self) -> list[Json]:
        self.end_line()
        while len(self.containers) > 1:
            self.close_container()
        return self.containers[0].blocks

    # -- events

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _BREAKS_TEXT:
            self.end_line()
        if tag in _MARKS:
            self.marks.append((tag, self.marks_of(tag, given)))
        elif tag in _HEADINGS:
            self.heading = _HEADINGS[tag]
        elif tag == "br":
            self.line.append({"type": "hardBreak"})
        elif tag == "hr":
            self.end_line()
            if self.containers[-1].kind == "doc":
                self.containers[-1].blocks.append({"type": "horizontalRule"})
        elif tag == "p" and _MSO_LEVEL.search(given.get("style", "")):
            self.word_item = "bulletList"
        elif tag in _LISTS:
            self.open_list(_LISTS[tag], given)
        elif tag == "li":
            self.open_container("listItem", inside=set(_LISTS.values()))
        elif tag == "blockquote" and self.containers[-1].kind == "doc":
            self.open_container("blockquote", inside={"doc"})
        elif tag == "table" and self.containers[-1].kind == "doc":
            self.open_container("table", inside={"doc"})
        elif tag == "tr":
            self.open_container("tableRow", inside={"table"})
        elif tag in _CELLS:
            spans: Json = {name: _span(given[name]) for name in ("colspan", "rowspan") if name in given}
            self.open_container(_CELLS[tag], inside={"tableRow"}, attrs=spans)

    def handle_endtag(self, tag: str) -> None:
        if tag in _MARKS:
            for index in range(len(self.marks) - 1, -1, -1):
                if self.marks[index][0] == tag:
                    del self.marks[index]
                    break
            return
        if tag in _BREAKS_TEXT:
            self.end_line()
        if tag in _HEADINGS:
            self.heading = 0
        elif tag == "p":
            self.word_item = ""
        closes = {
            "li": "listItem",
            "blockquote": "blockquote",
            "table": "table",
            "tr": "tableRow",
            **_LISTS,
            **_CELLS,
        }.get(tag)
        if closes is not None and self.containers[-1].kind == closes:
            self.close_container()

    def handle_data(self, data: str) -> None:
        marks = {mark["type"]: mark for _tag, some in self.marks[-DEEPEST_MARKS:] for mark in some}
        if "ignored" in marks:
            if re.match(r"\s*\(?[0-9a-z]{1,3}[.)]", data):
                self.word_item = "orderedList"
            return
        off = {kind for kind in ("bold", "italic") if f"no {kind}" in marks}
        kept = [mark for kind, mark in marks.items() if kind not in off and not kind.startswith("no ")]
        text = _SPACES.sub(" ", data)
        self.line.append(_text(text, kept))

    # -- marks

    def marks_of(self, tag: str, given: dict[str, str]) -> list[Json]:
        style = given.get("style", "")
        if "mso-list" in style and "ignore" in style.lower():
            return [{"type": "ignored"}]
        if tag == "a":
            href = _link(given.get("href", ""))
            return [{"type": "link", "attrs": {"href": href}}] if href else []
        marks = []
        # Google Docs wraps everything in <b style="font-weight:normal">.
        if _BOLD.search(style) or (_MARKS[tag] == "bold" and not _NOT_BOLD.search(style)):
            marks.append({"type": "bold"})
        if _MARKS[tag] == "italic" or _ITALIC.search(style):
            marks.append({"type": "italic"})
        return marks

    # -- containers

    def open_list(self, kind: str, given: dict[str, str]) -> None:
        if self.containers[-1].kind in _LISTS.values():
            # Old editors put a list straight into a list; it belongs to the item before it.
            self.reopen_item()
        depth = sum(container.kind in _LISTS.values() for container in self.containers)
        if self.containers[-1].kind not in ("doc", "listItem") or depth >= _DEEPEST_LIST:
            return
        start = given.get("start", "")
        attrs = {"start": int(start)} if kind == "orderedList" and re.fullmatch("[1-9][0-9]{0,3}", start) else {}
        self.containers.append(_Container(kind, attrs=attrs))

    def reopen_item(self) -> None:
        parent = self.containers[-1]
        last = parent.blocks.pop() if parent.blocks else {"content": []}
        self.containers.append(_Container("listItem", blocks=last["content"]))

    def open_container(self, kind: str, inside: set[str], attrs: Json | None = None) -> None:
        if kind == "listItem" and self.containers[-1].kind == "listItem":
            self.close_container()  # an item that nobody closed, or one of a list nested too deeply
        if self.containers[-1].kind in inside:
            self.containers.append(_Container(kind, attrs=attrs or {}))

    def close_container(self) -> None:
        self.end_line()
        done = self.containers.pop()
        parent = self.containers[-1]
        content = done.blocks
        if done.kind in _CELLS.values() and not content:
            content = [{"type": "paragraph"}]
        if done.kind == "listItem" and content and content[0]["type"] != "paragraph":
            content = [{"type": "paragraph"}, *content]
        if content:
            parent.blocks.append({"type": done.kind, "attrs": done.attrs, "content": content})

    # -- lines

    def end_line(self) -> None:
        """What was read since the last block ends as a paragraph, or several where two breaks met."""
        line, self.line = self.line, []
        holder = self.containers[-1]
        if holder.kind in ("table", "tableRow", *_LISTS.values()):
            return  # only white space, or text that the sanitiser moved out of a table
        for part in _paragraphs(line):
            item = self.word_item or _typed_list(part) if holder.kind == "doc" else ""
            if self.heading and holder.kind == "doc":
                texts = [node for node in part if node["type"] == "text"]
                holder.blocks.append({"type": "heading", "attrs": {"level": self.heading}, "content": texts})
            elif item:
                self.add_word_item(item, part)
            else:
                holder.blocks.append({"type": "paragraph", "content": part})

    def add_word_item(self, kind: str, part: list[Json]) -> None:
        blocks = self.containers[-1].blocks
        if not blocks or blocks[-1]["type"] != kind:
            blocks.append({"type": kind, "content": []})
        blocks[-1]["content"].append({"type": "listItem", "content": [{"type": "paragraph", "content": part}]})


def _paragraphs(line: list[Json]) -> list[list[Json]]:
    """The pieces between double breaks, trimmed, without the empty ones."""
    parts: list[list[Json]] = [[]]
    for index, node in enumerate(line):
        if node["type"] == "hardBreak" and index and line[index - 1]["type"] == "hardBreak":
            parts.append([])
        else:
            parts[-1].append(node)
    return [trimmed for part in parts if (trimmed := _trimmed(part))]


def _trimmed(part: list[Json]) -> list[Json]:
    """Without breaks and spaces at either end, and with single spaces between the pieces."""
    kept: list[Json] = []
    for node in part:
        if node["type"] == "text":
            text = node["text"]
            if not kept or kept[-1]["type"] == "hardBreak" or kept[-1]["text"].endswith(" "):
                text = text.lstrip(" ")
            if text:
                kept.append({**node, "text": text})
        elif kept:
            kept.append(node)
    while kept and (kept[-1]["type"] == "hardBreak" or not kept[-1]["text"].strip(" \u00a0")):
        kept.pop()
    if kept:
        kept[-1] = {**kept[-1], "text": kept[-1]["text"].rstrip(" \u00a0")}
    return kept


# Word and phones without list markup: a sign, then no-break spaces or a tab.
_TYPED_BULLET = re.compile(r"\s*[·•▪●o§–-][\s\u00a0]*\u00a0[\s\u00a0]*|\s*[•▪●]\s*")


def _typed_list(part: list[Json]) -> str:
    first = part[0]
    match = _TYPED_BULLET.match(first["text"])
    if match is None or (match.end() == len(first["text"]) and len(part) == 1):
        return ""
    first["text"] = first["text"][match.end() :]
    if not first["text"]:
        del part[0]
    return "bulletList"


def _span(value: str) -> int:
    return min(max(int(value), 1), 30) if re.fullmatch("[0-9]{1,3}", value) else 1


def _link(href: str) -> str:
    """The address if a story may carry it, out of Google's redirect; "" otherwise."""
    try:
        parts = urlsplit(href.strip())
        if parts.hostname in ("www.google.com", "google.com") and parts.path == "/url":
            query = parse_qs(parts.query)
            href = (query.get("q") or query.get("url") or [""])[0]
        return str(address(href.strip()))
    except (Refused, ValueError):
        return ""
