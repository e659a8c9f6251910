"""The log at the desk: read, filtered, taken away as a file. Nothing here changes it, and the database wouldn't let it."""

import csv
from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from newsroom.adminkit.keyset import KeysetAdmin
from newsroom.adminkit.read_only import ReadOnly

from .models import Entry

EXPORT_ROWS = 10_000
# The filter offers the acts found among this many newest entries: all distinct ones would read the whole table.
RECENT = 5_000
COLUMNS = ("at", "by_name", "action", "target_type", "target_id", "target_name", "detail")


class ActionFilter(admin.SimpleListFilter):
    title = gettext_lazy("action")
    parameter_name = "tindakan"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        recent = Entry.objects.order_by("-at", "-id").values_list("action", flat=True)[:RECENT]
        actions = sorted(set(recent))
        return [(action, action) for action in actions]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Entry]) -> QuerySet[Entry]:
        return queryset.filter(action=self.value()) if self.value() else queryset


@admin.register(Entry)
class EntryAdmin(ReadOnly, KeysetAdmin):
    keyset_field = "at"
    list_display = ("at", "by_name", "action", "target_type", "target_name")
    list_filter = (ActionFilter, ("at", admin.DateFieldListFilter))
    search_fields = ("by_name__istartswith", "target_id__exact")
    search_help_text = gettext_lazy("Who did it (the beginning of the address), or the number of a thing")
    list_per_page = 50
    change_list_template = "admin/audit/entry/change_list.html"

    def get_urls(self) -> list[URLPattern]:
        export = self.admin_site.admin_view(require_safe(self.export))
        return [path("unduh/", export, name="audit_entry_export"), *super().get_urls()]

    def export(self, request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
        """The filtered list as CSV, newest first, at most 10,000 rows; a last line says so where there are more."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_changelist_instance(request).queryset.order_by("-at", "-id")[: EXPORT_ROWS + 1]
        response = StreamingHttpResponse(_lines(rows), content_type="text/csv; charset=utf-8")
        name = _("log-%(day)s.csv") % {"day": timezone.localdate().isoformat()}
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        context = {"export_query": request.GET.urlencode()}
        return super().changelist_view(request, context | (extra_context or {}))


class _Echo:
    def write(self, line: str) -> str:
        return line


def _lines(rows: QuerySet[Entry]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    # Spreadsheets take a file without this mark for Latin-1.
    yield "\ufeff" + writer.writerow(COLUMNS)
    for number, entry in enumerate(rows.iterator(chunk_size=1000)):
        if number == EXPORT_ROWS:
            yield writer.writerow([_("There are older entries. Filter the list by date to get them.")])
            return
        yield writer.writerow([_harmless(value) for value in _cells(entry)])


def _cells(entry: Entry) -> tuple[Any, ...]:
    at = timezone.localtime(entry.at).isoformat(timespec="seconds")
    return (at, *(getattr(entry, name) for name in COLUMNS[1:]))


def _harmless(value: Any) -> str:
    """A cell that begins like a formula would be run by the spreadsheet of whoever opens the file."""
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
