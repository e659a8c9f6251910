from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.views.lists import cursor_in
from regions.officials.models import Person

from ..reading.official import official_page


@require_safe
def official(request: HttpRequest, slug: str) -> HttpResponse:
    person = Person.objects.filter(slug=slug.lower()).only("pk", "slug").first()
    if person is None:
        raise Http404
    if slug != person.slug:
        return HttpResponsePermanentRedirect(person.get_absolute_url())
    page = official_page(person.slug, cursor=cursor_in(request, name=f"person-{person.pk}"), request=request)
    return render(request, "fronts/official.html", {"page": page})
