"""What the search page shows (conventions: `articles/reading/pages.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from articles.reading.cards import Card, Link, Picture
from articles.reading.pages import Meta, OfficialCard, Option, Pager


@dataclass(frozen=True)
class Result:
    """One story that was found. The two `*_html` are escaped and carry `<mark>` only."""

    url: str
    headline_html: str
    excerpt_html: str
    section: Link
    published_at: datetime
    region: Link | None = None
    label: str = ""  # "Advertorial", "Opini"; empty for news
    is_paid: bool = False
    picture: Picture | None = None


@dataclass(frozen=True)
class RegionHit:
    """A region whose name was typed."""

    region: Link
    kind: str
    parent: str


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet; `url` adds it to the search, or takes it away when it is applied."""

    name: str
    count: int
    url: str
    is_applied: bool = False


@dataclass(frozen=True)
class Facet:
    """One way to narrow the results: section, region, person, year, kind."""

    name: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True)
class SearchPage:
    """`search/search.html`; an empty `query` shows the form and suggestions."""

    meta: Meta
    query: str
    total: int
    results: tuple[Result, ...]
    sorts: tuple[Option, ...]  # relevance, newest; `value` is the address
    officials: tuple[OfficialCard, ...] = ()
    regions: tuple[RegionHit, ...] = ()
    total_is_at_least: bool = False  # "more than 2.000": the rest isn't looked at
    facets: tuple[Facet, ...] = ()
    hidden: tuple[tuple[str, str], ...] = ()  # applied facets that the form carries along
    suggestion: Link | None = None  # "Mungkin maksud Anda"
    problem: str = ""  # why the search was not run, in a sentence
    topics: tuple[Link, ...] = ()
    latest: tuple[Card, ...] = ()
    pager: Pager = Pager()
