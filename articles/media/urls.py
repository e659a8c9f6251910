"""Public addresses of the room; included below `/media/`."""

from django.urls import path

from .views.rendition import rendition

app_name = "media"
urlpatterns = [path("<path:name>", rendition, name="rendition")]
