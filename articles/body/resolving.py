"""What a body needs from outside to become a page: photos, stories, officials, documents.

The rooms that know these fill the classes below; the compiler only prints them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Picture:
    """A photo as it can be delivered. `sources` are (media type, srcset), the best format first."""

    src: str
    width: int
    height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    srcset: str = ""  # of the <img> itself


@dataclass(frozen=True)
class RelatedStory:
    """A public story that the body points to."""

    headline: str
    url: str
    thumbnail: Picture | None = None


@dataclass(frozen=True)
class Official:
    """A person as of the story's date."""

    name: str
    url: str
    office: str = ""
    portrait: Picture | None = None


@dataclass(frozen=True)
class Download:
    """A document that readers can fetch. `meta` is its kind and size in words: "PDF, 1,2 MB"."""

    title: str
    url: str
    meta: str = ""


class Resolver(Protocol):
    """Looks up what a body names by id; None for what is gone or may not be shown.

    Load everything beforehand by `Document.references`: compiling asks once per mention.
    """

    def picture(self, asset_id: int) -> Picture | None: ...

    def article(self, article_id: int) -> RelatedStory | None: ...

    def official(self, person_id: int) -> Official | None: ...

    def document(self, asset_id: int) -> Download | None: ...
