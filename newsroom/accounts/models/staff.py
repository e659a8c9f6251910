from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class StaffProfile(models.Model):
    """A byline: the name as printed. Contributors and agencies have one without an account."""

    class Position(models.TextChoices):
        CONTRIBUTOR = "contributor", _("Contributor")
        REPORTER = "reporter", _("Reporter")
        PHOTOGRAPHER = "photographer", _("Photographer")
        EDITOR = "editor", _("Editor")
        MANAGING_EDITOR = "managing_editor", _("Managing editor")
        EDITOR_IN_CHIEF = "editor_in_chief", _("Editor-in-chief")
        MODERATOR = "moderator", _("Moderator")
        PUBLISHER = "publisher", _("Publisher")
        TECHNICAL_ADMIN = "technical_admin", _("Technical administrator")
        AGENCY = "agency", _("News agency")

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="staff_profile",
        verbose_name=_("account"),
    )
    name = models.CharField(_("name as printed"), max_length=120)
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    initials = models.CharField(_("initials"), max_length=8, blank=True, help_text=_("Closes a story: (rsk)."))
    position = models.CharField(_("position"), max_length=20, choices=Position, default=Position.REPORTER)
    title = models.CharField(
        _("title"),
        max_length=120,
        blank=True,
        help_text=_("Printed instead of the position, for example Politics editor."),
    )
    biography = models.TextField(_("about"), blank=True, max_length=1000)
    portrait = models.ImageField(_("portrait"), upload_to="staff/", blank=True, max_length=200)
    left_on = models.DateField(_("left on"), null=True, blank=True)

    class Meta:
        verbose_name = _("staff profile")
        verbose_name_plural = _("staff profiles")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["initials"],
                condition=~models.Q(initials="") & models.Q(left_on=None),
                name="staff_initials",
                violation_error_message=_("Somebody else signs with these initials."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("articles:author", args=[self.slug])

    @property
    def printed_title(self) -> str:
        return self.title or self.get_position_display()
