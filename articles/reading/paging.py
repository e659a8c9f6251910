"""The links and machine data that all list pages share."""

from typing import Any

from django.http import HttpRequest
from django.utils.http import urlencode

from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor

from .pages import Meta, Pager

PARAMETER = "sebelum"


def pager(url: str, *, cursor: Cursor | None, older: Cursor | None) -> Pager:
    """Older pages by cursor; "newer" leads back to the first page, which is always the newest."""
    return Pager(newer_url=url if cursor else "", older_url=f"{url}?{urlencode({PARAMETER: older})}" if older else "")


def list_meta(
    *, title: str, description: str, url: str, cursor: Cursor | None, request: HttpRequest | None, feed: bool = True, **more: Any
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
