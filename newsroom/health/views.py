import ipaddress

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from newsroom.http.clients import client_address

from . import figures, probes


@require_safe
@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """Asks nothing: a process that answers must not be restarted because the database is away."""
    return HttpResponse("sehat\n", content_type="text/plain; charset=utf-8")


@require_safe
@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    findings = probes.ask_all()
    well = all(finding.is_well for finding in findings)
    body = {"siap": well, "pemeriksaan": {finding.name: finding.problem or "ok" for finding in findings}}
    return JsonResponse(body, status=200 if well else 503, json_dumps_params={"indent": 1})


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """404, not 403, to others: it is nobody's business that there is something."""
    if not may_read_metrics(request):
        return HttpResponse("tidak ada\n", status=404, content_type="text/plain; charset=utf-8")
    return HttpResponse(figures.as_text(), content_type="text/plain; version=0.0.4; charset=utf-8")


def may_read_metrics(request: HttpRequest) -> bool:
    # Behind a proxy that TRUSTED_PROXIES doesn't count, everybody seems to come from the proxy, often loopback.
    if not settings.TRUSTED_PROXIES and "HTTP_X_FORWARDED_FOR" in request.META:
        return False
    try:
        address = ipaddress.ip_address(client_address(request))
    except ValueError:
        return False
    return any(address in ipaddress.ip_network(allowed, strict=False) for allowed in settings.METRICS_FROM)
