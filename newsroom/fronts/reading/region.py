"""A region's front page: what it is, who governs it, what happened there.

12 queries: the region itself, 4 for its government, 3 for its other officials, 2 for stories, 1 for the first year, 1
for the map's numbers. What the data file says of the region (11 queries) the process keeps for a minute.
"""

import datetime as dt
from collections.abc import Iterable

from django.db.models import Min
from django.http import HttpRequest
from django.utils import formats, timezone, translation
from django.utils.translation import gettext as _

from articles.models import ArticleRegion
from articles.reading import lists
from articles.reading.cards import Link
from articles.reading.pages import OfficialCard
from articles.reading.paging import list_meta, pager, with_lead
from newsroom.http.cursors import Cursor
from newsroom.http.keeping import Kept
from newsroom.outlet.current import outlet
from newsroom.text.numbers import number
from regions.models import Region, RegionFigure
from regions.officials.reading.people import Incumbent
from regions.officials.reading.who_governs import Government, Holding, officials_of, who_governs
from regions.reading.region import EventFact, FigureFact, RegionFacts, RegionLink, region_facts

from .maps import region_map
from .pages import Figure, RegionMap, RegionPage

# The data file changes them, a few times a year.
_facts: Kept[RegionFacts] = Kept(seconds=60, most=1000)
UNITS = {RegionFigure.Measure.POPULATION: "jiwa", RegionFigure.Measure.AREA: "km²"}


def region_page(
    region: Region, *, on: dt.date | None = None, cursor: Cursor | None = None, request: HttpRequest | None = None
) -> RegionPage:
    """`region` has its parents joined. `on` shows who governed, and what it was called, on a past day."""
    # Language belongs to the key: labels and dates in the facts are words.
    facts = _facts.get((region.pk, on, translation.get_language()), lambda: region_facts(region, on))
    url = facts.url
    found = lists.stories_in(region, cursor=cursor)
    lead, cards = (None, found.cards) if cursor else with_lead(found.cards)
    has_government = region.kind != Region.Kind.KECAMATAN
    day = on or timezone.localdate()
    governors = who_governs(region, day) if has_government else None
    return RegionPage(
        meta=list_meta(
            title=facts.name,
            description=_("News from %(region)s: latest stories, who governs, facts and figures.")
            % {"region": facts.name},
            url=url,
            cursor=cursor,
            request=request,
        ),
        name=facts.printed_name,
        kind=facts.kind_label,
        slug=region.slug if _can_be_chosen(region) else "",
        url=url,
        breadcrumb=(Link(_("Regions"), "/daerah/"), *(Link(parent.name, parent.url) for parent in facts.parents)),
        former_names=tuple(f"{former.name} ({former.until})" for former in facts.former_names),
        figures=tuple(_figure(figure) for figure in facts.figures),
        governors=tuple(_governors(governors)),
        on=on,
        lead=lead,
        cards=cards,
        children=_links(facts.children),
        children_label=facts.children_label,
        neighbours=_links(facts.overlaps),
        officials=tuple(_card(person) for person in officials_of(region, day)) if has_government else (),
        archive=_years(region),
        feed_url=f"{url}feed/",
        map=_map(region, facts),
        event=_sentence(facts.events[0]) if facts.events else "",
        pager=pager(url, cursor=cursor, older=found.older),
    )


def _can_be_chosen(region: Region) -> bool:
    """ "My region" offers the kabupaten and kota of the outlet's own province."""
    return bool(region.parent and region.parent.slug == outlet().home_region)


def _links(regions: Iterable[RegionLink]) -> tuple[Link, ...]:
    return tuple(Link(region.short_name, region.url) for region in regions)


def _figure(fact: FigureFact) -> Figure:
    places = 0 if fact.measure == RegionFigure.Measure.POPULATION else 2
    return Figure(
        name=fact.label,
        value=number(fact.value, places),
        unit=UNITS.get(RegionFigure.Measure(fact.measure), ""),
        as_of=formats.date_format(fact.as_of, "F Y"),
        source=fact.source,
    )


def _governors(government: Government | None) -> Iterable[OfficialCard]:
    for holding in (government.head, government.deputy) if government else ():
        if holding is None:
            continue
        for person in (holding.holder, holding.acting):
            if person:
                yield _card(person)
        if holding.in_charge is None:
            yield _vacancy(holding)


def _card(person: Incumbent) -> OfficialCard:
    since = formats.date_format(person.since, "j F Y") if person.since and person.since_is_known else ""
    return OfficialCard(
        name=person.name,
        url=person.url,
        office=person.office,
        initials=person.initials,
        period=_("since %(day)s") % {"day": since} if since else "",
    )


def _vacancy(holding: Holding) -> OfficialCard:
    since = formats.date_format(holding.vacant_since, "j F Y") if holding.vacant_since else ""
    return OfficialCard(
        name=holding.words,
        url="",
        office=holding.office,
        initials="–",
        period=_("since %(day)s") % {"day": since} if since else "",
    )


def _years(region: Region) -> tuple[Link, ...]:
    """Years with stories, newest first. One look at the end of the index article_region_newest."""
    first = ArticleRegion.objects.filter(region=region, listed_at__isnull=False).aggregate(first=Min("listed_at"))[
        "first"
    ]
    if not first or not _can_be_chosen(region):
        return ()
    this_year, first_year = timezone.localdate().year, timezone.localtime(first).year
    last_days = {
        year: dt.date(year, 12, 31) if year < this_year else timezone.localdate()
        for year in range(first_year, this_year + 1)
    }
    return tuple(
        Link(str(year), f"/indeks/{day:%Y/%m/%d}/?daerah={region.slug}")
        for year, day in sorted(last_days.items(), reverse=True)
    )


def _map(region: Region, facts: RegionFacts) -> RegionMap | None:
    province = region.parent.slug if region.parent and region.kind in Region.SECOND_LEVEL else region.slug
    return region_map(province, shown_id=facts.id)


def _sentence(event: EventFact) -> str:
    """One sentence on the last change of the region's name, code, parent or status."""
    parts = [event.label, event.when, event.legal_basis]
    sentence = ", ".join(part for part in parts if part)
    return f"{sentence}. {event.note}".strip() if event.note else f"{sentence}."
