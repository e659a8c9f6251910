"""What was corrected and what was taken down, in the open: `/koreksi/` and `/pencabutan/`. One query each."""

from django.db.models import Q
from django.http import HttpRequest
from django.utils.html import linebreaks
from django.utils.translation import gettext as _

from newsroom.http.cursors import Cursor

from ..models import Correction, Retraction
from ..states import State
from .cards import Link
from .pages import Notice, NoticesPage
from .paging import list_meta, pager

PAGE = 30


def corrections_page(*, cursor: Cursor | None = None, request: HttpRequest | None = None) -> NoticesPage:
    """Index: correction_newest. A correction of a story that was retracted later isn't repeated here."""
    rows = Correction.objects.filter(article__state=State.PUBLISHED).select_related("article__section")
    if cursor:
        rows = rows.filter(Q(posted_at__lt=cursor.at) | Q(posted_at=cursor.at, pk__lt=cursor.id))
    found = list(rows.order_by("-posted_at", "-id")[: PAGE + 1])
    last = found[PAGE - 1] if len(found) > PAGE else None
    title = _("Corrections")
    return NoticesPage(
        meta=list_meta(
            title=title,
            description=_("What we got wrong, and when we mended it."),
            url="/koreksi/",
            cursor=cursor,
            request=request,
            feed=False,
        ),
        title=title,
        introduction=_("When we get something wrong we say so, under the story and here. Tell us what you find."),
        notices=tuple(
            Notice(
                label=row.get_kind_display(),
                story=Link(row.article.headline, f"{row.article.get_absolute_url()}#koreksi-{row.pk}"),
                text_html=linebreaks(row.text, autoescape=True),
                posted_at=row.posted_at,
            )
            for row in found[:PAGE]
        ),
        pager=pager("/koreksi/", cursor=cursor, older=Cursor("corrections", last.posted_at, last.pk) if last else None),
    )


def retractions_page(*, cursor: Cursor | None = None, request: HttpRequest | None = None) -> NoticesPage:
    """Index: retraction_newest."""
    rows = Retraction.objects.select_related("article__section")
    if cursor:
        rows = rows.filter(Q(retracted_at__lt=cursor.at) | Q(retracted_at=cursor.at, pk__lt=cursor.id))
    found = list(rows.order_by("-retracted_at", "-id")[: PAGE + 1])
    last = found[PAGE - 1] if len(found) > PAGE else None
    title = _("Retracted stories")
    return NoticesPage(
        meta=list_meta(
            title=title,
            description=_("Stories that were taken down, and why."),
            url="/pencabutan/",
            cursor=cursor,
            request=request,
            feed=False,
        ),
        title=title,
        introduction=_(
            "We don't take stories down because somebody asks us to. These few were retracted on grounds that the guidelines for "
            "online media know."
        ),
        notices=tuple(
            Notice(
                label=row.get_reason_display(),
                story=Link(row.article.headline, row.article.get_absolute_url()),
                text_html=linebreaks(row.notice, autoescape=True),
                posted_at=row.retracted_at,
                reference=row.press_council_ref,
            )
            for row in found[:PAGE]
        ),
        pager=pager(
            "/pencabutan/", cursor=cursor, older=Cursor("retractions", last.retracted_at, last.pk) if last else None
        ),
    )
