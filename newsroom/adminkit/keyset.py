"""Lists of the desk that cost the same on the first page and at a million rows: no count, no offset.

A page is asked for by the row it follows. The list is sorted by one instant and the id, and an index has to bear it.
"""

from typing import Any

from django.contrib.admin import ModelAdmin, ShowFacets
from django.contrib.admin.views.main import ChangeList
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from newsroom.http.cursors import BadCursor, Cursor

CURSOR_VAR = "setelah"


class KeysetChangeList(ChangeList):
    """Django's list with `older_query` for the next page, empty on the last one, and `newest_query` for the first."""

    def __init__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        self.older_query = self.newest_query = ""
        super().__init__(request, *args, **kwargs)

    def get_filters_params(self, params: Any = None) -> dict[str, Any]:
        found = super().get_filters_params(params)
        found.pop(CURSOR_VAR, None)
        return found

    def get_query_string(self, new_params: Any = None, remove: Any = None) -> str:
        # Another filter is another list: it starts at its own beginning.
        if CURSOR_VAR not in (new_params or {}):
            remove = [*(remove or []), CURSOR_VAR]
        return super().get_query_string(new_params, remove)

    def get_ordering(self, request: HttpRequest, queryset: QuerySet[Any]) -> list[str]:
        return [f"-{self.model_admin.keyset_field}", "-pk"]

    def get_results(self, request: HttpRequest) -> None:
        field, name = self.model_admin.keyset_field, f"desk.{self.opts.model_name}"
        try:
            after = Cursor.read(request.GET.get(CURSOR_VAR), name=name)
        except BadCursor:
            after = None
        rows = self.queryset
        if after:
            # The first condition alone bounds the walk along the index; the second one settles equal instants.
            rows = rows.filter(
                Q(**{f"{field}__lte": after.at}) & (Q(**{f"{field}__lt": after.at}) | Q(pk__lt=after.id))
            )
            self.newest_query = self.get_query_string()
        found = list(rows[: self.list_per_page + 1])
        self.result_list = found[: self.list_per_page]
        if len(found) > self.list_per_page:
            last = self.result_list[-1]
            self.older_query = self.get_query_string(
                {CURSOR_VAR: str(Cursor(name=name, at=getattr(last, field), id=last.pk))}
            )
        self.result_count = len(self.result_list)
        self.full_result_count = None
        self.show_full_result_count = self.show_admin_actions = False
        self.can_show_all, self.multi_page = False, False
        self.paginator = Paginator(self.result_list, self.list_per_page)


class KeysetAdmin(ModelAdmin):
    """`keyset_field` is the instant that the list is sorted by, newest first."""

    keyset_field = ""
    show_full_result_count = False
    show_facets = ShowFacets.NEVER
    actions = None
    sortable_by = ()
    change_list_template = "admin/keyset_change_list.html"

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return KeysetChangeList
