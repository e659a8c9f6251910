"""What pages tell machines, as JSON-LD (schema.org): strings that can stand inside a script element as they are."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.utils.html import strip_tags

from articles.media.reading.picture import Picture
from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet

from .models import Article
from .states import Kind

# As django.utils.html.json_script does it: nothing in the data can end the element.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}
TYPES = {Kind.OPINION: "OpinionNewsArticle", Kind.EDITORIAL: "OpinionNewsArticle", Kind.ADVERTORIAL: "AdvertiserContentArticle"}


def dump(data: dict[str, Any] | list[dict[str, Any]]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)


def publisher(request: HttpRequest | None = None) -> dict[str, Any]:
    house = outlet()
    return {
        "@type": "NewsMediaOrganization",
        "name": house.name,
        "url": absolute("/", request),
        "logo": {"@type": "ImageObject", "url": absolute("/static/brand/apple-touch-icon.png", request)},
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
    """NewsArticle with the trail that leads to it. Times carry their offset."""
    published = story.published_at
    article: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": TYPES.get(Kind(story.kind), "NewsArticle"),
        "mainEntityOfPage": canonical,
        "url": canonical,
        "headline": story.headline[:110],
        "description": story.standfirst,
        "inLanguage": "id",
        "image": [image, *([absolute(hero.src, request)] if hero and hero.src else [])],
        "datePublished": published.isoformat() if published else None,
        "dateModified": (story.revised_at or published).isoformat() if published else None,  # type: ignore[union-attr]
        "author": [{"@type": "Person", "name": name, "url": url} for name, url in authors] or [publisher(request)],
        "publisher": publisher(request),
        "articleSection": story.section.name,
        "wordCount": story.words,
        "contentLocation": [{"@type": "Place", "name": name} for name in places],
        "isAccessibleForFree": True,
        "publishingPrinciples": absolute("/pedoman-media-siber/", request),
        "correction": [
            {"@type": "CorrectionComment", "text": strip_tags(text), "datePublished": at.isoformat()} for text, at in corrections
        ],
    }
    trail = [(story.section.name, story.section.get_absolute_url())]
    if story.section.parent:
        trail.insert(0, (story.section.parent.name, story.section.parent.get_absolute_url()))
    return dump([{key: value for key, value in article.items() if value not in (None, "", [])}, breadcrumb(trail, request)])


def breadcrumb(trail: Sequence[tuple[str, str]], request: HttpRequest | None = None) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
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
            {"@context": "https://schema.org", **publisher(request), "legalName": house.legal_name, "email": house.email},
            {
                "@context": "https://schema.org",
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
    """A person in office, or an author."""
    data = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": name,
        "url": url,
        "jobTitle": office,
        "alternateName": list(other_names),
    }
    return dump({key: value for key, value in data.items() if value})
