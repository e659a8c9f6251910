"""The photo library of the desk: list, upload, description, focal point, withdrawal."""

import datetime as dt
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.files.storage import storages
from django.db.models import QuerySet
from django.forms import Form, ModelForm, Script
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from articles.media import permissions
from articles.media.errors import MediaRefusal
from articles.media.forms.library import DESCRIPTION, FOCUS, RIGHTS, AssetForm, UploadForm, WithdrawForm
from articles.media.models import Asset
from articles.media.operations import files
from articles.media.operations.describing import describe, set_focus, set_rights
from articles.media.operations.uploading import upload
from articles.media.operations.withdrawing import withdraw
from articles.media.reading.library import alike, preview

LIVE_CROPS = ("16:9", "4:3", "1:1", "3:2")


class ExpiryFilter(admin.SimpleListFilter):
    title = _("right to show it")
    parameter_name = "hak"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("habis", _("has ended")), ("segera", _("ends within 30 days"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Asset]) -> QuerySet[Asset]:
        today = timezone.localdate()
        if self.value() == "habis":
            return queryset.filter(rights_expire_on__lt=today)
        if self.value() == "segera":
            return queryset.filter(rights_expire_on__range=(today, today + dt.timedelta(days=30)))
        return queryset


class FolderFilter(admin.SimpleListFilter):
    """The events of the newest photos: all that ever were would be a list of thousands, read from the whole table."""

    title = _("event")
    parameter_name = "folder"
    _LOOKED_THROUGH = 300

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        newest = Asset.objects.newest_first().values_list("folder", flat=True)[: self._LOOKED_THROUGH]
        return [(folder, folder) for folder in dict.fromkeys(newest) if folder][:20]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Asset]) -> QuerySet[Asset]:
        return queryset.filter(folder=self.value()) if self.value() else queryset


