"""Rights at the desk: who may keep terms may keep what belongs to them."""

from typing import Any

from django.http import HttpRequest

from regions.officials.permissions import may_keep_officials


class KeptWithTerms:
    """For parts and helpers of the records (other names, ranks, seats, institutions, parties).

    One right covers them, so that a role needs no dozen of rights to correct a spelling.
    """

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may_keep_officials(request.user)  # type: ignore[arg-type]  # never anonymous at the desk

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_view_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_view_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_view_permission(request)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)
