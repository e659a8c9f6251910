"""A region that keeps its identity whatever it is called."""

from __future__ import annotations

from typing import Any, Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.text.dates import ZONES
from regions.models.elections import Election
from regions.models.period import Period, Span, ends_after_it_starts

#: Digits of an id within `Region.path`.
STEP = 7
_HOURS = {"Asia/Jakarta": 7, "Asia/Pontianak": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9}


class RegionQuerySet(Span):
    def voting(self, election: Election) -> Self:
        """Regions that elect their head on that day. Pilkada 2024: 37 provinces, 415 kabupaten, 93 kota."""
        return self.on(election.voting_day).filter(elects_head=True)

    def within(self, region: Region) -> Self:
        """The region and all below it as they are today. Index: region_path."""
        inner = region.inner_path
        # Only digits are compared, so every collation orders them the same.
        return self.filter(Q(pk=region.pk) | Q(path__gte=inner, path__lte=inner + "9" * STEP * 3))

    def provinces(self) -> Self:
        return self.filter(kind=Region.Kind.PROVINCE)

    def second_level(self) -> Self:
        """Kabupaten and kota, the administrative ones of Jakarta included."""
        return self.filter(kind__in=Region.SECOND_LEVEL)

    def kecamatan(self) -> Self:
        return self.filter(kind=Region.Kind.KECAMATAN)

    def above_kecamatan(self) -> Self:
        return self.exclude(kind=Region.Kind.KECAMATAN)

    def in_code_order(self) -> Self:
        return self.order_by("code", "id")


class Region(Period):
    """A province, a kabupaten or kota, a kecamatan, or an authority without a code.

    `name`, `short_name`, `abbreviation`, `code`, `parent` and `path` repeat what holds now in `names`,
    `codes` and `parents`, so that lists need no join; `operations/` keeps both in step.
    """

    class Kind(models.TextChoices):
        PROVINCE = "provinsi", _("Province")
        KABUPATEN = "kabupaten", _("Kabupaten")
        KOTA = "kota", _("Kota")
        ADMINISTRATIVE_KABUPATEN = "kab_adm", _("Administrative kabupaten")
        ADMINISTRATIVE_KOTA = "kota_adm", _("Administrative kota")
        AUTHORITY = "otorita", _("Authority")
        KECAMATAN = "kecamatan", _("Kecamatan")

    class Zone(models.TextChoices):
        JAKARTA = "Asia/Jakarta", "WIB (Asia/Jakarta)"
        PONTIANAK = "Asia/Pontianak", "WIB (Asia/Pontianak)"
        MAKASSAR = "Asia/Makassar", "WITA (Asia/Makassar)"
        JAYAPURA = "Asia/Jayapura", "WIT (Asia/Jayapura)"

    SECOND_LEVEL = (Kind.KABUPATEN, Kind.KOTA, Kind.ADMINISTRATIVE_KABUPATEN, Kind.ADMINISTRATIVE_KOTA)

    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    name = models.CharField(_("name"), max_length=80, help_text=_("As printed at first mention: Kota Samarinda."))
    short_name = models.CharField(_("short name"), max_length=60, help_text=_("As on cards: Samarinda."))
    abbreviation = models.CharField(_("abbreviation"), max_length=20, blank=True, help_text=_("Kaltim, Kukar, PPU."))
    slug = models.SlugField(_("address"), max_length=80, db_index=False)
    code = models.CharField(_("code"), max_length=13, blank=True, help_text=_("Of the Ministry of Home Affairs."))
    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("part of")
    )
    path = models.CharField(
        max_length=STEP * 3, blank=True, editable=False, help_text="Ids of the regions around it, the largest first."
    )
    overlaps = models.ManyToManyField("self", blank=True, verbose_name=_("lies over parts of"))
    seat = models.CharField(_("seat"), max_length=60, blank=True)
    lat = models.FloatField(_("latitude"), null=True, blank=True)
    lon = models.FloatField(_("longitude"), null=True, blank=True)
    tz = models.CharField(_("time zone"), max_length=14, choices=Zone, default=Zone.MAKASSAR)
    local_label = models.CharField(
        _("local word for its kind"), max_length=20, blank=True, help_text=_("Distrik in Papua; empty where usual.")
    )
    elects_head = models.BooleanField(_("elects its head"), default=False)
    basis = models.CharField(_("legal basis"), max_length=160, blank=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(fields=["parent", "slug"], name="region_slug_under_parent"),
            models.UniqueConstraint(
                fields=["slug"], condition=~Q(kind="kecamatan"), name="region_slug_above_kecamatan"
            ),
            models.CheckConstraint(
                condition=~Q(kind="kecamatan") | Q(parent__isnull=False), name="region_kecamatan_has_parent"
            ),
            ends_after_it_starts("region_period"),
        ]
        indexes = [
            models.Index(fields=["path"], name="region_path"),
            models.Index(fields=["code"], name="region_code"),
            models.Index(fields=["slug"], name="region_slug"),
            models.Index(F("updated_at").desc(), name="region_updated"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """A kecamatan needs `parent` joined, else this is a query."""
        under = self.parent.slug if self.kind == self.Kind.KECAMATAN and self.parent else None
        return region_url(self.slug, kind=self.kind, parent_slug=under)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.path = self.parent.inner_path if self.parent else ""
        super().save(*args, **kwargs)

    @property
    def inner_path(self) -> str:
        """What the paths of all regions below this one begin with."""
        return f"{self.path}{self.pk:0{STEP}d}"

    @property
    def ancestor_ids(self) -> tuple[int, ...]:
        """The regions around it, the largest first."""
        return tuple(int(self.path[at : at + STEP]) for at in range(0, len(self.path), STEP))

    @property
    def zone_name(self) -> str:
        """ "WITA"."""
        return ZONES[_HOURS[self.tz]]

    @property
    def kind_label(self) -> str:
        """The word readers know it by: "Kota", in Papua "Distrik"."""
        return self.local_label or str(self.get_kind_display())


def region_url(slug: str, *, kind: str, parent_slug: str | None) -> str:
    """As `Region.get_absolute_url()`, from columns. A kecamatan stands under its kabupaten or kota."""
    if kind == Region.Kind.KECAMATAN and parent_slug:
        return f"/daerah/{parent_slug}/{slug}/"
    return f"/daerah/{slug}/"
