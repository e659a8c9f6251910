"""Readers and what they say below the demonstration's stories."""

import datetime as dt
from collections.abc import Iterable

from django.utils import timezone

from articles.comments.models import Comment
from articles.comments.operations.importing import import_comment
from articles.comments.states import Reason, Status
from articles.models import Article
from newsroom.accounts.models import Consent, User
from newsroom.accounts.operations.consents import accept, current_versions
from newsroom.accounts.operations.naming import set_display_name
from newsroom.accounts.operations.signup import account_for_code

from .content.comments import THREADS
from .content.readers import READERS
from .content.shapes import DemoComment

DOMAIN = "pembaca.example"


def load_readers() -> dict[str, User]:
    """An account for each reader, with its name and consent, as if each had signed in once."""
    readers: dict[str, User] = {}
    versions: dict[Consent.Document, str] = current_versions()
    for reader in READERS:
        user = account_for_code(f"{reader.key}@{DOMAIN}")
        assert user is not None  # noqa: S101 - these addresses belong to no staff
        set_display_name(user, name=reader.name, by=user)
        accept(user, versions=versions, by=user)
        readers[reader.key] = user
    return readers


def load_threads(stories: dict[str, Article], authors: dict[str, tuple[User | None, str]]) -> int:
    """All threads; `authors` are the staff by key, with the name as printed. Gives the number of comments."""
    speakers = {key: (user, user.reader_profile.display_name) for key, user in load_readers().items()}
    speakers |= {key: (user, name) for key, (user, name) in authors.items()}  # type: ignore[misc] # a guest has no account
    return sum(_say(stories[key], comments, speakers, parent=None) for key, comments in THREADS.items())


def _say(
    story: Article, comments: Iterable[DemoComment], speakers: dict[str, tuple[User, str]], *, parent: Comment | None
) -> int:
    said = 0
    now = timezone.now()
    assert story.published_at is not None  # noqa: S101 - only public stories have threads
    for demo in comments:
        author, name = speakers[demo.by]
        comment = import_comment(
            story,
            text=demo.text,
            author=author,
            author_name=name,
            # The newest stories are younger than some of the talk below them.
            at=min(story.published_at + dt.timedelta(minutes=demo.minutes), now),
            parent=parent,
            status=Status(demo.state),
            reason=Reason(demo.reason),
        )
        said += 1 + _say(story, demo.replies, speakers, parent=comment)
    return said
