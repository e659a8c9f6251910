"""Desk: terms. Overlapping ones are refused with a sentence that names the other holder."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from regions.officials.errors import OverlappingTerm
from regions.officials.models import Term
from regions.officials.operations import appointing


class TermForm(forms.ModelForm):
    class Meta:
        model = Term
        fields = [
            "seat",
            "person",
            "kind",
            "start_date",
            "start_bound",
            "end_date",
            "end_bound",
            "last_attested_on",
            "planned_end",
            "legal_basis",
            "sworn_in_by",
            "sworn_in_at",
            "note",
            "source_url",
            "source_read_on",
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        needed = ("seat", "kind", "start_date")
        if all(cleaned.get(name) for name in needed):
            try:
                appointing.refuse_overlap(
                    seat=cleaned["seat"],
                    kind=cleaned["kind"],
                    start_date=cleaned["start_date"],
                    end_date=cleaned.get("end_date"),
                    besides=self.instance.pk,
                )
            except OverlappingTerm as refusal:
                # On the field: the general sentence of the database rule is then left out.
                self.add_error("start_date", refusal.sentence)
        return cleaned


@admin.register(Term)
class TermAdmin(admin.ModelAdmin):
    form = TermForm
    list_display = ["person", "seat", "kind", "start_date", "end_date"]
    list_select_related = ["person", "seat__office"]
    list_filter = ["kind"]
    search_fields = ["person__full_name", "seat__office__title", "seat__office__main_region__name"]
    autocomplete_fields = ["seat", "person"]
    ordering = ["-start_date", "-id"]
    show_full_result_count = False
    list_per_page = 50

    def save_model(self, request: HttpRequest, obj: Term, form: TermForm, change: bool) -> None:
        values = {name: form.cleaned_data[name] for name in form.Meta.fields}
        if change:
            changes = {name: values[name] for name in form.changed_data if name in values}
            appointing.correct_term(obj, by=request.user, **changes)
            return
        obj.pk = appointing.appoint(**values, by=request.user).pk
        obj._state.adding = False

    def has_delete_permission(self, request: HttpRequest, obj: Term | None = None) -> bool:
        """A term that was recorded by mistake is corrected; only administrators remove rows."""
        return bool(request.user.is_superuser)
