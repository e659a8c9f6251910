"""Desk: offices and their seats."""

from django.contrib import admin

from regions.officials.admin.keeping import KeptWithTerms
from regions.officials.models import Office, Seat


class SeatInline(KeptWithTerms, admin.TabularInline):
    model = Seat
    extra = 0
    min_num = 1


@admin.register(Office)
class OfficeAdmin(admin.ModelAdmin):
    list_display = ["title", "main_region", "institution", "pair_role", "slug"]
    list_select_related = ["main_region", "institution"]
    list_filter = ["pair_role"]
    search_fields = ["title", "slug", "main_region__name"]
    autocomplete_fields = ["institution", "main_region", "regions"]
    inlines = [SeatInline]
    show_full_result_count = False
    list_per_page = 50


@admin.register(Seat)
class SeatAdmin(KeptWithTerms, admin.ModelAdmin):
    """Only so that a term's form can search for its seat."""

    search_fields = ["office__title", "office__slug", "office__main_region__name"]
    list_select_related = ["office"]
    autocomplete_fields = ["office"]

    def has_module_permission(self, request: object) -> bool:
        return False
