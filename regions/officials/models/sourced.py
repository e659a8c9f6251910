"""What every dated fact about a person has: where it was read, and how sharp its dates are."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Bound(models.TextChoices):
    """How a date is meant. Sources often say that somebody *is* in office, rarely since when."""

    DAY = "day", _("on this day")
    BY = "by", _("by this day at the latest")


class Sourced(models.Model):
    """A public source that anybody can open, and the day it was read."""

    source_url = models.URLField(_("source"), max_length=500)
    source_read_on = models.DateField(_("source read on"))

    class Meta:
        abstract = True
