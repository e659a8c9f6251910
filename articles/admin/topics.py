"""Topics are made while writing; here they are found, described and renamed."""

from django.contrib import admin

from newsroom.adminkit.read_only import KeptForGood

from ..models import Topic


@admin.register(Topic)
class TopicAdmin(KeptForGood, admin.ModelAdmin):
    list_display = ["name", "slug", "description"]
    search_fields = ["name"]
    fields = ["name", "slug", "description"]
    ordering = ["name"]
    show_full_result_count = False
    list_per_page = 50
