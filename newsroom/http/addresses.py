"""Absolute addresses, for what leaves the site: canonical links, feeds, mails, share buttons."""

from django.conf import settings
from django.http import HttpRequest


def absolute(path: str, request: HttpRequest | None = None) -> str:
    """`path` with the site's own scheme and host: SITE_URL, or those that the request came to.

    Without either (a command, a task on a site that wasn't given SITE_URL) the path is given back: a wrong host in
    somebody's inbox would be worse than a missing one.
    """
    if path.startswith(("https://", "http://")):
        return path
    if settings.SITE_URL:
        return f"{settings.SITE_URL}{path}"
    if request is not None:
        return request.build_absolute_uri(path)
    return path
