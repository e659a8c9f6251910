"""The name and the rules: at the first sign-in, and again when the house changes the rules."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from ..adapter import next_address
from ..forms.readers import NameForm, welcome_form
from ..models import Consent
from ..names import NameRefused
from ..operations.consents import accept, current_versions
from ..operations.naming import set_display_name
from ..reading.account import display_name
from ..reading.consent import needs_welcome


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    versions = current_versions()
    shown = {
        "rules_version": versions[Consent.Document.COMMENT_RULES],
        "privacy_version": versions[Consent.Document.PRIVACY],
    }
    with_name = not display_name(request.user)
    goal = next_address(request, reverse("accounts:overview"))
    if request.method != "POST":
        if not needs_welcome(request.user):
            return redirect(goal)
        return _page(request, welcome_form(with_name=with_name, initial={**shown, "next": goal}))
    form = welcome_form(request.POST, with_name=with_name)
    if form.is_valid() and any(form.cleaned_data[name] != version for name, version in shown.items()):
        messages.error(request, _("The rules changed while you were reading. Please look at them once more."))
        return redirect(request.get_full_path())
    if not form.is_valid() or (with_name and not _named(request, form)):
        return _page(request, form)
    accept(request.user, versions=versions, by=request.user)
    return redirect(goal)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rename(request: HttpRequest) -> HttpResponse:
    if hasattr(request.user, "staff_profile"):
        # Who works here is named by the newsroom.
        return redirect("accounts:overview")
    form = NameForm(request.POST or None, initial={"display_name": display_name(request.user)})
    if request.method == "POST" and form.is_valid() and _named(request, form):
        messages.success(request, _("Your name was changed."))
        return redirect("accounts:overview")
    return render(request, "accounts/rename.html", {"form": form, "action": request.path})


def _named(request: HttpRequest, form: forms.Form) -> bool:
    try:
        set_display_name(request.user, name=form.cleaned_data["display_name"], by=request.user)
    except NameRefused as refusal:
        form.add_error("display_name", str(refusal))
        return False
    return True


def _page(request: HttpRequest, form: forms.Form) -> HttpResponse:
    context = {
        "form": form,
        "action": request.get_full_path(),
        "rules_url": "/aturan-komentar/",
        "privacy_url": "/privasi/",
        "is_first": "display_name" in form.fields,
    }
    return render(request, "accounts/welcome.html", context)
