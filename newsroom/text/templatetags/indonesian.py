"""Filters for dates, numbers and names: Indonesian on Indonesian pages, English on English ones.

`{% load indonesian %}`. Instants are shown in the active zone of the page. A value of the wrong type
(None, "") prints nothing, as with Django's own filters.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal, InvalidOperation

from django import template
from django.utils import timezone
from django.utils.dateformat import format as english_date
from django.utils.formats import number_format
from django.utils.translation import get_language, gettext, ngettext

from newsroom.text import dates, numbers

register = template.Library()


def _is_indonesian() -> bool:
    return (get_language() or "id").startswith("id")


def _zone() -> tzinfo:
    return timezone.get_current_timezone()


def _local(moment: date) -> date:
    return moment.astimezone(_zone()) if isinstance(moment, datetime) else moment


@register.filter
def long_date(moment: object) -> str:
    """ "Jumat, 22 November 2024"."""
    if not isinstance(moment, date):
        return ""
    if _is_indonesian():
        return dates.long_date(moment, _zone())
    return english_date(_local(moment), "l, j F Y")


@register.filter
def short_date(moment: object) -> str:
    """ "22 November 2024"."""
    if not isinstance(moment, date):
        return ""
    local = _local(moment)
    return dates.short_date(local) if _is_indonesian() else english_date(local, "j F Y")


@register.filter
def long_moment(moment: object) -> str:
    """ "Jumat, 22 November 2024, 19.04 WITA"."""
    return f"{long_date(moment)}, {clock(moment)}" if isinstance(moment, datetime) else ""


@register.filter
def clock(moment: object) -> str:
    """ "19.04 WITA"; in English "19:04 WITA"."""
    if not isinstance(moment, datetime):
        return ""
    return dates.clock(moment, _zone(), "." if _is_indonesian() else ":")


@register.filter
def relative_time(moment: object, now: datetime | None = None) -> str:
    """ "12 menit lalu" under an hour, "14.05 WITA" today, else "22 November 2024"."""
    if not isinstance(moment, datetime):
        return ""
    near, minutes = dates.nearness(moment, now or timezone.now(), _zone())
    if near is dates.Nearness.JUST_NOW:
        return gettext("just now")
    if near is dates.Nearness.MINUTES_AGO:
        return ngettext("%(minutes)d minute ago", "%(minutes)d minutes ago", minutes) % {"minutes": minutes}
    return clock(moment) if near is dates.Nearness.TODAY else short_date(moment)


@register.filter
def machine_time(moment: object) -> str:
    """For `<time datetime>`: "2024-11-22T11:04:00Z" for an instant, "2024-11-22" for a day."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat() if isinstance(moment, date) else ""


@register.filter
def number_id(value: object, places: int = 0) -> str:
    """ "1.790.192"; `{{ area|number_id:2 }}` prints two decimals."""
    amount = _decimal(value)
    if amount is None:
        return ""
    if _is_indonesian():
        return numbers.number(amount, places)
    return number_format(numbers.rounded(amount, places), places, use_l10n=True, force_grouping=True)


@register.filter
def percent_id(value: object, places: int = 2) -> str:
    """ "55,66 %" for a value in per cent; in English "55.66%"."""
    amount = _decimal(value)
    if amount is None:
        return ""
    return f"{number_id(amount, places)} %" if _is_indonesian() else f"{number_id(amount, places)}%"


@register.filter
def compact_id(value: object) -> str:
    """ "2,3 miliar"; in English the number in full."""
    amount = _decimal(value)
    if amount is None:
        return ""
    return numbers.compact(amount) if _is_indonesian() else number_id(amount)


@register.filter
def rupiah_id(value: object) -> str:
    """ "Rp1,5 miliar", "Rp12.500"."""
    amount = _decimal(value)
    if amount is None:
        return ""
    return numbers.rupiah(amount) if _is_indonesian() else f"Rp{number_id(amount)}"


@register.filter
def initials(name: object) -> str:
    """ "RN" for "Rudy Rachmat Nugraha": first letters of the first and the last word of a name."""
    words = [word for word in str(name or "").split() if word[:1].isalpha() and not word.endswith(".")]
    if not words:
        return ""
    first, last = words[0][0], words[-1][0] if len(words) > 1 else ""
    return f"{first}{last}".upper()


def _decimal(value: object) -> Decimal | None:
    if value is None or isinstance(value, bool) or value == "":
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None
