"""How much happened in each region lately."""

import datetime as dt

from django.db.models import Count
from django.utils import timezone

from articles.models import ArticleRegion

RECENT_DAYS = 30


def recent_stories(region_ids: list[int], *, days: int = RECENT_DAYS) -> dict[int, int]:
    """How many stories each region had lately. Index: article_region_newest, one short range each."""
    since = timezone.now() - dt.timedelta(days=days)
    rows = ArticleRegion.objects.filter(region__in=region_ids, listed_at__gte=since).values("region")
    return {row["region"]: row["stories"] for row in rows.annotate(stories=Count("id")).order_by()}
