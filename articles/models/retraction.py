from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Retraction(models.Model):
    """Why a story was taken down; its address answers 410 with the public part of this (Pedoman Media Siber 5)."""

    class Reason(models.TextChoices):
        SARA = "sara", _("Ethnic, religious or racial hatred")
        DECENCY = "decency", _("Decency")
        CHILD = "child", _("A child's future")
        VICTIM = "victim", _("A victim's trauma")
        PRESS_COUNCIL = "press_council", _("Decision of the Press Council")
        COURT = "court", _("Court order")
        UNFOUNDED = "unfounded", _("Unfounded")

    article = models.OneToOneField(
        "articles.Article", on_delete=models.PROTECT, related_name="retraction", verbose_name=_("story")
    )
    reason = models.CharField(_("ground"), max_length=13, choices=Reason)
    notice = models.TextField(_("what readers are told"), max_length=1000)
    press_council_ref = models.CharField(_("Press Council's reference"), max_length=80, blank=True)
    retracted_at = models.DateTimeField(_("retracted at"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )

    class Meta:
        verbose_name = _("retraction")
        verbose_name_plural = _("retractions")
        ordering = ["-retracted_at"]
        indexes = [models.Index(fields=["-retracted_at"], name="retraction_newest")]

    def __str__(self) -> str:
        return f"{self.get_reason_display()} {self.article_id}"
