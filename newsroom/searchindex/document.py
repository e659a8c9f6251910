"""What can be indexed, whatever it is about."""

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class SearchDocument:
    """Plain text only. `facets` are named lists of short keys ("section": ["politik"]) to narrow a search by."""

    kind: str
    id: int
    title: str
    published_at: dt.datetime
    lead: str = ""
    body: str = ""
    names: str = ""
    facets: dict[str, list[str]] = field(default_factory=dict)
