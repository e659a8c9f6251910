"""Accounts at the desk: those who work here, and readers, of whom only the account is shown."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.forms import AdminUserCreationForm, UserChangeForm
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from newsroom.adminkit.keyset import KeysetAdmin

from ..models import User
from ..operations.staff import note_password, note_roles, save_account

# Whoever could tick these would have every right of the house.
ONLY_SUPERUSERS_GIVE = ("is_superuser", "user_permissions")


class AccountCreationForm(AdminUserCreationForm):
    class Meta:
        model = User
        fields = ("email",)


class AccountChangeForm(UserChangeForm):
    class Meta:
        model = User
        fields = "__all__"  # noqa: DJ007 - the admin's fieldsets say which are shown
        field_classes: dict[str, Any] = {}


@admin.register(User)
class AccountAdmin(KeysetAdmin, UserAdmin):
    """Newest first; found by the beginning of the address. Accounts are shut, not deleted."""

    keyset_field = "date_joined"
    form, add_form = AccountChangeForm, AccountCreationForm
    list_display = ("email", "is_staff", "is_active", "date_joined", "last_login")
    list_filter = ("is_staff", "is_active", "groups")
    search_fields = ("email__istartswith",)
    ordering = ("-date_joined",)
    readonly_fields = ("last_login", "date_joined")
    filter_horizontal = ("groups", "user_permissions")
    fieldsets = (
        (None, {"fields": ("email", "password")}),
        (_("Rights"), {"fields": ("is_active", "is_staff", "groups", "is_superuser", "user_permissions")}),
        (_("Dates"), {"fields": ("date_joined", "last_login")}),
    )
    add_fieldsets = (
        (None, {"classes": ("wide",), "fields": ("email", "usable_password", "password1", "password2")}),
        (_("Rights"), {"fields": ("is_staff", "groups")}),
    )

    def get_form(self, request: HttpRequest, obj: User | None = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        if not request.user.is_superuser:
            for name in ONLY_SUPERUSERS_GIVE:
                form.base_fields.pop(name, None)
        return form

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        found = super().get_fieldsets(request, obj)
        if request.user.is_superuser:
            return found
        return tuple(
            (title, {**options, "fields": tuple(f for f in options["fields"] if f not in ONLY_SUPERUSERS_GIVE)})
            for title, options in found
        )

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        may = super().has_change_permission(request, obj)
        return may and (obj is None or not obj.is_superuser or request.user.is_superuser)

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        """Django's page for a new password saves without `save_model`; it answers with a redirect when it has."""
        with transaction.atomic():
            response = super().user_change_password(request, id, form_url)
            if response.status_code == 302:
                note_password(User.objects.get(pk=id), by=request.user)
        return response

    def save_model(self, request: HttpRequest, obj: User, form: forms.ModelForm, change: bool) -> None:
        save_account(obj, changed=form.changed_data, by=request.user)

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: Any, change: bool) -> None:
        with transaction.atomic():
            before = list(form.instance.groups.values_list("name", flat=True))
            super().save_related(request, form, formsets, change)
            note_roles(form.instance, before=before, by=request.user)
