"""The house's own row at the desk: there is one, so its list is its form."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .current import change_outlet
from .models import Outlet


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):
    fieldsets = (
        (None, {"fields": ("name", "tagline", "description", "city", "home_region", "dateline_pattern")}),
        (
            _("Legal identity"),
            {
                "fields": (
                    "legal_name",
                    "legal_number",
                    "responsible_person",
                    "address",
                    "phone",
                    "email",
                    "whatsapp_channel",
                ),
                "description": _("The press law (40/1999, article 12) asks for these on the site."),
            },
        ),
        (
            _("Comments"),
            {
                "fields": ("comments", "comment_rules_version", "privacy_version"),
                "description": _("A new version asks every reader to agree again before the next comment."),
            },
        ),
    )

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if not self.has_view_or_change_permission(request):
            return super().changelist_view(request, extra_context)
        return redirect(reverse("admin:outlet_outlet_change", args=[1]))

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Outlet | None:
        """A site that was never set up has no row yet; the form shows what holds until there is one."""
        if object_id != "1":
            return None
        return super().get_object(request, object_id, from_field) or Outlet(pk=1)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Outlet | None = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Outlet, form: forms.ModelForm, change: bool) -> None:
        change_outlet(by=request.user, **{name: form.cleaned_data[name] for name in form.changed_data})
