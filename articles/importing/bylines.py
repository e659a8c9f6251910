"""Who made a story and when, as outlets print it: bylines, closing marks, time lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from newsroom.text.dates import find_dates

# The values of articles.models.Contribution.Role, by the word that outlets print.
ROLES = {
    "penulis": "author",
    "oleh": "author",
    "reporter": "reporter",
    "pewarta": "reporter",
    "wartawan": "reporter",
    "kontributor": "reporter",
    "jurnalis": "reporter",
    "editor": "editor",
    "penyunting": "editor",
    "redaktur": "editor",
    "fotografer": "photographer",
    "pewarta foto": "photographer",
    "foto": "photographer",
}
_ROLE = "|".join(sorted(ROLES, key=len, reverse=True))
_BYLINE = re.compile(rf"(?:\A|[|/;•]\s?|\s)(?P<role>{_ROLE})\s?:\s?(?P<names>[^|:;•]{{2,80}})", re.IGNORECASE)
_STARTS_AS_BYLINE = re.compile(rf"\A\W{{0,3}}(?:{_ROLE})\s?:", re.IGNORECASE)
_TRAILING_ROLE = re.compile(rf"[\s/]*(?:{_ROLE}|copyright.*|©.*)\Z", re.IGNORECASE)
# "Deni Wahyono - detikSumbagsel"
_NAME_AND_OUTLET = re.compile(
    r"\A(?P<name>[A-Z][\w'’.]+(?: [A-Z][\w'’.]*){1,3}) [-–] (?P<outlet>[a-z]+[A-Z]\w{1,20}|[\w-]{2,30}\.(?:com|co|id|co\.id))\Z"
)

_PART_OF_MARK = r"(?:[*]{1,3}|[*]?[A-Za-z][A-Za-z.]{0,11}[*]?)"
_MARK = re.compile(rf"(?:(?<=[.!?”\"’'])|\A)\s*\((?P<mark>{_PART_OF_MARK}(?:[/\-]{_PART_OF_MARK}){{0,4}})\)\s*\Z")
_STARS = re.compile(r"(?:(?<=[.!?”\"’'])|\A)\s*(?P<mark>[*]{1,3})\s*\Z")
_ADVERTORIAL = frozenset({"adv", "advertorial", "advetorial", "pariwara", "iklan"})
_PRESS_RELEASE = frozenset({"rls", "rilis", "release", "hms", "humas", "siaranpers"})
_AGENCY = frozenset({"ant", "antara"})

_CLOCK = re.compile(r"\b(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<zone>WIB|WITA|WIT)?\b")
_ZONES = {"WIB": ZoneInfo("Asia/Jakarta"), "WITA": ZoneInfo("Asia/Makassar"), "WIT": ZoneInfo("Asia/Jayapura")}
_TIME_LINE_WORDS = re.compile(
    r"\A[\s,|•–-]*(?:(?:diterbitkan|dipublikasikan|terbit|tayang|published|diperbarui|updated?)\s*:?)?[\s,|•–-]*\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PrintedCredit:
    """A name as printed, with the role it was printed under (a value of Contribution.Role)."""

    name: str
    role: str


@dataclass(frozen=True)
class ClosingMark:
    """What closed the last paragraph, in brackets."""

    text: str
    initials: tuple[str, ...] = ()
    is_advertorial: bool = False
    is_press_release: bool = False
    is_agency_copy: bool = False


def read_byline(line: str) -> tuple[PrintedCredit, ...]:
    """The people in "Penulis: A | Editor: B"; nobody for any other line."""
    if len(line) > 200:
        return ()
    if named := _NAME_AND_OUTLET.match(line):
        return (PrintedCredit(named["name"], "author"),)
    if not _STARTS_AS_BYLINE.match(line):
        return ()
    credits = []
    for found in _BYLINE.finditer(line):
        # "Reporter: A Editor: B": the next role ends the name.
        names = _TRAILING_ROLE.sub("", found["names"])
        for name in re.split(r",|&|\bdan\b|/", names):
            if _looks_like_a_name(name := name.strip(" .-–")):
                credits.append(PrintedCredit(name, ROLES[found["role"].lower()]))
    return tuple(credits)


def _looks_like_a_name(text: str) -> bool:
    return 2 <= len(text) <= 60 and any(letter.isalpha() for letter in text) and len(text.split()) <= 6


def take_closing_mark(paragraph: str) -> tuple[ClosingMark | None, str]:
    """The mark at the end of the last paragraph, and the paragraph without it.

    "(KPU)" inside a sentence is no mark: a mark stands behind the full stop, or alone in its line.
    """
    found = _MARK.search(paragraph[-80:]) or _STARS.search(paragraph[-80:])
    if found is None:
        return None, paragraph
    tail = paragraph[-80:]
    # A mark that fills all 80 characters can't be; the beginning of the slice is no beginning of the line.
    if found.start() == 0 and len(paragraph) > len(tail):
        return None, paragraph
    kept = paragraph[: len(paragraph) - len(tail) + found.start()].rstrip()
    return _closing_mark(found["mark"]), kept


def _closing_mark(mark: str) -> ClosingMark:
    parts = [part.strip("*.") for part in re.split(r"[/\-]", mark)]
    words = {part.lower() for part in parts}
    known = _ADVERTORIAL | _PRESS_RELEASE | _AGENCY | {"red", ""}
    return ClosingMark(
        text=f"({mark})",
        initials=tuple(part for part in parts if part.lower() not in known),
        is_advertorial=bool(words & _ADVERTORIAL),
        is_press_release=bool(words & _PRESS_RELEASE),
        is_agency_copy=bool(words & _AGENCY),
    )


def read_time_line(line: str, zone: ZoneInfo) -> datetime | None:
    """The moment in "Sabtu, 11 Jan 2025 08:30 WIB", for a line that says nothing else.

    `zone` is the outlet's, for lines that don't name one.
    """
    if len(line) > 100:
        return None
    dates = find_dates(line)
    if len(dates) != 1 or (day := dates[0].day) is None:
        return None
    found = dates[0]
    rest = line[: found.start] + " " + line[found.end :]
    clock = _CLOCK.search(rest)
    if clock is None:
        return None
    if not _TIME_LINE_WORDS.match(rest[: clock.start()] + rest[clock.end() :]):
        return None
    moment = time(int(clock["hour"]), int(clock["minute"]))
    return datetime.combine(day, moment, tzinfo=_ZONES.get(clock["zone"] or "", zone))
