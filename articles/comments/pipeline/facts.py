"""What signals know, and what they say."""

import datetime as dt
from dataclasses import dataclass, field

from ..body.canonical import Canonical
from ..body.folding import Word
from ..body.rendering import Address
from ..states import Reason, Severity

Span = tuple[int, int]


@dataclass(frozen=True)
class Rule:
    """A word rule in force: folded words, the last one perhaps open-ended."""

    id: int
    words: tuple[str, ...]
    open_end: bool
    holds: bool
    phrase: str


@dataclass(frozen=True)
class Facts:
    """All that signals may look at; nothing here queries."""

    source: str
    body: Canonical
    words: tuple[Word, ...]
    links: tuple[Address, ...]
    now: dt.datetime
    is_staff: bool
    account_age: dt.timedelta
    accepted: int  # comments of the author that stand, counted up to FIRST_COMMENTS
    same_elsewhere: int  # the same text within the last minutes, by anybody
    premoderated: Reason = Reason.NONE  # PREMODERATED or SANCTIONED where everything is held
    own_hosts: frozenset[str] = frozenset()
    rules: tuple[Rule, ...] = ()

    @property
    def is_new(self) -> bool:
        return not self.is_staff and (self.accepted < FIRST_COMMENTS or self.account_age < FIRST_TIME)


FIRST_COMMENTS = 2
FIRST_TIME = dt.timedelta(hours=24)


@dataclass(frozen=True)
class Finding:
    """One objection of one signal. `spans` are places in the canonical text."""

    signal: str
    severity: Severity
    reason: Reason
    spans: tuple[Span, ...] = ()
    detail: str = ""
    version: int = 1
    rule_ids: tuple[int, ...] = field(default=())
