"""The links and machine data that all list pages share."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from django.utils.http import urlencode

from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor

from .cards import Card
from .pages import Meta, Pager

PARAMETER = "sebelum"
LOOKED_AT = 5


def pager(url: str, *, cursor: Cursor | None, older: Cursor | None) -> Pager:
    """Older pages by cursor; "newer" leads back to the first page, which is always the newest."""
    return Pager(
        newer_url=url if cursor else "", older_url=f"{url}?{urlencode({PARAMETER: str(older)})}" if older else ""
    )


def with_lead(cards: Sequence[Card]) -> tuple[Card | None, tuple[Card, ...]]:
    """The card to open a front with, and the rest in order: the newest with a photo, if one of the first few has any."""
    lead = next((card for card in cards[:LOOKED_AT] if card.picture), next(iter(cards), None))
    return lead, tuple(card for card in cards if card is not lead)


def list_meta(
    *,
    title: str,
    description: str,
    url: str,
    cursor: Cursor | None,
    request: HttpRequest | None,
    feed: bool = True,
    **more: Any,
) -> Meta:
    """Only the first page is for search engines: what stands on the others moves on each day."""
    return Meta(
        title=title,
        canonical=absolute(url, request),
        description=description,
        robots="noindex,follow" if cursor else "max-image-preview:large",
        feed_url=f"{url}feed/" if feed else "",
        **more,
    )
