from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..models import Topic
from ..reading.topic import topic_page
from .lists import cursor_in


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(Topic, slug=slug)
    cursor = cursor_in(request, name=f"topic-{found.pk}")
    return render(request, "articles/topic.html", {"page": topic_page(found, cursor=cursor, request=request)})
