"""One story under its one address; everything else that carries its number leads there."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..models import Article, FormerAddress
from ..reading.retracted import retracted_page
from ..reading.share_card import share_card_of
from ..reading.story import public_story, story_page
from ..states import State


@require_safe
def story(request: HttpRequest, section: str, year: int, month: int, slug: str, id: int) -> HttpResponse:
    found = _public_or_404(request, id)
    if request.path != found.get_absolute_url():
        return _canonical(request, found)
    if found.state == State.RETRACTED:
        return render(request, "articles/retracted.html", {"page": retracted_page(found, request=request)}, status=410)
    return render(request, "articles/story.html", {"page": story_page(found, request=request)})


@require_safe
def other_spelling(request: HttpRequest, id: str, **rest: str) -> HttpResponse:
    return _canonical(request, _public_or_404(request, int(id)))


@require_safe
def share_card(request: HttpRequest, id: int) -> HttpResponse:
    """The picture that a shared link shows. Its address changes with the version, so it can be kept for long."""
    card = share_card_of(id)
    if card is None:
        raise Http404
    return HttpResponse(card, content_type="image/jpeg", headers={"Cache-Control": "public, max-age=86400"})


def _public_or_404(request: HttpRequest, id: int) -> Article:
    # SQLite and PostgreSQL alike refuse numbers beyond 63 bits with an error of their own.
    found = public_story(id) if id < 2**63 else None
    if found is not None:
        return found
    moved = FormerAddress.objects.filter(path=request.path).values_list("article_id", flat=True).first()
    found = public_story(moved) if moved else None
    if found is None:
        raise Http404
    return found


def _canonical(request: HttpRequest, found: Article) -> HttpResponse:
    return HttpResponsePermanentRedirect(found.get_absolute_url())
