"""Addresses of stories for search engines. Each question is one walk along the index article_newest: nothing counts or
sorts all stories, and a month is read row by row.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.core.files.storage import storages
from django.db.models import Exists, OuterRef, Subquery
from django.utils import timezone

from ..media.images.crops import Crop
from ..media.models import Rendition
from ..media.states import State
from ..models import Article, ArticleQuerySet
from ..states import Kind
from .archive import day_start

# What the protocol allows in one file. No outlet of ours will publish 1,600 stories a day.
MOST_IN_A_FILE = 50_000
# What search engines ask of a sitemap of news: two days, a thousand stories, and nothing that somebody paid for.
NEWS_HOURS, MOST_NEWS = 48, 1_000
PAID = tuple(kind for kind in Kind if kind.is_paid)
CHUNK = 1_000


@dataclass(frozen=True)
class StoryAddress:
    """`url` and `image` are paths; instants are in the newsroom's zone."""

    url: str
    headline: str
    published_at: dt.datetime
    updated_at: dt.datetime
    image: str  # empty without a photo


def months() -> tuple[dt.date, ...]:
    """The first days of the months in which a public story appeared, newest first. 2 queries."""
    public = Article.objects.public()
    first = public.order_by("published_at", "id").values_list("published_at", flat=True).first()
    if first is None:
        return ()
    all_months = []
    month = timezone.localdate().replace(day=1)
    while month >= timezone.localdate(first).replace(day=1):
        all_months.append(month)
        month = (month - dt.timedelta(days=1)).replace(day=1)
    # A look into the index per month; grouping by month would read the whole of it.
    looks = [Exists(_published_in(month)) for month in all_months]
    filled = public.order_by().values_list(*looks)[:1]
    return tuple(month for month, is_filled in zip(all_months, next(iter(filled), ()), strict=True) if is_filled)


def stories_of(month: dt.date) -> Iterator[StoryAddress]:
    """The stories of the month that begins with that day, newest first. 1 query, read in chunks."""
    return _addresses(_published_in(month).newest_first()[:MOST_IN_A_FILE])


def latest_news() -> Iterator[StoryAddress]:
    """What may stand in the sitemap of news, newest first. 1 query."""
    since = timezone.now() - dt.timedelta(hours=NEWS_HOURS)
    news = Article.objects.public().filter(published_at__gte=since).exclude(kind__in=PAID)
    return _addresses(news.newest_first()[:MOST_NEWS])


def _published_in(month: dt.date) -> ArticleQuerySet:
    following = (month + dt.timedelta(days=32)).replace(day=1)
    return Article.objects.public().filter(published_at__gte=day_start(month), published_at__lt=day_start(following))


def _addresses(stories: ArticleQuerySet) -> Iterator[StoryAddress]:
    photo = (
        Rendition.objects.current()
        .filter(asset=OuterRef("hero"), crop=Crop.ORIGINAL, format="jpg")
        .exclude(asset__state=State.WITHDRAWN)
        .order_by("-width")
    )
    rows = (
        stories.select_related("section")
        .only("slug", "headline", "published_at", "revised_at", "created_at", "section__slug")
        .annotate(photo=Subquery(photo.values("name")[:1]))
    )
    url = storages["default"].url
    for story in rows.iterator(chunk_size=CHUNK):
        assert story.published_at is not None  # noqa: S101 - the database keeps it so for public stories
        yield StoryAddress(
            url=story.get_absolute_url(),
            headline=story.headline,
            published_at=timezone.localtime(story.published_at),
            updated_at=timezone.localtime(story.revised_at or story.published_at),
            image=url(story.photo) if story.photo else "",
        )
