"""Home, regions and officials."""

from django.urls import path

from .views import home, official

app_name = "fronts"

urlpatterns = [
    path("", home.home, name="home"),
    path("pejabat/<slug:slug>/", official.official, name="official"),
]
