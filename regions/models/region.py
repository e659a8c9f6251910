"""A region: a piece of Indonesia with an identity of its own, whatever it is called and coded at the moment."""

import datetime as dt
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class RegionQuerySet(models.QuerySet["Region"]):
    def on(self, date: dt.date) -> Self:
        """Those that existed on that day."""
        return self.filter(Q(valid_from__isnull=True) | Q(valid_from__lte=date), Q(valid_to__isnull=True) | Q(valid_to__gt=date))

    def current(self) -> Self:
        return self.filter(valid_to__isnull=True)

    def within(self, region: "Region") -> Self:
        """The region and everything in it, by the path's index: no recursion."""
        return self.filter(path__startswith=region.path)

    def provinces(self) -> Self:
        return self.filter(kind=Region.Kind.PROVINCE)

    def second_level(self) -> Self:
        """Kabupaten and kota, the administrative ones of Jakarta included."""
        return self.filter(kind__in=Region.SECOND_LEVEL)


class Region(models.Model):
    """Stories, officials and comments point here, never at a code or a name: both change."""

    class Kind(models.TextChoices):
        PROVINCE = "provinsi", _("Province")
        KABUPATEN = "kabupaten", _("Kabupaten")
        KOTA = "kota", _("Kota")
        ADMINISTRATIVE_KABUPATEN = "kab_adm", _("Administrative kabupaten")
        ADMINISTRATIVE_KOTA = "kota_adm", _("Administrative kota")
        AUTHORITY = "otorita", _("Authority")
        KECAMATAN = "kecamatan", _("Kecamatan")

    SECOND_LEVEL = (Kind.KABUPATEN, Kind.KOTA, Kind.ADMINISTRATIVE_KABUPATEN, Kind.ADMINISTRATIVE_KOTA)

    class Head(models.TextChoices):
        """How its head comes into office, which decides whether it votes in a Pilkada."""

        ELECTED = "elected", _("elected")
        INSTALLED = "installed", _("installed by law")  # DIY: UU 13/2012
        APPOINTED = "appointed", _("appointed")  # regions of Jakarta, IKN, kecamatan

    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    slug = models.SlugField(_("address"), max_length=80)
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("within")
    )
    # Ids of all ancestors and the region's own, "/5/120/": descendants share the beginning.
    path = models.CharField(max_length=60, blank=True, editable=False, db_index=True)
    # Of today, copied from RegionName, so that cards needn't join it.
    name = models.CharField(_("name"), max_length=120)
    short_name = models.CharField(_("short name"), max_length=80, blank=True)
    abbreviation = models.CharField(_("abbreviation"), max_length=20, blank=True)
    local_label = models.CharField(_("local word for its kind"), max_length=30, blank=True)
    seat = models.CharField(_("seat"), max_length=80, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    tz = models.CharField(_("time zone"), max_length=40, blank=True)
    head = models.CharField(_("its head is"), max_length=10, choices=Head, default=Head.ELECTED)
    overlaps = models.ManyToManyField("self", blank=True, verbose_name=_("overlaps with"))
    # NULL: since before our records begin, or still so.
    valid_from = models.DateField(_("exists since"), null=True, blank=True)
    valid_to = models.DateField(_("existed until"), null=True, blank=True)

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["path"]
        constraints = [
            models.UniqueConstraint(fields=["slug"], condition=~Q(kind="kecamatan"), name="region_slug"),
            models.UniqueConstraint(fields=["parent", "slug"], condition=Q(kind="kecamatan"), name="region_kecamatan_slug"),
            models.CheckConstraint(
                condition=Q(valid_from__isnull=True) | Q(valid_to__isnull=True) | Q(valid_to__gt=models.F("valid_from")),
                name="region_ends_after_beginning",
            ),
        ]
        indexes = [
            models.Index(fields=["parent", "name"], name="region_children"),
            models.Index(fields=["kind", "name"], name="region_kind"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """A kecamatan stands under its kabupaten or kota, so lists must have loaded the parent."""
        if self.kind == self.Kind.KECAMATAN and self.parent:
            return f"/daerah/{self.parent.slug}/{self.slug}/"
        return f"/daerah/{self.slug}/"

    @property
    def ancestor_ids(self) -> list[int]:
        """From the outermost in; without the region's own."""
        return [int(part) for part in self.path.split("/") if part][:-1]
