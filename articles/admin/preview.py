"""The story's own page, made of the working version: what readers would see if it were published now."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from ..body.compile import Links, compile_body
from ..body.schema import validate
from ..models import Article, ArticleText
from ..operations.resolving import BodyResolver, named_officials
from ..operations.snapshots import Snapshot, copy_to_row
from ..reading.story import story_page
from ..states import Kind


class StoryPreview:
    """The part of the story's admin that shows a page nobody else gets."""

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        story = self.story_or_404(request, pk)  # type: ignore[attr-defined]
        page = story_page(as_working_version(story), request=request)
        response = render(request, "admin/articles/article/preview.html", {"page": page, "story": story})
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response


def as_working_version(story: Article) -> Article:
    """The row in memory with the working version in it; nothing is written.

    Regions, topics and credits come from the rows beside the story: those of the working version while it isn't
    public, the published ones afterwards.
    """
    revision = story.working_revision
    assert revision is not None  # noqa: S101 - every story is created with one
    snapshot = Snapshot.of(revision)
    shown: Any = Article.objects.select_related(
        "section__parent", "primary_region__parent", "comment_summary", "hero"
    ).get(pk=story.pk)
    copy_to_row(shown, snapshot)
    day = timezone.localdate(shown.published_at) if shown.published_at else timezone.localdate()
    document = validate(snapshot.body)
    links = Links.SPONSORED if Kind(snapshot.kind).is_paid else Links.EDITORIAL
    compiled = compile_body(document, BodyResolver(document, day=day), links=links, own_hosts=settings.ALLOWED_HOSTS)
    shown.text = ArticleText(
        article=shown,
        html=compiled.html,
        plain=compiled.plain_text,
        officials=named_officials(snapshot.person_ids, day),
        seo_title=snapshot.seo_title,
        seo_description=snapshot.seo_description,
    )
    shown.live_revision = revision
    return shown
