"""A story's thread: how it is open, until when, by which rules."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..states import Mode, RulesProfile


class CommentThread(models.Model):
    """One for each story that was ever commented on or whose comments the desk has set.

    Its key is the story's, so a comment knows its story without a join. Counts lie elsewhere
    (`articles.CommentSummary`): posting never locks or changes this row or the story's.
    """

    article = models.OneToOneField(
        "articles.Article",
        on_delete=models.PROTECT,
        primary_key=True,
        related_name="comment_thread",
        verbose_name=_("story"),
    )
    mode = models.CharField(_("mode"), max_length=10, choices=Mode, default=Mode.INHERIT)
    closes_at = models.DateTimeField(_("closes at"), null=True, blank=True)
    # Keeps one thread open although it would have closed by its age.
    forced_open = models.BooleanField(_("stays open"), default=False)
    rules_profile = models.CharField(_("rules"), max_length=10, choices=RulesProfile, default=RulesProfile.STANDARD)
    # Grows when what readers see changes in a way that stored pages and sorted lists must not survive.
    epoch = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        verbose_name = _("thread")
        verbose_name_plural = _("threads")

    def __str__(self) -> str:
        return f"{_('Thread')} {self.article_id}"
