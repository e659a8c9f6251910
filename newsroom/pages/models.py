from django.db import models
from django.utils.translation import gettext_lazy as _


class Key(models.TextChoices):
    """The pages that every outlet has; the value is the address."""

    ABOUT = "tentang", _("About us")
    GUIDELINES = "pedoman-media-siber", _("Guidelines for online media")
    ETHICS = "kode-etik", _("Code of ethics")
    CONTACT = "kontak", _("Contact")
    PRIVACY = "privasi", _("Privacy")
    DISCLAIMER = "sangkalan", _("Disclaimer")
    COMMENT_RULES = "aturan-komentar", _("Comment rules")
    COMPLAINTS = "aduan", _("Complaints")
    RIGHT_OF_REPLY = "hak-jawab", _("Right of reply")
    MASTHEAD = "redaksi", _("Newsroom staff")


class HousePage(models.Model):
    """The outlet's own wording of a house page. Without a row, the text that came with the software stands."""

    key = models.CharField(_("page"), max_length=24, choices=Key, unique=True)
    title = models.CharField(_("title"), max_length=120)
    introduction = models.CharField(_("introduction"), max_length=400, blank=True)
    body = models.JSONField(_("text"), default=dict)
    html = models.TextField(editable=False, blank=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("house page")
        verbose_name_plural = _("house pages")
        ordering = ["key"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return f"/{self.key}/"
