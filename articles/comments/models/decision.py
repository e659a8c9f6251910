"""Why a comment stands where it stands: what each check found, and who decided what on which version."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly

from ..states import Reason, Severity, Status


class Decision(models.Model):
    """One change of a comment's state. Append-only."""

    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, related_name="decisions", verbose_name=_("comment")
    )
    revision = models.PositiveIntegerField(_("version"))
    # None: the checks decided. An erased account leaves its decisions behind under the name.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    actor_name = models.CharField(_("by"), max_length=254, blank=True)
    from_status = models.CharField(_("from"), max_length=14, choices=Status, blank=True)
    to_status = models.CharField(_("to"), max_length=14, choices=Status)
    reason = models.CharField(_("reason"), max_length=20, choices=Reason, blank=True)
    legal_ground = models.CharField(_("legal ground"), max_length=200, blank=True)
    rule_ids = models.JSONField(_("rules"), default=list, blank=True)
    explanation = models.TextField(_("explanation"), max_length=2000, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-id"]
        indexes = [models.Index(fields=["actor", "-at"], name="decision_by_actor")]
        constraints = [AppendOnly(name="decision_append_only")]

    def __str__(self) -> str:
        return f"{self.comment_id}: {self.from_status} → {self.to_status}"


class PhaseResult(models.Model):
    """What one signal found in one version. Append-only; signals without an objection leave no row."""

    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, related_name="signals", verbose_name=_("comment")
    )
    revision = models.PositiveIntegerField(_("version"))
    signal = models.CharField(_("check"), max_length=20)
    signal_version = models.PositiveSmallIntegerField(default=1)
    severity = models.PositiveSmallIntegerField(_("severity"), choices=Severity)
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    # [[start, end], …] in characters of the canonical text.
    spans = models.JSONField(_("places"), default=list)
    detail = models.CharField(_("detail"), max_length=200, blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("finding of a check")
        verbose_name_plural = _("findings of checks")
        ordering = ["-severity", "id"]
        constraints = [AppendOnly(name="phase_result_append_only")]

    def __str__(self) -> str:
        return f"{self.comment_id} v{self.revision}: {self.signal} {self.reason}"
