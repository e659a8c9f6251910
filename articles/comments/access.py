"""The only ways to get rows on somebody's behalf. What is missing and what is forbidden give the same answer."""

from typing import TYPE_CHECKING

from articles.models import Article
from articles.states import State
from newsroom.accounts.models import Consent
from newsroom.outlet.current import outlet

from .models import Comment

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def story_for_reader(article_id: int) -> Article | None:
    """A public story with what its thread pages show of it; one query. None for any other."""
    # SQLite and PostgreSQL alike refuse numbers beyond 63 bits with an error of their own.
    if article_id >= 2**63:
        return None
    return (
        Article.objects.filter(pk=article_id, state=State.PUBLISHED)
        .select_related("section", "comment_thread", "comment_summary")
        .only(
            "slug", "state", "headline", "published_at", "created_at", "hero_id", "section__name", "section__slug", "section__parent_id",
            "comment_summary__visible", "comment_thread__mode", "comment_thread__closes_at", "comment_thread__forced_open", "comment_thread__epoch",
        )
        .first()
    )  # fmt: skip


def own_comment(user: "User", public_id: str) -> Comment | None:
    """A comment of this reader, in whatever state, with its story."""
    return (
        Comment.objects.filter(public_id=public_id, author=user, thread__article__state=State.PUBLISHED)
        .select_related("thread__article__section")
        .first()
    )


def visible_comment(public_id: str) -> Comment | None:
    """A comment that everybody sees, with its story."""
    return (
        Comment.objects.visible()
        .filter(public_id=public_id, thread__article__state=State.PUBLISHED)
        .select_related("thread__article__section")
        .first()
    )


def has_consented(user: "User") -> bool:
    """Whether the account's last word on the comment rules is that it accepts the present version."""
    last = (
        Consent.objects.filter(user=user, document=Consent.Document.COMMENT_RULES)
        .order_by("-at", "-id")
        .values_list("act", "version")
        .first()
    )
    return last == (Consent.Act.ACCEPTED, outlet().comment_rules_version)
