from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Contribution(models.Model):
    """Who did what for a story. One person can have several roles in it."""

    class Role(models.TextChoices):
        AUTHOR = "author", _("Author")
        REPORTER = "reporter", _("Reporter")
        EDITOR = "editor", _("Editor")
        PHOTOGRAPHER = "photographer", _("Photographer")
        RESEARCHER = "researcher", _("Researcher")

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="contributions", verbose_name=_("story")
    )
    profile = models.ForeignKey(
        "accounts.StaffProfile", on_delete=models.PROTECT, related_name="contributions", verbose_name=_("person")
    )
    role = models.CharField(_("role"), max_length=12, choices=Role, default=Role.AUTHOR)
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    initials = models.CharField(_("initials"), max_length=8, blank=True, help_text=_("As printed under this story."))
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering = ["order", "id"]
        constraints = [models.UniqueConstraint(fields=["article", "profile", "role"], name="contribution_once")]
        indexes = [
            models.Index("profile", F("listed_at").desc(), F("article").desc(), condition=Q(listed_at__isnull=False), name="contribution_newest"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.profile} ({self.get_role_display()})"
