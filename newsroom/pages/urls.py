"""House pages and the small files for machines."""

from django.urls import path

from .models import Key
from .views import house, machines, sitemaps

app_name = "pages"

urlpatterns = [
    path("redaksi/", house.masthead, name="masthead"),
    *(
        path(f"{key.value}/", house.house, {"key": key.value}, name=key.name.lower())
        for key in Key
        if key != Key.MASTHEAD
    ),
    path("tersimpan/", house.saved, name="saved"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-halaman.xml", sitemaps.lasting, name="sitemap_pages"),
    path("robots.txt", machines.robots, name="robots"),
    path(".well-known/security.txt", machines.security, name="security"),
    path("humans.txt", machines.humans, name="humans"),
    path("manifest.webmanifest", machines.manifest, name="manifest"),
]
