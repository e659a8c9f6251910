"""The outlet's row, kept in the process for a few seconds.

Nearly every page needs it and it changes a few times a year, so a query each time would be waste. A change
is seen at once by the process that made it and within `KEPT_SECONDS` by the others.
"""

import time
from typing import Any

from django.db import transaction

from newsroom.audit.record import record

from .models import Outlet

KEPT_SECONDS = 15
_kept: tuple[float, Outlet] | None = None


def outlet() -> Outlet:
    global _kept
    if _kept and _kept[0] > time.monotonic():
        return _kept[1]
    row = Outlet.objects.filter(pk=1).first() or Outlet(pk=1)
    _kept = (time.monotonic() + KEPT_SECONDS, row)
    return row


def forget() -> None:
    global _kept
    _kept = None


def change_outlet(*, by: Any, **fields: Any) -> Outlet:
    """Writes the given fields of the one row; what they were goes into the log."""
    with transaction.atomic():
        row, _ = Outlet.objects.select_for_update().get_or_create(pk=1)
        former = {name: getattr(row, name) for name in fields if getattr(row, name) != fields[name]}
        for name, value in fields.items():
            setattr(row, name, value)
        row.full_clean()
        row.save()
        record(action="outlet.change", target=row, by=by, detail={"former": former})
    forget()
    return row
