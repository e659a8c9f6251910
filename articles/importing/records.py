"""What the parser asks of the database: regions, elections, officials. One object of each serves many files."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

from django.db.models import Count, Q

from articles.importing.knowledge import Place, Voting
from regions.models import Region
from regions.models.elections import PILKADA_2024
from regions.officials.reading.matching import SURE, OutdatedName, PersonMatch, match_person, outdated_names

# One query looks for the names in so many words: databases bound how much one may ask for.
_WORDS_AT_ONCE = 150
_A_YEAR = timedelta(days=366)


class RecordedPlaces:
    """Regions by the names that datelines use. Answers are kept: the same few cities come again."""

    def __init__(self) -> None:
        self.cities = lru_cache(maxsize=1000)(self._cities)
        self.voting = lru_cache(maxsize=10)(self._voting)

    def _cities(self, name: str) -> tuple[Place, ...]:
        """A kota before a kabupaten of the same name, as readers understand "Bandung"; then those whose seat it is."""
        name = name.strip()
        if not name or len(name) > 80:
            return ()
        above = Region.objects.current().above_kecamatan()
        named = Q(name__iexact=name) | Q(short_name__iexact=name) | Q(abbreviation__iexact=name)
        found = list(above.filter(named).in_code_order()[:5]) or list(
            above.filter(seat__iexact=name).in_code_order()[:5]
        )
        order = {Region.Kind.KOTA: 0, Region.Kind.ADMINISTRATIVE_KOTA: 1, Region.Kind.KABUPATEN: 2}
        found.sort(key=lambda region: order.get(Region.Kind(region.kind), 3))
        return tuple(Place(region.pk, region.name, region.short_name, region.get_absolute_url()) for region in found)

    def _voting(self, near: date) -> Voting | None:
        if abs(near - PILKADA_2024.voting_day) > _A_YEAR:
            return None
        counted = Region.objects.voting(PILKADA_2024).order_by().values_list("kind").annotate(Count("pk"))
        by_kind = dict(counted)
        return Voting(f"Pilkada {PILKADA_2024.voting_day.year}", by_kind) if by_kind else None


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
