"""One comment in its place: its ancestors above, its replies below, in at most 6 queries.

1 the comment · 2 ancestors, from the path · 3 replies, one more than fit · 4 who works here · beside the story and its
photo. Its address works without a script and outlives the comment: a removed one answers with a tombstone.
"""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.models import Article
from articles.reading.pages import Meta
from newsroom.http.addresses import absolute

from ..models import Comment
from ..states import Mode, Status
from .drawing import Drawer, badges_of
from .heads import RULES_URL, head_of
from .pages import PermalinkPage
from .previews import CARD_FIELDS

PAGE = 50
AFTER = "sesudah"


class BadPlace(ValueError):
    """`sesudah` names no comment of this branch."""


@dataclass(frozen=True)
class Permalink:
    page: PermalinkPage
    is_gone: bool


def permalink_page(
    article: Article, public_id: str, *, after: str = "", request: HttpRequest | None = None
) -> Permalink | None:
    """None for what the public has never seen. `after`: public id of the last reply of the page before. Raises BadPlace."""
    head = head_of(article, with_picture=True)
    found = Comment.objects.filter(thread_id=article.pk, public_id=public_id).only(*CARD_FIELDS).first()
    if found is None or head.mode == Mode.HIDDEN or not _was_public(found):
        return None
    below = Comment.objects.below(found).shown().only(*CARD_FIELDS)
    last = _last_seen(found, after) if after else None
    if last is not None:
        below = below.filter(path__gt=bytes(last.path))
    replies = list(below[: PAGE + 1])
    # Of a page further down also those between the comment and its first reply, to tell whom that answers.
    above_ids = {*found.ancestor_ids, *(replies[0].ancestor_ids if last and replies else ())} - {found.pk}
    above = {row.pk: row for row in Comment.objects.filter(pk__in=above_ids).only(*CARD_FIELDS)} if above_ids else {}
    shown = [found, *replies[:PAGE], *above.values()]
    drawer = Drawer(article.pk, head.thread_url, head.may_write, badges_of(shown, article_id=article.pk))
    view = drawer.tree(found, replies[:PAGE], above=tuple(above.values()), is_target=True)
    if len(replies) > PAGE:
        more = max(1, found.visible_replies - PAGE)
        view = replace(view, more_replies=more, more_replies_url=f"{view.url}?{AFTER}={replies[PAGE - 1].public_id}")
    page = PermalinkPage(
        meta=Meta(
            title=_("Comment on: %(headline)s") % {"headline": head.story.headline},
            canonical=absolute(head.thread_url, request),
            robots="noindex,follow",
        ),
        story=head.story,
        thread_url=head.thread_url,
        count=head.count,
        ancestors=tuple(drawer.view(above[pk]) for pk in found.ancestor_ids if pk in above),
        comment=view,
        rules_url=RULES_URL,
    )
    return Permalink(page, is_gone=not Status(found.status).is_visible)


def _was_public(comment: Comment) -> bool:
    return Status(comment.status).is_visible or bool(comment.removed_kind) or comment.visible_replies > 0


def _last_seen(top: Comment, public_id: str) -> Comment:
    last = Comment.objects.below(top).filter(public_id=public_id).only("path").first()
    if last is None:
        raise BadPlace(public_id)
    return last
