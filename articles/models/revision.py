from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class Revision(models.Model):
    """A full snapshot of everything that can be edited about a story. Append-only.

    `snapshot` has the shape of `articles.operations.snapshots.Snapshot` at `schema_version`.
    """

    class Reason(models.TextChoices):
        CREATED = "created", _("Begun")
        SAVED = "saved", _("Saved")
        IMPORTED = "imported", _("Imported")
        RESTORED = "restored", _("Restored")
        CORRECTED = "corrected", _("Corrected")
        RESCUED = "rescued", _("Rescued from an autosave")

    article = models.ForeignKey(
        "articles.Article", on_delete=models.PROTECT, related_name="revisions", verbose_name=_("story")
    )
    number = models.PositiveIntegerField(_("version"))
    snapshot = models.JSONField(_("content"))
    schema_version = models.PositiveSmallIntegerField(default=1)
    reason = models.CharField(_("reason"), max_length=10, choices=Reason, default=Reason.SAVED)
    note = models.CharField(_("note"), max_length=300, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    author_name = models.CharField(_("by"), max_length=254, blank=True)
    created_at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number"),
            AppendOnly(name="revision_append_only"),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} v{self.number}"
