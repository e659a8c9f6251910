"""One file that readers get: a crop of a photo, in a width and a format."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class RenditionQuerySet(models.QuerySet["Rendition"]):
    def current(self) -> Self:
        """What pages name from now on. Older ones only wait until no cached page names them any more."""
        return self.filter(superseded_at__isnull=True)


class Rendition(models.Model):
    """The name holds the hash of the content, so that an address never shows anything else than it once did."""

    asset = models.ForeignKey(
        "media.Asset", on_delete=models.CASCADE, related_name="renditions", verbose_name=_("photo")
    )
    crop = models.CharField(_("crop"), max_length=8)
    width = models.PositiveIntegerField(_("width"))
    height = models.PositiveIntegerField(_("height"))
    format = models.CharField(_("format"), max_length=4)
    bytes = models.PositiveIntegerField(_("size in bytes"))
    name = models.CharField(_("name"), max_length=120, unique=True)
    recipe = models.CharField(
        max_length=32, help_text=_("How it was drawn: a file of the same recipe needn't be drawn again.")
    )
    superseded_at = models.DateTimeField(_("superseded at"), null=True, blank=True)

    objects = RenditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint(
                fields=["asset", "crop", "width", "format"],
                condition=Q(superseded_at__isnull=True),
                name="media_one_rendition_of_a_kind",
            ),
            models.CheckConstraint(condition=Q(width__gt=0, height__gt=0), name="media_rendition_has_size"),
        ]
        indexes = [
            models.Index(fields=["superseded_at"], condition=Q(superseded_at__isnull=False), name="media_superseded"),
        ]

    def __str__(self) -> str:
        return self.name
