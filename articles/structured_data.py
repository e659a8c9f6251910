"""What pages tell machines, as JSON-LD (schema.org): strings that can stand inside a script element as they are."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import strip_tags

from articles.media.reading.picture import Picture
from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet

from .models import Article
from .states import Kind

# As django.utils.html.json_script does it: nothing in the data can end the element.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}
TYPES = {
    Kind.OPINION: "OpinionNewsArticle",
    Kind.EDITORIAL: "OpinionNewsArticle",
    Kind.ADVERTORIAL: "AdvertiserContentArticle",
    Kind.SHARED_CONTENT: "AdvertiserContentArticle",
}
CONTEXT = "https://schema.org"


@dataclass(frozen=True)
class Remark:
    """A visible comment of a thread. `url` is absolute, `text` plain."""

    url: str
    author: str
    text: str
    posted_at: dt.datetime


def dump(data: dict[str, Any] | list[dict[str, Any]]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)


def publisher(request: HttpRequest | None = None) -> dict[str, Any]:
    house = outlet()
    return {
        "@type": "NewsMediaOrganization",
        "name": house.name,
        "url": absolute("/", request),
        "logo": {"@type": "ImageObject", "url": absolute(static("brand/icon-512.png"), request)},
        "publishingPrinciples": absolute("/pedoman-media-siber/", request),
        "ethicsPolicy": absolute("/kode-etik/", request),
        "correctionsPolicy": absolute("/koreksi/", request),
    }


def story_data(
    story: Article,
    *,
    canonical: str,
    image: str,
    hero: Picture | None,
    authors: Sequence[tuple[str, str]],
    places: Sequence[str],
    corrections: Sequence[tuple[str, dt.datetime]],
    request: HttpRequest | None = None,
) -> str:
    """NewsArticle with the trail that leads to it. Times carry the newsroom's offset."""
    published = story.published_at
    article: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": TYPES.get(Kind(story.kind), "NewsArticle"),
        "mainEntityOfPage": canonical,
        "url": canonical,
        "headline": story.headline[:110],
        "description": story.standfirst,
        "inLanguage": "id",
        "image": [image, *([absolute(hero.src, request)] if hero and hero.src else [])],
        "datePublished": _time(published),
        "dateModified": _time(story.revised_at or published),
        "author": [{"@type": "Person", "name": name, "url": url} for name, url in authors] or [publisher(request)],
        "publisher": publisher(request),
        "sponsor": {"@type": "Organization", "name": story.sponsor} if story.sponsor else None,
        "articleSection": story.section.name,
        "wordCount": story.words,
        "contentLocation": [{"@type": "Place", "name": name} for name in places],
        "isAccessibleForFree": True,
        "publishingPrinciples": absolute("/pedoman-media-siber/", request),
        "correction": [
            {"@type": "CorrectionComment", "text": _plain(html), "datePublished": _time(at)} for html, at in corrections
        ],
    }
    trail = [(story.section.name, story.section.get_absolute_url())]
    if story.section.parent:
        trail.insert(0, (story.section.parent.name, story.section.parent.get_absolute_url()))
    return dump([_filled(article), breadcrumb(trail, request)])


def breadcrumb(trail: Sequence[tuple[str, str]], request: HttpRequest | None = None) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": absolute(url, request)}
            for place, (name, url) in enumerate(trail, start=1)
        ],
    }


def site_data(request: HttpRequest | None = None) -> str:
    """The outlet and its search, for the home page."""
    house = outlet()
    return dump(
        [
            _filled(
                {
                    "@context": CONTEXT,
                    **publisher(request),
                    "legalName": house.legal_name,
                    "email": house.email,
                    "telephone": house.phone,
                    "address": house.address,
                    "masthead": absolute("/redaksi/", request),
                }
            ),
            {
                "@context": CONTEXT,
                "@type": "WebSite",
                "name": house.name,
                "url": absolute("/", request),
                "inLanguage": "id",
                "potentialAction": {
                    "@type": "SearchAction",
                    "target": absolute("/cari/", request) + "?q={search_term_string}",
                    "query-input": "required name=search_term_string",
                },
            },
        ]
    )


def person_data(*, name: str, url: str, office: str, other_names: Sequence[str] = ()) -> str:
    """A person in office, or an author. `url` is absolute."""
    data = {
        "@context": CONTEXT,
        "@type": "Person",
        "name": name,
        "url": url,
        "jobTitle": office,
        "alternateName": list(other_names),
    }
    return dump(_filled(data))


def author_data(*, name: str, url: str, position: str, request: HttpRequest | None = None) -> str:
    """ProfilePage of somebody who makes the paper. `url` is absolute."""
    person = {"@type": "Person", "name": name, "url": url, "jobTitle": position, "worksFor": publisher(request)}
    return dump({"@context": CONTEXT, "@type": "ProfilePage", "url": url, "mainEntity": _filled(person)})


def discussion_data(
    *,
    url: str,
    headline: str,
    story_url: str,
    opened_at: dt.datetime,
    count: int,
    remarks: Sequence[Remark] = (),
    request: HttpRequest | None = None,
) -> str:
    """DiscussionForumPosting of a thread page: the story opens it, `remarks` are what stands on the page. Addresses
    are absolute; `count` is of the whole thread."""
    data = {
        "@context": CONTEXT,
        "@type": "DiscussionForumPosting",
        "mainEntityOfPage": url,
        "url": url,
        "headline": headline[:110],
        "text": headline,
        "sharedContent": {"@type": "WebPage", "url": story_url},
        "author": publisher(request),
        "datePublished": _time(opened_at),
        "commentCount": count,
        "interactionStatistic": {
            "@type": "InteractionCounter",
            "interactionType": f"{CONTEXT}/CommentAction",
            "userInteractionCount": count,
        },
        "comment": [
            {
                "@type": "Comment",
                "url": remark.url,
                "text": remark.text,
                "author": {"@type": "Person", "name": remark.author},
                "datePublished": _time(remark.posted_at),
            }
            for remark in remarks
        ],
    }
    return dump(_filled(data))


def _time(instant: dt.datetime | None) -> str | None:
    return timezone.localtime(instant).isoformat() if instant else None


def _plain(html: str) -> str:
    return unescape(strip_tags(html))


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """Without what is unknown: an empty value would say that there is none."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}
