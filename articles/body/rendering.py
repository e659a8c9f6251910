"""Each block as HTML. `compile.py` lists the class names; only it makes a `Writer`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import Enum
from html import escape
from typing import TypeVar
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from articles.body.document import Mark, Node
from articles.body.embeds import PROVIDERS
from articles.body.inline import Close, Open, nested
from articles.body.resolving import Picture, Resolver
from newsroom.text.slugs import slugify

HEADING_PREFIX = "bagian-"
CORRECTION_PREFIX = "koreksi-"
SIZES = {
    "normal": "(min-width: 48rem) 42rem, 100vw",
    "wide": "(min-width: 72rem) 64rem, 100vw",
    "gallery": "(min-width: 48rem) 21rem, 50vw",
    "card": "6rem",
}
Found = TypeVar("Found")


class Links(Enum):
    """Whose links these are: the newsroom's own, or those of somebody who paid. The value is their `rel`."""

    EDITORIAL = "noopener"
    SPONSORED = "sponsored noopener"


@dataclass(frozen=True)
class Heading:
    """A subheading of the story and its anchor."""

    level: int
    text: str
    id: str


@dataclass(frozen=True)
class Missing:
    """What the resolver lacked: "picture", "article", "official" or "document", and its id."""

    kind: str
    id: int


