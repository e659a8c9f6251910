"""The desk's door."""

from typing import Any

from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.exceptions import ValidationError
from django.template.defaultfilters import date
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from newsroom.http.clients import client_address, network

from ..operations.attempts import TooManyAttempts, forgive, take_attempt


class StaffSignInForm(AdminAuthenticationForm):
    """Django's, with a limit on guessing that every process of the site counts together."""

    error_messages = {
        **AdminAuthenticationForm.error_messages,
        "invalid_login": gettext_lazy(
            "The e-mail address or the password is wrong, or the account isn't the newsroom's."
        ),
    }

    def clean(self) -> dict[str, Any]:
        if not self.cleaned_data.get("username") or not self.cleaned_data.get("password"):
            return super().clean()
        try:
            attempt = take_attempt(
                login=self.cleaned_data["username"],
                network=network(client_address(self.request)) or "unknown",
            )
        except TooManyAttempts as refusal:
            # The same sentence whether the password was right or not.
            raise ValidationError(
                _("Too many wrong tries. Please wait until %(time)s.")
                % {"time": date(timezone.localtime(refusal.until), "H.i.s T")},
                code="too_many",
            ) from None
        cleaned = super().clean()
        forgive(attempt)
        return cleaned
