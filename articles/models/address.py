from django.db import models
from django.utils.translation import gettext_lazy as _


class FormerAddress(models.Model):
    """An address that the story had before, or has at another outlet's site it was moved from; answers 301."""

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="former_addresses", verbose_name=_("story")
    )
    path = models.CharField(_("path"), max_length=500, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")

    def __str__(self) -> str:
        return self.path
