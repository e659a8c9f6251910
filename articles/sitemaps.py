"""Sitemaps of stories: one file a month, sent as it is read, and one of the last two days for news search.

Not django.contrib.sitemaps: it counts the whole table for its pages and builds each file in memory.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from newsroom.http.addresses import absolute
from newsroom.http.xml import DECLARATION, element, in_pieces
from newsroom.outlet.current import outlet

from .reading.sitemap import StoryAddress, latest_news, stories_of

CONTENT_TYPE = "application/xml; charset=utf-8"
KEPT = "public, max-age=60"
SCHEMAS = "http://www.google.com/schemas"
OPENING = (
    f'{DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    f' xmlns:image="{SCHEMAS}/sitemap-image/1.1" xmlns:news="{SCHEMAS}/sitemap-news/0.9">\n'
)
CLOSING = "</urlset>\n"


@require_safe
def month(request: HttpRequest, year: int, month: int) -> StreamingHttpResponse:
    """404 for a month without stories: the protocol knows no empty file."""
    stories = stories_of(dt.date(year, month, 1))
    first = next(stories, None)
    if first is None:
        raise Http404
    lines = _document(_story(story, request) for story in chain([first], stories))
    return StreamingHttpResponse(in_pieces(lines), content_type=CONTENT_TYPE, headers={"Cache-Control": KEPT})


@require_safe
def news(request: HttpRequest) -> HttpResponse:
    name = outlet().name
    lines = _document(_news(story, name, request) for story in latest_news())
    return HttpResponse("".join(lines), content_type=CONTENT_TYPE, headers={"Cache-Control": KEPT})


def _document(entries: Iterable[str]) -> Iterator[str]:
    yield OPENING
    yield from entries
    yield CLOSING


def _story(story: StoryAddress, request: HttpRequest) -> str:
    changed = element("lastmod", story.updated_at.isoformat())
    return f"<url>{element('loc', absolute(story.url, request))}{changed}{_image(story, request)}</url>\n"


def _news(story: StoryAddress, publication: str, request: HttpRequest) -> str:
    paper = f"<news:publication>{element('news:name', publication)}{element('news:language', 'id')}</news:publication>"
    published = element("news:publication_date", story.published_at.isoformat())
    told = f"<news:news>{paper}{published}{element('news:title', story.headline)}</news:news>"
    return f"<url>{element('loc', absolute(story.url, request))}{told}{_image(story, request)}</url>\n"


def _image(story: StoryAddress, request: HttpRequest) -> str:
    if not story.image:
        return ""
    return f"<image:image>{element('image:loc', absolute(story.image, request))}</image:image>"
