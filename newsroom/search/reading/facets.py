"""The ways to narrow a search, with names for people instead of keys."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import gettext as _

from articles.models import Section
from articles.states import Kind
from newsroom.searchindex.query import Found
from regions.models import Region
from regions.officials.models import Person

from ..asked import FACETS, Asked
from ..pages import Facet, FacetValue

MOST = 8


def facets_of(found: Found, asked: Asked) -> tuple[Facet, ...]:
    """Three queries: names of sections, regions and people."""
    shown = {parameter: _shown(found, asked, parameter) for parameter in FACETS}
    keys = {parameter: [key for key, _ in values] for parameter, values in shown.items()}
    names = {
        "rubrik": dict(Section.objects.filter(slug__in=keys["rubrik"]).values_list("slug", "name")),
        "daerah": _region_names(keys["daerah"]),
        "pejabat": dict(Person.objects.filter(slug__in=keys["pejabat"]).values_list("slug", "full_name")),
        "tahun": {year: year for year in keys["tahun"]},
        "jenis": {kind.value: str(kind.label) for kind in Kind},
    }
    titles = {
        "rubrik": _("Section"),
        "daerah": _("Region"),
        "pejabat": _("Official"),
        "tahun": _("Year"),
        "jenis": _("Kind"),
    }
    facets = (
        Facet(
            titles[parameter],
            tuple(
                FacetValue(
                    name=names[parameter][key],
                    count=count,
                    url=asked.toggled(parameter, key).url,
                    is_applied=asked.filters.get(parameter) == key,
                )
                for key, count in shown[parameter]
                if key in names[parameter]
            ),
        )
        for parameter in FACETS
    )
    return tuple(facet for facet in facets if facet.values)


def _shown(found: Found, asked: Asked, parameter: str) -> list[tuple[str, int]]:
    """The most frequent values and the applied one, which a reader must be able to take away again."""
    values = found.facets.get(FACETS[parameter], ())
    chosen = [*values[:MOST]]
    applied = asked.filters.get(parameter)
    if applied and applied not in {key for key, _ in chosen}:
        chosen.append((applied, dict(values).get(applied, 0)))
    return sorted(chosen, reverse=True) if parameter == "tahun" else chosen


def _region_names(slugs: Iterable[str]) -> dict[str, str]:
    """A kecamatan may have the address of a larger region; the larger one then gives the name."""
    rows = Region.objects.filter(slug__in=slugs).order_by("-path").values_list("slug", "short_name")
    return dict(rows)
