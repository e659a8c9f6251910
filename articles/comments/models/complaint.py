"""Complaints about comments, with their clock, and appeals against decisions."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class Complaint(models.Model):
    """Anybody may complain, with or without an account. What was said stays; only the answer is added.

    The clock is a time, not a length: Pedoman Pemberitaan Media Siber 3(g) gives 2×24 hours, an urgent order under
    Permenkominfo 5/2020 four hours.
    """

    class Kind(models.TextChoices):
        COMPLAINT = "complaint", _("Complaint (48 hours)")
        URGENT_ORDER = "urgent_order", _("Urgent order of an authority (4 hours)")

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        UPHELD = "upheld", _("Upheld")
        DISMISSED = "dismissed", _("Dismissed")

    receipt = models.CharField(_("receipt"), max_length=16, unique=True)
    comment = models.ForeignKey(
        "comments.Comment", on_delete=models.CASCADE, related_name="complaints", verbose_name=_("comment")
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.COMPLAINT)
    complainant_name = models.CharField(_("name"), max_length=120)
    complainant_email = models.EmailField(_("e-mail address"))
    text = models.TextField(_("complaint"), max_length=4000)
    received_at = models.DateTimeField(_("received at"), auto_now_add=True)
    due_at = models.DateTimeField(_("due at"))
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN)
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("by"),
    )
    answer = models.TextField(_("answer"), max_length=4000, blank=True)

    class Meta:
        verbose_name = _("complaint about a comment")
        verbose_name_plural = _("complaints about comments")
        indexes = [models.Index(fields=["due_at"], condition=Q(state="open"), name="complaint_due")]
        constraints = [
            AppendOnly(name="complaint_append_only", allow_update=["state", "answered_at", "answered_by", "answer"]),
            models.CheckConstraint(
                condition=Q(state="open", answered_at__isnull=True) | (~Q(state="open") & Q(answered_at__isnull=False)),
                name="complaint_answered_has_time",
            ),
        ]

    def __str__(self) -> str:
        return self.receipt


class Appeal(models.Model):
    """An author asks for a second look, by somebody else: the database refuses the first decider."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        UPHELD = "upheld", _("Decision stands")
        REVERSED = "reversed", _("Decision reversed")

    decision = models.OneToOneField(
        "comments.Decision", on_delete=models.CASCADE, related_name="appeal", verbose_name=_("decision")
    )
    # Copied from the decision, so that the rule below can be kept by the database.
    decider = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    text = models.TextField(_("appeal"), max_length=2000)
    created_at = models.DateTimeField(_("at"), auto_now_add=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.OPEN)
    reviewer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
        verbose_name=_("reviewed by"),
    )
    reviewed_at = models.DateTimeField(_("reviewed at"), null=True, blank=True)
    explanation = models.TextField(_("explanation"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")
        indexes = [models.Index(fields=["created_at"], condition=Q(state="open"), name="appeal_open")]
        constraints = [
            AppendOnly(name="appeal_append_only", allow_update=["state", "reviewer", "reviewed_at", "explanation"]),
            models.CheckConstraint(
                condition=Q(reviewer__isnull=True) | Q(decider__isnull=True) | ~Q(reviewer=F("decider")),
                name="appeal_second_person",
                violation_error_message=_("Somebody else has to look at an appeal than who decided."),
            ),
        ]

    def __str__(self) -> str:
        return f"{_('Appeal')} {self.decision_id}"
