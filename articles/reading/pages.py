"""What the reader's story pages show: one frozen object per page.

The functions of this room fill these objects; `templates/articles/` prints them. They hold no logic and
no model instances, so that a template cannot query even by accident. Shared conventions:

- instants are aware datetimes in UTC; templates show them in the newsroom's zone;
- addresses are paths ("/politik/…"), except in `Meta` and where a field says "absolute";
- `*_html` is compiled and sanitised HTML, printed as it is; everything else is plain text;
- an empty string or tuple means "leave this part out".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from articles.reading.cards import Card, Link, Picture


@dataclass(frozen=True)
class Meta:
    """What a page tells machines; printed by `templates/_meta.html`."""

    title: str  # without the outlet's name
    canonical: str  # absolute
    description: str = ""
    robots: str = "max-image-preview:large"
    og_type: str = "website"  # "article" on a story
    image: str = ""  # absolute; JPEG 1200×630
    image_alt: str = ""
    feed_url: str = ""
    previous_url: str = ""
    next_url: str = ""
    published_at: datetime | None = None
    updated_at: datetime | None = None
    structured_data: str = ""  # JSON-LD, already escaped for a script element


@dataclass(frozen=True)
class Pager:
    """Neighbouring pages of a list, as addresses; empty where there is none."""

    newer_url: str = ""
    older_url: str = ""


@dataclass(frozen=True)
class Byline:
    """One person who made the story."""

    name: str
    url: str
    initials: str  # shown when there is no picture
    role: str = ""  # already in words: "Reporter", "Fotografer"
    picture: Picture | None = None


@dataclass(frozen=True)
class CorrectionBox:
    """A correction, clarification or erratum printed above the story."""

    anchor: str  # id of the box; the mark in the text points here
    label: str  # in words: "Koreksi", "Ralat", "Klarifikasi"
    text_html: str
    posted_at: datetime


@dataclass(frozen=True)
class OfficialCard:
    """A person in office, as of a date."""

    name: str
    url: str
    office: str  # "Pj. Gubernur Kalimantan Timur"
    initials: str
    region: Link | None = None
    picture: Picture | None = None
    period: str = ""  # in words: "sejak 2 Oktober 2023"


@dataclass(frozen=True)
class FactBox:
    """The "Fakta singkat" box: short statements, or a compiled block."""

    title: str
    items: tuple[str, ...] = ()
    html: str = ""


@dataclass(frozen=True)
class ReplyBox:
    """A right of reply or an official response, printed below the story."""

    name: str
    office: str
    text_html: str
    posted_at: datetime
    url: str = ""  # the full reply, when it is a page of its own


@dataclass(frozen=True)
class CommentPick:
    """A comment that the editors chose to show beside the story."""

    author_name: str
    excerpt: str
    url: str
    badge: str = ""


@dataclass(frozen=True)
class CommentsSummary:
    """The state of the thread. `mode` is "open", "premod", "readonly" or "hidden"."""

    mode: str
    count: int
    url: str
    picks: tuple[CommentPick, ...] = ()


@dataclass(frozen=True)
class StoryPage:
    """`articles/story.html`."""

    meta: Meta
    id: int
    url: str
    absolute_url: str  # absolute; what is shared and printed
    short_url: str  # absolute
    headline: str
    standfirst: str
    kicker: str
    kind: str  # a value of `articles.states.Kind`
    label: str  # "Advertorial", "Opini", …; empty for news
    sponsor: str
    section: Link
    breadcrumb: tuple[Link, ...]  # from the top section down, without home
    regions: tuple[Link, ...]  # the primary region first
    bylines: tuple[Byline, ...]
    editors: tuple[Link, ...]
    city: str  # for the dateline
    dateline: str  # as printed before the first sentence: "Kabar Mahakam, Samarinda –"
    published_at: datetime
    updated_at: datetime | None  # None unless the text changed after publication
    version: int  # printed on paper
    reading_minutes: int
    hero: Picture | None
    body_html: str
    closing_mark: str  # "(*)", "(RN/BD)"
    unverified: bool  # prints the notice that the code of ethics asks for
    corrections: tuple[CorrectionBox, ...] = ()
    facts: FactBox | None = None
    officials: tuple[OfficialCard, ...] = ()
    topics: tuple[Link, ...] = ()
    replies: tuple[ReplyBox, ...] = ()
    comments: CommentsSummary | None = None
    follow_ups: tuple[Link, ...] = ()  # later stories that update this one
    related: tuple[Card, ...] = ()
    latest_region: Link | None = None  # "Terkini di {name}"
    latest: tuple[Card, ...] = ()
    is_paid: bool = False  # the label is filled and stands above the headline


@dataclass(frozen=True)
class SectionPage:
    """`articles/section.html`."""

    meta: Meta
    name: str
    description: str
    breadcrumb: tuple[Link, ...]
    children: tuple[Link, ...]  # subsections
    lead: Card | None
    cards: tuple[Card, ...]
    most_read: tuple[Card, ...]
    feed_url: str
    archive_url: str
    pager: Pager = Pager()


@dataclass(frozen=True)
class TopicPage:
    """`articles/topic.html`: a topic, or special coverage (`/khusus/`)."""

    meta: Meta
    kind: str  # "topic" or "special"
    name: str
    description: str
    picture: Picture | None
    lead: Card | None
    cards: tuple[Card, ...]
    feed_url: str
    related: tuple[Link, ...] = ()  # neighbouring topics
    pager: Pager = Pager()


@dataclass(frozen=True)
class AuthorPage:
    """`articles/author.html`."""

    meta: Meta
    name: str
    role: str  # in words: "Reporter"
    bio: str
    initials: str
    picture: Picture | None
    email: str  # the public address only
    beats: tuple[Link, ...]  # sections and regions the person covers
    cards: tuple[Card, ...]
    feed_url: str
    pager: Pager = Pager()


@dataclass(frozen=True)
class CalendarDay:
    """One square of the archive's month. `number` 0 is an empty square before or after the month."""

    number: int = 0
    url: str = ""  # empty for days to come and days without a story
    is_shown: bool = False  # the day this page lists


