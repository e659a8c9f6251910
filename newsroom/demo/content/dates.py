"""The placeholders that stand for dates in the demonstration's texts; the package's docstring lists them."""

import re
from datetime import date, timedelta

from newsroom.text.dates import MONTHS, WEEKDAYS, date_in_text, short_date

PLACEHOLDER = re.compile(r"\{([a-z]+):(-?[0-9]{1,3})\}")

_FORMS = {
    "hari": date_in_text,
    "tanggal": short_date,
    "namahari": lambda day: WEEKDAYS[day.weekday()],
    "bulan": lambda day: f"{MONTHS[day.month - 1]} {day.year}",
    "tahun": lambda day: str(day.year),
}


def fill_dates(text: str, day: date) -> str:
    """`text` with its placeholders written out, counted from `day`. Raises KeyError for an unknown one.

    Not only bodies carry them: fill in standfirsts, captions, notes and corrections as well.
    """

    def written(match: re.Match[str]) -> str:
        return _FORMS[match[1]](day + timedelta(days=int(match[2])))

    return PLACEHOLDER.sub(written, text)
