"""Desk: people with their names, ranks and parties."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from regions.officials.admin.keeping import KeptWithTerms
from regions.officials.models import Party, PartyMembership, Person, PersonAlias, PersonRank
from regions.officials.operations import people


class AliasInline(KeptWithTerms, admin.TabularInline):
    model = PersonAlias
    extra = 0


class RankInline(KeptWithTerms, admin.StackedInline):
    model = PersonRank
    extra = 0


class MembershipInline(KeptWithTerms, admin.StackedInline):
    model = PartyMembership
    extra = 0
    autocomplete_fields = ["party"]


@admin.register(Person)
class PersonAdmin(admin.ModelAdmin):
    list_display = ["full_name", "call_name", "slug", "updated_at"]
    search_fields = ["full_name", "aliases__text", "call_name"]
    prepopulated_fields = {"slug": ["full_name"]}
    inlines = [AliasInline, RankInline, MembershipInline]
    show_full_result_count = False
    list_per_page = 50

    def save_model(self, request: HttpRequest, obj: Person, form: forms.ModelForm, change: bool) -> None:
        people.save_person(obj, by=request.user)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        people.index_names(form.instance)  # other names may have come or gone


@admin.register(Party)
class PartyAdmin(KeptWithTerms, admin.ModelAdmin):
    list_display = ["name", "short_name"]
    search_fields = ["name", "short_name"]
    prepopulated_fields = {"slug": ["name"]}
    show_full_result_count = False
