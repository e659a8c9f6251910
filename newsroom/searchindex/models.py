from django.db import models
from django.utils.translation import gettext_lazy as _


class Document(models.Model):
    """What can be found. Its words lie in `searchindex_words` beside it, a table of each engine's own kind.

    `id` is the document's place in time: the second of its publication, or the next free one. Newest first is then
    the order of the key, which full-text indexes of both engines can walk, however many documents match. Rows are
    short, because a search reads two thousand of them.
    """

    id = models.BigIntegerField(primary_key=True)
    kind = models.CharField(_("kind"), max_length=20)
    object_id = models.BigIntegerField(_("number"))
    facets = models.TextField(
        _("facets"), blank=True, help_text="One name=value a line: counted by line, never parsed."
    )

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="search_document_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"


class KnownWord(models.Model):
    """A word of a title or name, to be offered in place of a mistyped one."""

    word = models.CharField(_("word"), max_length=60, unique=True)

    class Meta:
        verbose_name = _("known word")
        verbose_name_plural = _("known words")

    def __str__(self) -> str:
        return self.word


class WordPart(models.Model):
    """Three letters in a row of a known word: words that share many are spelled alike."""

    letters = models.CharField(_("letters"), max_length=3)
    word = models.ForeignKey(KnownWord, on_delete=models.CASCADE, related_name="parts", db_index=False)

    class Meta:
        verbose_name = _("part of a word")
        verbose_name_plural = _("parts of words")
        constraints = [models.UniqueConstraint(fields=["letters", "word"], name="search_word_part_once")]
        indexes = [models.Index(fields=["word"], name="search_word_part_word")]

    def __str__(self) -> str:
        return self.letters