@dataclass
class Writer:
    """One run of the compiler. Every value passes `escape` or `_attributes` on its way into the HTML."""

    resolve: Resolver
    links: Links
    own_hosts: frozenset[str]
    headings: list[Heading] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def block(self, node: Node) -> str:
        """The HTML of one block; "" for one that holds nothing, or names what is gone."""
        return BLOCKS[node.type](self, node)

    def blocks(self, nodes: Iterable[Node]) -> str:
        return "".join(self.block(node) for node in nodes)

    # -- text

    def inline(self, nodes: Iterable[Node]) -> str:
        html: list[str] = []
        for piece in nested(nodes):
            if isinstance(piece, Open):
                html.append(self.opening(piece.mark))
            elif isinstance(piece, Close):
                html.append(self.closing(piece.mark))
            else:
                html.append("<br>" if piece.type == "hardBreak" else escape(piece.text))
        return "".join(html)

    def opening(self, mark: Mark) -> str:
        match mark.type:
            case "bold":
                return "<strong>"
            case "italic":
                return "<em>"
            case "correction":
                return '<span class="corrected">'
            case _:
                href = str(mark.attrs["href"])
                return f"<a{_attributes(href=href, rel=self.relation(href))}>"

    def closing(self, mark: Mark) -> str:
        match mark.type:
            case "bold":
                return "</strong>"
            case "italic":
                return "</em>"
            case "correction":
                anchor = f"#{CORRECTION_PREFIX}{mark.attrs['id']}"
                label = _attributes(class_="corrected__mark", href=anchor, aria_label=_("See the correction"))
                return f"</span><a{label}>*</a>"
            case _:
                return "</a>"

    def relation(self, href: str) -> str:
        host = urlsplit(href).hostname
        return "" if host is None or host.lower() in self.own_hosts else self.links.value

    def paragraph(self, node: Node) -> str:
        # Editors keep an empty line at the end; readers need none.
        return f"<p>{self.inline(node.content)}</p>" if node.words.strip() else ""

    def heading(self, node: Node) -> str:
        text = node.words.strip()
        if not text:
            return ""
        level = node.number("level")
        heading = Heading(level, text, self.unique_id(HEADING_PREFIX + (slugify(text) or "judul")))
        self.headings.append(heading)
        return f"<h{level}{_attributes(id=heading.id)}>{self.inline(node.content)}</h{level}>"

    def unique_id(self, wanted: str) -> str:
        found, number = wanted, 2
        while found in self.ids:
            found, number = f"{wanted}-{number}", number + 1
        self.ids.add(found)
        return found

    def note(self, node: Node) -> str:
        # In brackets and italics at the end: the form that the code for online media asks for.
        text = self.inline(node.content)
        return f'<p class="body-note"><em>{text}</em></p>' if text else ""

    def divider(self, node: Node) -> str:
        return "<hr>"

    # -- lists, quotations, boxes

    def bullet_list(self, node: Node) -> str:
        return f"<ul>{self.blocks(node.content)}</ul>"

    def ordered_list(self, node: Node) -> str:
        start = node.number("start")
        attributes = _attributes(start=start) if start != 1 else ""
        return f"<ol{attributes}>{self.blocks(node.content)}</ol>"

    def list_item(self, node: Node) -> str:
        first, *rest = node.content
        if first.type == "paragraph" and all(child.type != "paragraph" for child in rest):
            return f"<li>{self.inline(first.content)}{self.blocks(rest)}</li>"
        return f"<li>{self.blocks(node.content)}</li>"

    def blockquote(self, node: Node) -> str:
        inside = self.blocks(node.content)
        return f"<blockquote>{inside}</blockquote>" if inside else ""

    def pull_quote(self, node: Node) -> str:
        text = self.inline(node.content)
        if not text:
            return ""
        name, office, url = node.string("speaker"), node.string("office"), ""
        if node.attrs["person"] is not None:
            official = self.found("official", node.number("person"), self.resolve.official)
            if official is not None:
                name, office, url = name or official.name, office or official.office, official.url
        speaker = ""
        if name:
            speaker = f'<span class="pull-quote__speaker">{_linked(name, url)}</span>'
        if office:
            separator = ", " if speaker else ""
            speaker += f'{separator}<span class="pull-quote__office">{escape(office)}</span>'
        source = f'<figcaption class="pull-quote__source">{speaker}</figcaption>' if speaker else ""
        return (
            '<figure class="pull-quote"><blockquote class="pull-quote__text">'
            f"<p>{text}</p></blockquote>{source}</figure>"
        )

    def fact_box(self, node: Node) -> str:
        content = self.blocks(node.content)
        if not content:
            return ""
        title = node.string("title") or _("Facts in brief")
        id = self.unique_id(HEADING_PREFIX + (slugify(title) or "fakta"))
        return (
            f'<aside class="fact-box"{_attributes(aria_labelledby=id)}>'
            f'<h2 class="fact-box__title"{_attributes(id=id)}>{escape(title)}</h2>'
            f'<div class="fact-box__content">{content}</div></aside>'
        )

    # -- tables

    def table(self, node: Node) -> str:
        caption = node.string("caption")
        heading = f'<caption class="body-table__caption">{escape(caption)}</caption>' if caption else ""
        rows = [self.row(row, is_first=index == 0) for index, row in enumerate(node.content)]
        head = ""
        if len(rows) > 1 and all(cell.type == "tableHeader" for cell in node.content[0].content):
            head, rows = f"<thead>{rows[0]}</thead>", rows[1:]
        # Wide tables scroll in a frame of their own, which the keyboard must be able to reach.
        frame = _attributes(class_="body-table__scroll", role="region", aria_label=caption or _("Table"))
        return (
            f'<div class="body-table"><div{frame} tabindex="0"><table>{heading}{head}'
            f"<tbody>{''.join(rows)}</tbody></table></div></div>"
        )

    def row(self, node: Node, *, is_first: bool) -> str:
        return f"<tr>{''.join(self.cell(cell, is_first=is_first) for cell in node.content)}</tr>"

    def cell(self, node: Node, *, is_first: bool) -> str:
        name = "th" if node.type == "tableHeader" else "td"
        spans = {span: node.number(span) for span in ("colspan", "rowspan") if node.number(span) > 1}
        scope = {"scope": "col" if is_first else "row"} if name == "th" else {}
        inside = self.inline(node.content[0].content) if len(node.content) == 1 else self.blocks(node.content)
        return f"<{name}{_attributes(**scope, **spans)}>{inside}</{name}>"

    # -- things from elsewhere

    def found(self, kind: str, id: int, look_up: Callable[[int], Found | None]) -> Found | None:
        thing = look_up(id)
        if thing is None:
            self.missing.append(Missing(kind, id))
        return thing

    def figure(self, node: Node) -> str:
        picture = self.found("picture", node.number("asset"), self.resolve.picture)
        if picture is None:
            return ""
        size = node.string("size")
        caption = _caption(
            "body-figure", node.string("caption") or picture.caption, node.string("credit") or picture.credit
        )
        classes = "body-figure body-figure--wide" if size == "wide" else "body-figure"
        return f"<figure{_attributes(class_=classes)}>{_image(picture, SIZES[size])}{caption}</figure>"

    def gallery(self, node: Node) -> str:
        items = ""
        for id in node.numbers("assets"):
            picture = self.found("picture", id, self.resolve.picture)
            if picture is not None:
                caption = _caption("body-figure", picture.caption, picture.credit)
                image = _image(picture, SIZES["gallery"])
                items += f'<li class="gallery__item"><figure class="body-figure">{image}{caption}</figure></li>'
        if not items:
            return ""
        text = node.string("caption")
        caption = f'<figcaption class="gallery__caption">{escape(text)}</figcaption>' if text else ""
        return f'<figure class="gallery"><ul class="gallery__list">{items}</ul>{caption}</figure>'

    def embed(self, node: Node) -> str:
        provider, url = node.string("provider"), node.string("url")
        label = _("View on %(provider)s") % {"provider": PROVIDERS[provider]}
        shown = url.removeprefix("https://").removeprefix("www.")
        return (
            f"<figure{_attributes(class_=f'embed embed--{provider}', data_provider=provider)}>"
            f"<a{_attributes(class_='embed__link', href=url, rel='noopener nofollow')}>"
            f'<span class="embed__provider">{escape(label)}</span>'
            f'<span class="embed__url">{escape(shown)}</span></a></figure>'
        )

    def related(self, node: Node) -> str:
        story = self.found("article", node.number("article"), self.resolve.article)
        if story is None:
            return ""
        label = escape(_("Read also"))
        image = ""
        if story.thumbnail is not None:
            # The headline beside it says what the link is for.
            image = f'<span class="related-inline__image">{_image(story.thumbnail, SIZES["card"], alt="")}</span>'
        return (
            f'<aside class="related-inline"{_attributes(aria_label=_("Read also"))}>'
            f'<a class="related-inline__link"{_attributes(href=story.url)}>{image}'
            f'<span class="related-inline__label">{label}</span> '
            f'<span class="related-inline__headline">{escape(story.headline)}</span></a></aside>'
        )

    def document(self, node: Node) -> str:
        download = self.found("document", node.number("asset"), self.resolve.document)
        if download is None:
            return ""
        title = escape(node.string("title") or download.title)
        meta = f' <span class="body-document__meta">({escape(download.meta)})</span>' if download.meta else ""
        link = _attributes(class_="body-document__link", href=download.url)
        return f'<p class="body-document"><a{link}>{title}</a>{meta}</p>'

    def official(self, node: Node) -> str:
        official = self.found("official", node.number("person"), self.resolve.official)
        if official is None:
            return ""
        image = ""
        if official.portrait is not None:
            portrait = _image(official.portrait, SIZES["card"], alt="")
            image = f'<span class="body-official__image">{portrait}</span>'
        office = f'<span class="body-official__office">{escape(official.office)}</span>' if official.office else ""
        name = f'<span class="body-official__name">{_linked(official.name, official.url)}</span>'
        return f'<aside class="body-official"{_attributes(aria_label=official.name)}>{image}{name}{office}</aside>'


