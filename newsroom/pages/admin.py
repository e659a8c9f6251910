"""House pages: the outlet's own wording, in the notation that stories are written in."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.body import notation
from articles.body.schema import validate
from newsroom.adminkit.read_only import KeptForGood

from .models import HousePage, Key
from .writing import write_page


class HousePageForm(forms.Form):
    key = forms.ChoiceField(label=gettext_lazy("page"), choices=Key.choices)
    title = forms.CharField(label=gettext_lazy("title"), max_length=120)
    introduction = forms.CharField(
        label=gettext_lazy("introduction"), max_length=400, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    text = forms.CharField(
        label=gettext_lazy("text"), strip=False, widget=forms.Textarea(attrs={"rows": 24, "data-notation": ""})
    )

    def clean_text(self) -> str:
        try:
            notation.parse(self.cleaned_data["text"])
        except notation.NotationError as refusal:
            raise forms.ValidationError([str(problem) for problem in refusal.problems]) from refusal
        return self.cleaned_data["text"]


@admin.register(HousePage)
class HousePageAdmin(KeptForGood, admin.ModelAdmin):
    list_display = ["title", "key", "updated_at"]
    show_full_result_count = False

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        return self._write(request, HousePageForm(request.POST or None), is_new=True)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        page = self.get_object(request, object_id)
        if page is None:
            raise Http404
        if not self.has_change_permission(request, page):
            raise PermissionDenied
        initial = {"key": page.key, "title": page.title, "introduction": page.introduction}
        initial["text"] = notation.write(validate(page.body)) if page.body else ""
        form = HousePageForm(request.POST or None, initial=initial)
        form.fields["key"].disabled = True
        return self._write(request, form, is_new=False)

    def _write(self, request: HttpRequest, form: HousePageForm, *, is_new: bool) -> HttpResponse:
        kept_as = "halaman-baru" if is_new else f"halaman-{form.initial['key']}"
        if request.method == "POST" and form.is_valid():
            page = write_page(**form.cleaned_data, by=request.user)
            messages.success(request, _("“%(title)s” is public now.") % {"title": page.title})
            # Back to the form: it tells the browser that its copy isn't needed any more.
            way = reverse("admin:pages_housepage_change", args=[page.pk])
            return HttpResponseRedirect(f"{way}?tersimpan={kept_as}")
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("New house page") if is_new else form.initial["title"],
            "form": form,
            "kept_as": kept_as,
        }
        return TemplateResponse(request, "admin/pages/housepage/form.html", context)
