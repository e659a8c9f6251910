from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..reading.notices import corrections_page, retractions_page
from .lists import cursor_in


@require_safe
def corrections(request: HttpRequest) -> HttpResponse:
    page = corrections_page(cursor=cursor_in(request, name="corrections"), request=request)
    return render(request, "articles/corrections.html", {"page": page})


@require_safe
def retractions(request: HttpRequest) -> HttpResponse:
    page = retractions_page(cursor=cursor_in(request, name="retractions"), request=request)
    return render(request, "articles/corrections.html", {"page": page})
