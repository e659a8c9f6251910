"""Where a story is listed beside its section: regions, topics, persons.

`listed_at` is the story's moment of publication, copied here while it is public and empty while it isn't, so
that each list is one walk along one index at any number of stories, and what isn't public can't be listed.
"""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase

from .topic import Topic


class ArticleRegion(models.Model):
    class Relation(models.TextChoices):
        PRIMARY = "primary", _("Where it happens")
        OTHER = "other", _("Also concerned")
        WITHIN = "within", _("Around it")

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="regions", verbose_name=_("story")
    )
    region = models.ForeignKey("regions.Region", on_delete=models.PROTECT, related_name="+", verbose_name=_("region"))
    # WITHIN rows are derived: the regions around the two other kinds, so that a province lists its cities' stories.
    relation = models.CharField(_("relation"), max_length=7, choices=Relation, default=Relation.OTHER)
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("region of a story")
        verbose_name_plural = _("regions of a story")
        constraints = [
            models.UniqueConstraint(fields=["article", "region"], name="article_region_once"),
            models.UniqueConstraint(
                fields=["article"], condition=Q(relation="primary"), name="article_region_one_primary"
            ),
        ]
        indexes = [
            models.Index("region", F("listed_at").desc(), F("article").desc(), condition=Q(listed_at__isnull=False), name="article_region_newest"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.article_id} {self.relation} {self.region_id}"


class ArticleTopic(ItemBase):
    content_object = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="article_topics", verbose_name=_("story")
    )
    # The class, not its name: taggit asks for it before names are resolved.
    tag = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="article_topics", verbose_name=_("topic"))
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("topic of a story")
        verbose_name_plural = _("topics of a story")
        constraints = [models.UniqueConstraint(fields=["content_object", "tag"], name="article_topic_once")]
        indexes = [
            models.Index("tag", F("listed_at").desc(), F("content_object").desc(), condition=Q(listed_at__isnull=False), name="article_topic_newest"),
        ]  # fmt: skip


class ArticlePerson(models.Model):
    """A person whom the story names."""

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="persons", verbose_name=_("story")
    )
    person = models.ForeignKey("officials.Person", on_delete=models.PROTECT, related_name="+", verbose_name=_("person"))
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    listed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("person in a story")
        verbose_name_plural = _("persons in a story")
        ordering = ["order", "id"]
        constraints = [models.UniqueConstraint(fields=["article", "person"], name="article_person_once")]
        indexes = [
            models.Index("person", F("listed_at").desc(), F("article").desc(), condition=Q(listed_at__isnull=False), name="article_person_newest"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.article_id} {self.person_id}"
