"""Erasing an account at its owner's wish (law 27/2022 on personal data, articles 43 and 44)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.audit.models import Entry
from newsroom.audit.record import record
from newsroom.dbrules.purging import purging

from ..models import User

if TYPE_CHECKING:
    from ..rooms import AccountRoom

ERASED = "erased account"


def erase(user: User, *, rooms: Iterable["AccountRoom"], by: User) -> None:
    """Removes the account, its name, its consents and its address wherever the log has it; there is no way back.

    Each room lets go of it first, in the same transaction. Raises PermissionDenied: only for oneself, and not for
    staff, whose names stand in the paper and under its decisions.
    """
    if by.pk != user.pk:
        raise PermissionDenied(_("Only its owner may delete an account."))
    if user.is_staff or hasattr(user, "staff_profile"):
        raise PermissionDenied(_("Accounts of the newsroom are closed by its administrator."))
    with transaction.atomic():
        user = User.objects.select_for_update().get(pk=user.pk)
        # Append-only rows (consents, reports, the log) are what the law wants gone.
        with purging():
            for room in rooms:
                room.detach(user)
            erase_traces(user)
            erased = User(pk=user.pk, email=ERASED)
            user.delete()
            record(action="account.erase", target=erased, by=None)


def erase_traces(user: User) -> None:
    """Takes the address and the name out of the log; that something was done, and when, stays."""
    with purging():
        Entry.objects.filter(by_id=user.pk).update(by_name=ERASED)
        Entry.objects.filter(target_type=User._meta.label_lower, target_id=str(user.pk)).update(
            target_name=ERASED, detail={}
        )
