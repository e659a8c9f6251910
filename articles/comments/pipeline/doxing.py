"""Somebody's personal data: identity numbers (NIK, and family cards, which are built alike) and telephone numbers."""

import re
import unicodedata

from ..states import Reason, Severity
from .facts import Facts, Finding, Span

NAME, VERSION = "doxing", 1
PHONE = re.compile(r"(?<![\w.])(?:\+?62|0)[\s.-]?8\d{1,2}(?:[\s.-]?\d{3,4}){2}\d?(?!\w)")
SIXTEEN = re.compile(r"(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?!\d)")


def look(facts: Facts) -> list[Finding]:
    digits = "".join(map(_ascii_digit, facts.body.text))
    numbers = [match.span() for match in SIXTEEN.finditer(digits) if is_identity_number(re.sub(r"\D", "", match[0]))]
    phones = [match.span() for match in PHONE.finditer(digits) if not _within(match.span(), numbers)]
    found = []
    if numbers:
        found.append(Finding(NAME, Severity.HOLD, Reason.DOXING, tuple(numbers), "NIK", VERSION))
    if phones:
        found.append(Finding(NAME, Severity.HOLD, Reason.DOXING, tuple(phones), "telephone", VERSION))
    return found


def is_identity_number(digits: str) -> bool:
    """16 digits: province, kabupaten and kecamatan, a date (women's days count from 41), a serial number."""
    province, day, month, serial = int(digits[:2]), int(digits[6:8]), int(digits[8:10]), int(digits[12:])
    return (
        11 <= province <= 97
        and digits[2:4] != "00"
        and (1 <= day <= 31 or 41 <= day <= 71)
        and 1 <= month <= 12
        and serial > 0
    )


def _ascii_digit(char: str) -> str:
    return char if char.isascii() or (value := unicodedata.digit(char, None)) is None else str(value)


def _within(span: Span, others: list[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
