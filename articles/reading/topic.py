"""A topic's page: 4 queries (its newest, their topics, stories, photos)."""

from django.db.models import Count
from django.http import HttpRequest
from django.utils.translation import gettext as _

from newsroom.http.cursors import Cursor

from ..models import ArticleTopic, Topic
from . import lists
from .cards import Link
from .pages import TopicPage
from .paging import list_meta, pager, with_lead

NEIGHBOURS = 8
LOOKED_AT = 50


def topic_page(topic: Topic, *, cursor: Cursor | None = None, request: HttpRequest | None = None) -> TopicPage:
    url = topic.get_absolute_url()
    found = lists.about(topic, cursor=cursor)
    lead, cards = (None, found.cards) if cursor else with_lead(found.cards)
    return TopicPage(
        meta=list_meta(
            title=topic.name,
            description=topic.description or _("News about %(topic)s") % {"topic": topic.name},
            url=url,
            cursor=cursor,
            request=request,
        ),
        kind="topic",
        name=topic.name,
        description=topic.description,
        picture=None,
        lead=lead,
        cards=cards,
        feed_url=f"{url}feed/",
        related=_neighbours(topic),
        pager=pager(url, cursor=cursor, older=found.older),
    )


def _neighbours(topic: Topic) -> tuple[Link, ...]:
    """Topics that stand under the same stories, the most frequent first; looked for among the newest only."""
    newest = list(
        ArticleTopic.objects.filter(tag=topic, listed_at__isnull=False)
        .order_by("-listed_at", "-content_object")
        .values_list("content_object", flat=True)[:LOOKED_AT]
    )
    rows = (
        Topic.objects.filter(article_topics__content_object__in=newest)
        .exclude(pk=topic.pk)
        .annotate(shared=Count("article_topics"))
        .order_by("-shared", "name")[:NEIGHBOURS]
    )
    return tuple(Link(row.name, row.get_absolute_url()) for row in rows)
