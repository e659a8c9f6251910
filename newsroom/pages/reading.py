"""The house pages and the error pages: what they show, and how it is read (conventions: `articles/reading/pages.py`).

A text of the outlet's own lies in `HousePage`; where there is none, the one in `texts/` stands, filled in with the
outlet's data, so that the pages which the press law asks for are there from the first start.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.body import notation
from articles.models import Section
from articles.reading import lists
from articles.reading.cards import Card, Link, Picture
from articles.reading.faces import face_of, initials_of
from articles.reading.pages import Meta
from newsroom.accounts.models import StaffProfile
from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet
from newsroom.outlet.models import Outlet
from regions.models import Region
from regions.officials.models import Person

from .models import HousePage as Row
from .models import Key
from .writing import compiled

TEXTS = Path(__file__).parent / "texts"
Position = StaffProfile.Position
# In the order in which the press law names them: who answers for the paper comes first.
ORDER = (
    Position.PUBLISHER,
    Position.EDITOR_IN_CHIEF,
    Position.MANAGING_EDITOR,
    Position.EDITOR,
    Position.REPORTER,
    Position.PHOTOGRAPHER,
    Position.CONTRIBUTOR,
    Position.MODERATOR,
    Position.TECHNICAL_ADMIN,
)


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


def house_page(key: str, *, request: HttpRequest | None = None) -> HousePage:
    """One of the pages of `models.Key`. 1 query."""
    row = Row.objects.filter(key=key).first()
    if row:
        title, introduction, html = row.title, row.introduction, row.html
        updated_on = timezone.localdate(row.updated_at)
    else:
        title, introduction, html = _shipped(key, outlet())
        updated_on = None
    return HousePage(
        meta=_meta(key, title, introduction, request),
        title=title,
        introduction=introduction,
        body_html=html,
        updated_on=updated_on,
        siblings=siblings(without=key),
    )


def masthead_page(*, request: HttpRequest | None = None) -> MastheadPage:
    """Who makes the paper, and who answers for it (UU 40/1999, article 12). 2 queries."""
    row = Row.objects.filter(key=Key.MASTHEAD).only("title", "introduction").first()
    title = row.title if row else str(Key.MASTHEAD.label)
    introduction = row.introduction if row else _("The people who make this paper, and who answers for it.")
    people: dict[str, list[StaffMember]] = {}
    for profile in StaffProfile.objects.filter(left_on=None).exclude(position=Position.AGENCY).order_by("name"):
        people.setdefault(profile.position, []).append(
            StaffMember(
                name=profile.name,
                url=profile.get_absolute_url(),
                initials=initials_of(profile.name),
                note=profile.title,
                picture=face_of(profile),
            )
        )
    return MastheadPage(
        meta=_meta(Key.MASTHEAD, title, introduction, request),
        title=title,
        introduction=introduction,
        groups=tuple(
            StaffGroup(str(position.label), tuple(people[position])) for position in ORDER if position in people
        ),
        legal=_legal_identity(outlet()),
        siblings=siblings(without=Key.MASTHEAD),
    )


def not_found_page(path: str, *, request: HttpRequest | None = None) -> ErrorPage:
    """404: the words of the address as a search, and what is new. 2 queries."""
    words = " ".join(part for part in path.replace("-", " ").replace("/", " ").split() if part.isalpha())
    return ErrorPage(
        meta=Meta(title=_("Page not found"), canonical="", robots="noindex"),
        query=words[:80],
        latest=lists.newest(limit=6).cards,
    )


def lasting_addresses() -> list[str]:
    """Paths of all public pages that aren't stories, for the sitemap. 4 queries: sections, regions, people, officials."""
    return [
        "/",
        *(f"/{key.value}/" for key in Key),
        "/koreksi/",
        "/pencabutan/",
        "/daerah/",
        *(section.get_absolute_url() for section in Section.objects.only("slug")),
        *(region.get_absolute_url() for region in Region.objects.current().above_kecamatan().only("slug", "kind")),
        *(profile.get_absolute_url() for profile in StaffProfile.objects.filter(left_on=None).only("slug")),
        *(person.get_absolute_url() for person in Person.objects.only("slug")),
    ]


def siblings(*, without: str) -> tuple[Link, ...]:
    return tuple(Link(str(key.label), f"/{key.value}/") for key in Key if key != without)


def _meta(key: str, title: str, introduction: str, request: HttpRequest | None) -> Meta:
    return Meta(title=title, canonical=absolute(f"/{key}/", request), description=introduction)


def _legal_identity(house: Outlet) -> tuple[Fact, ...]:
    facts = (
        (_("Legal entity"), house.legal_name),
        (_("Registration"), house.legal_number),
        (_("Responsible person"), house.responsible_person),
        (_("Address"), house.address),
        (_("Telephone"), house.phone),
        (_("E-mail"), house.email),
    )
    return tuple(Fact(name, value) for name, value in facts if value)


def _shipped(key: str, house: Outlet) -> tuple[str, str, str]:
    """Title, introduction and HTML of the text that comes with the software."""
    return _fill(
        key,
        name=house.name,
        legal_name=house.legal_name or house.name,
        address=house.address or _("(no address given yet)"),
        email=house.email or _("(no e-mail address given yet)"),
        phone=house.phone or _("(no telephone given yet)"),
    )


@cache
def _fill(key: str, **facts: str) -> tuple[str, str, str]:
    text = (TEXTS / f"{key}.txt").read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace("{" + name + "}", notation.escape_text(value))
    title, introduction, body = text.split("\n\n", 2)
    return title.strip(), introduction.strip(), compiled(notation.parse(body))
