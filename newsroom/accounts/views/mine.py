"""What belongs to the owner of an account: overview, consents, data, the end."""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from ..forms.readers import EraseForm
from ..models import Consent
from ..operations.consents import withdraw
from ..operations.erase import erase
from ..reading.account import consents_page, display_name, everything_about, file_name
from ..reading.consent import needs_welcome
from ..rooms import account_rooms


@dataclass(frozen=True)
class OverviewLink:
    name: str
    url: str
    text: str = ""


@never_cache
@login_required
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    user = request.user
    links = [OverviewLink(str(room.name), room.url) for room in account_rooms() if room.url]
    if user.is_staff:
        links.insert(0, OverviewLink(_("Desk"), reverse("admin:index")))
    if not hasattr(user, "staff_profile"):
        links.append(
            OverviewLink(_("Display name"), reverse("accounts:rename"), display_name(user) or _("not chosen yet"))
        )
    if needs_welcome(user):
        links.append(
            OverviewLink(_("Comment rules"), reverse("accounts:welcome"), _("Agree to them before you comment"))
        )
    links += [
        OverviewLink(_("My consents"), reverse("accounts:consents")),
        OverviewLink(_("Download my data"), reverse("accounts:data"), _("All that we keep about you, as a file")),
    ]
    if not user.is_staff:
        links.append(OverviewLink(_("Delete my account"), reverse("accounts:erase")))
    context = {"email": user.email, "links": links, "sign_out_url": reverse("accounts:sign_out")}
    return render(request, "accounts/overview.html", context)


@never_cache
@login_required
@require_safe
def consents(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/consents.html", {"page": consents_page(request.user)})


@login_required
@require_POST
def take_back(request: HttpRequest) -> HttpResponse:
    document = request.POST.get("document", "")
    if document not in Consent.Document.values:
        return HttpResponseBadRequest()
    if withdraw(request.user, document=Consent.Document(document), by=request.user):
        messages.success(request, _("Your consent was taken back. What you have written stays; ask us to remove it."))
    return redirect("accounts:consents")


@never_cache
@login_required
@require_safe
def data(request: HttpRequest) -> HttpResponse:
    response = JsonResponse(
        everything_about(request.user, account_rooms()), json_dumps_params={"ensure_ascii": False, "indent": 2}
    )
    name = file_name(request.user, timezone.localdate())
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest) -> HttpResponse:
    if request.user.is_staff or hasattr(request.user, "staff_profile"):
        raise PermissionDenied(_("Accounts of the newsroom are closed by its administrator."))
    form = EraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = request.user
        erase(user, rooms=account_rooms(), by=user)
        logout(request)
        return redirect("accounts:erased")
    return render(request, "accounts/erase.html", {"form": form, "action": request.path})


@require_safe
def ended(request: HttpRequest) -> HttpResponse:
    return render(request, "accounts/erased.html")
