"""Home, regions and officials."""

from django.urls import path

from . import feeds
from .views import home, official, region

app_name = "fronts"

urlpatterns = [
    path("", home.home, name="home"),
    path("daerah/", region.regions, name="regions"),
    path("daerah/<slug:slug>/fragmen/", region.strip, name="region_strip"),
    # Before the page, whose path would take "feed" for a kecamatan.
    path("daerah/<path:address>/feed/", feeds.region, name="region_feed"),
    path("daerah/<path:address>/", region.region, name="region"),
    path("pejabat/<slug:slug>/", official.official, name="official"),
    path("pejabat/<slug:slug>/feed/", feeds.official, name="official_feed"),
]
