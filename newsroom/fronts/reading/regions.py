"""The index of regions, the choice among namesakes, and "my region"."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.reading import lists
from articles.reading.cards import Link
from articles.reading.paging import list_meta
from newsroom.outlet.current import outlet
from regions.models import Region
from regions.reading.tree import provinces

from .maps import home_map
from .pages import Pick, Province, RegionChoice, RegionChoicePage, RegionLine, RegionsPage, RegionStrip
from .recent import recent_stories

STRIP = 4


def regions_page(*, request: HttpRequest | None = None) -> RegionsPage:
    """All provinces with their kabupaten and kota, the outlet's own first. 4 queries."""
    home = outlet().home_region
    tree = provinces()
    recent = recent_stories([child.id for province in tree for child in province.children])
    rows = [
        Province(
            region=Link(province.name, province.url),
            children=tuple(
                RegionLine(Link(child.short_name, child.url), child.kind_label, recent.get(child.id, 0))
                for child in province.children
            ),
            is_home=province.slug == home,
        )
        for province in tree
    ]
    return RegionsPage(
        meta=list_meta(
            title=_("Regions"),
            description=_("News by province, kabupaten and kota."),
            url="/daerah/",
            cursor=None,
            request=request,
            feed=False,
        ),
        provinces=tuple(sorted(rows, key=lambda province: not province.is_home)),
        map=home_map(),
    )


def region_choice_page(name: str, regions: list[Region], *, request: HttpRequest | None = None) -> RegionChoicePage:
    """Several regions share the name that was asked for. 1 query."""
    recent = recent_stories([region.pk for region in regions])
    return RegionChoicePage(
        meta=list_meta(
            title=_("Which %(name)s?") % {"name": name},
            description=_("Several regions are called %(name)s.") % {"name": name},
            url=f"/daerah/{name.lower()}/",
            cursor=None,
            request=request,
            feed=False,
        ),
        name=name,
        choices=tuple(
            RegionChoice(
                region=Link(region.name, region.get_absolute_url()),
                kind=region.kind_label,
                parent=region.parent.name if region.parent else "",
                stories=recent.get(region.pk, 0),
            )
            for region in regions
        ),
    )


def home_regions() -> tuple[Pick, ...]:
    """What "my region" offers: the home region's kabupaten and kota. 1 query."""
    rows = (
        Region.objects.current()
        .second_level()
        .filter(parent__slug=outlet().home_region, parent__parent=None)
        .order_by("name")
    )
    return tuple(Pick(region.name, region.slug) for region in rows)


def region_strip(region: Region) -> RegionStrip:
    """The reader's own region on the home page. 2 queries."""
    return RegionStrip(
        region=Link(region.short_name, region.get_absolute_url()), cards=lists.stories_in(region, limit=STRIP).cards
    )
