"""A reader's report of a comment."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly

from ..states import Reason


class Flag(models.Model):
    """One account reports one comment once. Append-only, but an erased account lets go of its reports."""

    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, db_index=False, related_name="flags", verbose_name=_("comment")
    )
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("reported by")
    )
    revision = models.PositiveIntegerField(_("version"))
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    note = models.CharField(_("note"), max_length=500, blank=True)
    created_at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(fields=["comment", "reporter"], name="flag_once"),
            AppendOnly(name="flag_append_only", allow_update=["reporter"]),
        ]

    def __str__(self) -> str:
        return f"{self.comment_id}: {self.reason}"
