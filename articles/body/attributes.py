"""What may stand in text and in attributes: one validator per kind of value.

A validator takes what came from outside and returns the value to keep, or raises `Refused` with a
sentence for people.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from articles.body.document import AttrValue
from articles.body.embeds import PROVIDERS, recognise

LONGEST_URL = 2_000
LONGEST_LINE = 1_000  # captions, titles, names
LARGEST_ID = 2**63 - 1
MOST_ASSETS = 60

Validator = Callable[[object], AttrValue]


class Refused(ValueError):
    """A value that may not stand there. `str()` is a sentence in the language of the interface."""


@dataclass(frozen=True)
class Attr:
    """One attribute: how it is checked, and what it is where it was left out."""

    check: Validator
    default: AttrValue = None
    is_required: bool = False
    # Editors send presentation along (a link's target): it must be harmless, and is not kept.
    is_kept: bool = True


# -- text ---------------------------------------------------------------------------------------------

# Line ends inside a run are spaces: breaks are nodes of their own.
_SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
# Without width, or turning the direction of what follows: text that reads differently from what it is.
_HIDDEN = dict.fromkeys(
    (0x061C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF), None
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def normal_text(text: str) -> str:
    """NFC, each line end or tab a space; control, zero-width and direction characters removed.

    The only thing that is ever changed in a text. Doing it twice changes nothing.
    """
    cleaned = _CONTROL.sub("", text.translate(_SPACES).translate(_HIDDEN))
    return unicodedata.normalize("NFC", cleaned)


def line(longest: int = LONGEST_LINE) -> Validator:
    """A string of one line, without spaces around it."""

    def check(value: object) -> str:
        if not isinstance(value, str):
            raise Refused(_("must be text"))
        if len(value) > longest:
            raise Refused(_("is longer than %(limit)d characters") % {"limit": longest})
        return normal_text(value).strip()

    return check


# -- numbers and choices ------------------------------------------------------------------------------


def whole_number(least: int, most: int) -> Validator:
    def check(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise Refused(_("must be a whole number"))
        if not least <= value <= most:
            raise Refused(_("must lie between %(least)d and %(most)d") % {"least": least, "most": most})
        return value

    return check


identifier = whole_number(1, LARGEST_ID)


def identifiers(value: object) -> tuple[int, ...]:
    """One or more ids, each once."""
    if not isinstance(value, (list, tuple)) or not 1 <= len(value) <= MOST_ASSETS:
        raise Refused(_("must be a list of 1 to %(most)d numbers") % {"most": MOST_ASSETS})
    ids: list[int] = []
    for entry in value:
        number = identifier(entry)
        assert isinstance(number, int)
        ids.append(number)
    if len(set(ids)) != len(ids):
        raise Refused(_("names the same number twice"))
    return tuple(ids)


def one_of(*choices: str | int) -> Validator:
    def check(value: object) -> AttrValue:
        for choice in choices:
            if value == choice and type(value) is type(choice):
                return choice
        raise Refused(_("must be one of: %(choices)s") % {"choices": ", ".join(map(str, choices))})

    return check


def nothing(value: object) -> None:
    """Only null: an attribute that the editor sends but that has no meaning here."""
    if value is not None:
        raise Refused(_("must be empty"))


# -- addresses ----------------------------------------------------------------------------------------

# Browsers read "\" as "/", drop tabs and line ends, and some of these end an attribute or an address.
_UNSAFE_IN_URL = re.compile(r"[\s\x00-\x20\x7f-\x9f\ud800-\udfff\\<>\"`^{|}]")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]{0,61}[^\W_]\.?")
_MAILTO = re.compile(
    r"mailto:[A-Za-z0-9.!#$&'*+/=?~_-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}(?:\?subject=[^&#]*)?"
)


def address(value: object) -> str:
    """A link: http(s) or mailto in full, or a path of this site with a single "/" in front."""
    if not isinstance(value, str):
        raise Refused(_("must be text"))
    if len(value) > LONGEST_URL:
        raise Refused(_("is longer than %(limit)d characters") % {"limit": LONGEST_URL})
    if _UNSAFE_IN_URL.search(value) or any(unicodedata.category(character) == "Cf" for character in value):
        raise Refused(_("contains a character that an address must not have"))
    if value.startswith("/"):
        if value.startswith("//"):
            raise Refused(_("must begin with a single slash, or with https://"))
        return value
    if _MAILTO.fullmatch(value) or _is_web_address(value):
        return value
    raise Refused(_("must be an address that begins with https://, http://, mailto: or /"))


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
        parts.port  # noqa: B018  (raises for a port that is no number)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not value.lower().startswith(f"{parts.scheme}://"):
        return False
    # A name before "@" is there to make the host look like another.
    return "@" not in parts.netloc and len(host) <= 253 and _HOST.fullmatch(host) is not None


def embed_url(value: object) -> str:
    """The canonical address of a post on one of the platforms we know."""
    if isinstance(value, str):
        found = recognise(value)
        if found is not None and found.url == value:
            return value
    raise Refused(_("must be the address of a post on %(providers)s") % {"providers": ", ".join(PROVIDERS.values())})


def link_relation(value: object) -> None:
    """`rel` as editors send it; ours is decided when the body is compiled."""
    known = {"noopener", "noreferrer", "nofollow"}
    if value is not None and not (isinstance(value, str) and set(value.split()) <= known):
        raise Refused(_("must be one of: %(choices)s") % {"choices": ", ".join(sorted(known))})


def link_target(value: object) -> None:
    """`target` as editors send it; links open where the reader wants."""
    if value not in (None, "_blank", "_self"):
        raise Refused(_("must be one of: %(choices)s") % {"choices": "_blank, _self"})
