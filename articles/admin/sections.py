"""Sections of the paper, in two levels."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from newsroom.adminkit.read_only import KeptForGood

from ..models import Section


@admin.register(Section)
class SectionAdmin(KeptForGood, admin.ModelAdmin):
    list_display = ["in_tree", "slug", "order", "description"]
    list_select_related = ["parent"]
    search_fields = ["name", "slug"]
    autocomplete_fields = ["parent"]
    prepopulated_fields = {"slug": ["name"]}
    show_full_result_count = False
    sortable_by = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Section]:
        return super().get_queryset(request).order_by("order", "name")

    @admin.display(description=_("name"))
    def in_tree(self, section: Section) -> SafeString | str:
        if section.parent is None:
            return section.name
        return format_html("{} › {}", section.parent.name, section.name)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        if obj is not None and "slug" in form.base_fields:
            form.base_fields["slug"].help_text = _(
                "Addresses of all its stories change with it; the old ones keep leading to them."
            )
        return form
