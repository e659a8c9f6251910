"""The one list of what happens by itself: timers ("every second → operation") and listeners ("announcement → who hears it").

Nothing else reacts to anything: whoever reads an operation and this file has seen every consequence.
"""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.comments.operations import leaving as comments
from articles.comments.operations.budgets import prune
from articles.media.errors import UploadRefused
from articles.media.operations.portraits import set_portrait
from articles.media.operations.withdrawing import remove_superseded, remove_unnamed
from articles.operations.scheduling import publish_due
from newsroom.accounts.operations.signup import forget_unused
from newsroom.accounts.rooms import AccountRoom, Portraits
from newsroom.tasks.timers import Timer

HOUR, DAY = 3600, 86400

TIMERS = (
    # Each second: a story is out within two seconds of its time.
    Timer("publish due stories", 1, publish_due),
    Timer("remove superseded renditions", HOUR, remove_superseded),
    Timer("remove files that no row names", DAY, remove_unnamed),
    Timer("forget spent comment budgets", DAY, prune),
    Timer("forget accounts that nobody signed in to", DAY, forget_unused),
)

LISTENERS: dict[type, tuple[Callable[[Any], None], ...]] = {}

# What each room keeps about an account, for its owner's download and for erasing it.
ACCOUNT_ROOMS = (
    AccountRoom(
        "comments", export=comments.export, detach=comments.detach, name=_("My comments"), url="/akun/komentar/"
    ),
)
PORTRAITS = Portraits(write=set_portrait, refusal=UploadRefused)
