"""Small files that programs look for at fixed addresses."""

import datetime as dt

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet

CLOSED = ("/admin/", "/akun/", "/komentar/", "/cari/", "/api/")


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in CLOSED), ""]
    lines += [f"Sitemap: {absolute(path, request)}" for path in ("/sitemap.xml", "/sitemap-berita.xml")]
    return _text(lines)


@require_safe
def security(request: HttpRequest) -> HttpResponse:
    """RFC 9116. The expiry moves on with each day, since the contact is the outlet's own."""
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    expires = midnight + dt.timedelta(days=180)
    contact = outlet().email
    lines = [f"Contact: mailto:{contact}"] if contact else [f"Contact: {absolute('/kontak/', request)}"]
    lines += [f"Expires: {expires.isoformat()}", "Preferred-Languages: id, en"]
    return _text([*lines, f"Canonical: {absolute('/.well-known/security.txt', request)}"])


@require_safe
def humans(request: HttpRequest) -> HttpResponse:
    return _text([outlet().name, absolute("/redaksi/", request)])


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/manifest.webmanifest", content_type="application/manifest+json")


def _text(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
