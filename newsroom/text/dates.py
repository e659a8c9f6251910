"""Indonesian dates: how they are printed, and how they are found in running text.

Instants are aware datetimes; `zone` says where they are read. Nothing here asks for the present time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
ZONES = {7: "WIB", 8: "WITA", 9: "WIT"}  # by hours ahead of UTC; Indonesia knows no summer time


# -- printing -----------------------------------------------------------------------------------------


def zone_abbreviation(moment: datetime) -> str:
    """ "WITA" for an aware `moment`; "UTC+05.30" outside Indonesia's three zones."""
    offset = moment.utcoffset() or timedelta()
    minutes = int(offset.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    if minutes >= 0 and not rest and hours in ZONES:
        return ZONES[hours]
    return f"UTC{'+' if minutes >= 0 else '-'}{hours:02}.{rest:02}"


def short_date(day: date) -> str:
    """ "22 November 2024"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_date(moment: date, zone: tzinfo | None = None) -> str:
    """ "Jumat, 22 November 2024". `zone` is needed for an instant and ignored for a day."""
    day = _day(moment, zone)
    return f"{WEEKDAYS[day.weekday()]}, {short_date(day)}"


def date_in_text(moment: date, zone: tzinfo | None = None) -> str:
    """ "Jumat (22/11/2024)", as it is printed within a sentence."""
    day = _day(moment, zone)
    return f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"


def clock(moment: datetime, zone: tzinfo | None = None, separator: str = ".") -> str:
    """ "19.04 WITA". EYD separates with a dot; outlets that print a colon pass it."""
    local = moment.astimezone(zone) if zone else moment
    return f"{local.hour:02}{separator}{local.minute:02} {zone_abbreviation(local)}"


def long_moment(moment: datetime, zone: tzinfo | None = None, separator: str = ".") -> str:
    """ "Jumat, 22 November 2024, 19.04 WITA"."""
    return f"{long_date(moment, zone)}, {clock(moment, zone, separator)}"


class Nearness(Enum):
    """How far back a moment lies, as far as readers care."""

    JUST_NOW = "just now"
    MINUTES_AGO = "minutes ago"
    TODAY = "today"
    OTHER_DAY = "other day"


def nearness(moment: datetime, now: datetime, zone: tzinfo | None = None) -> tuple[Nearness, int]:
    """The class of `moment` seen from `now`, and whole minutes between them (0 when it lies ahead)."""
    minutes = int((now - moment).total_seconds() // 60)
    if moment <= now and minutes < 60:
        return (Nearness.MINUTES_AGO if minutes else Nearness.JUST_NOW), minutes
    same_day = _day(moment, zone) == _day(now, zone)
    return (Nearness.TODAY if same_day else Nearness.OTHER_DAY), max(minutes, 0)


def relative(moment: datetime, now: datetime, zone: tzinfo | None = None, separator: str = ".") -> str:
    """ "12 menit lalu" under an hour, "14.05 WITA" today, else "22 November 2024"."""
    near, minutes = nearness(moment, now, zone)
    if near is Nearness.JUST_NOW:
        return "baru saja"
    if near is Nearness.MINUTES_AGO:
        return f"{minutes} menit lalu"
    if near is Nearness.TODAY:
        return clock(moment, zone, separator)
    return short_date(_day(moment, zone))


def _day(moment: date, zone: tzinfo | None) -> date:
    if isinstance(moment, datetime):
        return (moment.astimezone(zone) if zone else moment).date()
    return moment


# -- finding ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DateMention:
    """A date found in a text, at `text[start:end]`, with the weekday that stands before it, if any."""

    start: int
    end: int
    text: str
    day: date | None  # None: the calendar has no such day
    stated_weekday: str = ""  # as in WEEKDAYS, however it was spelled

    @property
    def true_weekday(self) -> str:
        return WEEKDAYS[self.day.weekday()] if self.day else ""

    @property
    def holds(self) -> bool:
        """The day exists, and falls on the weekday that the text claims."""
        return self.day is not None and self.stated_weekday in ("", self.true_weekday)


_WEEKDAY_SPELLINGS = {
    **{name.lower(): name for name in WEEKDAYS},
    **dict.fromkeys(("jum'at", "jum’at", "jum‘at", "jumaat"), "Jumat"),
    "ahad": "Minggu",
}
_MONTH_SPELLINGS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name.lower()[:3]: number for number, name in enumerate(MONTHS, 1)},
    **{"pebruari": 2, "agt": 8, "ags": 8, "sept": 9, "nopember": 11, "nop": 11},
}


def _alternatives(words: dict[str, object] | dict[str, str] | dict[str, int]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# No unbounded repetition of anything that could match twice: reading time stays linear.
_DATE = re.compile(
    rf"""
    (?<![\w/.,-])
    (?:(?P<weekday>{_alternatives(_WEEKDAY_SPELLINGS)})(?:[ \u00a0]{{1,3}}|,[ \u00a0]{{0,3}})
       (?:tanggal[ \u00a0])?)?
    (?P<open>\()?
    (?P<day>[0-9]{{1,2}})
    (?:
        (?P<mark>[/-])(?P<month>[0-9]{{1,2}})(?:(?P=mark)(?P<year>[0-9]{{4}}|[0-9]{{2}}))?
      |
        [ \u00a0](?P<name>{_alternatives(_MONTH_SPELLINGS)})\b\.?(?:[ \u00a0](?P<long_year>[0-9]{{4}})\b)?
    )
    (?(open)\)|(?![\w/]|[.,-][0-9]))
    """,
    re.IGNORECASE | re.VERBOSE,
)


def find_dates(text: str, near: date | None = None) -> list[DateMention]:
    """Dates in running text: `Jumat (22/11/2024)`, `Rabu, 27 November 2024`, `22 November 2024`.

    `near` is the day of the story. Given that, dates without a year are found too ("Rabu (27/11)") and
    get the year that brings them closest to it; without it they are passed over.
    """
    return list(_mentions(text, near))


def _mentions(text: str, near: date | None) -> Iterator[DateMention]:
    for match in _DATE.finditer(text):
        month = _month(match)
        day_number = int(match["day"])
        year = match["year"] or match["long_year"]
        if year is None and (near is None or not _could_be_a_day(match, day_number, month)):
            continue
        if year is not None:
            number = int(year) if len(year) == 4 else 2000 + int(year)
            day = _date_or_none(number, month, day_number)
        else:
            assert near is not None
            day = _closest(near, month, day_number)
        yield DateMention(
            start=match.start(),
            end=match.end(),
            text=match[0],
            day=day,
            stated_weekday=_WEEKDAY_SPELLINGS.get((match["weekday"] or "").lower(), ""),
        )


def _month(match: re.Match[str]) -> int:
    return int(match["month"]) if match["month"] else _MONTH_SPELLINGS[match["name"].lower()]


def _could_be_a_day(match: re.Match[str], day: int, month: int) -> bool:
    """ "(27/11)" and "27 November" are days; "1/2" and "24/7" in a sentence are fractions and phrases."""
    if match["name"] or match["weekday"]:
        return True
    return bool(match["open"]) and match["mark"] == "/" and 1 <= day <= 31 and 1 <= month <= 12


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _closest(near: date, month: int, day: int) -> date | None:
    years = (near.year - 1, near.year, near.year + 1)
    days = [found for year in years if (found := _date_or_none(year, month, day))]
    return min(days, key=lambda found: abs(found - near), default=None)
