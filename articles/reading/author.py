"""An author's page: 3 queries (beats, stories, photos)."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from newsroom.accounts.models import StaffProfile
from newsroom.http.addresses import absolute
from newsroom.http.cursors import Cursor

from ..models import Beat
from ..structured_data import author_data
from . import lists
from .cards import Link
from .faces import face_of, initials_of
from .pages import AuthorPage
from .paging import list_meta, pager


def author_page(
    profile: StaffProfile, *, cursor: Cursor | None = None, request: HttpRequest | None = None
) -> AuthorPage:
    url = profile.get_absolute_url()
    found = lists.by_author(profile, cursor=cursor)
    return AuthorPage(
        meta=list_meta(
            title=profile.name,
            description=profile.biography or _("Stories by %(name)s") % {"name": profile.name},
            url=url,
            cursor=cursor,
            request=request,
            structured_data=author_data(
                name=profile.name, url=absolute(url, request), position=profile.printed_title, request=request
            ),
        ),
        name=profile.name,
        role=profile.printed_title,
        bio=profile.biography,
        initials=initials_of(profile.name),
        picture=face_of(profile),
        email="",
        beats=_beats(profile),
        cards=found.cards,
        feed_url=f"{url}feed/",
        pager=pager(url, cursor=cursor, older=found.older),
    )


def _beats(profile: StaffProfile) -> tuple[Link, ...]:
    if not profile.user_id:
        return ()
    rows = Beat.objects.filter(user=profile.user_id).select_related("section", "region__parent")
    things = [thing for row in rows for thing in (row.section, row.region) if thing]
    return tuple(dict.fromkeys(Link(thing.name, thing.get_absolute_url()) for thing in things))
