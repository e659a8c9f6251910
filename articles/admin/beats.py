"""Who looks after which section and region."""

from typing import Any

from django.contrib import admin
from django.db.models import ForeignKey
from django.http import HttpRequest

from newsroom.accounts.models import User

from ..models import Beat


@admin.register(Beat)
class BeatAdmin(admin.ModelAdmin):
    list_display = ["user", "section", "region"]
    list_select_related = ["user", "section", "region"]
    search_fields = ["user__email", "section__name", "region__name"]
    autocomplete_fields = ["section", "region"]
    ordering = ["user__email", "id"]
    show_full_result_count = False

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "user":
            # A newsroom has dozens of people at its desk, beside all its readers.
            kwargs["queryset"] = User.objects.filter(is_staff=True, is_active=True).order_by("email")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
