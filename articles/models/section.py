from functools import cache

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class Section(models.Model):
    """A section of the paper, or a subsection of one: two levels, no more."""

    parent = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("within")
    )
    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(_("address"), max_length=60, unique=True)
    description = models.CharField(_("description"), max_length=200, blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=100)

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["order", "name"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(parent=models.F("id")), name="section_not_in_itself"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return section_path(self.slug)

    @property
    def root_id(self) -> int:
        return self.parent_id or self.pk

    def clean(self) -> None:
        super().clean()
        if self.parent and (self.parent.parent_id or self.parent_id == self.pk):
            raise ValidationError({"parent": _("A subsection stands within a section, not within another subsection.")})
        if self.slug in RESERVED_SLUGS:
            raise ValidationError({"slug": _("The site itself uses this address. Choose another one.")})


@cache
def section_path(slug: str) -> str:
    """Kept, for each card of each list names one of a dozen."""
    return reverse("articles:section", args=[slug])


# First parts of addresses that belong to other pages (docs/map.md).
RESERVED_SLUGS = frozenset(
    [
        "a",
        "admin",
        "aduan",
        "akun",
        "api",
        "aturan-komentar",
        "cari",
        "daerah",
        "feed",
        "hak-jawab",
        "indeks",
        "khusus",
        "kode-etik",
        "komentar",
        "kontak",
        "koreksi",
        "media",
        "metrics",
        "pedoman-media-siber",
        "pejabat",
        "pencabutan",
        "penulis",
        "privasi",
        "redaksi",
        "sangkalan",
        "sehat",
        "sitemap",
        "static",
        "tentang",
        "tersimpan",
        "topik",
    ]
)
