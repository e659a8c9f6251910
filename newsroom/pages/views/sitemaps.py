"""The index of sitemaps, and the sitemap of all that isn't a story: sections, regions, people, house pages."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from articles.reading.sitemap import months
from newsroom.http.addresses import absolute
from newsroom.http.xml import DECLARATION, element

from ..reading import lasting_addresses

NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
KEPT = "public, max-age=60"


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    paths = ["/sitemap-halaman.xml", *(f"/sitemap-{month:%Y-%m}.xml" for month in months())]
    return _answer("sitemapindex", "sitemap", paths, request)


@require_safe
def lasting(request: HttpRequest) -> HttpResponse:
    return _answer("urlset", "url", lasting_addresses(), request)


def _answer(root: str, name: str, paths: list[str], request: HttpRequest) -> HttpResponse:
    lines = "".join(f"<{name}>{element('loc', absolute(path, request))}</{name}>\n" for path in paths)
    return HttpResponse(
        f"{DECLARATION}<{root} {NAMESPACE}>\n{lines}</{root}>\n",
        content_type="application/xml; charset=utf-8",
        headers={"Cache-Control": KEPT},
    )
