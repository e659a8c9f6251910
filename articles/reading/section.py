"""A section's page: 3 queries (subsections, stories, photos)."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from newsroom.http.cursors import Cursor

from ..models import Section
from . import lists
from .cards import Link
from .pages import SectionPage
from .paging import list_meta, pager, with_lead


def section_page(section: Section, *, cursor: Cursor | None = None, request: HttpRequest | None = None) -> SectionPage:
    url = section.get_absolute_url()
    found = lists.in_section(section, cursor=cursor)
    parent = section.parent
    # The front has a lead; pages further back are plain lists.
    lead, cards = (None, found.cards) if cursor else with_lead(found.cards)
    return SectionPage(
        meta=list_meta(
            title=section.name,
            description=section.description or _("News on %(section)s") % {"section": section.name},
            url=url,
            cursor=cursor,
            request=request,
        ),
        name=section.name,
        description=section.description,
        breadcrumb=(Link(parent.name, parent.get_absolute_url()),) if parent else (),
        children=tuple(Link(child.name, child.get_absolute_url()) for child in Section.objects.filter(parent=section)),
        lead=lead,
        cards=cards,
        most_read=(),
        feed_url=f"{url}feed/",
        archive_url=f"/indeks/?rubrik={section.slug}",
        pager=pager(url, cursor=cursor, older=found.older),
    )
