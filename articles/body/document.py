"""A valid body as values. Only `schema.validate` makes these, so having one means that it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

VERSION = 1
# What the code for online media asks for at the end of an urgent story that is not verified yet.
UNVERIFIED_NOTICE = "(Berita ini masih memerlukan verifikasi lebih lanjut.)"

AttrValue = str | int | tuple[int, ...] | None


@dataclass(frozen=True)
class Mark:
    """What is done to a stretch of text: bold, italic, link(href), correction(id)."""

    type: str
    attrs: Mapping[str, AttrValue] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"type": self.type, **({"attrs": _attrs_json(self.attrs)} if self.attrs else {})}


@dataclass(frozen=True)
class Node:
    """A block, or a piece of text (`type` "text"). `attrs` holds every attribute the schema names."""

    type: str
    attrs: Mapping[str, AttrValue] = field(default_factory=dict)
    content: tuple[Node, ...] = ()
    text: str = ""
    marks: tuple[Mark, ...] = ()

    def string(self, name: str) -> str:
        value = self.attrs[name]
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        value = self.attrs[name]
        return value if isinstance(value, int) else 0

    def numbers(self, name: str) -> tuple[int, ...]:
        value = self.attrs[name]
        return value if isinstance(value, tuple) else ()

    @property
    def words(self) -> str:
        """The text inside, a space for each line break and between inner blocks."""
        if self.type == "text":
            return self.text
        if self.type == "hardBreak":
            return " "
        joint = "" if all(child.type in ("text", "hardBreak") for child in self.content) else " "
        return joint.join(child.words for child in self.content)

    def walk(self) -> Iterator[Node]:
        """This node and all inside, in reading order."""
        yield self
        for child in self.content:
            yield from child.walk()

    def as_json(self) -> dict[str, Any]:
        """The editor's form. Attributes that hold nothing are left out."""
        if self.type == "text":
            marks = {"marks": [mark.as_json() for mark in self.marks]} if self.marks else {}
            return {"type": "text", "text": self.text, **marks}
        attrs = _attrs_json(self.attrs)
        return {
            "type": self.type,
            **({"attrs": attrs} if attrs else {}),
            **({"content": [child.as_json() for child in self.content]} if self.content else {}),
        }


@dataclass(frozen=True)
class Document:
    """A body that passed `schema.validate`; two that print alike are equal."""

    content: tuple[Node, ...] = ()

    def walk(self) -> Iterator[Node]:
        for node in self.content:
            yield from node.walk()

    def as_json(self) -> dict[str, Any]:
        return {"type": "doc", "version": VERSION, "content": [node.as_json() for node in self.content]}

    @property
    def references(self) -> References:
        """What the body points at, each once, in order: load these before compiling."""
        assets: list[int] = []
        articles: list[int] = []
        people: list[int] = []
        for node in self.walk():
            if node.type in ("figure", "document"):
                assets.append(node.number("asset"))
            elif node.type == "gallery":
                assets.extend(node.numbers("assets"))
            elif node.type == "related":
                articles.append(node.number("article"))
            elif node.type in ("official", "pullQuote") and node.attrs["person"] is not None:
                people.append(node.number("person"))
        return References(*(tuple(dict.fromkeys(ids)) for ids in (assets, articles, people)))


@dataclass(frozen=True)
class References:
    """Ids of media assets (photos and documents), stories and persons."""

    asset_ids: tuple[int, ...]
    article_ids: tuple[int, ...]
    person_ids: tuple[int, ...]


def _attrs_json(attrs: Mapping[str, AttrValue]) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in attrs.items()
        if value is not None and value != ""
    }
