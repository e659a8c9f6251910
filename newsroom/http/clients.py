"""Whose request it is: the client's address, as far as it can be trusted."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address that our outermost proxy saw, or the socket's.

    `X-Forwarded-For` is written by whoever sends the request; only the last TRUSTED_PROXIES entries were added by
    proxies of ours, so the client is the first of those. With no proxy, or a header that is too short to come from
    them, the socket's address is the truth.
    """
    socket = request.META.get("REMOTE_ADDR", "") or "0.0.0.0"  # noqa: S104 - no address, not a bind
    hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
    if not settings.TRUSTED_PROXIES or len(hops) < settings.TRUSTED_PROXIES:
        return socket
    candidate = hops[-settings.TRUSTED_PROXIES]
    try:
        return str(ipaddress.ip_address(candidate))
    except ValueError:
        return socket


def network(address: str) -> str:
    """The address without its last part: /24 for IPv4, /48 for IPv6."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return ""
    return str(ipaddress.ip_network((ip, 24 if ip.version == 4 else 48), strict=False))
