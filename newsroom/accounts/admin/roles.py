"""Roles: Django's groups, with every change of their rights in the log."""

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin
from django.contrib.auth.models import Group
from django.db import transaction
from django.http import HttpRequest

from newsroom.adminkit.read_only import KeptForGood

from ..operations.staff import note_rights, rights_of, save_role

admin.site.unregister(Group)


@admin.register(Group)
class RoleAdmin(KeptForGood, GroupAdmin):
    show_full_result_count = False

    def save_model(self, request: HttpRequest, obj: Group, form: forms.ModelForm, change: bool) -> None:
        save_role(obj, changed=form.changed_data, by=request.user)

    def save_related(self, request: HttpRequest, form: forms.ModelForm, formsets: Any, change: bool) -> None:
        with transaction.atomic():
            before = rights_of(form.instance)
            super().save_related(request, form, formsets, change)
            note_rights(form.instance, before=before, by=request.user)
