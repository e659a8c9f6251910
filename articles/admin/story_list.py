"""The list of stories: newest change first, filtered along indexes, read to the end without ever being counted."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from newsroom.adminkit.keyset import KeysetAdmin, KeysetChangeList
from regions.models import Region

from ..models import Article, Section
from ..states import Kind, State
from .seeing import sees_desk, stories_for
from .story_lines import lines_of, with_lines

# A word is looked for in the headlines of this many stories, newest change first: no index serves the middle of a
# word on both engines, and a search that reads a million headlines would stop the desk.
SEARCHED = 5_000
SAVED_VIEWS = (
    (_("All"), "?"),
    (_("Waiting for me"), "?milik=menunggu"),
    (_("My stories"), "?milik=saya"),
    (_("In review"), "?keadaan=in_review"),
    (_("Scheduled"), "?keadaan=scheduled"),
    (_("Published"), "?keadaan=published"),
)


class OneOf(admin.SimpleListFilter):
    """A filter with fixed choices. Values that it doesn't know choose nothing out."""

    def value(self) -> str | None:
        chosen = super().value()
        return chosen if chosen in {str(value) for value, _label in self.lookup_choices} else None


class WhoseFilter(OneOf):
    title, parameter_name = _("whose"), "milik"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("saya", _("my stories")), ("menunggu", _("waiting for me"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        if self.value() == "saya":
            return queryset.filter(created_by=request.user)
        return queryset.filter(waiting_for(request.user)) if self.value() == "menunggu" else queryset


class StateFilter(OneOf):
    title, parameter_name = _("state"), "keadaan"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(State.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        if self.value():
            return queryset.filter(state=self.value())
        return queryset.exclude(state=State.BINNED)


class SectionFilter(OneOf):
    title, parameter_name = _("section"), "rubrik"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(str(pk), label) for pk, label in section_choices()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        if not self.value():
            return queryset
        return queryset.filter(Q(section=self.value()) | Q(root_section=self.value()))


class KindFilter(OneOf):
    title, parameter_name = _("kind"), "jenis"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(Kind.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        return queryset.filter(kind=self.value()) if self.value() else queryset


class RegionFilter(admin.SimpleListFilter):
    """Ten thousand regions: chosen by typing, never from a list."""

    title, parameter_name = _("region"), "daerah"
    field = Article._meta.get_field("primary_region")

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return []

    def has_output(self) -> bool:
        return True

    def widget(self) -> str:
        field = forms.ModelChoiceField(Region.objects.all(), widget=self.picker(), required=False)
        return field.widget.render(self.parameter_name, self._chosen())

    @classmethod
    def picker(cls) -> AutocompleteSelect:
        return AutocompleteSelect(
            cls.field, admin.site, attrs={"data-width": "100%", "id": f"filter-{cls.parameter_name}"}
        )

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        chosen = self._chosen()
        return queryset.filter(regions__region=chosen) if chosen else queryset

    def _chosen(self) -> int | None:
        value = self.value() or ""
        return int(value) if value.isdecimal() and len(value) < 19 else None


def section_choices() -> list[tuple[int, str]]:
    """Sections with their subsections below them. One query; a paper has a few dozen."""
    rows = list(Section.objects.all())
    tree = []
    for root in (row for row in rows if row.parent_id is None):
        tree.append((root.pk, root.name))
        tree += [(row.pk, f"{root.name} › {row.name}") for row in rows if row.parent_id == root.pk]
    return tree


def waiting_for(user: Any) -> Q:
    """Whose move it is: the author's own drafts and returned stories; for editors what was submitted and not taken
    by somebody else, and public stories of theirs with an unpublished working copy."""
    own = Q(created_by=user, state__in=[State.DRAFT, State.RETURNED])
    if not user.has_perm("articles.edit_others"):
        return own
    mine_or_nobodys = Q(editor__isnull=True) | Q(editor=user)
    return own | (mine_or_nobodys & Q(state__in=[State.IN_REVIEW, State.READY]))


class StoryChangeList(KeysetChangeList):
    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Article]:
        return with_lines(super().get_queryset(request, exclude_parameters))


class StoryList(KeysetAdmin):
    keyset_field = "touched_at"
    list_filter = (WhoseFilter, StateFilter, SectionFilter, RegionFilter, KindFilter)
    search_fields = ("headline",)
    search_help_text = _("A word of the headline among the newest 5,000 stories, or a story's number.")
    list_per_page = 30
    change_list_template = "admin/articles/article/change_list.html"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        return stories_for(request.user)

    def has_view_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return sees_desk(request.user)

    def has_delete_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        return False

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Article], search_term: str
    ) -> tuple[QuerySet[Article], bool]:
        term = search_term.strip()
        if not term:
            return queryset, False
        if term.isdecimal() and len(term) < 19:
            return queryset.filter(pk=int(term)), False
        newest = queryset.order_by("-touched_at", "-pk").values("pk")[:SEARCHED]
        found = Article.objects.filter(pk__in=newest).order_by("-touched_at", "-pk")
        for word in term.split()[:6]:
            found = found.filter(headline__icontains=word)
        return found, False

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        page = super().changelist_view(request, {"title": _("Stories"), **(extra_context or {})})
        if hasattr(page, "context_data") and "cl" in page.context_data:
            listed = page.context_data["cl"]
            page.context_data["lines"] = lines_of(listed.result_list)
            page.context_data["views"] = [
                (label, query, query.lstrip("?") == request.GET.urlencode()) for label, query in SAVED_VIEWS
            ]
            page.context_data["media"] = RegionFilter.picker().media
            page.context_data["region_filter"] = next(
                (spec for spec in listed.filter_specs if isinstance(spec, RegionFilter)), None
            )
        return page

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type:
        return StoryChangeList
