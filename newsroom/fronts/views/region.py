"""Regions: the index, one region, the choice among namesakes; old codes and names lead to the right page."""

import datetime as dt

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.views.lists import cursor_in
from regions.models import Region
from regions.reading.lookup import Ambiguous, Found, Moved, resolve

from ..reading.region import region_page
from ..reading.regions import region_choice_page, region_strip, regions_page


@require_safe
def regions(request: HttpRequest) -> HttpResponse:
    """The index. `?pilih=` is the form of "my region" without script."""
    chosen = request.GET.get("pilih", "")
    if chosen:
        return HttpResponseRedirect(_region_or_404(chosen).get_absolute_url())
    return render(request, "fronts/regions.html", {"page": regions_page(request=request)})


@require_safe
def region(request: HttpRequest, address: str) -> HttpResponse:
    found = resolve(address)
    if found is None:
        raise Http404
    if isinstance(found, Ambiguous):
        rows = Region.objects.filter(pk__in=[place.id for place in found.places]).select_related("parent__parent")
        page = region_choice_page(found.name.replace("-", " ").title(), list(rows.order_by("code")), request=request)
        return render(request, "fronts/region_choice.html", {"page": page})
    if isinstance(found, Moved):
        query = request.GET.urlencode()
        return HttpResponsePermanentRedirect(f"{found.url}?{query}" if query else found.url)
    cursor = cursor_in(request, name=f"region-{found.region.pk}")
    page = region_page(found.region, on=_day_in(request), cursor=cursor, request=request)
    return render(request, "fronts/region.html", {"page": page})


@require_safe
def strip(request: HttpRequest, slug: str) -> HttpResponse:
    """The reader's own region, fetched into the home page. The same for everybody who chose it."""
    answer = render(
        request,
        "fronts/_region_strip.html",
        {"strip": region_strip(_region_or_404(slug)), "today": timezone.localtime()},
    )
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


def _region_or_404(slug: str) -> Region:
    found = resolve(slug)
    if not isinstance(found, Found):
        raise Http404
    return found.region


def _day_in(request: HttpRequest) -> dt.date | None:
    """`?pada=2024-11-22`: who governed on a past day."""
    written = request.GET.get("pada", "")
    if not written:
        return None
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        raise BadRequest(_("“%(day)s” is no day. Write it like 2024-11-22.") % {"day": written[:20]}) from None
    return day if day < timezone.localdate() else None
