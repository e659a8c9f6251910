"""Refusals, each with a sentence for the person at the desk."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import PermissionDenied
from django.utils.formats import date_format
from django.utils.translation import gettext as _


class Refused(Exception):
    """Nothing was changed; `sentence` says why and what mends it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class OverlappingTerm(Refused):
    """The seat is taken, in the same capacity, on some day of the period."""

    def __init__(self, *, holder: str, office: str, start: date, end: date | None) -> None:
        if end is None:
            sentence = _("%(holder)s has been %(office)s since %(start)s. End that term first, or correct its dates.")
        else:
            sentence = _(
                "%(holder)s was %(office)s from %(start)s until %(end)s (not included)."
                " Let this term begin or end outside that period."
            )
        super().__init__(
            sentence
            % {
                "holder": holder,
                "office": office,
                "start": date_format(start, "DATE_FORMAT"),
                "end": date_format(end, "DATE_FORMAT") if end else "",
            }
        )


class NotAllowed(PermissionDenied):
    """The account may not keep the records of officials."""
