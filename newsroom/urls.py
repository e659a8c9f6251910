"""The table of addresses, in the order of the table in docs/map.md. Only include()."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("newsroom.fronts.urls")),
    path("admin/", admin.site.urls),
    path("media/", include("articles.media.urls")),
    # Last: `/{section}/` takes what no other room has claimed.
    path("", include("articles.urls")),
]
