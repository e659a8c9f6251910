"""Meja: what waits for this person, in a fixed number of queries, none of them over a whole table."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.admin.seeing import sees_desk, stories_for
from articles.admin.story_lines import StoryLine, lines_of, with_lines
from articles.comments.models import Comment
from articles.models import Article, ArticleQuerySet
from articles.states import State
from newsroom.tasks.models import WorkerBeat

if TYPE_CHECKING:
    from newsroom.accounts.models import User

SHOWN = 8
MOST_COUNTED = 99
# A worker beats every few seconds; after a minute without one, what is scheduled doesn't go out.
SILENT_AFTER = dt.timedelta(seconds=60)


@dataclass(frozen=True)
class Block:
    """One heap of stories. `more_query` leads to the list that shows all of it."""

    title: str
    lines: list[StoryLine]
    empty: str
    more_query: str


@dataclass(frozen=True)
class Dashboard:
    name: str
    blocks: list[Block]
    may_write: bool
    held_comments: str  # "", "7" or "99+"
    worker_problem: str


def dashboard(user: "User") -> Dashboard:
    profile = getattr(user, "staff_profile", None)
    return Dashboard(
        name=profile.name.split()[0] if profile else "",
        blocks=_blocks(user),
        may_write=user.has_perm("articles.add_article"),
        held_comments=_held_comments(user),
        # Moderators have nothing to schedule and aren't alarmed.
        worker_problem=_worker_problem() if sees_desk(user) or user.is_superuser else "",
    )


def _blocks(user: "User") -> list[Block]:
    if not sees_desk(user):
        return []
    blocks = []
    if user.has_perm("articles.change_article"):
        own = Article.objects.of(user)
        blocks += [
            Block(_("Sent back to me"), _newest(own.filter(state=State.RETURNED)), "", "?milik=saya&keadaan=returned"),
            Block(
                _("My drafts"),
                _newest(own.filter(state=State.DRAFT)),
                _("No drafts. A new story starts with the button above."),
                "?milik=saya&keadaan=draft",
            ),
        ]
    if user.has_perm("articles.edit_others"):
        seen = stories_for(user)
        waiting = seen.filter(state=State.IN_REVIEW)
        ready = seen.filter(state=State.READY)
        blocks = [
            Block(_("Waiting for an editor"), _newest(waiting), _("Nothing waits."), "?keadaan=in_review"),
            Block(_("Ready to go out"), _newest(ready), "", "?keadaan=ready"),
            *blocks,
        ]
    else:
        submitted = Article.objects.of(user).filter(state__in=[State.IN_REVIEW, State.READY])
        blocks.append(Block(_("With the editors"), _newest(submitted), "", "?milik=saya&keadaan=in_review"))
    # Index: article_due.
    due = stories_for(user).filter(state=State.SCHEDULED).order_by("scheduled_at", "id")
    blocks.append(Block(_("Scheduled"), lines_of(with_lines(due)[:SHOWN]), "", "?keadaan=scheduled"))
    return [block for block in blocks if block.lines or block.empty]


def _newest(stories: ArticleQuerySet) -> list[StoryLine]:
    return lines_of(with_lines(stories.order_by("-touched_at", "-id"))[:SHOWN])


def _held_comments(user: "User") -> str:
    if not user.has_perm("comments.moderate"):
        return ""
    held = Comment.objects.held().values("pk")[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if held > MOST_COUNTED else str(held)


def _worker_problem() -> str:
    seen = WorkerBeat.objects.aggregate(last=Max("seen_at"))["last"]
    if seen is None:
        return _("The background worker has never run. Scheduled stories don't go out: start “manage.py work”.")
    if timezone.now() - seen > SILENT_AFTER:
        return _("The background worker has been silent for more than a minute. Scheduled stories don't go out.")
    return ""
