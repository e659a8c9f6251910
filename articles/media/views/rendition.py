"""Renditions over HTTP. The address holds the content's hash, so an answer is right for ever."""

import re
from pathlib import Path

from django.conf import settings
from django.core.files.storage import storages
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import condition, require_safe

from articles.media.images.encode import MIME

# Only what this room writes: nothing else that may lie in the folder, and no way out of it.
NAME = re.compile(
    r"(?:\d{4}/\d{2}|staff)/[0-9a-f]{12}-[a-z0-9]+-\d{1,5}-(?P<hash>[0-9a-f]{16})\.(?P<form>avif|webp|jpg)"
)
FOR_EVER = "public, max-age=31536000, immutable"


def _etag(request: HttpRequest, name: str) -> str | None:
    found = NAME.fullmatch(name)
    # A file that was removed must answer 404 even to those who know its tag.
    return f'"{found["hash"]}"' if found and storages["default"].exists(name) else None


@require_safe
@condition(etag_func=_etag)
def rendition(request: HttpRequest, name: str) -> HttpResponse:
    """One rendition, through nginx when MEDIA_ACCEL names its internal location. No query."""
    found = NAME.fullmatch(name)
    if not found:
        raise Http404
    if settings.MEDIA_ACCEL:
        response = HttpResponse()
        response["X-Accel-Redirect"] = f"{settings.MEDIA_ACCEL.rstrip('/')}/{name}"
    else:
        # Whole: renditions are small, and an answer that is streamed would be compressed once more.
        response = HttpResponse(_content(name))
    response["Content-Type"] = MIME[found["form"]]
    response["Content-Disposition"] = f'inline; filename="{Path(name).name}"'
    response["Cache-Control"] = FOR_EVER
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _content(name: str) -> bytes:
    try:
        with storages["default"].open(name, "rb") as file:
            return bytes(file.read())
    except FileNotFoundError:
        raise Http404 from None
