"""Documents to be found, as any room might hand them in."""

import datetime as dt
import itertools
from typing import Any

from newsroom.searchindex.document import SearchDocument

_numbers = itertools.count(1)
NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)


def make_document(title: str = "Warga menata bantaran", **values: Any) -> SearchDocument:
    number = next(_numbers)
    return SearchDocument(**({"kind": "story", "id": number, "title": title, "published_at": NOW} | values))
