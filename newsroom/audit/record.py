"""The one way to write the log. Operations call it inside their transaction, so act and entry stand or fall together."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.db import models

from .models import Entry

if TYPE_CHECKING:
    from newsroom.accounts.models import User

SYSTEM = "system"


def record(*, action: str, target: models.Model, by: "User | None", detail: Mapping[str, Any] | None = None) -> Entry:
    """Writes that `by` (None: the clockwork) did `action` ("article.publish") to `target`.

    `detail` must survive JSON: plain values only, and nothing secret.
    """
    return Entry.objects.create(
        by=by,
        by_name=by.email if by else SYSTEM,
        action=action,
        target_type=target._meta.label_lower,
        target_id=str(target.pk),
        target_name=str(target)[:300],
        detail=dict(detail or {}),
    )
