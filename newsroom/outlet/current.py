"""The outlet's row: nearly every page needs it and it changes a few times a year, so the process keeps it."""

from typing import Any

from django.db import transaction

from newsroom.audit.record import record
from newsroom.http.keeping import Kept

from .models import Outlet

KEPT_SECONDS = 15
_kept: Kept[Outlet] = Kept(seconds=KEPT_SECONDS)


def outlet() -> Outlet:
    return _kept.get("outlet", lambda: Outlet.objects.filter(pk=1).first() or Outlet(pk=1))


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
    _kept.forget()
    return row
