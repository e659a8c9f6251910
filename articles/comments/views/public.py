"""Pages that are the same for everybody: no cookie, no form, so that any cache may keep them."""

from typing import Any

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.models import Article
from articles.reading.retracted import retracted_page
from articles.reading.story import public_story
from articles.states import State
from newsroom.http.cursors import BadCursor, Cursor

from ..access import story_for_reader
from ..reading.permalink import AFTER, BadPlace, permalink_page
from ..reading.thread import FROM, NEWEST, SORT, SORTS, cursor_name, thread_page

# Fresh for a moment, then shown once more while a new copy is made: a hot thread is built four times a minute.
CACHED = "public, max-age=0, s-maxage=15, stale-while-revalidate=60"


@require_safe
def thread(request: HttpRequest, section: str, year: str, month: str, id: str, slug: str = "") -> HttpResponse:
    article = story_for_reader(int(id))
    if article is None:
        return _no_story(request, int(id))
    canonical = f"{article.get_absolute_url()}komentar/"
    if request.path != canonical:
        return HttpResponsePermanentRedirect(canonical)
    sort = SORTS.get(request.GET.get(SORT, ""), NEWEST)
    try:
        cursor = Cursor.read(request.GET.get(FROM), name=cursor_name(article.pk, sort))
    except BadCursor:
        raise _damaged() from None
    return _cached(request, "comments/thread.html", thread_page(article, cursor=cursor, sort=sort, request=request))


@require_safe
def permalink(
    request: HttpRequest, section: str, year: str, month: str, id: str, public_id: str, slug: str = ""
) -> HttpResponse:
    article = story_for_reader(int(id))
    if article is None:
        return _no_story(request, int(id))
    canonical = f"{article.get_absolute_url()}komentar/{public_id}/"
    if request.path != canonical:
        return HttpResponsePermanentRedirect(canonical)
    try:
        found = permalink_page(article, public_id, after=request.GET.get(AFTER, ""), request=request)
    except BadPlace:
        raise _damaged() from None
    if found is None:
        raise Http404
    return _cached(request, "comments/permalink.html", found.page, status=410 if found.is_gone else 200)


def _cached(request: HttpRequest, template: str, page: Any, *, status: int = 200) -> HttpResponse:
    answer = render(request, template, {"page": page}, status=status)
    answer.headers["Cache-Control"] = CACHED
    return answer


def _no_story(request: HttpRequest, article_id: int) -> HttpResponse:
    """A retracted story's comments go with it: its notice stands here too. Anything else is not there."""
    found: Article | None = public_story(article_id) if article_id < 2**63 else None
    if found is None or found.state != State.RETRACTED:
        raise Http404
    return render(request, "articles/retracted.html", {"page": retracted_page(found, request=request)}, status=410)


def _damaged() -> BadRequest:
    return BadRequest(_("This link to more comments is damaged. Start again from the first page."))
