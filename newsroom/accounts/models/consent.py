from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import AppendOnly


class Consent(models.Model):
    """The consent ledger: who accepted which version of which text, when.

    Pedoman Pemberitaan Media Siber 3(c) asks for written consent to the comment rules before a reader's
    text is published; a new version asks again. Rows are never changed: withdrawing adds a row.
    """

    class Document(models.TextChoices):
        COMMENT_RULES = "comment_rules", _("Comment rules")
        PRIVACY = "privacy", _("Privacy policy")

    class Act(models.TextChoices):
        ACCEPTED = "accepted", _("accepted")
        WITHDRAWN = "withdrawn", _("withdrawn")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consents", verbose_name=_("account")
    )
    document = models.CharField(_("document"), max_length=20, choices=Document)
    version = models.CharField(_("version"), max_length=20)
    act = models.CharField(_("act"), max_length=10, choices=Act, default=Act.ACCEPTED)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        indexes = [models.Index(fields=["user", "document", "-at"], name="consent_latest")]
        constraints = [AppendOnly(name="consent_append_only")]

    def __str__(self) -> str:
        return f"{self.user} {self.act} {self.document} {self.version}"
