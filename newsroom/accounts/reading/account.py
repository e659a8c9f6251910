"""What the owner of an account sees of it, and takes home."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from ..models import Consent, User
from ..rooms import AccountRoom
from .consent import last_word


@dataclass(frozen=True)
class ConsentLine:
    document: str
    version: str
    act: str
    at: dt.datetime


@dataclass(frozen=True)
class StandingConsent:
    """A consent that can be taken back. `key` is a Consent.Document."""

    key: str
    document: str
    version: str


@dataclass(frozen=True)
class ConsentsPage:
    standing: tuple[StandingConsent, ...]
    history: tuple[ConsentLine, ...]


def consents_page(user: User) -> ConsentsPage:
    """3 queries."""
    lasts = {document: last_word(user, document) for document in Consent.Document}
    return ConsentsPage(
        standing=tuple(
            StandingConsent(document.value, document.label, last[1])
            for document, last in lasts.items()
            if last and last[0] == Consent.Act.ACCEPTED
        ),
        history=tuple(
            ConsentLine(row.get_document_display(), row.version, row.get_act_display(), row.at)
            for row in Consent.objects.filter(user=user).order_by("-at", "-id")
        ),
    )


def display_name(user: User) -> str:
    """The name that stands beside what the account writes; "" while there is none."""
    for profile, field in (("staff_profile", "name"), ("reader_profile", "display_name")):
        if hasattr(user, profile):
            return str(getattr(getattr(user, profile), field))
    return ""


def everything_about(user: User, rooms: Iterable[AccountRoom]) -> dict[str, Any]:
    """All that the house keeps about the account, in plain values (law 27/2022, article 32)."""
    found: dict[str, Any] = {
        "account": {
            "email": user.email,
            "joined_at": user.date_joined.isoformat(),
            "last_sign_in_at": user.last_login.isoformat() if user.last_login else None,
            "works_at_the_desk": user.is_staff,
        },
        "profile": _profile(user),
        "consents": [
            {"document": row.document, "version": row.version, "act": row.act, "at": row.at.isoformat()}
            for row in Consent.objects.filter(user=user).order_by("at", "id")
        ],
    }
    return found | {room.key: room.export(user) for room in rooms}


def _profile(user: User) -> dict[str, Any] | None:
    if not hasattr(user, "reader_profile"):
        return None
    profile = user.reader_profile
    return {
        "display_name": profile.display_name,
        "public_id": str(profile.public_id),
        "created_at": profile.created_at.isoformat(),
    }


def file_name(user: User, on: dt.date) -> str:
    return _("account-data-%(day)s.json") % {"day": on.isoformat()}
