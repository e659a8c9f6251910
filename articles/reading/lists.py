"""Lists of public stories: a page of cards and the way to the next. Keyset paging, no counts, two queries each
(the stories, their photos), whatever the number of stories.

The order is always (moment of publication, id), newest first; the index that serves each list is named beside it.
"""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import Q

from newsroom.accounts.models import StaffProfile
from newsroom.http.cursors import Cursor
from regions.models import Region
from regions.officials.models import Person

from ..models import Article, ArticlePerson, ArticleRegion, ArticleTopic, Contribution, Section, Topic
from .cards import Card, CardRow, card_rows, cards_of, linked_card_rows, read_rows

PAGE = 20
A_DAYS_STORIES = 500


@dataclass(frozen=True)
class CardPage:
    """`older` continues the list; None at its end."""

    cards: tuple[Card, ...]
    older: Cursor | None


def newest(*, cursor: Cursor | None = None, limit: int = PAGE) -> CardPage:
    """Index: article_newest."""
    return _stories("newest", card_rows(Article.objects.public()), cursor, limit)


def in_section(
    section: Section, *, cursor: Cursor | None = None, limit: int = PAGE, without: Collection[int] = ()
) -> CardPage:
    """The section with its subsections, or the subsection. Index: article_root_newest, article_section_newest."""
    rows = card_rows(Article.objects.public().in_section(section))
    return _stories(f"section-{section.pk}", rows, cursor, limit, without)


def stories_in(
    region: Region, *, cursor: Cursor | None = None, limit: int = PAGE, without: Collection[int] = ()
) -> CardPage:
    """Stories of the region and of those within it. Index: article_region_newest."""
    return _linked(
        f"region-{region.pk}", ArticleRegion.objects.filter(region=region), "article", cursor, limit, without
    )


def about(topic: Topic, *, cursor: Cursor | None = None, limit: int = PAGE, without: Collection[int] = ()) -> CardPage:
    """Index: article_topic_newest."""
    return _linked(
        f"topic-{topic.pk}", ArticleTopic.objects.filter(tag=topic), "content_object", cursor, limit, without
    )


def by_author(profile: StaffProfile, *, cursor: Cursor | None = None, limit: int = PAGE) -> CardPage:
    """Index: contribution_newest."""
    return _linked(f"author-{profile.pk}", Contribution.objects.filter(profile=profile), "article", cursor, limit)


def naming(person: Person, *, cursor: Cursor | None = None, limit: int = PAGE) -> CardPage:
    """Index: article_person_newest."""
    return _linked(f"person-{person.pk}", ArticlePerson.objects.filter(person=person), "article", cursor, limit)


def between(
    start: dt.datetime, end: dt.datetime, *, section: Section | None = None, region: Region | None = None
) -> tuple[Card, ...]:
    """All stories of a day, for the archive. Index: article_newest, article_root_newest or article_region_newest."""
    stories = Article.objects.public().filter(published_at__gte=start, published_at__lt=end)
    if section:
        stories = stories.in_section(section)
    if region:
        stories = stories.filter(regions__region=region, regions__listed_at__gte=start, regions__listed_at__lt=end)
    return cards_of(read_rows(card_rows(stories.newest_first())[:A_DAYS_STORIES]))


def by_ids(ids: Collection[int]) -> tuple[Card, ...]:
    """The public ones among these, in the given order."""
    found = {row.id: row for row in read_rows(card_rows(Article.objects.public().filter(pk__in=ids)))}
    return cards_of(found[pk] for pk in ids if pk in found)


def _stories(
    name: str, rows: models.QuerySet[Any], cursor: Cursor | None, limit: int, without: Collection[int] = ()
) -> CardPage:
    rows = _after(cursor, rows, at="published_at", pk="id")
    return _page(name, read_rows(rows[: limit + len(without) + 1]), limit, without)


def _linked(
    name: str, links: models.QuerySet[Any], story: str, cursor: Cursor | None, limit: int, without: Collection[int] = ()
) -> CardPage:
    links = _after(cursor, linked_card_rows(links.filter(listed_at__isnull=False), story), at="listed_at", pk=story)
    # One person can stand twice beside a story (text and photos), so room for the doubles is left.
    rows = links[: 2 * limit + len(without) + 1]
    return _page(name, read_rows(rows), limit, without)


def _after(cursor: Cursor | None, rows: models.QuerySet[Any], *, at: str, pk: str) -> models.QuerySet[Any]:
    if cursor:
        # The first bound lets the planner begin inside the index; the pair alone would make it read down to there.
        rows = rows.filter(
            Q(**{f"{at}__lte": cursor.at}), Q(**{f"{at}__lt": cursor.at}) | Q(**{f"{pk}__lt": cursor.id})
        )
    return rows.order_by(f"-{at}", f"-{pk}")


def _page(name: str, stories: Iterable[CardRow], limit: int, without: Collection[int]) -> CardPage:
    left_out = set(without)
    kept = list({story.id: story for story in stories if story.id not in left_out}.values())
    shown = kept[:limit]
    last = shown[-1] if len(kept) > limit else None
    older = Cursor(name=name, at=last.published_at, id=last.id) if last else None
    return CardPage(cards_of(shown), older)
