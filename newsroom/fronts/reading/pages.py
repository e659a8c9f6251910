"""What the front pages show: home, regions, officials (conventions: `articles/reading/pages.py`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from articles.reading.cards import Card, Link, Picture
from articles.reading.pages import Meta, OfficialCard, Pager


@dataclass(frozen=True)
class Announcement:
    """One urgent line above the home page."""

    label: str
    text: str
    url: str


@dataclass(frozen=True)
class SectionBlock:
    """One section on the home page: a lead and up to four more."""

    section: Link
    lead: Card
    rest: tuple[Card, ...]


@dataclass(frozen=True)
class SpecialBlock:
    """Special coverage on the home page."""

    name: str
    url: str
    text: str
    lead: Card
    rest: tuple[Card, ...]


@dataclass(frozen=True)
class Opinion:
    """An opinion piece with its writer's face."""

    card: Card
    author: Link
    initials: str
    face: Picture | None = None


@dataclass(frozen=True)
class MapArea:
    """One region on a map, in the map's own coordinates.

    `path` is an SVG path; without one a dot is drawn at (x, y), which is also where the name stands.
    """

    name: str
    short_name: str
    url: str
    x: float
    y: float
    path: str = ""
    stories: int = 0  # in the last seven days
    shade: int = 0  # 0 to 4, how many stories that is among its neighbours
    is_shown: bool = False  # the region this page is about


@dataclass(frozen=True)
class RegionMap:
    """A drawn map and its table twin."""

    title: str
    width: int
    height: int
    areas: tuple[MapArea, ...]
    note: str  # "Peta indikatif, bukan batas resmi."


@dataclass(frozen=True)
class Pick:
    """A region that a reader can choose as "Daerah saya"; the form sends the slug as `pilih` to `/daerah/`."""

    name: str
    slug: str


@dataclass(frozen=True)
class HomePage:
    """`fronts/home.html`. No story appears twice."""

    meta: Meta
    lead: Card | None
    seconds: tuple[Card, ...]  # four
    latest: tuple[Card, ...]  # eight stand as high as lead and seconds
    most_read: tuple[Card, ...]  # five
    regions: tuple[Pick, ...]  # what "Daerah saya" offers
    blocks: tuple[SectionBlock, ...]
    map: RegionMap | None = None
    specials: tuple[SpecialBlock, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    strip: tuple[Card, ...] = ()  # photo and video stories
    announcement: Announcement | None = None


@dataclass(frozen=True)
class RegionStrip:
    """`fronts/_region_strip.html`, the fragment `/daerah/{slug}/fragmen/` that leads the home page."""

    region: Link
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class RegionLine:
    """One kabupaten or kota in the index."""

    region: Link
    kind: str  # in words: "Kota"
    stories: int = 0


@dataclass(frozen=True)
class Province:
    """One province in the index."""

    region: Link
    children: tuple[RegionLine, ...]
    is_home: bool = False  # the province this outlet reports from


@dataclass(frozen=True)
class RegionsPage:
    """`fronts/regions.html`."""

    meta: Meta
    provinces: tuple[Province, ...]
    map: RegionMap | None = None


@dataclass(frozen=True)
class RegionChoice:
    """One of several regions that share a name."""

    region: Link
    kind: str
    parent: str
    stories: int = 0


@dataclass(frozen=True)
class RegionChoicePage:
    """`fronts/region_choice.html`."""

    meta: Meta
    name: str  # the name they share
    choices: tuple[RegionChoice, ...]


@dataclass(frozen=True)
class Figure:
    """A dated fact in figures: "Penduduk", "868.499", "jiwa", "Desember 2024"."""

    name: str
    value: str
    unit: str = ""
    as_of: str = ""
    source: str = ""


@dataclass(frozen=True)
class RegionPage:
    """`fronts/region.html`."""

    meta: Meta
    name: str
    kind: str  # in words: "Kota", "Kabupaten", "Provinsi", "Kecamatan"
    slug: str  # what "Daerah saya" remembers; empty where it cannot be chosen
    url: str
    breadcrumb: tuple[Link, ...]  # parents, the largest first
    former_names: tuple[str, ...]
    figures: tuple[Figure, ...]
    governors: tuple[OfficialCard, ...]  # head and deputy
    on: date | None  # set when the page shows a past day
    lead: Card | None
    cards: tuple[Card, ...]
    children: tuple[Link, ...]
    children_label: str  # "Kecamatan", "Kabupaten dan kota"
    neighbours: tuple[Link, ...]
    officials: tuple[OfficialCard, ...]
    archive: tuple[Link, ...]  # years
    feed_url: str
    map: RegionMap | None = None
    event: str = ""  # one sentence on a split or a rename
    pager: Pager = Pager()


@dataclass(frozen=True)
class Tenure:
    """A line of the timeline. `kind` is "term" or "gap" (nobody held the office)."""

    kind: str
    since: date
    until: date | None
    office: str = ""
    region: Link | None = None
    tenure: str = ""  # in words: "Definitif", "Penjabat", "Pelaksana tugas"
    basis: str = ""  # decree
    is_current: bool = False


@dataclass(frozen=True)
class Quotation:
    """What the person said, and where we printed it."""

    text: str
    story: Link
    said_on: date


@dataclass(frozen=True)
class OfficialPage:
    """`fronts/official.html`."""

    meta: Meta
    name: str  # with titles
    plain_name: str
    other_names: tuple[str, ...]
    office: str  # the present office in a sentence; empty when there is none
    initials: str
    picture: Picture | None
    timeline: tuple[Tenure, ...]  # newest first
    quotations: tuple[Quotation, ...]
    cards: tuple[Card, ...]
    reply_url: str  # hak jawab
    feed_url: str
    region: Link | None = None
    sources: tuple[Link, ...] = ()
    updated_at: datetime | None = None
    pager: Pager = Pager()
