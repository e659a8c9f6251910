from django.contrib import admin

from ..models import Region


@admin.register(Region)
class RegionAdmin(admin.ModelAdmin):
    search_fields = ["name", "short_name", "slug", "codes__code"]
    list_display = ["name", "kind", "slug"]
    show_full_result_count = False
