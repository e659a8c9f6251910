from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from newsroom.accounts.models import StaffProfile

from ..reading.author import author_page
from .lists import cursor_in


@require_safe
def author(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(StaffProfile, slug=slug)
    cursor = cursor_in(request, name=f"author-{found.pk}")
    return render(request, "articles/author.html", {"page": author_page(found, cursor=cursor, request=request)})
