"""What a feed of a list says: 2 queries beside the list's own (texts; corrections, if any story was revised).

A feed is read far from the site, so it carries the whole story and each address in it is absolute.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import escape, format_html, linebreaks
from django.utils.translation import gettext as _

from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet

from ..media.reading.picture import Picture
from ..models import Article, Correction
from ..states import Verification
from .cards import Card
from .story import printed_dateline

ENTRIES = 30
# As the compiler writes them: double quotes, and every quote in a text escaped.
_ADDRESS = re.compile(r'\b(href|src)="([/#][^"]*)"')
_SOURCES = re.compile(r'\bsrcset="([^"]*)"')


@dataclass(frozen=True)
class Entry:
    """One story. Instants are in the newsroom's zone, so that they are written with its offset."""

    id: str  # "urn:uuid:…": the same whatever becomes of headline, address and host
    url: str  # absolute
    headline: str  # paid content begins with its label in brackets
    summary: str
    html: str  # whole; all addresses absolute
    authors: tuple[str, ...]
    categories: tuple[str, ...]
    published_at: dt.datetime
    updated_at: dt.datetime
    picture: Picture | None  # `src` is absolute


@dataclass(frozen=True)
class Feed:
    title: str
    description: str
    url: str  # absolute: the list as people read it
    feed_url: str  # absolute: where this feed is
    updated_at: dt.datetime
    entries: tuple[Entry, ...]


def feed_of(
    cards: Sequence[Card],
    *,
    url: str,
    feed_url: str,
    title: str = "",
    description: str = "",
    request: HttpRequest | None = None,
) -> Feed:
    """The feed of a list whose newest stories are `cards`; without a title it is the whole paper's."""
    house = outlet()
    entries = _entries(cards, request)
    # An empty list has no newest story: the day, so that the answer stays the same all day long.
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    return Feed(
        title=f"{title} | {house.name}" if title else house.name,
        description=description or house.description or house.tagline or house.name,
        url=absolute(url, request),
        feed_url=absolute(feed_url, request),
        updated_at=max((entry.updated_at for entry in entries), default=today),
        entries=entries,
    )


def _entries(cards: Sequence[Card], request: HttpRequest | None) -> tuple[Entry, ...]:
    wanted = {card.id for card in cards}
    # Public once more: between the two queries a story may have been retracted.
    rows = (
        Article.objects.public()
        .filter(pk__in=wanted)
        .select_related("text")
        .only(
            "uid",
            "published_at",
            "revised_at",
            "sponsor",
            "verification",
            "dateline_city",
            "hero_caption",
            "text__html",
        )
    )
    stories = {story.pk: story for story in rows}
    corrections: dict[int, list[Correction]] = {}
    if any(story.revised_at for story in stories.values()):
        for row in Correction.objects.filter(article__in=stories):
            corrections.setdefault(row.article_id, []).append(row)
    return tuple(
        _entry(card, stories[card.id], corrections.get(card.id, ()), request) for card in cards if card.id in stories
    )


def _entry(card: Card, story: Article, corrections: Sequence[Correction], request: HttpRequest | None) -> Entry:
    url = absolute(card.url, request)
    published_at = timezone.localtime(card.published_at)
    picture = replace(card.picture, src=absolute(card.picture.src, request)) if card.picture else None
    return Entry(
        id=story.uid.urn,
        url=url,
        headline=f"[{card.label}] {card.headline}" if card.is_paid else card.headline,
        summary=card.standfirst,
        html=_whole(card, story, corrections, story_url=url, request=request),
        authors=tuple(author.name for author in card.authors),
        categories=tuple(name for name in (card.section_name, card.region_name) if name),
        published_at=published_at,
        updated_at=timezone.localtime(story.revised_at) if story.revised_at else published_at,
        picture=picture,
    )


def _whole(
    card: Card, story: Article, corrections: Sequence[Correction], *, story_url: str, request: HttpRequest | None
) -> str:
    """Everything that the story's page says: who paid, what was corrected, what isn't verified yet."""
    house = outlet()
    dateline = printed_dateline(house.dateline_pattern, site=house.name, city=story.dateline_city)
    parts = [
        format_html("<p><strong>{}</strong></p>", f"{card.label}: {story.sponsor}") if card.is_paid else "",
        _figure(card.picture, story.hero_caption) if card.picture else "",
        *(
            f"<aside><p><strong>{escape(row.get_kind_display())}</strong></p>{linebreaks(row.text, autoescape=True)}</aside>"
            for row in corrections
        ),
        _after_dateline(story.text.html, dateline),
    ]
    if story.verification == Verification.UNVERIFIED:
        parts.append(f"<p><em>({escape(_('This story still needs further verification.'))})</em></p>")
    return _with_absolute_addresses("".join(parts), story_url=story_url, request=request)


def _after_dateline(html: str, dateline: str) -> str:
    """The dateline opens the first paragraph; a body that begins with something else goes without."""
    return html.replace("<p>", f"<p>{escape(dateline)} ", 1) if dateline and html.startswith("<p>") else html


def _figure(picture: Picture, caption: str) -> str:
    words = " ".join(part for part in (caption or picture.caption, picture.credit and f"({picture.credit})") if part)
    return format_html(
        '<figure><img src="{}" width="{}" height="{}" alt="{}"><figcaption>{}</figcaption></figure>',
        picture.src,
        picture.width,
        picture.height,
        picture.alt,
        words,
    )


def _with_absolute_addresses(html: str, *, story_url: str, request: HttpRequest | None) -> str:
    # Put before each address as it stands: these are escaped already, and candidates of a srcset carry their width.
    site = absolute("/", request).rstrip("/")

    def whole(address: str) -> str:
        if address.startswith("#"):
            return f"{story_url}{address}"
        return f"{site}{address}" if address.startswith("/") else address

    def sources(found: re.Match[str]) -> str:
        return 'srcset="{}"'.format(", ".join(whole(candidate.strip()) for candidate in found[1].split(",")))

    html = _ADDRESS.sub(lambda found: f'{found[1]}="{whole(found[2])}"', html)
    return _SOURCES.sub(sources, html)
