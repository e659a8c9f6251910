"""The one list of timers and listeners, read from the module that the setting WIRING names.

That module stands on the roof and imports operations of every room; this room stands below them all, so it
knows the list by its name only. It defines:

    TIMERS: tuple[Timer, ...]
    LISTENERS: dict[type, tuple[Callable[[Any], None], ...]]    # announcement -> who hears it
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from django.conf import settings

from .timers import Timer

Listener = Callable[[Any], None]


def timers() -> tuple[Timer, ...]:
    found: tuple[Timer, ...] = import_module(settings.WIRING).TIMERS
    return found


def listeners() -> Mapping[type, tuple[Listener, ...]]:
    found: Mapping[type, tuple[Listener, ...]] = import_module(settings.WIRING).LISTENERS
    return found
