from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from taggit.models import TagBase

from newsroom.text.slugs import slugify


class Topic(TagBase):
    """What a story is about, across sections. Made while writing, described by the desk later."""

    # Here again for its label, which taggit has in few languages.
    name = models.CharField(_("name"), unique=True, max_length=100)
    description = models.CharField(_("description"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]

    def slugify(self, tag: str, i: int | None = None) -> str:
        slug = slugify(tag)
        return f"{slug}-{i}" if i else slug

    def get_absolute_url(self) -> str:
        return reverse("articles:topic", args=[self.slug])