@dataclass(frozen=True)
class Option:
    """One choice of a filter form."""

    value: str
    name: str
    is_selected: bool = False


@dataclass(frozen=True)
class ArchivePage:
    """`articles/archive.html`: one day of `/indeks/`."""

    meta: Meta
    day: date
    weeks: tuple[tuple[CalendarDay, ...], ...]  # Monday first, seven squares each
    previous_month: Link | None
    next_month: Link | None
    previous_day: Link | None
    next_day: Link | None
    sections: tuple[Option, ...]
    regions: tuple[Option, ...]
    form_url: str  # where the filters (`rubrik`, `daerah`, `tanggal`) are sent
    cards: tuple[Card, ...]
    pager: Pager = Pager()


@dataclass(frozen=True)
class Notice:
    """One line of `/koreksi/` or `/pencabutan/`."""

    label: str  # "Koreksi", "Hak jawab", "Pencabutan"
    story: Link
    text_html: str
    posted_at: datetime
    reference: str = ""  # number of a decision or letter


@dataclass(frozen=True)
class NoticesPage:
    """`articles/corrections.html`: both lists, told apart by title and introduction."""

    meta: Meta
    title: str
    introduction: str
    notices: tuple[Notice, ...]
    pager: Pager = Pager()


@dataclass(frozen=True)
class RetractedPage:
    """`articles/retracted.html`, answered with 410."""

    meta: Meta
    headline: str
    reason: str  # in words
    notice_html: str
    published_at: datetime
    retracted_at: datetime
    decided_by: str  # the office that decided: "Pemimpin redaksi"
    reference: str = ""
    latest: tuple[Card, ...] = ()
