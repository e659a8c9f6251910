from django.db import models


class CommentSummary(models.Model):
    """What lists and the story page show of a thread. A row of its own: no comment ever touches the story's."""

    article = models.OneToOneField(
        "articles.Article", on_delete=models.CASCADE, primary_key=True, related_name="comment_summary"
    )
    visible = models.PositiveIntegerField(default=0)
    last_at = models.DateTimeField(null=True)
    # How the thread is open, when it was set apart from the site's switch: "premod", "readonly", "hidden"; empty: it wasn't.
    mode = models.CharField(max_length=8, blank=True)

    def __str__(self) -> str:
        return f"{self.article_id}: {self.visible}"
