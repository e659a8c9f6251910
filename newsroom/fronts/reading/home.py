"""The home page: 3 queries for its stories (which, their rows, their photos) and 2 for regions, at any size.

Nothing stands twice. The lead is the newest story with a photo, so that the paper never opens on a grey box; what
the other blocks show is what the blocks above them left.
"""

from collections.abc import Iterable

from django.db import connection
from django.http import HttpRequest

from articles.models import Article, Section
from articles.reading.cards import Card, CardRow, Link, card_rows, cards_of, read_rows
from articles.reading.faces import initials_of
from articles.reading.pages import Meta
from articles.states import Kind
from articles.structured_data import site_data
from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet

from ..context import NavItem, section_tree
from .maps import home_map
from .pages import HomePage, Opinion, SectionBlock
from .regions import home_regions

SECONDS, LATEST, BLOCK, DISCUSSED, STRIP = 4, 8, 5, 5, 4
NEWEST = 30
# What blocks above may have taken from a section.
SPARE = 4
OPINIONS = {Kind.OPINION, Kind.EDITORIAL}


def home_page(*, request: HttpRequest | None = None) -> HomePage:
    house = outlet()
    sections = list(Section.objects.filter(parent=None))
    cards = {card.id: card for card in cards_of(_stories(sections))}
    pool = Pool(sorted(cards.values(), key=lambda card: (card.published_at, card.id), reverse=True))
    news = [card for card in pool.left() if not card.is_paid and card.kind not in OPINIONS]
    lead = pool.take_one(next((card for card in news if card.picture), None) or next(iter(news), None))
    seconds = pool.take([card for card in news if card.picture], SECONDS)
    discussed = sorted((card for card in cards.values() if card.comments), key=lambda card: -card.comments)[:DISCUSSED]
    opinions = pool.take([card for card in pool.left() if card.kind in OPINIONS], 3)
    strip = pool.take([card for card in pool.left() if card.kind == Kind.PHOTO_STORY and card.picture], STRIP)
    latest = pool.take(news, LATEST)
    return HomePage(
        meta=Meta(
            title=house.name,
            canonical=absolute("/", request),
            description=house.description or house.tagline,
            feed_url="/feed/",
            structured_data=site_data(request),
        ),
        lead=lead,
        seconds=seconds,
        latest=latest,
        most_read=tuple(discussed),
        regions=home_regions(),
        blocks=tuple(_blocks(section_tree(), pool)),
        map=home_map(),
        opinions=tuple(
            Opinion(card, author, initials_of(author.name))
            for card in opinions
            for author in (card.authors[:1] or (Link("", ""),))
        ),
        strip=strip,
    )


class Pool:
    """Cards that are still to be placed; taking one keeps it from standing anywhere else."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self._cards = {card.id: card for card in cards}

    def left(self) -> list[Card]:
        return list(self._cards.values())

    def take(self, cards: Iterable[Card], most: int) -> tuple[Card, ...]:
        taken = tuple(card for card in cards if card.id in self._cards)[:most]
        for card in taken:
            del self._cards[card.id]
        return taken

    def take_one(self, card: Card | None) -> Card | None:
        return next(iter(self.take([card], 1)), None) if card else None


def _stories(sections: list[Section]) -> list[CardRow]:
    return read_rows(card_rows(Article.objects.filter(pk__in=_candidates(sections))))


def _candidates(sections: list[Section]) -> set[int]:
    """The newest of all and the newest of each section, by one walk along each index (article_newest,
    article_root_newest): a window function over all stories would read all of them."""
    newest = "SELECT * FROM (SELECT id FROM articles_article WHERE state = 'published' {where} ORDER BY published_at DESC, id DESC LIMIT {limit}) AS part"
    parts = [newest.format(where="", limit=NEWEST)]
    parts += [newest.format(where="AND root_section_id = %s", limit=BLOCK + SPARE)] * len(sections)
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), [section.pk for section in sections])
        return {row[0] for row in cursor.fetchall()}


def _blocks(tree: tuple[NavItem, ...], pool: Pool) -> Iterable[SectionBlock]:
    for item in tree:
        names = {item.url, *(child.url for child in item.children)}
        cards = pool.take([card for card in pool.left() if card.section_url in names], BLOCK)
        if not cards:
            continue
        # The block opens with a photo where it has one.
        lead = next((card for card in cards if card.picture), cards[0])
        yield SectionBlock(Link(item.name, item.url), lead, tuple(card for card in cards if card.id != lead.id))
