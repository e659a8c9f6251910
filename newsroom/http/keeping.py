"""What a process keeps for a few seconds, because nearly every page needs it and it hardly ever changes.

A change is seen at once by the process that made it (it calls `forget`) and within `seconds` by the others. Not for
anything that a reader must see at once: that is what publishing does.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, Generic, TypeVar
from weakref import WeakSet

Value = TypeVar("Value")
_all: "WeakSet[Kept[Any]]" = WeakSet()


class Kept(Generic[Value]):
    """At most `most` values by key, each for `seconds`."""

    def __init__(self, *, seconds: float, most: int = 1) -> None:
        self._seconds, self._most = seconds, most
        self._values: OrderedDict[Hashable, tuple[float, Value]] = OrderedDict()
        self._lock = Lock()
        _all.add(self)

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """The kept value, or what `make` gives now. Two threads may both make it; either's is right."""
        found = self._values.get(key)
        if found and found[0] > time.monotonic():
            return found[1]
        value = make()
        with self._lock:
            self._values[key] = (time.monotonic() + self._seconds, value)
            self._values.move_to_end(key)
            while len(self._values) > self._most:
                self._values.popitem(last=False)
        return value

    def forget(self) -> None:
        with self._lock:
            self._values.clear()


def forget_all() -> None:
    """For tests and resets, where the world changes under a running process."""
    for kept in list(_all):
        kept.forget()
