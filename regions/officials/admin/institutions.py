"""Desk: institutions and their names."""

from django.contrib import admin

from regions.officials.admin.keeping import KeptWithTerms
from regions.officials.models import Institution, InstitutionName


class NameInline(KeptWithTerms, admin.StackedInline):
    model = InstitutionName
    extra = 0


@admin.register(Institution)
class InstitutionAdmin(KeptWithTerms, admin.ModelAdmin):
    list_display = ["key", "kind", "parent", "region"]
    list_select_related = ["parent", "region"]
    list_filter = ["kind"]
    search_fields = ["key", "names__name", "names__abbreviation"]
    autocomplete_fields = ["parent", "region", "members"]
    inlines = [NameInline]
    show_full_result_count = False
    list_per_page = 50
