"""Every version of a story: who saved it, when and why; what differs between two; an old one made the newest again."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.encoding import force_str
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.media.models import Asset
from newsroom.accounts.models import StaffProfile
from newsroom.text.diff import diff_as_html, word_diff
from regions.models import Region
from regions.officials.models import Person

from .. import permissions
from ..body import notation
from ..body.schema import validate
from ..errors import NotAllowed
from ..models import Article, Contribution, Revision, Section
from ..operations.drafting import restore_revision
from ..operations.snapshots import Snapshot, changed_fields
from .story_lines import name_of

SHOWN = 100
LABELS = {
    "body": gettext_lazy("text"),
    "seo_title": gettext_lazy("title for search engines"),
    "seo_description": gettext_lazy("description for search engines"),
    "section_id": gettext_lazy("section"),
    "hero_id": gettext_lazy("main photo"),
    "primary_region_id": gettext_lazy("region"),
    "other_region_ids": gettext_lazy("other regions"),
    "person_ids": gettext_lazy("persons named"),
    "topics": gettext_lazy("topics"),
    "credits": gettext_lazy("credits"),
}
NAMED: dict[str, Any] = {
    "section_id": Section, "hero_id": Asset, "primary_region_id": Region, "other_region_ids": Region, "person_ids": Person,
}  # fmt: skip


@dataclass(frozen=True)
class Version:
    number: int
    at: dt.datetime
    author: str
    reason: str
    note: str
    is_live: bool
    is_working: bool


@dataclass(frozen=True)
class FieldChange:
    """One field that differs, as marked text from the older to the newer version."""

    label: str
    marked: SafeString


@dataclass(frozen=True)
class Comparison:
    older: int
    newer: int
    changes: list[FieldChange]
    body: SafeString | None  # None: the text is the same


class StoryHistory:
    """The part of the story's admin that looks back."""

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        story = self.story_or_404(request, object_id)  # type: ignore[attr-defined]
        return HttpResponseRedirect(reverse("admin:articles_article_versions", args=[story.pk]))

    def versions_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        story = self.story_or_404(request, pk)  # type: ignore[attr-defined]
        rows = list(
            story.revisions.select_related("author__staff_profile").defer("snapshot").order_by("-number")[:SHOWN]
        )
        newer = _number(request.GET.get("ke")) or rows[0].number
        older = _number(request.GET.get("dari")) or max(newer - 1, 1)
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "opts": Article._meta,
            "title": _("Versions of story %(number)s") % {"number": pk},
            "story": story,
            "versions": [_version(row, story) for row in rows],
            "comparison": compare(story, min(older, newer), max(older, newer)),
            "is_nav_sidebar_enabled": False,
            "may_restore": permissions.may_edit(request.user, story),
        }
        return TemplateResponse(request, "admin/articles/article/versions.html", context)

    def restore_view(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        return require_POST(self._restore)(request, pk, number)

    def _restore(self, request: HttpRequest, pk: int, number: int) -> HttpResponse:
        story = self.story_or_404(request, pk)  # type: ignore[attr-defined]
        if number >= 2**31:
            raise Http404
        try:
            restored = restore_revision(story, number=number, by=request.user)
        except NotAllowed as refusal:
            raise PermissionDenied(str(refusal)) from refusal
        except Revision.DoesNotExist as problem:
            raise Http404 from problem
        messages.success(
            request,
            _("Version %(old)s stands again, as version %(new)s. Nothing is lost.")
            % {"old": number, "new": restored.number},
        )
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[pk]))


def compare(story: Article, older: int, newer: int) -> Comparison | None:
    """None if one of them doesn't exist, or both are the same."""
    found = {row.number: Snapshot.of(row) for row in story.revisions.filter(number__in=[older, newer])}
    if len(found) < 2:
        return None
    before, after = found[older], found[newer]
    differing = changed_fields(before, after)
    names = _names(before, after, differing)
    changes = [
        FieldChange(label_of(name), diff_as_html(word_diff(_shown(name, before, names), _shown(name, after, names))))
        for name in differing
        if name != "body"
    ]
    body = diff_as_html(word_diff(_written(before), _written(after))) if "body" in differing else None
    return Comparison(older, newer, changes, body)


def label_of(name: str) -> str:
    return force_str(LABELS[name] if name in LABELS else Article._meta.get_field(name).verbose_name)


def _version(row: Revision, story: Article) -> Version:
    return Version(
        number=row.number,
        at=row.created_at,
        author=name_of(row.author) or row.author_name or _("the system"),
        reason=row.get_reason_display(),
        note=row.note,
        is_live=row.pk == story.live_revision_id,
        is_working=row.pk == story.working_revision_id,
    )


def _written(snapshot: Snapshot) -> str:
    return notation.write(validate(snapshot.body))


def _names(before: Snapshot, after: Snapshot, differing: list[str]) -> dict[str, dict[int, str]]:
    """What the ids in differing fields are called: a query per kind of thing that differs."""
    names: dict[str, dict[int, str]] = {}
    for name in set(differing) & set(NAMED):
        ids = {pk for side in (before, after) for pk in _ids(getattr(side, name))}
        names[name] = {row.pk: str(row) for row in NAMED[name].objects.filter(pk__in=ids)}
    if "credits" in differing:
        ids = {credit.profile_id for side in (before, after) for credit in side.credits}
        names["credits"] = {row.pk: row.name for row in StaffProfile.objects.filter(pk__in=ids)}
    return names


def _shown(name: str, snapshot: Snapshot, names: dict[str, dict[int, str]]) -> str:
    value = getattr(snapshot, name)
    if name == "credits":
        roles = dict(Contribution.Role.choices)
        return ", ".join(f"{names[name].get(c.profile_id, c.profile_id)} ({roles.get(c.role, c.role)})" for c in value)
    if name in NAMED:
        return ", ".join(names[name].get(pk, f"#{pk}") for pk in _ids(value))
    return ", ".join(value) if isinstance(value, tuple) else str(value or "")


def _ids(value: Any) -> tuple[int, ...]:
    return tuple(value) if isinstance(value, tuple | list) else (value,) if value else ()


def _number(typed: str | None) -> int:
    return int(typed) if typed and typed.isdecimal() and len(typed) < 9 else 0
