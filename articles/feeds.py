"""RSS 2.0 of every list, JSON Feed 1.1 of the whole paper. The feeds of regions and officials are in newsroom/fronts."""

import datetime as dt
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.templatetags.static import static
from django.utils.feedgenerator import Rss201rev2Feed
from django.utils.translation import gettext as _
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe

from newsroom.accounts.models import StaffProfile
from newsroom.http.addresses import absolute
from newsroom.http.xml import legal

from .media.images.encode import MIME
from .models import Section, Topic
from .reading import lists
from .reading.feed import ENTRIES, Entry, Feed, feed_of

LANGUAGE = "id"
# Short, since a retracted story has to leave the feed; between two looks the tag answers "not modified".
KEPT = "public, max-age=60"


@require_safe
def newest(request: HttpRequest) -> HttpResponse:
    return rss(_newest(request, feed_url="/feed/"))


@require_safe
def newest_json(request: HttpRequest) -> HttpResponse:
    feed = _newest(request, feed_url="/feed.json")
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.url,
        "feed_url": feed.feed_url,
        "icon": absolute(static("brand/icon-512.png"), request),
        "language": LANGUAGE,
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return JsonResponse(
        data,
        content_type="application/feed+json; charset=utf-8",
        json_dumps_params={"ensure_ascii": False},
        headers={"Cache-Control": KEPT},
    )


@require_safe
def section(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Section, slug=slug)
    return list_feed(
        request,
        lists.in_section(found, limit=ENTRIES),
        url=found.get_absolute_url(),
        title=found.name,
        description=found.description or _("News on %(section)s") % {"section": found.name},
    )


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Topic, slug=slug)
    return list_feed(
        request,
        lists.about(found, limit=ENTRIES),
        url=found.get_absolute_url(),
        title=found.name,
        description=found.description or _("News about %(topic)s") % {"topic": found.name},
    )


@require_safe
def author(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(StaffProfile, slug=slug)
    return list_feed(
        request,
        lists.by_author(found, limit=ENTRIES),
        url=found.get_absolute_url(),
        title=found.name,
        description=_("Stories by %(name)s") % {"name": found.name},
    )


def list_feed(request: HttpRequest, found: lists.CardPage, *, url: str, title: str, description: str) -> HttpResponse:
    """The feed of the list that people read at `url`; it lies at `{url}feed/`."""
    return rss(
        feed_of(found.cards, url=url, feed_url=f"{url}feed/", title=title, description=description, request=request)
    )


def rss(feed: Feed) -> HttpResponse:
    writer = StoryFeed(
        title=legal(feed.title),
        link=feed.url,
        description=legal(feed.description),
        language=LANGUAGE,
        feed_url=feed.feed_url,
        updated_at=feed.updated_at,
    )
    for entry in feed.entries:
        writer.add_item(
            title=legal(entry.headline),
            link=entry.url,
            description=legal(entry.summary),
            pubdate=entry.published_at,
            unique_id=entry.id,
            unique_id_is_permalink=False,
            categories=[legal(name) for name in entry.categories],
            entry=entry,
        )
    return HttpResponse(
        writer.writeString("utf-8"), content_type="application/rss+xml; charset=utf-8", headers={"Cache-Control": KEPT}
    )


class StoryFeed(Rss201rev2Feed):
    """RSS 2.0 with the whole text, the photo, all authors and the time of the last change."""

    def rss_attributes(self) -> dict[str, str]:
        return super().rss_attributes() | {
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:media": "http://search.yahoo.com/mrss/",
        }

    def latest_post_date(self) -> dt.datetime:
        # Django would say "now" for a feed without stories, and no two answers would be the same.
        updated_at: dt.datetime = self.feed["updated_at"]
        return updated_at

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        entry: Entry = item["entry"]
        for name in entry.authors:
            handler.addQuickElement("dc:creator", legal(name))
        handler.addQuickElement("atom:updated", entry.updated_at.isoformat())
        handler.addQuickElement("content:encoded", legal(entry.html))
        if entry.picture:
            form = entry.picture.src.rpartition(".")[2]
            size = {"width": str(entry.picture.width), "height": str(entry.picture.height)}
            kind = {"type": MIME[form]} if form in MIME else {}
            handler.startElement("media:content", {"url": entry.picture.src, "medium": "image", **kind, **size})
            handler.addQuickElement("media:description", legal(entry.picture.alt), {"type": "plain"})
            if entry.picture.credit:
                handler.addQuickElement("media:credit", legal(entry.picture.credit))
            handler.endElement("media:content")


def _newest(request: HttpRequest, *, feed_url: str) -> Feed:
    return feed_of(lists.newest(limit=ENTRIES).cards, url="/", feed_url=feed_url, request=request)


def _json_item(entry: Entry) -> dict[str, Any]:
    item = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.headline,
        "summary": entry.summary,
        "content_html": entry.html,
        "image": entry.picture.src if entry.picture else "",
        "date_published": entry.published_at.isoformat(),
        "date_modified": entry.updated_at.isoformat(),
        "authors": [{"name": name} for name in entry.authors],
        "tags": list(entry.categories),
        "language": LANGUAGE,
    }
    return {name: value for name, value in item.items() if value}
