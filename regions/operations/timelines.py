"""Joining what the records know about a region's past with what a data file says. No database here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True)
class Stretch(Generic[Value]):
    """A value from `since` until the day before `until`; None is without bound. `edition`: see `models.Period`."""

    value: Value
    since: date | None = None
    until: date | None = None
    edition: str = ""


Timeline = tuple[Stretch[Value], ...]


def timeline(
    present: Value, past: Sequence[tuple[Value, date, str]], *, since: date | None = None, edition: str = ""
) -> Timeline[Value]:
    """Stretches without gaps. `past` holds (value, until, edition that first shows the next one), oldest first."""
    stretches = []
    for value, until, next_edition in past:
        stretches.append(Stretch(value, since, until, edition))
        since, edition = until, next_edition
    return (*stretches, Stretch(present, since, None, edition))


def merged(
    known: Timeline[Value], said: Timeline[Value], *, day: date, edition: str, correcting: bool = False
) -> Timeline[Value]:
    """The known timeline, brought to the value that the file gives now.

    A file that gives the past too is believed if it leaves nothing out that is known; what is known from
    before its first change stays. Else
    the new value begins on `day`, the day from which the edition counts; or, with `correcting` (the same
    edition again), takes the place of the old one, which was never true.
    """
    if not known:
        return said
    now = said[-1]
    if len(said) > 1 and not _untold(known, said):
        return _behind(known, said)
    if known[-1].until is None and known[-1].value == now.value:
        return said if len(known) == len(said) == 1 and now.since is not None else known
    begins = known[-1].since
    if known[-1].until is None and (correcting or (begins is not None and begins >= day)):
        return (*known[:-1], replace(known[-1], value=now.value))
    return (*ended(known, day), Stretch(now.value, day, None, edition))


def ended(known: Timeline[Value], day: date) -> Timeline[Value]:
    """The timeline with its last stretch closed on `day`; one that is closed already stays."""
    if not known or known[-1].until is not None:
        return known
    return (*known[:-1], replace(known[-1], until=day))


def _older(known: Timeline[Value], said: Timeline[Value]) -> list[Stretch[Value]]:
    """Known stretches that ended before the first change of which the file tells."""
    first, told = said[0], [stretch.value for stretch in said]
    return [
        stretch
        for stretch in known
        if stretch.until and first.until and stretch.until < first.until and stretch.value not in told
    ]


def _untold(known: Timeline[Value], said: Timeline[Value]) -> bool:
    """Whether something is known that the file's history has left out."""
    settled = [stretch.value for stretch in (*_older(known, said), *said)]
    return any(stretch.value not in settled for stretch in known)


def _behind(known: Timeline[Value], said: Timeline[Value]) -> Timeline[Value]:
    """What the file says, after what is known from before its first change."""
    older = _older(known, said)
    if not older:
        return said
    first = replace(said[0], since=older[-1].until, edition=said[0].edition or _edition_after(known, older[-1]))
    return (*older, first, *said[1:])


def _edition_after(known: Timeline[Value], stretch: Stretch[Value]) -> str:
    at = known.index(stretch) + 1
    return known[at].edition if at < len(known) else ""
