"""What other rooms keep about an account, as one explicit list that its owner's pages and rights go through.

Those rooms stand above this one, so the list is read from the module that the setting WIRING names:

    ACCOUNT_ROOMS: tuple[AccountRoom, ...]
    PORTRAITS: Portraits
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from django.conf import settings

if TYPE_CHECKING:
    from .models import User


@dataclass(frozen=True)
class AccountRoom:
    """`export(user)` gives plain values for the download, under `key`. `detach(user)` lets go of the account within
    the transaction that erases it: what stays must no longer say whose it was. `name` and `url` link to the page
    where the reader sees it; without a url there is none.
    """

    key: str
    export: Callable[["User"], Any]
    detach: Callable[["User"], None]
    name: Any = ""
    url: str = ""


@dataclass(frozen=True)
class Portraits:
    """How a byline gets its face: pictures are cleaned by the room of photos, which stands above this one.

    `write(profile, file=…, by=…)` raises `refusal`, whose text is for the person at the desk.
    """

    write: Callable[..., Any]
    refusal: type[Exception]


def account_rooms() -> tuple[AccountRoom, ...]:
    found: tuple[AccountRoom, ...] = import_module(settings.WIRING).ACCOUNT_ROOMS
    return found


def portraits() -> Portraits:
    found: Portraits = import_module(settings.WIRING).PORTRAITS
    return found
