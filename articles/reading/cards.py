"""A story in a list: what a card shows, and how a list of stories becomes cards with one query for its photos."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db import models
from django.utils import timezone

from articles.media.reading.picture import Picture, pictures_for
from regions.models.region import region_url

from ..models import ArticleQuerySet
from ..models.article import story_path
from ..models.section import section_path
from ..states import Kind

__all__ = ["Card", "CardRow", "Link", "Picture", "card_of", "card_rows", "cards_of", "linked_card_rows", "read_rows"]


@dataclass(frozen=True)
class Link:
    name: str
    url: str


@dataclass(frozen=True)
class Card:
    id: int
    url: str
    headline: str
    standfirst: str
    kicker: str
    section_name: str
    section_url: str
    kind: str
    label: str  # "Advertorial", "Opini"; empty for news
    region_name: str
    region_url: str
    published_at: dt.datetime
    picture: Picture | None
    comments: int
    authors: tuple[Link, ...]  # without addresses: cards name, pages link

    @property
    def is_paid(self) -> bool:
        return Kind(self.kind).is_paid


class CardRow(NamedTuple):
    """What a card is made of, as one narrow row: a field for each of _COLUMNS, in their order.

    No model instances: a home page reads more than a hundred stories, each with section, region and its parent.
    """

    id: int
    slug: str
    kind: str
    headline: str
    kicker: str
    standfirst: str
    published_at: dt.datetime
    byline: str
    hero_id: int | None
    section_name: str
    section_slug: str
    region_name: str | None
    region_short_name: str | None
    region_slug: str | None
    region_kind: str | None
    region_parent_slug: str | None
    comments: int | None


_COLUMNS = (
    "id", "slug", "kind", "headline", "kicker", "standfirst", "published_at", "byline", "hero_id", "section__name", "section__slug",
    "primary_region__name", "primary_region__short_name", "primary_region__slug", "primary_region__kind", "primary_region__parent__slug",
    "comment_summary__visible",
)  # fmt: skip


def card_rows(stories: ArticleQuerySet) -> models.QuerySet[Any, Any]:
    """Narrows a queryset of stories to what cards read; `read_rows` runs it."""
    return stories.values_list(*_COLUMNS)


def linked_card_rows(links: models.QuerySet[Any], story: str) -> models.QuerySet[Any, Any]:
    """The same for rows that point at a story by the field `story`."""
    return links.values_list(*(f"{story}__{name}" for name in _COLUMNS))


def read_rows(rows: models.QuerySet[Any, Any]) -> list[CardRow]:
    return [CardRow._make(row) for row in rows]


def cards_of(rows: Iterable[CardRow], *, crop: str = "3:2") -> tuple[Card, ...]:
    """Cards in the given order; one query, for the photos of all of them."""
    rows = list(rows)
    pictures = pictures_for([row.hero_id for row in rows if row.hero_id], crop)
    return tuple(card_of(row, pictures) for row in rows)


def card_of(row: CardRow, pictures: Mapping[int, Picture]) -> Card:
    """One card; `pictures` by asset."""
    kind = Kind(row.kind)
    place = ""
    if row.region_slug and row.region_kind:
        place = region_url(row.region_slug, kind=row.region_kind, parent_slug=row.region_parent_slug)
    return Card(
        id=row.id,
        url=story_path(row.section_slug, day=timezone.localtime(row.published_at), slug=row.slug, story_id=row.id),
        headline=row.headline,
        standfirst=row.standfirst,
        kicker=row.kicker,
        section_name=row.section_name,
        section_url=section_path(row.section_slug),
        kind=kind.value,
        label=kind.reader_label,
        region_name=row.region_short_name or row.region_name or "",
        region_url=place,
        published_at=row.published_at,
        picture=pictures.get(row.hero_id) if row.hero_id else None,
        comments=row.comments or 0,
        authors=tuple(Link(name, "") for name in row.byline.split(", ") if name),
    )
