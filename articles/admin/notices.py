"""Corrections and retractions: said once, in public, and only read here."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from newsroom.adminkit.keyset import KeysetAdmin
from newsroom.adminkit.read_only import ReadOnly

from ..models import Correction, Retraction


class NoticeAdmin(ReadOnly, KeysetAdmin):
    list_select_related = ["article", "by"]
    list_per_page = 40

    @admin.display(description=_("story"))
    def story(self, notice: Any) -> SafeString:
        way = reverse("admin:articles_article_change", args=[notice.article_id])
        return format_html('<a href="{}">{}</a>', way, notice.article.headline)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["story", *(column.name for column in self.opts.fields if column.name not in {"id", "article"})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return self.get_fields(request, obj)


@admin.register(Correction)
class CorrectionAdmin(NoticeAdmin):
    keyset_field = "posted_at"
    list_display = ["posted_at", "kind", "story", "text", "by"]


@admin.register(Retraction)
class RetractionAdmin(NoticeAdmin):
    keyset_field = "retracted_at"
    list_display = ["retracted_at", "reason", "story", "notice", "by"]
