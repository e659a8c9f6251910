"""A reader signs in: address, code from the mail, and on the first visit a name and the rules.

Whether the address has an account changes nothing that is shown, sent or timed: a code is mailed in either case.
"""

import logging
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login_by_code import LoginCodeVerificationProcess
from allauth.account.mixins import NextRedirectMixin
from allauth.account.views import ConfirmLoginCodeView
from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import FormView

from ..adapter import next_address
from ..forms.readers import CodeForm, EmailForm
from ..operations.signup import account_for_code
from ..reading.consent import needs_welcome

log = logging.getLogger(__name__)


@method_decorator(never_cache, name="dispatch")
class SignInView(NextRedirectMixin, FormView):
    """Not allauth's view: that one sends whoever comes back for another address to the page of the pending code."""

    form_class = EmailForm
    template_name = "accounts/sign_in.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated:
            return redirect(next_address(request, reverse("accounts:overview")))
        return super().get(request, *args, **kwargs)

    def form_valid(self, form: EmailForm) -> HttpResponse:
        email = form.cleaned_data["email"]
        if not ratelimit.consume(self.request, action="request_login_code", key=email.lower()):
            form.add_error(None, _("Too many codes were asked for. Please try again in a few minutes."))
            return self.render_to_response(self.get_context_data(form=form), status=429)
        user = account_for_code(email)
        try:
            LoginCodeVerificationProcess.initiate(request=self.request, user=user, email=email)
            if user is None:
                # Staff and shut accounts: a mail takes as long as the code's would have, and tells them why.
                get_adapter().send_mail("account/email/no_code", email, {"desk_url": desk_address(self.request)})
        except (SMTPException, OSError):
            log.exception("The mail with a sign-in code could not be sent.")
            form.add_error(None, _("The mail can't be sent at the moment. Please try again in a few minutes."))
            return self.render_to_response(self.get_context_data(form=form), status=503)
        return redirect(self.passthrough_next_url(reverse("account_confirm_login_code")))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"action": self.request.get_full_path()}


class SignInCodeView(ConfirmLoginCodeView):
    """allauth's: three tries, then another code; the code lives in the session that asked for it."""

    form_class = CodeForm
    template_name = "accounts/sign_in_code.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        if request.method == "POST" and not request.user.is_authenticated and not getattr(self, "_process", None):
            messages.error(request, _("The code has expired, or was asked for in another browser. Ask for a new one."))
        return response

    def form_valid(self, form: CodeForm) -> HttpResponse:
        response = super().form_valid(form)
        user = self.request.user
        if user.is_authenticated and needs_welcome(user):
            return redirect(welcome_address(next_address(self.request, "")))
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        # allauth's `site` is the host; ours (the outlet) comes from the context processor.
        context.pop("site", None)
        return context | {
            "action": self.request.get_full_path(),
            "resend_url": self.passthrough_next_url(reverse("accounts:sign_in")),
            "mail_folder": mail_folder(),
        }


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("/")


@require_safe
def shut(request: HttpRequest) -> HttpResponse:
    """An account that may no longer sign in, while its owner had a valid code in hand."""
    return render(request, "accounts/shut.html", status=403)


def welcome_address(next_url: str) -> str:
    address = reverse("accounts:welcome")
    return f"{address}?{urlencode({'next': next_url})}" if next_url else address


def desk_address(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("admin:login"))


def mail_folder() -> str:
    """Where mails lie on a machine that sends none; "" where they are sent, and always in production."""
    if settings.PRODUCTION or not settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
        return ""
    folder = settings.EMAIL_FILE_PATH
    return str(folder.relative_to(settings.BASE_DIR) if folder.is_relative_to(settings.BASE_DIR) else folder)
