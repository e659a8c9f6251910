"""What the desk may look at but never changes by hand: operations write it."""

from typing import Any

from django.db.models import Model
from django.http import HttpRequest


class ReadOnly:
    """For a ModelAdmin: rows are shown to whoever may view them, and that is all."""

    def has_add_permission(self, request: HttpRequest, *args: Any) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class KeptForGood:
    """For a ModelAdmin whose rows stories hang from: they are renamed or described, never deleted."""

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False
