from django.urls import path

from . import views

app_name = "health"

urlpatterns = [
    path("sehat/", views.alive, name="alive"),
    path("sehat/siap/", views.ready, name="ready"),
    path("metrics", views.metrics, name="metrics"),
]
