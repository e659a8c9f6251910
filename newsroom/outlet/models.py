from django.db import models
from django.utils.translation import gettext_lazy as _


class Outlet(models.Model):
    """The house: its name, legal identity and switches. One row."""

    class Comments(models.TextChoices):
        OPEN = "open", _("open")
        PREMODERATED = "premoderated", _("every comment waits for a moderator")
        READ_ONLY = "read_only", _("closed, threads stay readable")
        HIDDEN = "hidden", _("threads are hidden")

    name = models.CharField(_("name"), max_length=80, default="Newsroom")
    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    description = models.CharField(_("description for search engines"), max_length=200, blank=True)
    city = models.CharField(_("newsroom's city"), max_length=80, blank=True)
    home_region = models.SlugField(
        _("home region"),
        max_length=80,
        blank=True,
        help_text=_("Address of the region that the front page's map shows."),
    )
    dateline_pattern = models.CharField(
        _("dateline"),
        max_length=80,
        default="{SITE}, {city} – ",
        help_text=_("{SITE} or {site}: the name; {CITY} or {city}: where the story was written."),
    )
    legal_name = models.CharField(_("legal name"), max_length=160, blank=True)
    legal_number = models.CharField(_("registration number"), max_length=80, blank=True)
    responsible_person = models.CharField(_("responsible person"), max_length=120, blank=True)
    address = models.TextField(_("postal address"), blank=True, max_length=300)
    phone = models.CharField(_("telephone"), max_length=30, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    whatsapp_channel = models.URLField(_("WhatsApp channel"), blank=True)
    comments = models.CharField(_("comments"), max_length=14, choices=Comments, default=Comments.OPEN)
    comment_rules_version = models.CharField(_("version of the comment rules"), max_length=20, default="1")
    privacy_version = models.CharField(_("version of the privacy policy"), max_length=20, default="1")

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlet")
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="outlet_one_row")]

    def __str__(self) -> str:
        return self.name
