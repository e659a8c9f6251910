from django.db import models
from django.utils.translation import gettext_lazy as _


class RegionEvent(models.Model):
    """What happened to regions: a split, a merger, another name, code, parent or status."""

    class Kind(models.TextChoices):
        SPLIT = "pemekaran", _("Split")
        MERGER = "penggabungan", _("Merger")
        RENAMED = "ganti_nama", _("Renamed")
        RECODED = "ganti_kode", _("Re-coded")
        MOVED = "ganti_induk", _("Moved to another parent")
        STATUS = "ganti_status", _("Change of status")

    key = models.SlugField(_("key"), max_length=60, unique=True, help_text=_("Keeps a repeated load from making it twice."))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    # Empty where only the edition is known in which it first shows.
    date = models.DateField(_("day"), null=True, blank=True)
    edition = models.PositiveSmallIntegerField(_("first seen in the code book of"), null=True, blank=True)
    legal_basis = models.CharField(_("legal basis"), max_length=160, blank=True)
    before = models.ManyToManyField("regions.Region", blank=True, related_name="events_before", verbose_name=_("before"))
    after = models.ManyToManyField("regions.Region", blank=True, related_name="events_after", verbose_name=_("after"))

    class Meta:
        verbose_name = _("change of regions")
        verbose_name_plural = _("changes of regions")
        ordering = ["-date", "key"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.date or self.edition or ''}".strip()
