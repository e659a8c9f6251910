"""The name beside a reader's comments: chosen once, changed now and then, never somebody else's."""

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from newsroom.audit.record import record
from newsroom.outlet.current import outlet

from .. import names
from ..models import ReaderProfile, StaffProfile, User
from ..names import NameRefused


def set_display_name(user: User, *, name: str, by: User) -> ReaderProfile:
    """Gives the account its public name, or another one. Raises NameRefused, PermissionDenied."""
    if by.pk != user.pk:
        raise PermissionDenied(_("Only its owner may name an account."))
    name = names.check(name, staff=_names_of_others(user), outlet=outlet().name)
    former = ReaderProfile.objects.filter(user=user).values_list("display_name", flat=True).first()
    try:
        with transaction.atomic():
            profile, _made = ReaderProfile.objects.update_or_create(
                user=user, defaults={"display_name": name, "name_key": names.key_of(name)}
            )
            if former != name:
                record(action="reader.name", target=user, by=by, detail={"former": former, "name": name})
    except IntegrityError:
        # The unique key decides, also between two who ask at the same moment.
        raise NameRefused(_("Another reader has this name, or one that looks like it.")) from None
    user.reader_profile = profile
    return profile


def _names_of_others(user: User) -> list[str]:
    return list(StaffProfile.objects.exclude(user=user).values_list("name", flat=True))
