"""Limits on how often somebody does something: rows in the database, counted in one statement."""

import datetime as dt
from dataclasses import dataclass

from django.db import connection
from django.utils import timezone

from ..errors import OverBudget
from ..models import Budget

KEPT = dt.timedelta(days=2)
_SPEND = (
    "INSERT INTO comments_budget (purse, starts_at, spent) VALUES (%s, %s, 1)"
    " ON CONFLICT (purse, starts_at) DO UPDATE SET spent = comments_budget.spent + 1 RETURNING spent"
)


@dataclass(frozen=True)
class Limit:
    """At most `most` times within each window of `seconds`."""

    name: str
    most: int
    seconds: int


POSTS = (Limit("post-5m", 5, 300), Limit("post-day", 60, 86400))
# Whole offices and mobile networks share one address, so this one stops floods only.
POSTS_OF_NETWORK = (Limit("post-net", 120, 300),)
FLAGS = (Limit("flag-day", 20, 86400),)


def spend(whose: str, limits: tuple[Limit, ...], *, now: dt.datetime) -> None:
    """Counts one act against each limit. Raises OverBudget; the caller's rollback then takes the count back.

    The row stays locked until the transaction ends: two acts of one account at the same moment come one by one.
    """
    for limit in limits:
        second = int(now.timestamp())
        starts = second - second % limit.seconds
        with connection.cursor() as cursor:
            at = connection.ops.adapt_datetimefield_value(dt.datetime.fromtimestamp(starts, tz=dt.UTC))
            cursor.execute(_SPEND, [f"{limit.name}:{whose}", at])
            spent: int = cursor.fetchone()[0]
        if spent > limit.most:
            raise OverBudget(starts + limit.seconds - second)


def prune() -> int:
    """Forgets windows that have passed."""
    return Budget.objects.filter(starts_at__lt=timezone.now() - KEPT).delete()[0]
