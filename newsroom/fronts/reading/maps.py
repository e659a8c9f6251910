"""The home region drawn as a map of its kabupaten and kota, with a table that says the same."""

from django.utils.translation import gettext as _

from newsroom.http.keeping import Kept
from newsroom.outlet.current import outlet
from regions.models import Region
from regions.reading.outlines import Drawing, outlines_of

from .pages import MapArea, RegionMap
from .recent import recent_stories

DAYS = 7
SHADES = 4


def home_map(*, shown_id: int | None = None) -> RegionMap | None:
    """The home region's map; None where we have no outlines or no home region. Two queries."""
    slug = outlet().home_region
    return region_map(slug, shown_id=shown_id) if slug else None


_regions: Kept[dict[str, Region]] = Kept(seconds=60, most=40)


def _drawn(drawing: Drawing) -> dict[str, Region]:
    return {
        region.slug: region for region in Region.objects.filter(slug__in=[outline.slug for outline in drawing.outlines])
    }


def region_map(province_slug: str, *, shown_id: int | None = None) -> RegionMap | None:
    drawing = outlines_of(province_slug)
    if drawing is None:
        return None
    regions = _regions.get(province_slug, lambda: _drawn(drawing))
    counts = recent_stories([region.pk for region in regions.values()], days=DAYS)
    most = max(counts.values(), default=0)
    return RegionMap(
        title=_("News by region"),
        width=drawing.width,
        height=drawing.height,
        note=_("Indicative map, not official boundaries."),
        areas=tuple(
            MapArea(
                name=region.name,
                short_name=region.abbreviation or region.short_name or region.name,
                url=region.get_absolute_url(),
                x=outline.x,
                y=outline.y,
                path=outline.path,
                stories=counts.get(region.pk, 0),
                shade=_shade(counts.get(region.pk, 0), most),
                is_shown=region.pk == shown_id,
            )
            for outline in drawing.outlines
            if (region := regions.get(outline.slug))
        ),
    )


def _shade(stories: int, most: int) -> int:
    return -(-stories * SHADES // most) if most else 0
