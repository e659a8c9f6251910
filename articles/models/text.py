from django.db import models
from django.utils.translation import gettext_lazy as _


class ArticleText(models.Model):
    """The long texts of a story, beside its narrow row: the live body and what the compiler made of it."""

    article = models.OneToOneField(
        "articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="text", verbose_name=_("story")
    )
    body = models.JSONField(_("body"), default=dict)
    html = models.TextField(_("compiled body"), blank=True, editable=False)
    plain = models.TextField(_("plain text"), blank=True, editable=False)
    # Who is named, with the office of the story's day: a list of articles.reading.pages.OfficialCard as plain values.
    officials = models.JSONField(default=list, editable=False)
    # publishing.COMPILER_VERSION of the day: `recompile` finds what an older one wrote.
    compiler_version = models.PositiveSmallIntegerField(default=0, editable=False)
    seo_title = models.CharField(_("title for search engines"), max_length=70, blank=True)
    seo_description = models.CharField(_("description for search engines"), max_length=160, blank=True)

    class Meta:
        verbose_name = _("text of a story")
        verbose_name_plural = _("texts of stories")

    def __str__(self) -> str:
        return f"#{self.pk}"
