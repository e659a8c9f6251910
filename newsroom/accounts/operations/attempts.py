"""Limits on guessing passwords: five wrong tries for an account, twenty from a network, within five minutes.

Two limits, since each alone has a way around it: one network tries many accounts, many networks try one account. The
network's is wider, because a newsroom sits behind one address and has more than one forgetful person.
"""

import datetime as dt

from django.utils import timezone
from django.utils.crypto import salted_hmac

from newsroom.text.folding import fold

from ..models import SignInAttempt

WINDOW = dt.timedelta(minutes=5)
PER_LOGIN, PER_NETWORK = 5, 20


class TooManyAttempts(Exception):
    """Refused without looking at the password. `until` is when the next try counts again."""

    def __init__(self, until: dt.datetime) -> None:
        super().__init__(until)
        self.until = until


def take_attempt(*, login: str, network: str) -> SignInAttempt:
    """Notes a try before the password is looked at. Raises TooManyAttempts.

    First written, then counted: of tries that arrive at the same moment in several processes, none can slip past
    the others. So this must not run inside a transaction, whose rows the others wouldn't see.
    """
    now = timezone.now()
    SignInAttempt.objects.filter(at__lt=now - WINDOW).delete()
    attempt = SignInAttempt.objects.create(login_hash=_hashed(login), network=network, at=now)
    until = max(
        _full_until(PER_LOGIN, login_hash=attempt.login_hash),
        _full_until(PER_NETWORK, network=network),
    )
    if until > now:
        # Not counted: whoever keeps trying would otherwise wait for ever.
        attempt.delete()
        raise TooManyAttempts(until)
    return attempt


def forgive(attempt: SignInAttempt) -> None:
    """The password was right: the account's earlier slips are forgotten, the network's other ones are not."""
    SignInAttempt.objects.filter(login_hash=attempt.login_hash).delete()


def _full_until(most: int, **key: str) -> dt.datetime:
    """When there is room again; long ago if there is now. The newest row is the try that asks."""
    times = list(SignInAttempt.objects.filter(**key).order_by("-at", "-pk").values_list("at", flat=True)[: most + 1])
    return times[-1] + WINDOW if len(times) > most else dt.datetime.min.replace(tzinfo=dt.UTC)


def _hashed(login: str) -> str:
    return salted_hmac("newsroom.accounts.attempts", fold(login), algorithm="sha256").hexdigest()
