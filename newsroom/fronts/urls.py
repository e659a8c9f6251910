"""Home, regions and officials."""

from django.urls import path

from .views import home, official, region

app_name = "fronts"

urlpatterns = [
    path("", home.home, name="home"),
    path("daerah/", region.regions, name="regions"),
    path("daerah/<slug:slug>/fragmen/", region.strip, name="region_strip"),
    path("daerah/<path:address>/", region.region, name="region"),
    path("pejabat/<slug:slug>/", official.official, name="official"),
]
