from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..reading import house_page, masthead_page


@require_safe
def house(request: HttpRequest, key: str) -> HttpResponse:
    return render(request, "pages/page.html", {"page": house_page(key, request=request)})


@require_safe
def masthead(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/masthead.html", {"page": masthead_page(request=request)})


@require_safe
def saved(request: HttpRequest) -> HttpResponse:
    """The frame of a list that lives in the reader's browser."""
    answer = render(request, "pages/saved.html")
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer
