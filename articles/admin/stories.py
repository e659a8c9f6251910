"""The story at the desk: one admin class, put together from a file per screen."""

from django.contrib import admin
from django.urls import URLPattern, path, register_converter

from ..models import Article
from .history import StoryHistory
from .preview import StoryPreview
from .story_editor import StoryEditor
from .story_list import StoryList
from .story_steps import ACTS, StorySteps


class StepName:
    """Only steps that exist have an address."""

    regex = "|".join(ACTS)

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(StepName, "story_step")


@admin.register(Article)
class ArticleAdmin(StoryEditor, StorySteps, StoryHistory, StoryPreview, StoryList):
    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("<int:pk>/langkah/<story_step:name>/", wrap(self.step_view), name="articles_article_step"),
            path("<int:pk>/riwayat/", wrap(self.versions_view), name="articles_article_versions"),
            path("<int:pk>/riwayat/<int:number>/pulihkan/", wrap(self.restore_view), name="articles_article_restore"),
            path("<int:pk>/pratinjau/", wrap(self.preview_view), name="articles_article_preview"),
            *super().get_urls(),
        ]
