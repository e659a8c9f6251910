from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class Correction(models.Model):
    """What was mended after publication, said openly and with its time (Pedoman Media Siber 4). Append-only."""

    class Kind(models.TextChoices):
        CORRECTION = "correction", _("Correction")
        CLARIFICATION = "clarification", _("Clarification")
        UPDATE = "update", _("Update")
        RIGHT_OF_REPLY = "right_of_reply", _("Right of reply")

    article = models.ForeignKey(
        "articles.Article", on_delete=models.PROTECT, related_name="corrections", verbose_name=_("story")
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.CORRECTION)
    text = models.TextField(_("what readers are told"), max_length=1000)
    reason = models.CharField(_("reason"), max_length=300, help_text=_("For the desk; not shown to readers."))
    requested_by = models.CharField(_("asked for by"), max_length=160, blank=True)
    posted_at = models.DateTimeField(_("posted at"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-posted_at", "-id"]
        indexes = [models.Index(fields=["-posted_at", "-id"], name="correction_newest")]
        constraints = [AppendOnly(name="correction_append_only")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.article_id}"
