"""Where django-allauth asks us: whose address it is, where to send somebody, how a mail goes out."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from newsroom.http.clients import client_address
from newsroom.outlet.current import outlet


class AccountAdapter(DefaultAccountAdapter):
    def get_client_ip(self, request: HttpRequest) -> str:
        return client_address(request)

    def is_safe_url(self, url: str | None) -> bool:
        """Only our own host: the other hosts that we answer to are not a reader's business."""
        return is_own_address(self.request, url)

    def render_mail(
        self,
        template_prefix: str,
        email: str | list[str],
        context: dict[str, Any],
        headers: dict[str, str] | None = None,
    ) -> EmailMessage:
        return super().render_mail(template_prefix, email, {**context, "outlet_name": outlet().name}, headers)

    def format_email_subject(self, subject: str) -> str:
        return subject

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Accounts are opened by asking for a code (operations/signup.py), never by allauth's own form."""
        return False

    def add_message(self, request: HttpRequest, level: int, *args: Any, **kwargs: Any) -> None:
        """Only what went wrong: that a code was sent or somebody came in, the next page says itself."""
        if level >= messages.ERROR:
            super().add_message(request, level, *args, **kwargs)


def is_own_address(request: HttpRequest, url: str | None) -> bool:
    return url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()}, require_https=request.is_secure())


def next_address(request: HttpRequest, default: str) -> str:
    """Where the reader wanted to go (`next`), if that is a page of ours."""
    url = request.POST.get("next") or request.GET.get("next")
    return url if url and is_own_address(request, url) else default
