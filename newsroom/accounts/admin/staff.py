"""Bylines: the people whose names stand over stories and in the masthead."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from newsroom.adminkit.read_only import KeptForGood

from ..models import StaffProfile
from ..operations.staff import save_profile
from ..rooms import portraits


class StaffProfileForm(forms.ModelForm):
    new_portrait = forms.FileField(
        label=_("new portrait"),
        required=False,
        help_text=_("A photo of the face; it is cut square. Place and camera are taken out of the file."),
        widget=forms.FileInput(attrs={"accept": "image/*"}),
    )
    slug = forms.SlugField(
        label=_("address"),
        required=False,
        max_length=120,
        help_text=_("Empty: made from the name. Links to it don't follow a change."),
    )

    class Meta:
        model = StaffProfile
        fields = ("name", "slug", "initials", "position", "title", "biography", "user", "left_on")


@admin.register(StaffProfile)
class StaffProfileAdmin(KeptForGood, admin.ModelAdmin):
    form = StaffProfileForm
    list_display = ("name", "initials", "shown_title", "user", "left_on")
    list_filter = ("position", ("left_on", admin.EmptyFieldListFilter))
    list_select_related = ("user",)
    search_fields = ("name", "initials", "title")
    autocomplete_fields = ("user",)
    readonly_fields = ("face",)
    show_full_result_count = False
    fields = ("name", "slug", "initials", "position", "title", "biography", "face", "new_portrait", "user", "left_on")

    @admin.display(description=_("title"))
    def shown_title(self, profile: StaffProfile) -> str:
        return profile.printed_title

    @admin.display(description=_("portrait"))
    def face(self, profile: StaffProfile) -> str:
        if not profile.pk or not profile.portrait:
            return "–"
        return format_html('<img src="{}" alt="" width="96" height="96">', profile.portrait.url)

    def save_model(self, request: HttpRequest, obj: StaffProfile, form: forms.ModelForm, change: bool) -> None:
        save_profile(obj, changed=[name for name in form.changed_data if name != "new_portrait"], by=request.user)
        file = form.cleaned_data.get("new_portrait")
        if not file:
            return
        writer = portraits()
        try:
            writer.write(obj, file=file, by=request.user)
        except writer.refusal as refusal:
            self.message_user(request, str(refusal), messages.ERROR)

    def get_search_results(self, request: HttpRequest, queryset: Any, search_term: str) -> Any:
        found, may_repeat = super().get_search_results(request, queryset, search_term)
        if request.path.endswith("/autocomplete/"):
            # A story is credited to people who are still here.
            found = found.filter(left_on=None)
        return found, may_repeat
