"""What readers see when something isn't there, isn't theirs, or broke. Handlers named in newsroom/urls.py."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template
from django.utils.translation import gettext as _

from articles.reading.pages import Meta

from ..reading import ErrorPage, not_found_page


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/404.html", {"page": not_found_page(request.path, request=request)}, status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _refused(request, detail=str(exception or ""))


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """CSRF_FAILURE_VIEW: `reason` is for the log alone; readers are told what to do."""
    return _refused(request, detail="")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A damaged address or form, with the sentence that says what is wrong with it."""
    # Only what our views raise is written for people; Django's own refusals speak of settings.
    said = str(exception) if isinstance(exception, BadRequest) else ""
    detail = said or _("The request can't be understood.")
    page = ErrorPage(meta=Meta(title=_("Damaged link"), canonical="", robots="noindex"), detail=detail)
    return render(request, "errors/400.html", {"page": page}, status=400)


def broken(request: HttpRequest) -> HttpResponse:
    """Needs nothing that may be broken: no context, no database, no session."""
    return HttpResponse(get_template("errors/500.html").render(), status=500)


def _refused(request: HttpRequest, *, detail: str) -> HttpResponse:
    page = ErrorPage(meta=Meta(title=_("Not allowed"), canonical="", robots="noindex"), detail=detail)
    return render(request, "errors/403.html", {"page": page}, status=403)
