from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.views.decorators.http import require_safe

from ..models import Article


@require_safe
def short_link(request: HttpRequest, id: int) -> HttpResponse:
    """`/a/12/`: short enough to be read out on the radio."""
    found = (
        Article.objects.filter(pk=id, live_revision__isnull=False).select_related("section").first()
        if id < 2**63
        else None
    )
    if found is None:
        raise Http404
    return HttpResponsePermanentRedirect(found.get_absolute_url())
