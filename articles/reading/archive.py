"""One day of the archive: 6 queries (days with stories, first story, stories, photos, sections, regions)."""

import calendar
import datetime as dt

from django.db.models import Min
from django.db.models.functions import TruncDate
from django.http import HttpRequest
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from newsroom.outlet.current import outlet
from regions.models import Region

from ..models import Article, Section
from . import lists
from .cards import Link
from .pages import ArchivePage, CalendarDay, Option
from .paging import list_meta


def archive_page(
    day: dt.date, *, section_slug: str = "", region_slug: str = "", request: HttpRequest | None = None
) -> ArchivePage | None:
    """None when the section or region isn't there."""
    sections = list(Section.objects.all())
    section = next((row for row in sections if row.slug == section_slug), None)
    region = Region.objects.filter(slug=region_slug, parent__parent=None).first() if region_slug else None
    if (section_slug and not section) or (region_slug and not region):
        return None
    query = urlencode({name: value for name, value in (("rubrik", section_slug), ("daerah", region_slug)) if value})
    start = day_start(day)
    first = Article.objects.public().aggregate(first=Min("published_at"))["first"]
    first_day = timezone.localdate(first) if first else day
    written = formats.date_format(day, "l, j F Y")
    return ArchivePage(
        meta=list_meta(
            title=_("Archive of %(day)s") % {"day": written},
            description=_("All stories of %(day)s.") % {"day": written},
            url=day_path(day),
            cursor=None,
            request=request,
            feed=False,
        ),
        day=day,
        weeks=_weeks(day, query),
        previous_month=_month_link(day.replace(day=1) - dt.timedelta(days=1), first_day, query),
        next_month=_month_link(_next_month(day), first_day, query),
        previous_day=_day_link(day - dt.timedelta(days=1), first_day, query),
        next_day=_day_link(day + dt.timedelta(days=1), first_day, query),
        sections=tuple(Option(row.slug, row.name, row.slug == section_slug) for row in sections),
        regions=_region_options(region),
        form_url=reverse("articles:archive"),
        cards=lists.between(start, day_start(day + dt.timedelta(days=1)), section=section, region=region),
    )


def day_start(day: dt.date) -> dt.datetime:
    """Midnight in the newsroom's zone."""
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def day_path(day: dt.date, query: str = "") -> str:
    path = reverse("articles:archive_day", kwargs={"year": day.year, "month": day.month, "day": f"{day.day:02}"})
    return f"{path}?{query}" if query else path


def _weeks(day: dt.date, query: str) -> tuple[tuple[CalendarDay, ...], ...]:
    first = day.replace(day=1)
    filled = set(
        Article.objects.public()
        .filter(published_at__gte=day_start(first), published_at__lt=day_start(_next_month(day)))
        .annotate(day=TruncDate("published_at"))
        .values_list("day", flat=True)
        .distinct()
    )
    return tuple(
        tuple(
            CalendarDay(
                number=number,
                url=day_path(first.replace(day=number), query)
                if number and first.replace(day=number) in filled
                else "",
                is_shown=number == day.day,
            )
            for number in week
        )
        for week in calendar.monthcalendar(day.year, day.month)
    )


def _next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)


def _day_link(day: dt.date, first: dt.date, query: str) -> Link | None:
    if not first <= day <= timezone.localdate():
        return None
    return Link(formats.date_format(day, "j F Y"), day_path(day, query))


def _month_link(day: dt.date, first: dt.date, query: str) -> Link | None:
    """To the same month's last (for an earlier month) or first day, if anything can stand there."""
    if not first.replace(day=1) <= day.replace(day=1) <= timezone.localdate().replace(day=1):
        return None
    return Link(formats.date_format(day, "F Y"), day_path(min(day, timezone.localdate()), query))


def _region_options(chosen: Region | None) -> tuple[Option, ...]:
    """The home region's kabupaten and kota; a chosen region from elsewhere stands first."""
    rows = list(Region.objects.filter(parent__slug=outlet().home_region, parent__parent=None).order_by("name"))
    if chosen and chosen.pk not in {row.pk for row in rows}:
        rows.insert(0, chosen)
    return tuple(Option(row.slug, row.name, bool(chosen and row.pk == chosen.pk)) for row in rows)
