"""The body's grammar, and the only way to get a `Document`.

JSON as ProseMirror and Tiptap write it: `{"type": "doc", "version": 1, "content": [...]}`. What the
tables below do not name is refused with its place, never dropped. Three things are made uniform, because
they mean nothing: text is NFC without control characters (`attributes.normal_text`), neighbouring texts
with equal marks are one, and marks stand in the order of MARKS. Marks of a line break are not kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.body import attributes as check
from articles.body.attributes import Attr, Refused
from articles.body.document import VERSION, AttrValue, Document, Mark, Node
from articles.body.embeds import PROVIDERS, recognise

MOST_NODES = 5_000
MOST_CHARACTERS = 200_000
LONGEST_TEXT = 20_000
DEEPEST = 10
MOST_PROBLEMS = 30


# -- the tables ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NodeSpec:
    """One kind of node: its name for people, its attributes, and what may stand inside."""

    label: str | Promise
    attrs: Mapping[str, Attr] = field(default_factory=dict)
    content: frozenset[str] = frozenset()
    least: int = 0  # children it needs
    first: frozenset[str] = frozenset()  # what the first child must be, if not any


REQUIRED_ID = Attr(check.identifier, is_required=True)
LINE = Attr(check.line(), default="")
IGNORED = Attr(check.nothing, is_kept=False)
SPAN = Attr(check.whole_number(1, 30), default=1)

TEXT = frozenset({"text"})
INLINE = frozenset({"text", "hardBreak"})
LISTS = frozenset({"bulletList", "orderedList"})
PARAGRAPHS = frozenset({"paragraph"})
CELL = {"colspan": SPAN, "rowspan": SPAN, "colwidth": IGNORED}

NODES: Mapping[str, NodeSpec] = {
    "text": NodeSpec(gettext_lazy("text")),
    "hardBreak": NodeSpec(gettext_lazy("line break")),
    "paragraph": NodeSpec(gettext_lazy("paragraph"), content=INLINE),
    "heading": NodeSpec(
        gettext_lazy("subheading"),
        {"level": Attr(check.one_of(2, 3), is_required=True)},
        content=TEXT,
    ),
    "bulletList": NodeSpec(gettext_lazy("list"), content=frozenset({"listItem"}), least=1),
    "orderedList": NodeSpec(
        gettext_lazy("numbered list"),
        {"start": Attr(check.whole_number(1, 9999), default=1), "type": IGNORED},
        content=frozenset({"listItem"}),
        least=1,
    ),
    "listItem": NodeSpec(gettext_lazy("item"), content=PARAGRAPHS | LISTS, least=1, first=PARAGRAPHS),
    "blockquote": NodeSpec(gettext_lazy("quotation"), content=PARAGRAPHS, least=1),
    "pullQuote": NodeSpec(
        gettext_lazy("pull quote"),
        {"speaker": LINE, "office": LINE, "person": Attr(check.identifier)},
        content=TEXT,
    ),
    "figure": NodeSpec(
        gettext_lazy("photo"),
        {
            "asset": REQUIRED_ID,
            "caption": LINE,
            "credit": LINE,
            "size": Attr(check.one_of("normal", "wide"), default="normal"),
        },
    ),
    "gallery": NodeSpec(
        gettext_lazy("gallery"),
        {"assets": Attr(check.identifiers, is_required=True), "caption": LINE},
    ),
    "embed": NodeSpec(
        gettext_lazy("embedded post"),
        {
            "provider": Attr(check.one_of(*PROVIDERS), is_required=True),
            "url": Attr(check.embed_url, is_required=True),
        },
    ),
    "table": NodeSpec(gettext_lazy("table"), {"caption": LINE}, content=frozenset({"tableRow"}), least=1),
    "tableRow": NodeSpec(gettext_lazy("row"), content=frozenset({"tableHeader", "tableCell"}), least=1),
    "tableHeader": NodeSpec(gettext_lazy("header cell"), CELL, content=PARAGRAPHS, least=1),
    "tableCell": NodeSpec(gettext_lazy("cell"), CELL, content=PARAGRAPHS, least=1),
    "factBox": NodeSpec(gettext_lazy("fact box"), {"title": LINE}, content=PARAGRAPHS | LISTS, least=1),
    "related": NodeSpec(gettext_lazy("related story"), {"article": REQUIRED_ID}),
    "document": NodeSpec(gettext_lazy("document"), {"asset": REQUIRED_ID, "title": LINE}),
    "official": NodeSpec(gettext_lazy("official"), {"person": REQUIRED_ID}),
    "horizontalRule": NodeSpec(gettext_lazy("divider")),
    "note": NodeSpec(gettext_lazy("note"), content=TEXT),
}
BLOCKS = frozenset(NODES) - INLINE - {"listItem", "tableRow", "tableHeader", "tableCell"}

# In the order in which marks enclose each other, the outermost first.
MARKS: Mapping[str, Mapping[str, Attr]] = {
    "correction": {"id": REQUIRED_ID},
    "link": {
        "href": Attr(check.address, is_required=True),
        "target": Attr(check.link_target, is_kept=False),
        "rel": Attr(check.link_relation, is_kept=False),
        "class": IGNORED,
        "title": IGNORED,
    },
    "bold": {},
    "italic": {},
}
MARK_ORDER = tuple(MARKS)


# -- refusing -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where for machines, where for people, and what."""

    place: str  # "content[3].marks[0]"
    words: str  # "paragraph 4"
    message: str

    def __str__(self) -> str:
        return f"{self.words}: {self.message} ({self.place})" if self.words else self.message


