"""The shapes of the demonstration's content. Keys are ours; the loader knows which row each became.

`state`, `kind`, reasons and roles are the values of the enums of `articles.states`, `articles.models`,
`articles.comments.states` and `newsroom.accounts.models.StaffProfile.Position`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True)
class DemoSection:
    slug: str
    name: str
    description: str
    order: int
    parent: str = ""  # slug of the section it stands in


@dataclass(frozen=True)
class DemoTopic:
    name: str
    description: str


@dataclass(frozen=True)
class DemoAuthor:
    """A byline. Without `has_account` the writer is a guest who can't sign in."""

    key: str
    name: str
    initials: str
    position: str
    title: str
    biography: str
    portrait: str = ""  # key of a drawn portrait
    has_account: bool = True


@dataclass(frozen=True)
class DemoReader:
    key: str
    name: str  # as shown beside comments


@dataclass(frozen=True)
class DemoCorrection:
    """`hours_after` publication; `reason` is for the desk alone."""

    kind: str
    hours_after: float
    text: str
    reason: str
    requested_by: str = ""


@dataclass(frozen=True)
class DemoRetraction:
    reason: str
    hours_after: float
    notice: str


@dataclass(frozen=True)
class DemoWorkingCopy:
    """Changes of a published story that nobody has published yet; an empty field is unchanged."""

    note: str
    headline: str = ""
    standfirst: str = ""
    added_paragraph: str = ""  # goes to the end of the body


@dataclass(frozen=True)
class DemoStory:
    """One story. `body` is notation with keys for ids and placeholders for dates (see the package)."""

    key: str
    section: str
    headline: str
    short_headline: str
    standfirst: str
    dateline_city: str
    region: str
    authors: tuple[str, ...]
    hours_ago: float  # publication, or the beginning of a draft; below zero: the time it waits for
    body: str
    kind: str = "news"
    state: str = "published"
    kicker: str = ""
    other_regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    editor: str = ""
    picture: str = ""
    picture_caption: str = ""
    note: str = ""  # of the desk: why it was sent back, what to look at
    corrections: tuple[DemoCorrection, ...] = ()
    retraction: DemoRetraction | None = None
    working_copy: DemoWorkingCopy | None = None
    sponsor: str = ""
    officials: tuple[str, ...] = ()  # slugs of persons named
    closing: str = ""

    def moment(self, now: datetime) -> datetime:
        """When the story went out, was begun, or is to go out. Its day is what placeholders count from."""
        return now - timedelta(hours=self.hours_ago)


@dataclass(frozen=True)
class DemoComment:
    """A comment `minutes` after the story went out; `reason` says why it is held or rejected."""

    by: str  # key of a reader, or of an author
    minutes: int
    text: str
    state: str = "published"
    reason: str = ""
    likes: int = 0
    replies: tuple["DemoComment", ...] = ()


@dataclass(frozen=True)
class DemoPage:
    """A house page. `address` is the first part of its path."""

    address: str
    title: str
    introduction: str
    body: str
