"""The second reference: the smallest Django site, one view that returns prepared bytes, no middleware."""

import os
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import re_path

BODY = Path(os.environ["BENCH_BODY"]).read_bytes()


def page(request: HttpRequest) -> HttpResponse:
    return HttpResponse(BODY)


urlpatterns = [re_path(r"^", page)]

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={},
    MIDDLEWARE=[],
    ROOT_URLCONF="newsroom.bench.bare_django",
    SECRET_KEY="a bench signs nothing",
)
application = get_wsgi_application()
