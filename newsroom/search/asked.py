"""What an address of `/cari/` asks for, and the addresses of its neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from django.urls import reverse
from django.utils.http import urlencode

from newsroom.searchindex.index import YEAR
from newsroom.searchindex.query import Sort

LONGEST_QUERY = 200

#: Parameters of the address → facets of the index, in the order of the page.
FACETS = {"rubrik": "section", "daerah": "region", "pejabat": "person", "tahun": YEAR, "jenis": "story_kind"}
SORTS = {"terbaru": Sort.NEWEST}


@dataclass(frozen=True)
class Asked:
    """One value for each facet: a reader narrows, and narrows again."""

    text: str = ""
    sort: Sort = Sort.RELEVANCE
    filters: Mapping[str, str] = field(default_factory=dict)  # by parameter
    page: int = 1

    @classmethod
    def of(cls, parameters: Mapping[str, str]) -> Self:
        """Anything may stand there; what has no meaning is left out."""
        page = parameters.get("hal", "")
        return cls(
            text=" ".join(parameters.get("q", "").replace("\0", " ").split()),
            sort=SORTS.get(parameters.get("urut", ""), Sort.RELEVANCE),
            filters={name: value for name in FACETS if (value := parameters.get(name, "").strip())},
            page=int(page) if page.isascii() and page.isdigit() and len(page) < 5 else 1,
        )

    @property
    def is_too_long(self) -> bool:
        return len(self.text) > LONGEST_QUERY

    @property
    def by_facet(self) -> dict[str, list[str]]:
        return {FACETS[name]: [value] for name, value in self.filters.items()}

    @property
    def url(self) -> str:
        parameters = {"q": self.text, **dict(self.carried)}
        if self.page > 1:
            parameters["hal"] = str(self.page)
        return f"{reverse('search:search')}?{urlencode(parameters)}"

    @property
    def carried(self) -> tuple[tuple[str, str], ...]:
        """What a new search keeps: the order and the applied facets."""
        sort = [("urut", word) for word, sort in SORTS.items() if sort is self.sort]
        return (*sort, *self.filters.items())

    def asking(self, text: str) -> Self:
        return replace(self, text=text, page=1)

    def sorted_by(self, sort: Sort) -> Self:
        return replace(self, sort=sort, page=1)

    def at(self, page: int) -> Self:
        return replace(self, page=page)

    def toggled(self, parameter: str, value: str) -> Self:
        """With this value of the facet, or without it where it is applied."""
        filters = {name: kept for name, kept in self.filters.items() if name != parameter}
        if self.filters.get(parameter) != value:
            filters[parameter] = value
        return replace(self, filters=filters, page=1)
