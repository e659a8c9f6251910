"""The page that stands where a retracted story stood: 3 queries (the notice, latest stories, their photos)."""

from django.http import HttpRequest
from django.utils.html import linebreaks
from django.utils.translation import gettext as _

from newsroom.http.addresses import absolute

from ..models import Article, Retraction
from . import lists
from .pages import Meta, RetractedPage


def retracted_page(story: Article, *, request: HttpRequest | None = None) -> RetractedPage:
    """Nothing of the text comes back: headline, times and the notice."""
    notice = Retraction.objects.get(article=story)
    assert story.published_at is not None  # noqa: S101 - a retracted story was public
    return RetractedPage(
        meta=Meta(
            title=_("This story was retracted"), canonical=absolute(story.get_absolute_url(), request), robots="noindex"
        ),
        headline=story.headline,
        reason=notice.get_reason_display(),
        notice_html=linebreaks(notice.notice, autoescape=True),
        published_at=story.published_at,
        retracted_at=notice.retracted_at,
        decided_by=_("Editor-in-chief"),
        reference=notice.press_council_ref,
        latest=lists.newest(limit=4).cards,
    )
