from django.db import models
from django.utils.translation import gettext_lazy as _


class Announcement(models.Model):
    """Something that happened and that other rooms may want to hear of. See `outbox.py`."""

    class State(models.TextChoices):
        PENDING = "pending", _("pending")
        DELIVERED = "delivered", _("delivered")
        FAILED = "failed", _("failed")

    kind = models.CharField(_("kind"), max_length=200)
    data = models.JSONField(_("data"), default=dict)
    at = models.DateTimeField(_("at"), auto_now_add=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.PENDING)
    # The listeners that have heard it: after a failure only the others are called again.
    heard_by = models.JSONField(_("heard by"), default=list)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)
    due_at = models.DateTimeField(_("due at"))
    problem = models.TextField(_("problem"), blank=True)

    class Meta:
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")
        ordering = ["id"]
        indexes = [
            # The worker asks every second; delivered rows, the many, aren't in it.
            models.Index(fields=["due_at", "id"], condition=models.Q(state="pending"), name="announcements_pending")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.data}"


class WorkerBeat(models.Model):
    """A worker's sign of life, renewed every few seconds."""

    worker = models.CharField(_("worker"), max_length=64, primary_key=True)
    started_at = models.DateTimeField(_("started at"), auto_now_add=True)
    seen_at = models.DateTimeField(_("seen at"), db_index=True)

    class Meta:
        verbose_name = _("worker")
        verbose_name_plural = _("workers")

    def __str__(self) -> str:
        return self.worker


class TimerRun(models.Model):
    """When a timer is due again. Moving the time on is the claim: whoever moves it runs it."""

    name = models.CharField(_("name"), max_length=80, primary_key=True)
    due_at = models.DateTimeField(_("due at"))

    class Meta:
        verbose_name = _("timer")
        verbose_name_plural = _("timers")

    def __str__(self) -> str:
        return self.name