class BodyError(ValueError):
    """A body that cannot be taken. `problems` is never empty, and at most MOST_PROBLEMS long."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("; ".join(map(str, problems)))


class _TooMany(Exception):
    """Enough problems were found, or the body is too large to look further."""


def validate(raw: object) -> Document:
    """The editor's JSON as a `Document`. Raises `BodyError` with every problem and its place."""
    reading = _Reading()
    try:
        document = reading.document(raw)
    except _TooMany:
        document = Document()
    if reading.problems:
        raise BodyError(reading.problems)
    return document


# -- reading ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Place:
    path: str = ""
    words: str = ""
    depth: int = 0

    def child(self, index: int, label: str | Promise | None, ordinal: int) -> _Place:
        """The place of `content[index]`, in words the `ordinal`-th of its kind; text stays with its block."""
        words = self.words
        if label is not None:
            part = _("%(part)s %(number)d") % {"part": label, "number": ordinal}
            words = f"{words}, {part}" if words else part
        return _Place(self.at(f"content[{index}]"), words, self.depth + 1)

    def at(self, step: str) -> str:
        return f"{self.path}.{step}" if self.path else step


class _Reading:
    """One pass over one body: collects problems instead of stopping at the first."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.nodes = 0
        self.characters = 0

    def refuse(self, place: _Place, message: str, step: str = "") -> None:
        self.problems.append(Problem(place.at(step) if step else place.path, place.words, message))
        if len(self.problems) >= MOST_PROBLEMS:
            raise _TooMany

    def document(self, raw: object) -> Document:
        top = _Place()
        if not isinstance(raw, dict) or raw.get("type") != "doc":
            self.refuse(top, _("The body must be a document (type “doc”)."))
            return Document()
        # The editor knows no versions; whoever stores a body writes one.
        version = raw.get("version", VERSION)
        if version != VERSION or isinstance(version, bool):
            self.refuse(top, _("This version of the body format is unknown."), "version")
        self.no_other_keys(raw, {"type", "version", "content"}, top)
        return Document(self.children(raw, BLOCKS, top))

    def no_other_keys(self, raw: dict[object, object], known: set[str], place: _Place) -> None:
        for key in raw:
            if key not in known:
                self.refuse(place, _("unknown part “%(name)s”") % {"name": _shown(key)})

    def children(self, raw: dict[object, object], allowed: frozenset[str], place: _Place) -> tuple[Node, ...]:
        content = raw.get("content", [])
        if not isinstance(content, list):
            self.refuse(place, _("must be a list"), "content")
            return ()
        counts: dict[str, int] = {}
        nodes: list[Node] = []
        for index, child in enumerate(content):
            kind = child.get("type") if isinstance(child, dict) else None
            kind = kind if isinstance(kind, str) and kind in NODES else ""
            counts[kind] = counts.get(kind, 0) + 1
            label = None if kind in INLINE else NODES[kind].label if kind else _("part")
            ordinal = counts[kind] if kind else index + 1
            node = self.node(child, allowed, place.child(index, label, ordinal))
            if node is not None:
                nodes.append(node)
        return _joined(nodes)

    def node(self, raw: object, allowed: frozenset[str], place: _Place) -> Node | None:
        self.nodes += 1
        if self.nodes > MOST_NODES or place.depth > DEEPEST:
            self.refuse(place, _("The body has too many parts, or they are nested too deeply."))
            raise _TooMany
        if not isinstance(raw, dict):
            self.refuse(place, _("must be a part with a type"))
            return None
        kind = raw.get("type")
        if not isinstance(kind, str) or kind not in NODES:
            self.refuse(place, _("unknown type “%(name)s”") % {"name": _shown(kind)}, "type")
            return None
        if kind not in allowed:
            self.refuse(place, _("a %(part)s cannot stand here") % {"part": NODES[kind].label})
            return None
        return self.text(raw, place) if kind == "text" else self.block(kind, raw, place)

    def block(self, kind: str, raw: dict[object, object], place: _Place) -> Node:
        spec = NODES[kind]
        known = {"type", "attrs"} | ({"content"} if spec.content else set())
        self.no_other_keys(raw, known | ({"marks"} if kind == "hardBreak" else set()), place)
        if kind == "hardBreak":
            self.marks(raw, place)  # checked like any, but a break looks the same in bold
        attrs = self.attrs(raw.get("attrs"), spec.attrs, place, place)
        content = self.children(raw, spec.content, place) if spec.content else ()
        if len(content) < spec.least:
            self.refuse(place, _("must not be empty"))
        elif spec.first and content and content[0].type not in spec.first:
            self.refuse(place, _("must begin with a paragraph"))
        node = Node(kind, attrs, content)
        if kind == "embed" and not _is_same_provider(node):
            self.refuse(place, _("the address belongs to another platform"), "attrs.provider")
        return node

    def text(self, raw: dict[object, object], place: _Place) -> Node | None:
        self.no_other_keys(raw, {"type", "text", "marks"}, place)
        marks = self.marks(raw, place)
        text = raw.get("text")
        if not isinstance(text, str):
            self.refuse(place, _("must be text"), "text")
            return None
        self.count(len(text), place, "text")
        cleaned = check.normal_text(text)
        return Node("text", text=cleaned, marks=marks) if cleaned else None

    def marks(self, raw: dict[object, object], place: _Place) -> tuple[Mark, ...]:
        entries = raw.get("marks", [])
        if not isinstance(entries, list) or len(entries) > len(MARKS):
            self.refuse(place, _("must be a list of marks, each once"), "marks")
            return ()
        marks: dict[str, Mark] = {}
        for index, entry in enumerate(entries):
            here = _Place(place.at(f"marks[{index}]"), place.words)
            kind = entry.get("type") if isinstance(entry, dict) else None
            if not isinstance(kind, str) or kind not in MARKS:
                self.refuse(here, _("unknown mark “%(name)s”") % {"name": _shown(kind)})
                continue
            if kind in marks:
                self.refuse(here, _("must be a list of marks, each once"))
            self.no_other_keys(entry, {"type", "attrs"}, here)
            marks[kind] = Mark(kind, self.attrs(entry.get("attrs"), MARKS[kind], here, here))
        return tuple(marks[kind] for kind in MARK_ORDER if kind in marks)

    def attrs(self, raw: object, known: Mapping[str, Attr], place: _Place, owner: _Place) -> dict[str, AttrValue]:
        given = {} if raw is None else raw
        if not isinstance(given, dict):
            self.refuse(place, _("must be a table of attributes"), "attrs")
            return {}
        for name in given:
            if name not in known:
                self.refuse(owner, _("unknown attribute “%(name)s”") % {"name": _shown(name)}, "attrs")
        kept: dict[str, AttrValue] = {}
        for name, attr in known.items():
            value = given.get(name)
            if value is None:  # editors write null where nothing was chosen
                if attr.is_required:
                    self.refuse(place, _("“%(name)s” is missing") % {"name": name}, f"attrs.{name}")
                if attr.is_kept:
                    kept[name] = attr.default
                continue
            try:
                checked = attr.check(value)
            except Refused as refusal:
                message = _("“%(name)s” %(reason)s") % {"name": name, "reason": refusal}
                self.refuse(place, message, f"attrs.{name}")
                checked = attr.default
            if attr.is_kept:
                kept[name] = checked
            if isinstance(checked, str):
                self.count(len(checked), place, f"attrs.{name}")
        return kept

    def count(self, characters: int, place: _Place, step: str) -> None:
        self.characters += characters
        if characters > LONGEST_TEXT or self.characters > MOST_CHARACTERS:
            self.refuse(place, _("The text is too long."), step)
            raise _TooMany


def _is_same_provider(node: Node) -> bool:
    found = recognise(node.string("url"))
    return found is None or found.provider == node.attrs["provider"]  # None was refused already


def _joined(nodes: list[Node]) -> tuple[Node, ...]:
    """Neighbouring texts with equal marks as one: how the editor split them says nothing."""
    joined: list[Node] = []
    for _same, run in groupby(nodes, key=lambda node: node.marks if node.type == "text" else id(node)):
        pieces = list(run)
        if len(pieces) == 1:
            joined.append(pieces[0])
        else:
            text = check.normal_text("".join(piece.text for piece in pieces))
            joined.append(Node("text", text=text, marks=pieces[0].marks))
    return tuple(joined)


def _shown(name: object) -> str:
    return check.normal_text(name[:40]) if isinstance(name, str) else type(name).__name__
