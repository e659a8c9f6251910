"""Writing, on pages of their own: they carry a token and belong to one reader, so no cache keeps them."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from articles.models import Article
from articles.reading.pages import Meta
from newsroom.http.addresses import absolute
from newsroom.http.clients import client_address

from ..access import has_consented, own_comment, story_for_reader, visible_comment
from ..errors import CommentRefusal, ConsentMissing, NotAllowed, OverBudget, ParentGone, SameText
from ..forms.writing import CommentForm, EditForm
from ..models import Comment
from ..operations import editing, posting
from ..reading import heads, pages
from ..reading.drawing import Drawer, write_url
from ..states import Status

CONSENT_URL = "/akun/persetujuan/"
# Bytes: of the text, and of the request that carries it, where each byte may be written as three.
MOST_TEXT, MOST_REQUEST = 16 * 1024, 64 * 1024


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, article_id: int) -> HttpResponse:
    """A comment, or with `?balas=` a reply."""
    article = story_or_404(article_id)
    if request.method == "POST":
        return _post(request, article)
    parent = visible_comment(request.GET.get("balas", "")) if request.GET.get("balas") else None
    if parent is not None and parent.thread_id != article.pk:
        raise Http404
    head = heads.head_of(article)
    if not head.may_write:
        return HttpResponseRedirect(head.thread_url)
    if request.user.is_authenticated and not has_consented(request.user):
        return to_consent(request)
    return _page(request, article, CommentForm.blank(parent=parent), parent=parent)


def _post(request: HttpRequest, article: Article) -> HttpResponse:
    if is_too_large(request):
        return HttpResponse(status=413)
    form = CommentForm(request.POST)
    if not form.is_valid():
        return _page(request, article, form, status=422)
    wanted = form.cleaned_data["parent"]
    parent = visible_comment(wanted) if wanted else None
    try:
        if wanted and parent is None:
            raise ParentGone
        posted = posting.post_comment(
            article_id=article.pk,
            text=form.cleaned_data["text"],
            submission_key=form.cleaned_data["key"],
            by=request.user,
            parent=parent,
            address=client_address(request),
        )
    except CommentRefusal as refusal:
        return _refused(request, article, form, refusal, parent=parent)
    return HttpResponseRedirect(place_of(posted.comment, article))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    comment, article = own_or_404(request, public_id)
    if request.method != "POST":
        form = EditForm(initial={"text": comment.body_source, "revision": comment.revision})
        return _page(request, article, form, action=request.path)
    if is_too_large(request):
        return HttpResponse(status=413)
    form = EditForm(request.POST)
    if not form.is_valid():
        return _page(request, article, form, status=422, action=request.path)
    try:
        changed = editing.edit_comment(
            comment, text=form.cleaned_data["text"], expected_revision=form.cleaned_data["revision"], by=request.user
        )
    except NotAllowed:
        raise Http404 from None
    except CommentRefusal as refusal:
        return _refused(request, article, form, refusal, action=request.path)
    return HttpResponseRedirect(place_of(changed, article))


def story_or_404(article_id: int) -> Article:
    article = story_for_reader(article_id)
    if article is None:
        raise Http404
    return article


def own_or_404(request: HttpRequest, public_id: str) -> tuple[Comment, Article]:
    """The reader's own comment and its story. Anybody else gets the answer of a comment that isn't there."""
    comment = own_comment(request.user, public_id) if request.user.is_authenticated else None
    if comment is None:
        raise Http404
    return comment, story_or_404(comment.thread_id)


def place_of(comment: Comment, article: Article) -> str:
    """Where its author finds a comment: in the thread, or on the page that says that it waits."""
    if Status(comment.status).is_visible:
        return f"{article.get_absolute_url()}komentar/{comment.public_id}/#k-{comment.public_id}"
    if Status(comment.status).is_held:
        return reverse("comments:held", args=[comment.public_id])
    return reverse("comments:mine")


def to_consent(request: HttpRequest) -> HttpResponse:
    return HttpResponseRedirect(f"{CONSENT_URL}?{urlencode({'next': request.get_full_path()})}")


def is_too_large(request: HttpRequest) -> bool:
    length = request.META.get("CONTENT_LENGTH") or "0"
    return (length.isdigit() and int(length) > MOST_REQUEST) or len(request.POST.get("text", "").encode()) > MOST_TEXT


def _refused(
    request: HttpRequest,
    article: Article,
    form: CommentForm | EditForm,
    refusal: CommentRefusal,
    *,
    parent: Comment | None = None,
    action: str = "",
) -> HttpResponse:
    """The page with the sentence and with the text as it was typed."""
    sentence: Any = str(refusal)
    if isinstance(refusal, SameText):
        comment = own_comment(request.user, refusal.public_id)
        if comment is not None:
            sentence = format_html('{} <a href="{}">{}</a>', sentence, place_of(comment, article), _("See it"))
    if isinstance(refusal, ConsentMissing):
        address = f"{CONSENT_URL}?{urlencode({'next': write_url(article.pk)})}"
        sentence = format_html('{} <a href="{}">{}</a>', sentence, address, _("Comment rules"))
    form.add_error(None, sentence)
    answer = _page(request, article, form, parent=parent, status=refusal.http_status, action=action)
    if isinstance(refusal, OverBudget):
        answer.headers["Retry-After"] = str(refusal.retry_after)
    return answer


def _page(
    request: HttpRequest,
    article: Article,
    form: CommentForm | EditForm,
    *,
    parent: Comment | None = None,
    status: int = 200,
    action: str = "",
) -> HttpResponse:
    head = heads.head_of(article)
    drawer = Drawer(article.pk, head.thread_url, may_write=False, badges={})
    page = pages.WritePage(
        meta=Meta(title=_("Write a comment"), canonical=absolute(head.thread_url, request), robots="noindex"),
        story=head.story,
        thread_url=head.thread_url,
        rules_url=heads.RULES_URL,
        form=pages.CommentForm(
            form=form,
            action=action or write_url(article.pk),
            replying_to=drawer.view(parent) if parent is not None else None,
            cancel_url=head.thread_url,
        ),
        viewer=_viewer(request),
        # After an attempt the form stays, so that nothing typed is lost when a session has ended.
        sign_in_url=f"{settings.LOGIN_URL}?{urlencode({'next': request.get_full_path()})}" if not form.is_bound else "",
    )
    return render(request, "comments/write.html", {"page": page}, status=status)


def _viewer(request: HttpRequest) -> pages.Viewer | None:
    if not request.user.is_authenticated:
        return None
    try:
        name = posting.author_name(request.user)
    except CommentRefusal:
        return None
    return pages.Viewer(name=name, sign_out_url="/akun/keluar/")
