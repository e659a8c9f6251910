"""What the house pages and the error pages show (conventions: `articles/reading/pages.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from articles.reading.cards import Card, Link, Picture
from articles.reading.pages import Meta


@dataclass(frozen=True)
class HousePage:
    """`pages/page.html`: guidelines, privacy, contact and the like."""

    meta: Meta
    title: str
    introduction: str
    body_html: str
    updated_on: date | None = None
    siblings: tuple[Link, ...] = ()  # the other house pages


@dataclass(frozen=True)
class StaffMember:
    """One name of the masthead."""

    name: str
    url: str
    initials: str
    note: str = ""  # "Kutai Barat", "Wartawan Utama"
    picture: Picture | None = None


@dataclass(frozen=True)
class StaffGroup:
    """The people of one role, in the order the press law asks for."""

    role: str
    people: tuple[StaffMember, ...]


@dataclass(frozen=True)
class Fact:
    """A line of the legal identity: "Badan hukum", "PT …"."""

    name: str
    value: str


@dataclass(frozen=True)
class MastheadPage:
    """`pages/masthead.html` (`/redaksi/`)."""

    meta: Meta
    title: str
    introduction: str
    groups: tuple[StaffGroup, ...]
    legal: tuple[Fact, ...]
    siblings: tuple[Link, ...] = ()


@dataclass(frozen=True)
class ErrorPage:
    """`errors/404.html`, `errors/403.html` and `errors/429.html`."""

    meta: Meta
    query: str = ""  # words of the address, offered as a search
    latest: tuple[Card, ...] = ()
    retry_at: datetime | None = None  # 429 only
    detail: str = ""  # one sentence for people
