from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class Entry(models.Model):
    """One act: who did what to which thing, when. The database refuses to change or delete it."""

    at = models.DateTimeField(_("at"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        # An erased account leaves its acts behind under the name below.
        on_delete=models.DO_NOTHING,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("by"),
    )
    by_name = models.CharField(_("by"), max_length=254, help_text=_("As it was then; the clockwork is «system»."))
    action = models.CharField(_("action"), max_length=60)
    target_type = models.CharField(_("kind of thing"), max_length=60)
    target_id = models.CharField(_("its number"), max_length=40)
    target_name = models.CharField(_("thing"), max_length=300)
    detail = models.JSONField(_("detail"), default=dict)

    class Meta:
        verbose_name = _("log entry")
        verbose_name_plural = _("log")
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["target_type", "target_id", "-at"], name="audit_of_target"),
            models.Index(fields=["by", "-at"], name="audit_by_person"),
            models.Index(fields=["-at", "-id"], name="audit_newest"),
        ]
        constraints = [AppendOnly(name="audit_append_only")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.by_name}: {self.action} {self.target_name}"
