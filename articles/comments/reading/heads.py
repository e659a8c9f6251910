"""What all pages about one thread begin with: the story, and how the thread is open."""

from dataclasses import dataclass

from django.utils import timezone

from articles.media.reading.picture import pictures_for
from articles.models import Article
from articles.reading.cards import Link
from newsroom.outlet.current import outlet

from ..models import CommentThread
from ..permissions import mode_of
from ..states import Mode
from .pages import StoryHead

RULES_URL = "/aturan-komentar/"


@dataclass(frozen=True)
class Head:
    story: StoryHead
    thread_url: str
    mode: Mode
    count: int
    thread: CommentThread | None

    @property
    def may_write(self) -> bool:
        return self.mode in {Mode.OPEN, Mode.PREMOD}


def head_of(article: Article, *, with_picture: bool = False) -> Head:
    """`article` comes from `access.story_for_reader`. One query with the picture, none without."""
    thread = getattr(article, "comment_thread", None)
    summary = getattr(article, "comment_summary", None)
    url = article.get_absolute_url()
    picture = (
        pictures_for([article.hero_id], "3:2").get(article.hero_id or 0) if with_picture and article.hero_id else None
    )
    assert article.published_at is not None  # noqa: S101 - access gives public stories only
    return Head(
        story=StoryHead(
            headline=article.headline,
            url=url,
            section=Link(article.section.name, article.section.get_absolute_url()),
            published_at=article.published_at,
            picture=picture,
        ),
        thread_url=f"{url}komentar/",
        mode=mode_of(thread, outlet(), now=timezone.now()),
        count=summary.visible if summary else 0,
        thread=thread,
    )