BLOCKS: dict[str, Callable[[Writer, Node], str]] = {
    "paragraph": Writer.paragraph,
    "heading": Writer.heading,
    "bulletList": Writer.bullet_list,
    "orderedList": Writer.ordered_list,
    "listItem": Writer.list_item,
    "blockquote": Writer.blockquote,
    "pullQuote": Writer.pull_quote,
    "figure": Writer.figure,
    "gallery": Writer.gallery,
    "embed": Writer.embed,
    "table": Writer.table,
    "factBox": Writer.fact_box,
    "related": Writer.related,
    "document": Writer.document,
    "official": Writer.official,
    "horizontalRule": Writer.divider,
    "note": Writer.note,
}


def _attributes(**values: str | int) -> str:
    """` name="value"` for each; `class_` is class, "_" is "-"; empty ones are left out (but not alt)."""
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for name, value in values.items()
        if value != "" or name == "alt"
    )


def _linked(text: str, url: str) -> str:
    return f"<a{_attributes(href=url)}>{escape(text)}</a>" if url else escape(text)


def _caption(block: str, text: str, credit: str) -> str:
    parts = [f'<span class="{block}__text">{escape(text)}</span>'] if text else []
    if credit:
        parts.append(f'<span class="{block}__credit">{escape(credit)}</span>')
    return f'<figcaption class="{block}__caption">{" ".join(parts)}</figcaption>' if parts else ""


def _image(picture: Picture, sizes: str, alt: str | None = None) -> str:
    sources = "".join(
        f"<source{_attributes(type=media_type, srcset=srcset, sizes=sizes)}>" for media_type, srcset in picture.sources
    )
    image = _attributes(
        src=picture.src,
        srcset=picture.srcset,
        sizes=sizes if picture.srcset else "",
        width=picture.width,
        height=picture.height,
        alt=picture.alt if alt is None else alt,
        loading="lazy",
        decoding="async",
    )
    return f"<picture>{sources}<img{image}></picture>" if sources else f"<img{image}>"
