"""The body as final HTML, made once, at publication.

Class names, for the style sheets:

- `body-figure`, `body-figure--wide`, `body-figure__caption`, `__text`, `__credit`
- `gallery`, `gallery__list`, `__item` (each holds a `body-figure`), `__caption`
- `pull-quote`, `pull-quote__text`, `__source`, `__speaker`, `__office`
- `related-inline`, `related-inline__link`, `__image`, `__label`, `__headline`
- `fact-box`, `fact-box__title`, `__content`
- `embed`, `embed--youtube` `--instagram` `--x` `--tiktok` `--facebook`, `embed__link`, `__provider`, `__url`
- `body-table`, `body-table__scroll`, `__caption`
- `body-document`, `body-document__link`, `__meta`
- `body-official`, `body-official__image`, `__name`, `__office`
- `body-note`; `corrected` (a passage) and `corrected__mark` (its link to the box `#koreksi-{id}`)

Paragraphs, headings, lists, quotations and dividers are bare elements. Headings carry the ids named in
`Compiled.headings`; these begin with "bagian-", so that they meet no other id of the page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import translation

from articles.body import plain
from articles.body.document import Document
from articles.body.rendering import Heading, Links, Missing, Writer
from articles.body.resolving import Download, Official, Picture, RelatedStory, Resolver

__all__ = [
    "Compiled",
    "Download",
    "Heading",
    "Links",
    "Missing",
    "Official",
    "Picture",
    "RelatedStory",
    "Resolver",
    "compile_body",
]

LANGUAGE = "id"  # stories are Indonesian, in whatever language the desk is read


@dataclass(frozen=True)
class Compiled:
    """Everything that is stored beside a published body."""

    html: str  # escaped and complete: printed as it is
    plain_text: str
    words: int
    minutes: int
    asset_ids: tuple[int, ...]  # photos and documents
    article_ids: tuple[int, ...]
    person_ids: tuple[int, ...]
    quotes: tuple[plain.Quotation, ...]
    headings: tuple[Heading, ...]
    missing: tuple[Missing, ...] = ()


def compile_body(
    document: Document,
    resolve: Resolver,
    *,
    links: Links = Links.EDITORIAL,
    own_hosts: Iterable[str] = (),
) -> Compiled:
    """The HTML of `document`, and what else is known of it. Depends on the arguments alone.

    Links to `own_hosts` count as internal. What the resolver lacks is left out of the HTML and named in
    `missing`, so that the desk can be told before it publishes.
    """
    writer = Writer(resolve, links, frozenset(host.lower() for host in own_hosts))
    with translation.override(LANGUAGE):
        html = "\n".join(filter(None, map(writer.block, document.content)))
    text = plain.plain_text(document)
    words = plain.count_words(text)
    references = document.references
    return Compiled(
        html=html,
        plain_text=text,
        words=words,
        minutes=plain.reading_minutes(words),
        asset_ids=references.asset_ids,
        article_ids=references.article_ids,
        person_ids=references.person_ids,
        quotes=plain.quotations(document),
        headings=tuple(writer.headings),
        missing=tuple(dict.fromkeys(writer.missing)),
    )
