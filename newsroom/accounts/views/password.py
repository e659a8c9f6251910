"""A forgotten password of the desk. Readers have none, so Django's form sends them nothing."""

from typing import Any

from allauth.core import ratelimit
from django.contrib.auth.views import (
    PasswordResetCompleteView,
    PasswordResetConfirmView,
    PasswordResetDoneView,
    PasswordResetView,
)
from django.http import HttpResponse
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _

from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet


class AskView(PasswordResetView):
    template_name = "accounts/password_ask.html"
    email_template_name = "account/email/password_message.txt"
    subject_template_name = "account/email/password_subject.txt"
    success_url = reverse_lazy("accounts:password_sent")

    def form_valid(self, form: Any) -> HttpResponse:
        if not ratelimit.consume(self.request, action="reset_password", key=form.cleaned_data["email"].lower()):
            form.add_error(None, _("Too many mails were asked for. Please try again in a few minutes."))
            return self.render_to_response(self.get_context_data(form=form), status=429)
        self.extra_email_context = {
            "outlet_name": outlet().name,
            "site_address": absolute("/", self.request).rstrip("/"),
        }
        return super().form_valid(form)


class SentView(PasswordResetDoneView):
    template_name = "accounts/password_sent.html"


class SetView(PasswordResetConfirmView):
    template_name = "accounts/password_set.html"
    success_url = reverse_lazy("accounts:password_done")


class DoneView(PasswordResetCompleteView):
    template_name = "accounts/password_done.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"desk_url": reverse("admin:login")}
