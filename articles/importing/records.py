"""What the parser asks of the database: regions, elections, officials. One object of each serves many files."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from django.db.models import Count

from articles.importing.knowledge import Voting
from regions.models import Region
from regions.models.elections import PILKADA_2024
from regions.officials.reading.matching import SURE, OutdatedName, PersonMatch, match_person, outdated_names
from regions.reading.lookup import CityMatch, find_city

# One query looks for the names in so many words: databases bound how much one may ask for.
_WORDS_AT_ONCE = 150
_A_YEAR = timedelta(days=366)


class RecordedPlaces:
    """Regions by the names that datelines use. Answers are kept: the same few cities come again.

    `home` is the outlet's region, which settles names that several regions share.
    """

    def __init__(self, home: Region | None) -> None:
        self._home = home
        self.city = lru_cache(maxsize=1000)(self._city)
        self.voting = lru_cache(maxsize=10)(self._voting)

    def _city(self, name: str) -> CityMatch | None:
        """A kecamatan only at home: a third of their names are common words."""
        match = find_city(name[:100], near=self._home)
        if match is None or self._home is None:
            return match if match and not _is_kecamatan(match) else None
        province = (self._home.ancestor_ids or (self._home.pk,))[0]
        at_home = any(place.province_id == province for place in match.candidates)
        return match if at_home or not _is_kecamatan(match) else None

    def _voting(self, near: date) -> Voting | None:
        if abs(near - PILKADA_2024.voting_day) > _A_YEAR:
            return None
        counted = Region.objects.voting(PILKADA_2024).order_by().values_list("kind").annotate(Count("pk"))
        by_kind = dict(counted)
        return Voting(f"Pilkada {PILKADA_2024.voting_day.year}", by_kind) if by_kind else None


def _is_kecamatan(match: CityMatch) -> bool:
    return all(place.is_kecamatan for place in match.candidates)


class RecordedPeople:
    """Officials and institutions on record."""

    def match(self, mention: str, *, on: date, among: Collection[int] = ()) -> tuple[PersonMatch, ...]:
        words = mention.split()
        sure: dict[int, PersonMatch] = {}
        for start in range(0, len(words), _WORDS_AT_ONCE):
            piece = " ".join(words[start : start + _WORDS_AT_ONCE + 10])
            for match in match_person(piece, on=on, among=among):
                if match.score >= SURE:
                    sure.setdefault(match.person_id, match)
        return tuple(sorted(sure.values(), key=lambda match: -match.score))

    def outdated(self, text: str, *, on: date) -> tuple[OutdatedName, ...]:
        return outdated_names(text, on=on)
