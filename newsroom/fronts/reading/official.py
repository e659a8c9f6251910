"""The page of an official: 7 queries for the record, 2 for the stories that name the person."""

import datetime as dt

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.reading import lists
from articles.reading.cards import Link
from articles.reading.paging import list_meta, pager
from articles.structured_data import person_data
from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor
from regions.officials.models import Person
from regions.officials.reading.profile import OfficialProfile, TenureLine, official_profile

from .pages import OfficialPage, Tenure


def official_page(
    slug: str, *, cursor: Cursor | None = None, request: HttpRequest | None = None
) -> OfficialPage | None:
    """None where there is no such official."""
    profile = official_profile(slug, timezone.localdate())
    if profile is None:
        return None
    found = lists.naming(Person(pk=profile.person_id), cursor=cursor)
    present = profile.present
    return OfficialPage(
        meta=list_meta(
            title=profile.plain_name,
            description=_sentence(profile),
            url=profile.url,
            cursor=cursor,
            request=request,
            structured_data=person_data(
                name=profile.plain_name,
                url=absolute(profile.url, request),
                office=present.office,
                other_names=profile.other_names,
            ),
        ),
        name=profile.formal_name,
        plain_name=profile.plain_name,
        other_names=profile.other_names,
        office=present.office,
        initials=profile.initials,
        picture=None,
        timeline=tuple(_tenure(line) for line in profile.timeline),
        quotations=(),
        cards=found.cards,
        reply_url="/hak-jawab/",
        feed_url=f"{profile.url}feed/",
        region=Link(present.region_name, present.region_url) if present.region_url else None,
        sources=tuple(Link(_host(source), source) for source in profile.sources),
        updated_at=profile.updated_at,
        pager=pager(profile.url, cursor=cursor, older=found.older),
    )


def _sentence(profile: OfficialProfile) -> str:
    if profile.present.office:
        return _("%(name)s, %(office)s: terms of office and stories.") % {
            "name": profile.plain_name,
            "office": profile.present.office,
        }
    return _("%(name)s: terms of office and stories.") % {"name": profile.plain_name}


def _tenure(line: TenureLine) -> Tenure:
    return Tenure(
        kind=line.kind,
        since=line.since,
        until=_last_day(line.until),
        office=line.office,
        region=Link(line.region_name, line.region_url) if line.region_url else None,
        tenure=line.tenure,
        basis=line.legal_basis,
        is_current=line.is_current,
    )


def _last_day(until: dt.date | None) -> dt.date | None:
    """Records end on the first day after; people say the last day."""
    return until - dt.timedelta(days=1) if until else None


def _host(address: str) -> str:
    return address.split("://", 1)[-1].split("/", 1)[0].removeprefix("www.")
