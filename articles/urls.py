"""Addresses of stories and their lists. Included last: `/{section}/` takes whatever no other room has claimed."""

from django.urls import path, re_path, register_converter

from . import feeds, sitemaps
from .views import archive, author, corrections, section, short_link, story, topic

app_name = "articles"


class MonthConverter:
    regex = "0[1-9]|1[0-2]"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int | str) -> str:
        return f"{int(value):02}"


class YearConverter:
    regex = "[12][0-9]{3}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return f"{value:04}"


register_converter(MonthConverter, "month")
register_converter(YearConverter, "year")

urlpatterns = [
    path("feed/", feeds.newest, name="feed"),
    path("feed.json", feeds.newest_json, name="feed_json"),
    path("sitemap-berita.xml", sitemaps.news, name="sitemap_news"),
    path("sitemap-<year:year>-<month:month>.xml", sitemaps.month, name="sitemap_month"),
    path("a/<int:id>/", short_link.short_link, name="short_link"),
    path("a/<int:id>/kartu.jpg", story.share_card, name="share_card"),
    path("indeks/", archive.today, name="archive"),
    path("indeks/<year:year>/<month:month>/<int:day>/", archive.day, name="archive_day"),
    path("topik/<slug:slug>/", topic.topic, name="topic"),
    path("topik/<slug:slug>/feed/", feeds.topic, name="topic_feed"),
    path("penulis/<slug:slug>/", author.author, name="author"),
    path("penulis/<slug:slug>/feed/", feeds.author, name="author_feed"),
    path("koreksi/", corrections.corrections, name="corrections"),
    path("pencabutan/", corrections.retractions, name="retractions"),
    path("<slug:section>/<year:year>/<month:month>/<slug:slug>-<int:id>/", story.story, name="story"),
    # Any spelling that carries the number: a former section, another slug, a lost slash.
    re_path(r"^(?P<section>[\w-]+)/(?P<year>\d{4})/(?P<month>\d{1,2})/(?:.*-)?(?P<id>\d+)/?$", story.other_spelling),
    path("<slug:slug>/feed/", feeds.section, name="section_feed"),
    path("<slug:slug>/", section.section, name="section"),
]