@admin.register(Asset)
class AssetAdmin(admin.ModelAdmin):
    form = AssetForm
    list_display = ("small_preview", "alt", "credit", "folder", "state", "rights_expire_on", "uploaded_at")
    list_display_links = ("small_preview", "alt")
    list_filter = ("state", ExpiryFilter, FolderFilter, "licence")
    search_fields = ("alt", "caption", "credit", "place", "folder")
    ordering = ("-uploaded_at", "-id")
    list_per_page = 40
    show_full_result_count = False
    readonly_fields = ("picture", "facts", "where_used", "look_alikes")
    fieldsets = (
        (None, {"fields": ("picture", FOCUS)}),
        (_("Description"), {"fields": DESCRIPTION}),
        (_("Rights"), {"fields": RIGHTS}),
        (_("Use"), {"fields": ("where_used", "look_alikes", "facts")}),
    )
    change_form_template = "admin/media/asset/change_form.html"

    class Media:
        css = {"all": ["desk/focus.css"]}
        js = [Script("desk/focus.js", type="module")]

    # -- who may -------------------------------------------------------------------------------------
    def has_change_permission(self, request: HttpRequest, obj: Asset | None = None) -> bool:
        if obj is None:
            return super().has_change_permission(request) or permissions.may_upload(request.user)
        return permissions.may_change(request.user, obj)

    def has_view_permission(self, request: HttpRequest, obj: Asset | None = None) -> bool:
        return super().has_view_permission(request, obj) or permissions.may_upload(request.user)

    def has_delete_permission(self, request: HttpRequest, obj: Asset | None = None) -> bool:
        """Nothing is deleted: what was public can only be withdrawn, which stays in the log."""
        return False

    # -- reading -------------------------------------------------------------------------------------
    def get_queryset(self, request: HttpRequest) -> QuerySet[Asset]:
        return super().get_queryset(request).with_thumbnail()

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Asset], search_term: str
    ) -> tuple[QuerySet[Asset], bool]:
        found, doubles = super().get_search_results(request, queryset, search_term)
        # Whoever picks a photo for a story is offered only what may be shown.
        return (found.usable() if request.path.endswith("/autocomplete/") else found), doubles

    @admin.display(description=_("photo"))
    def small_preview(self, asset: Any) -> SafeString | str:
        if not asset.thumbnail:
            return "–"
        return format_html(
            '<img class="desk-thumb" src="{}" alt="" width="96" loading="lazy">',
            storages["default"].url(asset.thumbnail),
        )

    @admin.display(description=_("photo"))
    def picture(self, asset: Asset) -> SafeString | str:
        """The photo to click into, and below it what each crop would show."""
        shown = preview(asset)
        if not shown:
            return _("No public file.")
        crops = format_html_join(
            "",
            '<figure><div class="desk-crop" data-focus-crop="{}"><img src="{}" alt=""></div><figcaption>{}</figcaption></figure>',
            ((crop, shown.src, crop) for crop in LIVE_CROPS),
        )
        return format_html(
            '<div class="desk-focus" data-focus-picker><img src="{}" width="{}" height="{}" alt="{}"></div><div class="desk-crops">{}</div>',
            shown.src, shown.width, shown.height, asset.alt, crops,
        )  # fmt: skip

    @admin.display(description=_("shown in"))
    def where_used(self, asset: Asset) -> SafeString | str:
        uses = list(asset.uses.order_by("-since")[:50])
        if not uses:
            return _("nowhere yet")
        return format_html_join(mark_safe("<br>"), '<a href="{}">{}</a>', ((use.url, use.label) for use in uses))

    @admin.display(description=_("looks alike"))
    def look_alikes(self, asset: Asset) -> SafeString | str:
        others = alike(asset)
        if not others:
            return _("nothing")
        return format_html_join(
            mark_safe("<br>"),
            '<a href="{}">{}</a>',
            ((reverse("admin:media_asset_change", args=[other.pk]), other.alt) for other in others),
        )

    @admin.display(description=_("file"))
    def facts(self, asset: Asset) -> SafeString:
        return format_html("{}×{}, {}, {} KB", asset.width, asset.height, asset.mime, asset.bytes // 1024)

    # -- acts ----------------------------------------------------------------------------------------
    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("<int:pk>/asli/", wrap(self.original_view), name="media_asset_original"),
            path("<int:pk>/tarik/", wrap(self.withdraw_view), name="media_asset_withdraw"),
            *super().get_urls(),
        ]

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Not Django's own: an upload decodes a picture, which mustn't happen inside a transaction."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = UploadForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            try:
                asset = upload(**form.cleaned_data, by=request.user)
            except MediaRefusal as refusal:
                form.add_error("file", str(refusal))
            else:
                return self.response_add(request, asset)
        return self._page(
            request, "upload.html", title=_("Upload a photo"), form=form, is_popup="_popup" in request.GET
        )

    def save_model(self, request: HttpRequest, obj: Asset, form: ModelForm, change: bool) -> None:
        """Each part says in the log what was changed; a part without changes writes nothing."""
        values = form.cleaned_data
        describe(obj, **{name: values[name] for name in DESCRIPTION}, by=request.user)
        set_rights(
            obj,
            licence=values["licence"],
            holder=values["rights_holder"],
            expire_on=values["rights_expire_on"],
            note=values["rights_note"],
            ai_generated=values["ai_generated"],
            ai_tool=values["ai_tool"],
            by=request.user,
        )
        set_focus(obj, x=values["focus_x"], y=values["focus_y"], by=request.user)

    def original_view(self, request: HttpRequest, pk: int) -> FileResponse:
        """The file as it came, for those who may see the camera's place in it. Never shown inline; the desk caches nothing."""
        asset = get_object_or_404(Asset, pk=pk)
        if not permissions.may_fetch_original(request.user, asset):
            raise PermissionDenied
        response = FileResponse(files.private().open(asset.original, "rb"), as_attachment=True, content_type=asset.mime)
        response["X-Content-Type-Options"] = "nosniff"
        return response

    def withdraw_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        asset = get_object_or_404(Asset, pk=pk)
        if not permissions.may_withdraw(request.user, asset):
            raise PermissionDenied
        form = WithdrawForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            try:
                withdraw(asset, reason=form.cleaned_data["reason"], by=request.user)
            except MediaRefusal as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, _("The photo is out of circulation."))
                return HttpResponseRedirect(reverse("admin:media_asset_changelist"))
        return self._page(request, "withdraw.html", title=_("Take out of circulation"), form=form, asset=asset)

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        asset = context.get("original")
        context["may_withdraw"] = asset and permissions.may_withdraw(request.user, asset)
        context["may_fetch_original"] = asset and permissions.may_fetch_original(request.user, asset)
        return super().render_change_form(request, context, *args, **kwargs)

    def _page(self, request: HttpRequest, template: str, *, title: Any, form: Form, **extra: Any) -> HttpResponse:
        context = {**self.admin_site.each_context(request), "opts": self.opts, "title": title, "form": form, **extra}
        return TemplateResponse(request, f"admin/media/asset/{template}", context)
