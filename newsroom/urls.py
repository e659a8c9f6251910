"""The table of addresses, in the order of the table in docs/map.md. Only include()."""

from django.contrib import admin
from django.urls import path

urlpatterns = [
    path("admin/", admin.site.urls),
]
