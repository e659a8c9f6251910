"""Where a photo is shown. Whoever shows it says so; the library never looks it up elsewhere."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Use(models.Model):
    asset = models.ForeignKey("media.Asset", on_delete=models.PROTECT, related_name="uses", verbose_name=_("photo"))
    place = models.CharField(_("place"), max_length=60, help_text=_("For the program: article:12."))
    label = models.CharField(_("where"), max_length=200)
    url = models.CharField(_("address"), max_length=300, blank=True)
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("use of a photo")
        verbose_name_plural = _("uses of photos")
        constraints = [models.UniqueConstraint(fields=["asset", "place"], name="media_used_once_per_place")]
        indexes = [models.Index(fields=["place"], name="media_use_by_place")]

    def __str__(self) -> str:
        return self.label
