"""A story as the desk's lists show it: its state in words, whose move it is, and which time matters now."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from newsroom.accounts.models import User

from ..models import Article, ArticleQuerySet
from ..states import Kind, State

COLUMNS = (
    "headline", "kicker", "state", "kind", "byline", "touched_at", "scheduled_at", "published_at", "section__name",
    "primary_region__name", "primary_region__short_name", "live_revision", "working_revision",
    "editor__email", "editor__staff_profile__name", "created_by__email", "created_by__staff_profile__name",
)  # fmt: skip


@dataclass(frozen=True)
class StoryLine:
    id: int
    url: str
    headline: str
    kicker: str
    state: str  # value of states.State, for the badge's colour
    state_words: str
    has_working_copy: bool
    kind: str  # empty for plain news
    section: str
    region: str
    byline: str
    move: str  # who has to do something next; empty where nobody has
    at: dt.datetime
    at_words: str


def with_lines(stories: ArticleQuerySet) -> ArticleQuerySet:
    """All that `line_of` needs, in the list's one query."""
    return stories.select_related(
        "section", "primary_region", "editor__staff_profile", "created_by__staff_profile"
    ).only(*COLUMNS)


def lines_of(stories: Iterable[Article]) -> list[StoryLine]:
    return [line_of(story) for story in stories]


def line_of(story: Article) -> StoryLine:
    state = State(story.state)
    region = story.primary_region
    at, at_words = _time_that_matters(story)
    return StoryLine(
        id=story.pk,
        url=reverse("admin:articles_article_change", args=[story.pk]),
        headline=story.headline or _("(no headline yet)"),
        kicker=story.kicker,
        state=state.value,
        state_words=str(state.label),
        has_working_copy=story.has_unpublished_changes,
        kind=Kind(story.kind).reader_label,
        section=story.section.name,
        region=(region.short_name or region.name) if region else "",
        byline=story.byline,
        move=whose_move(story),
        at=at,
        at_words=at_words,
    )


def whose_move(story: Article) -> str:
    if story.state in {State.DRAFT, State.RETURNED}:
        return name_of(story.created_by) or _("author")
    if story.state in {State.IN_REVIEW, State.READY} or story.has_unpublished_changes:
        return name_of(story.editor) or _("an editor")
    if story.state == State.SCHEDULED:
        return _("the clock")
    return ""


def name_of(user: User | None) -> str:
    if user is None:
        return ""
    return user.staff_profile.name if hasattr(user, "staff_profile") else user.email


def _time_that_matters(story: Article) -> tuple[dt.datetime, str]:
    if story.state == State.SCHEDULED and story.scheduled_at:
        return story.scheduled_at, _("goes out")
    if story.state == State.PUBLISHED and story.published_at and not story.has_unpublished_changes:
        return story.published_at, _("published")
    return story.touched_at, _("changed")
