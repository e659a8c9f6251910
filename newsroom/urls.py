"""The table of addresses, in the order of the table in docs/map.md. Only include()."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("newsroom.fronts.urls")),
    path("", include("newsroom.search.urls")),
    path("", include("newsroom.pages.urls")),
    path("", include("newsroom.health.urls")),
    path("akun/", include("newsroom.accounts.urls")),
    path("admin/", admin.site.urls),
    path("media/", include("articles.media.urls")),
    path("", include("articles.comments.urls")),
    # Last: `/{section}/` takes what no other room has claimed.
    path("", include("articles.urls")),
]

handler400 = "newsroom.pages.views.errors.bad_request"
handler403 = "newsroom.pages.views.errors.forbidden"
handler404 = "newsroom.pages.views.errors.not_found"
handler500 = "newsroom.pages.views.errors.broken"
