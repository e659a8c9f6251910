"""A thread's page: 5 queries with a photo, the same at ten comments and at fifty thousand.

1 story, thread and count (`access.story_for_reader`) · 2 the story's photo · 3 roots, one more than fit · 4 the first
replies of each · 5 who of the authors works here. The page is the same for everybody and is stored by caches.
"""

from dataclasses import dataclass, replace

from django.db.models import Q
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article
from articles.reading.pages import Meta, Pager
from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor

from ..models import Comment, CommentQuerySet
from ..states import Mode, Status
from .drawing import Drawer, badges_of, write_url
from .heads import RULES_URL, Head, head_of
from .pages import CommentView, SortChoice, ThreadPage
from .previews import CARD_FIELDS, previews

PAGE = 25
SORT, FROM = "urut", "dari"


@dataclass(frozen=True)
class Sort:
    key: str  # in the address
    name: Promise
    is_rising: bool


NEWEST = Sort("terbaru", gettext_lazy("Newest"), is_rising=False)
OLDEST = Sort("terlama", gettext_lazy("Oldest"), is_rising=True)
SORTS = {sort.key: sort for sort in (NEWEST, OLDEST)}


def cursor_name(article_id: int, sort: Sort) -> str:
    """Ties a cursor to its thread and order."""
    return f"thread-{article_id}-{sort.key}"


def thread_page(
    article: Article, *, cursor: Cursor | None = None, sort: Sort = NEWEST, request: HttpRequest | None = None
) -> ThreadPage:
    """`article` comes from `access.story_for_reader`; a hidden thread shows none of its comments."""
    head = head_of(article, with_picture=True)
    roots, older = _roots(article.pk, cursor=cursor, sort=sort) if head.mode != Mode.HIDDEN else ([], None)
    replies = previews(root.pk for root in roots if root.visible_replies)
    shown = [*roots, *(reply for group in replies.values() for reply in group)]
    drawer = Drawer(article.pk, head.thread_url, head.may_write, badges_of(shown, article_id=article.pk))
    return ThreadPage(
        meta=_meta(head, is_first=cursor is None and sort is NEWEST, request=request),
        story=head.story,
        mode=head.mode.value,
        count=head.count if head.mode != Mode.HIDDEN else 0,
        rules_url=RULES_URL,
        sorts=tuple(SortChoice(str(choice.name), _address(head, choice), choice is sort) for choice in SORTS.values()),
        comments=tuple(_with_preview(drawer, root, replies.get(root.pk, [])) for root in roots),
        write_url=write_url(article.pk) if head.may_write else "",
        sign_in_url="/akun/masuk/",
        closes_at=head.thread.closes_at if head.thread and head.may_write else None,
        banner=_("Comments are switched off at the moment.") if head.mode == Mode.HIDDEN else "",
        pager=Pager(
            newer_url=_address(head, sort) if cursor else "",
            older_url=_address(head, sort, cursor=older) if older else "",
        ),
    )


def roots_after(roots: CommentQuerySet, *, cursor: Cursor | None, sort: Sort) -> CommentQuerySet:
    """In order, from behind the cursor. Ties of the time are broken by the key: nothing is skipped or shown twice."""
    if sort.is_rising:
        roots = roots.order_by("created_at", "id")
        later = Q(created_at__gt=cursor.at) | Q(created_at=cursor.at, id__gt=cursor.id) if cursor else Q()
    else:
        roots = roots.newest_first()
        later = Q(created_at__lt=cursor.at) | Q(created_at=cursor.at, id__lt=cursor.id) if cursor else Q()
    if cursor:
        # The plain bound beside the pair lets the index begin at the right place.
        bound = Q(created_at__gte=cursor.at) if sort.is_rising else Q(created_at__lte=cursor.at)
        roots = roots.filter(bound, later)
    return roots


def _roots(article_id: int, *, cursor: Cursor | None, sort: Sort) -> tuple[list[Comment], Cursor | None]:
    """One page, and the cursor of the next if there is one. Index: comment_roots_newest, read either way."""
    ordered = roots_after(Comment.objects.roots_of(article_id).shown(), cursor=cursor, sort=sort)
    rows = list(ordered.only(*CARD_FIELDS)[: PAGE + 1])
    if len(rows) <= PAGE:
        return rows, None
    last = rows[PAGE - 1]
    return rows[:PAGE], Cursor(cursor_name(article_id, sort), last.created_at, last.pk)


def _with_preview(drawer: Drawer, root: Comment, replies: list[Comment]) -> CommentView:
    view = drawer.tree(root, replies)
    more = root.visible_replies - sum(Status(reply.status).is_visible for reply in replies)
    return replace(view, more_replies=more, more_replies_url=view.url) if more > 0 else view


def _address(head: Head, sort: Sort, *, cursor: Cursor | None = None) -> str:
    values = {SORT: sort.key} if sort is not NEWEST else {}
    if cursor:
        values[FROM] = str(cursor)
    return f"{head.thread_url}?{urlencode(values)}" if values else head.thread_url


def _meta(head: Head, *, is_first: bool, request: HttpRequest | None) -> Meta:
    """Only the first page is for search engines: what stands on the others moves on with each comment."""
    return Meta(
        title=_("Comments: %(headline)s") % {"headline": head.story.headline},
        canonical=absolute(head.thread_url, request),
        robots="max-image-preview:large" if is_first and head.mode != Mode.HIDDEN else "noindex,follow",
    )
