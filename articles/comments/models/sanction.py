"""What an account may not do for a while, and what moderators note about it."""

import datetime as dt
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly

from ..states import Reason


class SanctionQuerySet(models.QuerySet["Sanction"]):
    def in_force(self, now: dt.datetime) -> Self:
        return self.filter(lifted_at__isnull=True, starts_at__lte=now).filter(
            Q(ends_at__isnull=True) | Q(ends_at__gt=now)
        )

    def on(self, thread_id: int) -> Self:
        """For the whole site, or for this thread."""
        return self.filter(Q(thread__isnull=True) | Q(thread_id=thread_id))


class Sanction(models.Model):
    """Imposed once; only lifting it is added to the row."""

    class Kind(models.TextChoices):
        PREMOD = "premod", _("Comments are read before publication")
        MUTE = "mute", _("May not comment for a while")
        BAN = "ban", _("May not comment any more")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="sanctions",
        verbose_name=_("account"),
    )
    kind = models.CharField(_("kind"), max_length=8, choices=Kind)
    # None: the whole site.
    thread = models.ForeignKey(
        "comments.CommentThread",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("thread"),
    )
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    explanation = models.TextField(_("explanation"), max_length=2000, blank=True)
    starts_at = models.DateTimeField(_("from"), default=timezone.now)
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)
    imposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    lifted_at = models.DateTimeField(_("lifted at"), null=True, blank=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("lifted by"),
    )

    objects = SanctionQuerySet.as_manager()

    class Meta:
        verbose_name = _("sanction")
        verbose_name_plural = _("sanctions")
        indexes = [
            models.Index(fields=["user", "-starts_at"], condition=Q(lifted_at__isnull=True), name="sanction_in_force")
        ]
        constraints = [
            AppendOnly(name="sanction_append_only", allow_update=["user", "lifted_at", "lifted_by"]),
            models.CheckConstraint(
                condition=Q(ends_at__isnull=True) | Q(ends_at__gt=models.F("starts_at")),
                name="sanction_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.user_id}"


class ModNote(models.Model):
    """A moderator's note on an account, for other moderators. Append-only."""

    about = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+", verbose_name=_("account")
    )
    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("comment")
    )
    text = models.TextField(_("note"), max_length=2000)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("moderators' note")
        verbose_name_plural = _("moderators' notes")
        ordering = ["-id"]
        constraints = [AppendOnly(name="mod_note_append_only")]

    def __str__(self) -> str:
        return self.text[:60]
