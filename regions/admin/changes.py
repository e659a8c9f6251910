"""Splits and renames, and which editions were loaded."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from regions.models import Edition, RegionEvent


@admin.register(RegionEvent)
class RegionEventAdmin(admin.ModelAdmin):
    list_display = ["key", "kind", "day", "edition", "legal_basis"]
    list_filter = ["kind"]
    search_fields = ["key", "note", "legal_basis"]
    autocomplete_fields = ["before", "after"]
    show_full_result_count = False


@admin.register(Edition)
class EditionAdmin(admin.ModelAdmin):
    list_display = ["edition", "basis", "loaded_at"]
    readonly_fields = ["edition", "basis", "digest", "loaded_at"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False
