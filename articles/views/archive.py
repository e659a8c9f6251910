"""The archive by day: each day is a page whose address never changes."""

import datetime as dt

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from ..reading.archive import archive_page

FILTERS = ("rubrik", "daerah")


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """The present day, or the day of the form's `tanggal`, which has an address of its own."""
    chosen = request.GET.get("tanggal", "")
    try:
        day = dt.date.fromisoformat(chosen) if chosen else timezone.localdate()
    except ValueError:
        raise Http404 from None
    if chosen:
        query = urlencode({name: request.GET[name] for name in FILTERS if request.GET.get(name)})
        path = reverse("articles:archive_day", kwargs={"year": day.year, "month": day.month, "day": f"{day.day:02}"})
        return HttpResponseRedirect(f"{path}?{query}" if query else path)
    return _page(request, day)


@require_safe
def day(request: HttpRequest, year: int, month: int, day: int) -> HttpResponse:
    try:
        return _page(request, dt.date(year, month, day))
    except ValueError:
        raise Http404 from None


def _page(request: HttpRequest, day: dt.date) -> HttpResponse:
    if day > timezone.localdate():
        raise Http404
    section, region = (request.GET.get(name, "") for name in FILTERS)
    page = archive_page(day, section_slug=section, region_slug=region, request=request)
    if page is None:
        raise Http404
    return render(request, "articles/archive.html", {"page": page})
