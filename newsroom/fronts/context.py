"""`site`: what the frame of every page shows. Asked for lazily, so that answers without a frame cost nothing."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _

from articles.models import Section
from newsroom.http.keeping import Kept
from newsroom.outlet.current import KEPT_SECONDS, outlet


@dataclass(frozen=True)
class NavItem:
    name: str
    url: str
    children: tuple["NavItem", ...] = ()


@dataclass(frozen=True)
class Site:
    """The outlet as readers see it; `sections` is the tree of two levels in the desk's order."""

    name: str
    tagline: str
    description: str
    city: str
    legal_name: str
    legal_number: str
    responsible_person: str
    address: str
    phone: str
    email: str
    whatsapp_channel: str
    dateline_pattern: str
    sections: tuple[NavItem, ...]
    house_links: tuple[NavItem, ...]
    today: dt.datetime


def site(request: HttpRequest) -> dict[str, Any]:
    return {"site": SimpleLazyObject(current_site)}


def current_site() -> Site:
    house = outlet()
    return Site(
        name=house.name,
        tagline=house.tagline,
        description=house.description,
        city=house.city,
        legal_name=house.legal_name,
        legal_number=house.legal_number,
        responsible_person=house.responsible_person,
        address=house.address,
        phone=house.phone,
        email=house.email,
        whatsapp_channel=house.whatsapp_channel,
        dateline_pattern=house.dateline_pattern,
        sections=section_tree(),
        house_links=house_links(),
        today=timezone.localtime(),
    )


_kept: Kept[tuple[NavItem, ...]] = Kept(seconds=KEPT_SECONDS)


def section_tree() -> tuple[NavItem, ...]:
    """One query, kept for as long as the outlet's row is."""
    return _kept.get("sections", _read_sections)


def _read_sections() -> tuple[NavItem, ...]:
    rows = list(Section.objects.all())
    return tuple(
        NavItem(
            row.name,
            row.get_absolute_url(),
            tuple(NavItem(child.name, child.get_absolute_url()) for child in rows if child.parent_id == row.pk),
        )
        for row in rows
        if row.parent_id is None
    )


def house_links() -> tuple[NavItem, ...]:
    """The pages that the press law and the guideline for online media ask for, in every footer."""
    return tuple(
        NavItem(name, address)
        for name, address in (
            (_("About us"), "/tentang/"),
            (_("Newsroom staff"), "/redaksi/"),
            (_("Guidelines for online media"), "/pedoman-media-siber/"),
            (_("Code of ethics"), "/kode-etik/"),
            (_("Corrections"), "/koreksi/"),
            (_("Contact"), "/kontak/"),
            (_("Privacy"), "/privasi/"),
        )
    )
