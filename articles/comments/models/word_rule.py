"""Words and phrases that moderators want to see."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class WordRule(models.Model):
    """A phrase, compared on whole folded words. A change makes a new version, so that decisions can name theirs.

    There is no "reject": on Indonesian text even whole-word lists flag a third of clean sentences.
    """

    class Action(models.TextChoices):
        FLAG = "flag", _("publish and show to moderators")
        HOLD = "hold", _("hold")

    key = models.UUIDField(_("rule"), default=uuid.uuid4, editable=False)
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    phrase = models.CharField(
        _("phrase"), max_length=100, help_text=_("Whole words. A star at the end stands for any ending: judi*")
    )
    action = models.CharField(_("action"), max_length=5, choices=Action, default=Action.HOLD)
    # None: everywhere.
    thread = models.ForeignKey(
        "comments.CommentThread",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="word_rules",
        verbose_name=_("thread"),
    )
    note = models.CharField(_("note"), max_length=200, blank=True)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    created_at = models.DateTimeField(_("at"), auto_now_add=True)
    retired_at = models.DateTimeField(_("retired at"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("word rule")
        verbose_name_plural = _("word rules")
        ordering = ["phrase"]
        constraints = [
            models.UniqueConstraint(fields=["key", "version"], name="word_rule_version"),
            models.UniqueConstraint(fields=["key"], condition=Q(retired_at__isnull=True), name="word_rule_in_force"),
            AppendOnly(name="word_rule_append_only", allow_update=["retired_at"]),
        ]

    def __str__(self) -> str:
        return self.phrase
