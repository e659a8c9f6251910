"""The search page: 4 queries for the stories (which, their rows, photos, texts), 3 for the names of facets,
at most 8 for people and 2 for regions of that name; whatever the number of stories and of matches."""

from __future__ import annotations

from django.db.models import Count
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.models import Article, ArticleText, Topic
from articles.reading import lists
from articles.reading.cards import Card, Link
from articles.reading.pages import Meta, Option, Pager
from articles.search_document import KIND
from newsroom.http.addresses import absolute
from newsroom.searchindex.highlight import Marker
from newsroom.searchindex.query import Found, Sort, finds_any, search
from newsroom.searchindex.spelling import corrected
from newsroom.searchindex.terms import Synonyms

from ..asked import LONGEST_QUERY, Asked
from ..pages import Result, SearchPage
from ..short_forms import short_forms
from .facets import facets_of
from .names import officials_called, regions_called

LATEST = 6
TOPICS, LOOKED_AT = 12, 60


def search_page(asked: Asked, *, request: HttpRequest | None = None) -> SearchPage:
    if not asked.text or asked.is_too_long:
        return _form(asked, request)
    synonyms = short_forms()
    found = search(asked.text, filters=asked.by_facet, sort=asked.sort, page=asked.page, synonyms=synonyms)
    is_first = found.page == 1
    return SearchPage(
        meta=_meta(asked, request),
        query=asked.text,
        total=found.total,
        total_is_at_least=found.total_is_at_least,
        results=_results(found),
        sorts=(
            Option(asked.sorted_by(Sort.RELEVANCE).url, _("Most relevant"), asked.sort is Sort.RELEVANCE),
            Option(asked.sorted_by(Sort.NEWEST).url, _("Newest"), asked.sort is Sort.NEWEST),
        ),
        officials=officials_called(asked.text) if is_first else (),
        regions=regions_called(asked.text) if is_first else (),
        facets=facets_of(found, asked),
        hidden=asked.carried,
        suggestion=None if found.hits else _suggestion(asked, synonyms),
        topics=() if found.hits else _topics_now(),
        pager=Pager(
            newer_url=asked.at(found.page - 1).url if found.page > 1 else "",
            older_url=asked.at(found.page + 1).url if found.page < found.pages else "",
        ),
    )


def _form(asked: Asked, request: HttpRequest | None) -> SearchPage:
    """Nothing to look for: the form with suggestions, and why if something was typed."""
    problem = ""
    if asked.is_too_long:
        problem = _("A search has at most %(most)s characters. Leave out some words.") % {"most": LONGEST_QUERY}
    asked = asked.asking(asked.text[:LONGEST_QUERY])
    return SearchPage(
        meta=_meta(asked, request),
        query=asked.text,
        total=0,
        results=(),
        sorts=(),
        hidden=asked.carried,
        problem=problem,
        topics=_topics_now(),
        latest=lists.newest(limit=LATEST).cards,
    )


def _meta(asked: Asked, request: HttpRequest | None) -> Meta:
    title = _("Search: %(query)s") % {"query": asked.text} if asked.text else _("Search")
    return Meta(
        title=title, canonical=absolute(asked.url if asked.text else "/cari/", request), robots="noindex,follow"
    )


def _results(found: Found) -> tuple[Result, ...]:
    """Only what is public at this moment, whatever the index says. Three queries: stories, photos, texts."""
    cards = lists.by_ids([hit.id for hit in found.hits if hit.kind == KIND])
    texts = dict(ArticleText.objects.filter(pk__in=[card.id for card in cards]).values_list("pk", "plain"))
    return tuple(_result(card, texts[card.id], found.marker) for card in cards)


def _result(card: Card, text: str, marker: Marker) -> Result:
    return Result(
        url=card.url,
        headline_html=marker.marked(card.headline),
        excerpt_html=marker.excerpt(f"{card.standfirst} {text}"),
        section=Link(card.section_name, card.section_url),
        published_at=card.published_at,
        region=Link(card.region_name, card.region_url) if card.region_url else None,
        label=card.label,
        is_paid=card.is_paid,
        picture=card.picture,
    )


def _suggestion(asked: Asked, synonyms: Synonyms) -> Link | None:
    """What was probably meant, if it finds something where the reader looks."""
    better = corrected(asked.text)
    if better == asked.text or not finds_any(better, filters=asked.by_facet, synonyms=synonyms):
        return None
    return Link(better, asked.asking(better).url)


def _topics_now() -> tuple[Link, ...]:
    """The most frequent topics of the newest stories. Two queries. Index: article_newest."""
    newest = list(Article.objects.public().newest_first().values_list("pk", flat=True)[:LOOKED_AT])
    rows = (
        Topic.objects.filter(article_topics__content_object__in=newest)
        .annotate(stories=Count("article_topics"))
        .order_by("-stories", "name")[:TOPICS]
    )
    return tuple(Link(row.name, row.get_absolute_url()) for row in rows)
