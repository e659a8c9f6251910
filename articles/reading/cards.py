"""A story in a list: what a card shows, and how a list of stories becomes cards with one query for its photos."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from articles.media.reading.picture import Picture, pictures_for

from django.db import models

from ..models import Article, ArticleQuerySet
from ..states import Kind

__all__ = ["Card", "Link", "Picture", "card_of", "card_rows", "cards_of", "linked_card_rows"]


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


def card_rows(stories: ArticleQuerySet) -> ArticleQuerySet:
    """Narrows a queryset of stories to what cards read: one row each, no long text."""
    return stories.select_related(*_JOINED).only(*_COLUMNS)


def linked_card_rows(links: models.QuerySet[Any], story: str) -> models.QuerySet[Any]:
    """The same for rows that point at a story by the field `story`."""
    return links.select_related(*(f"{story}__{name}" for name in _JOINED)).only("listed_at", *(f"{story}__{name}" for name in _COLUMNS))


_JOINED = ("section", "primary_region", "primary_region__parent", "comment_summary")
_COLUMNS = (
    "slug", "state", "kind", "headline", "kicker", "standfirst", "published_at", "created_at", "byline", "hero_id",
    "section__name", "section__slug", "section__parent_id",
    "primary_region__name", "primary_region__short_name", "primary_region__slug", "primary_region__kind",
    "primary_region__parent__slug", "comment_summary__visible",
)  # fmt: skip


def cards_of(stories: Iterable[Article], *, crop: str = "3:2") -> tuple[Card, ...]:
    """Cards in the given order; one query, for the photos of all of them."""
    rows = list(stories)
    pictures = pictures_for([row.hero_id for row in rows if row.hero_id], crop)
    return tuple(card_of(row, pictures) for row in rows)


def card_of(story: Article, pictures: Mapping[int, Picture]) -> Card:
    """One card from a row that `card_rows` read; `pictures` by asset."""
    region = story.primary_region
    kind = Kind(story.kind)
    assert story.published_at is not None  # noqa: S101 - only public stories become cards
    return Card(
        id=story.pk,
        url=story.get_absolute_url(),
        headline=story.headline,
        standfirst=story.standfirst,
        kicker=story.kicker,
        section_name=story.section.name,
        section_url=story.section.get_absolute_url(),
        kind=kind.value,
        label=kind.reader_label,
        region_name=region.short_name or region.name if region else "",
        region_url=region.get_absolute_url() if region else "",
        published_at=story.published_at,
        picture=pictures.get(story.hero_id) if story.hero_id else None,
        comments=story.comment_summary.visible if hasattr(story, "comment_summary") else 0,
        authors=tuple(Link(name, "") for name in story.byline.split(", ") if name),
    )
