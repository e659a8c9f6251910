"""Feeds of regions and officials; those of the paper, its sections, topics and authors are in articles/feeds.py."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.feeds import list_feed
from articles.reading import lists
from articles.reading.feed import ENTRIES
from regions.officials.models import Person
from regions.reading.lookup import Found, Moved, resolve


@require_safe
def region(request: HttpRequest, address: str) -> HttpResponse:
    """An old name or code leads to the feed of the region that bears it now."""
    found = resolve(address)
    if isinstance(found, Moved):
        return HttpResponsePermanentRedirect(f"{found.url}feed/")
    if not isinstance(found, Found):
        raise Http404
    name = found.region.name
    return list_feed(
        request,
        lists.stories_in(found.region, limit=ENTRIES),
        url=found.region.get_absolute_url(),
        title=name,
        description=_("News from %(region)s") % {"region": name},
    )


@require_safe
def official(request: HttpRequest, slug: str) -> HttpResponse:
    person = get_object_or_404(Person, slug=slug.lower())
    if slug != person.slug:
        return HttpResponsePermanentRedirect(f"{person.get_absolute_url()}feed/")
    return list_feed(
        request,
        lists.naming(person, limit=ENTRIES),
        url=person.get_absolute_url(),
        title=person.full_name,
        description=_("Stories that name %(name)s") % {"name": person.full_name},
    )
