"""Facts that hold for a time."""

from __future__ import annotations

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Span(models.QuerySet):
    """Rows that hold from `valid_from` until the day before `valid_to`; an empty bound means without bound."""

    def on(self, day: date) -> Self:
        return self.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=day), Q(valid_to__isnull=True) | Q(valid_to__gt=day)
        )

    def current(self) -> Self:
        return self.filter(valid_to__isnull=True)


class Period(models.Model):
    """A period, and how well its first day is known.

    Often only the edition of the code book that first shows a change is known, not its day. The bound is
    then the earliest day it can have been (the law, else the first of the edition's year), `from_edition`
    names the edition, and screens print that instead of the day.
    """

    valid_from = models.DateField(_("from"), null=True, blank=True)
    valid_to = models.DateField(_("until"), null=True, blank=True, help_text=_("The first day it no longer holds."))
    from_edition = models.CharField(_("first seen in edition"), max_length=10, blank=True)

    class Meta:
        abstract = True


def ends_after_it_starts(name: str) -> models.CheckConstraint:
    condition = Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_to__gt=F("valid_from"))
    return models.CheckConstraint(
        condition=condition, name=name, violation_error_message=_("The end must lie after the start.")
    )
