"""Opening a reader's account. It exists from the moment a code is asked for, and stays only if the code is used."""

import datetime as dt

from django.db import IntegrityError, transaction
from django.utils import timezone

from newsroom.audit.record import record

from ..models import User
from .erase import erase_traces

UNUSED_FOR = dt.timedelta(days=2)


def account_for_code(email: str) -> User | None:
    """The account that a code for this address signs in to, made if there is none.

    None for whom no code may be made: staff, whose mailbox must not be a way around their password, and accounts
    that were shut.
    """
    email = User.objects.normalize_email(email).lower()
    user = User.objects.filter(email=email).first() or _open(email)
    return user if user.is_active and not user.is_staff else None


def _open(email: str) -> User:
    try:
        with transaction.atomic():
            user = User.objects.create_user(email)
            record(action="account.open", target=user, by=None)
            return user
    except IntegrityError:
        # Asked for twice at once, and the other one was first.
        return User.objects.get(email=email)


def forget_unused() -> int:
    """Removes accounts that were opened two days ago or earlier and never signed in to; their number.

    Anybody can write anybody's address into the form; a house that promises to keep little doesn't keep those.
    """
    old = User.objects.filter(
        last_login=None, is_staff=False, date_joined__lt=timezone.now() - UNUSED_FOR, reader_profile=None, consents=None
    )
    for user in (found := list(old[:1000])):
        with transaction.atomic():
            erase_traces(user)
            user.delete()
    return len(found)
