"""Desk: word rules in force. Saving makes a new version, deleting retires."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from ..models import WordRule
from ..operations import wording
from ..permissions import may_moderate


@admin.register(WordRule)
class WordRuleAdmin(admin.ModelAdmin):
    list_display = ["phrase", "action", "note", "version", "created_at"]
    list_filter = ["action"]
    search_fields = ["phrase"]
    fields = ["phrase", "action", "note"]
    show_full_result_count = False
    actions = None

    def get_queryset(self, request: HttpRequest) -> QuerySet[WordRule]:
        return super().get_queryset(request).filter(retired_at__isnull=True)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return may_moderate(request.user)  # type: ignore[arg-type]  # never anonymous at the desk

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_module_permission(request)

    def save_model(self, request: HttpRequest, obj: WordRule, form: forms.ModelForm, change: bool) -> None:
        values = {
            "phrase": form.cleaned_data["phrase"],
            "action": form.cleaned_data["action"],
            "note": form.cleaned_data["note"],
        }
        if change:
            saved = wording.change_rule(WordRule.objects.get(pk=obj.pk), by=request.user, **values)
        else:
            saved = wording.add_rule(by=request.user, **values)
        obj.pk, obj.version = saved.pk, saved.version
        obj._state.adding = False

    def delete_model(self, request: HttpRequest, obj: WordRule) -> None:
        wording.retire_rule(obj, by=request.user)
