"""Forms of readers: shape only; what may be, the operations decide."""

from typing import Any

from allauth.account.forms import ConfirmLoginCodeForm
from django import forms
from django.utils.translation import gettext_lazy as _

from ..names import LONGEST, SHORTEST


class EmailForm(forms.Form):
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email"}),
    )


class CodeForm(ConfirmLoginCodeForm):
    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        help_text=_("Eight characters, as in the mail. Capitals and the hyphen don't matter."),
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
        ),
    )


class NameForm(forms.Form):
    display_name = forms.CharField(
        label=_("Display name"),
        min_length=SHORTEST,
        # A limit on nonsense; the rules count what is left of the name after tidying.
        max_length=LONGEST * 3,
        help_text=_("3 to 40 characters. Everybody sees it beside your comments; your e-mail address is never shown."),
        widget=forms.TextInput(attrs={"autocomplete": "nickname", "maxlength": LONGEST}),
    )


class WelcomeForm(forms.Form):
    """The three statements of Pedoman Pemberitaan Media Siber 3(c), each accepted by itself.

    The versions that were on the page come back with it: who reads version 3 while the house publishes version 4 has
    not agreed to version 4.
    """

    no_lies = forms.BooleanField(label=_("I write no lies, slander, sadism or obscenity."))
    no_hatred = forms.BooleanField(
        label=_("I spread no prejudice or hatred over ethnicity, religion, race or group, and call for no violence.")
    )
    no_contempt = forms.BooleanField(
        label=_("I discriminate by neither sex nor language, and demean nobody who is weak, poor, ill or disabled.")
    )
    rules_version = forms.CharField(widget=forms.HiddenInput)
    privacy_version = forms.CharField(widget=forms.HiddenInput)
    next = forms.CharField(widget=forms.HiddenInput, required=False)


class WelcomeWithNameForm(NameForm, WelcomeForm):
    """For the first visit: the name comes first."""

    field_order = ["display_name", "no_lies", "no_hatred", "no_contempt"]


class EraseForm(forms.Form):
    sure = forms.BooleanField(label=_("Yes, delete my account. I know that this can't be undone."))


def welcome_form(*args: Any, with_name: bool, **kwargs: Any) -> forms.Form:
    return (WelcomeWithNameForm if with_name else WelcomeForm)(*args, **kwargs)
