"""Splits, mergers, renames; and the editions of the code book that were loaded."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from regions.models.region import Region


class RegionEvent(models.Model):
    """A change by law or by the code book. `before` and `after` name the regions on either side.

    `day` is empty where only the edition that first shows the change is known.
    """

    class Kind(models.TextChoices):
        SPLIT = "pemekaran", _("Split")
        MERGER = "penggabungan", _("Merger")
        RENAMING = "ganti_nama", _("New name")
        RECODING = "ganti_kode", _("New code")
        NEW_PARENT = "ganti_induk", _("New parent")
        NEW_STATUS = "ganti_status", _("New status")
        FOUNDING = "pembentukan", _("Founding")

    key = models.SlugField(_("key"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    day = models.DateField(_("day"), null=True, blank=True)
    edition = models.CharField(_("edition"), max_length=10, blank=True)
    legal_basis = models.CharField(_("legal basis"), max_length=160, blank=True)
    note = models.CharField(
        _("note"), max_length=300, blank=True, help_text=_("One sentence in Indonesian, as readers see it.")
    )
    before = models.ManyToManyField(Region, blank=True, related_name="events_before", verbose_name=_("before"))
    after = models.ManyToManyField(Region, blank=True, related_name="events_after", verbose_name=_("after"))

    class Meta:
        verbose_name = _("change of regions")
        verbose_name_plural = _("changes of regions")
        ordering = ["-day", "-edition", "key"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(day__isnull=False) | ~models.Q(edition=""),
                name="region_event_day_or_edition",
                violation_error_message=_("Give the day, or the edition that first shows it."),
            )
        ]

    def __str__(self) -> str:
        return self.key


class Edition(models.Model):
    """A load of the data files. The same files are not loaded twice; `names_index()` is keyed by the newest."""

    edition = models.CharField(_("edition"), max_length=10)
    basis = models.CharField(_("legal basis"), max_length=160, blank=True)
    digest = models.CharField(_("digest of the files"), max_length=64)
    loaded_at = models.DateTimeField(_("loaded at"), auto_now_add=True)

    class Meta:
        verbose_name = _("edition of the region data")
        verbose_name_plural = _("editions of the region data")
        ordering = ["-id"]

    def __str__(self) -> str:
        return self.edition
