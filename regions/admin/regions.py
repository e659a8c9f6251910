"""Regions, with their names, codes, parents and figures to read.

Names, codes and parents come from the data of an edition, which the desk does not overwrite by hand: a
change by law is entered into the data with its source, and loaded.
"""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from regions.models import Region, RegionCode, RegionFigure, RegionName, RegionParent


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class NameInline(ReadOnlyInline):
    model = RegionName
    fields = ["name", "short_name", "abbreviation", "valid_from", "valid_to", "from_edition"]


class CodeInline(ReadOnlyInline):
    model = RegionCode
    fields = ["scheme", "code", "valid_from", "valid_to", "from_edition"]


class ParentInline(ReadOnlyInline):
    model = RegionParent
    fk_name = "region"
    fields = ["parent", "valid_from", "valid_to", "from_edition"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("parent")


class FigureInline(ReadOnlyInline):
    model = RegionFigure
    fields = ["measure", "value", "as_of", "source"]


@admin.register(Region)
class RegionAdmin(admin.ModelAdmin):
    list_display = ["name", "kind", "code", "parent", "abbreviation", "elects_head", "valid_to"]
    list_filter = ["kind", "elects_head"]
    list_select_related = ["parent"]
    list_per_page = 50
    ordering = ["path", "code", "id"]  # index: region_path
    # Old names and codes too: `distinct` for one region with several is Django's part.
    search_fields = ["name", "abbreviation", "names__name", "codes__code"]
    search_help_text = _("Name of now or once, abbreviation, or code.")
    show_full_result_count = False
    fields = [
        ("name", "short_name", "abbreviation"), ("kind", "local_label", "slug"), ("code", "parent"), "seat",
        ("lat", "lon", "tz"), "elects_head", "overlaps", ("valid_from", "valid_to", "from_edition"), "basis",
    ]  # fmt: skip
    readonly_fields = [
        "name", "short_name", "abbreviation", "kind", "slug", "code", "parent", "elects_head", "overlaps",
        "valid_from", "valid_to", "from_edition",
    ]  # fmt: skip
    inlines = [NameInline, CodeInline, ParentInline, FigureInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False
