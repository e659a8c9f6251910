from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..models import Section
from ..reading.section import section_page
from .lists import cursor_in


@require_safe
def section(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Section.objects.select_related("parent"), slug=slug)
    cursor = cursor_in(request, name=f"section-{found.pk}")
    return render(request, "articles/section.html", {"page": section_page(found, cursor=cursor, request=request)})
