"""A reader's own comments, and what a reader does with those of others. Private: no cache keeps these pages."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from articles.reading.pages import Meta
from newsroom.http.addresses import absolute
from newsroom.http.cursors import BadCursor, Cursor

from ..access import visible_comment
from ..errors import CommentRefusal
from ..forms.writing import FlagForm
from ..operations import editing, flagging
from ..reading import heads, mine, pages
from ..reading.drawing import Drawer
from ..states import Reason, Status
from .writing import own_or_404, place_of, story_or_404

SENT = "terkirim"


@never_cache
@login_required
@require_safe
def held(request: HttpRequest, public_id: str) -> HttpResponse:
    """ "Waiting for a moderator". Once decided, it leads to where the comment is."""
    comment, article = own_or_404(request, public_id)
    if not Status(comment.status).is_held:
        return HttpResponseRedirect(place_of(comment, article))
    return render(request, "comments/held.html", {"page": mine.held_page(comment, article, request=request)})


@never_cache
@login_required
@require_safe
def my_comments(request: HttpRequest) -> HttpResponse:
    try:
        cursor = Cursor.read(request.GET.get(mine.FROM), name=mine.cursor_name(request.user))
    except BadCursor:
        raise BadRequest(_("This link to an older page is damaged. Start again from the first page.")) from None
    return render(
        request, "comments/mine.html", {"page": mine.my_comments_page(request.user, cursor=cursor, request=request)}
    )


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """Asks once more; only the POST deletes, so that no scanner of links can."""
    comment, article = own_or_404(request, public_id)
    if request.method == "POST":
        try:
            editing.delete_comment(comment, by=request.user)
        except CommentRefusal:
            # Deleted or removed meanwhile: the list says so.
            return HttpResponseRedirect(place_of(comment, article))
        return HttpResponseRedirect(f"{article.get_absolute_url()}komentar/")
    head = heads.head_of(article)
    page = pages.DeletePage(
        meta=Meta(title=_("Delete a comment"), canonical=absolute(request.path, request), robots="noindex"),
        story=head.story,
        thread_url=head.thread_url,
        comment=Drawer(article.pk, head.thread_url, may_write=False, badges={}).view(comment),
        action=request.path,
    )
    return render(request, "comments/delete.html", {"page": page})


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def flag(request: HttpRequest, public_id: str) -> HttpResponse:
    comment = visible_comment(public_id)
    if comment is None:
        raise Http404
    article = story_or_404(comment.thread_id)
    head = heads.head_of(article)
    form = FlagForm(request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            flagging.flag_comment(
                comment, reason=Reason(form.cleaned_data["reason"]), note=form.cleaned_data["note"], by=request.user
            )
        except CommentRefusal as refusal:
            form.add_error(None, str(refusal))
            status = refusal.http_status
        else:
            return HttpResponseRedirect(f"{request.path}?{SENT}")
    elif request.method == "POST":
        status = 422
    page = pages.FlagPage(
        meta=Meta(title=_("Report a comment"), canonical=absolute(request.path, request), robots="noindex"),
        story=head.story,
        thread_url=head.thread_url,
        comment=Drawer(article.pk, head.thread_url, may_write=False, badges={}).view(comment),
        form=form,
        action=request.path,
        is_sent=SENT in request.GET and request.method != "POST",
    )
    return render(request, "comments/flag.html", {"page": page}, status=status)
