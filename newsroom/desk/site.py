"""The admin site of the newsroom: Django's, with a first page of its own and answers that nobody keeps."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.core.handlers.exception import response_for_exception
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from newsroom.accounts.forms.staff import StaffSignInForm
from newsroom.fronts.context import current_site
from newsroom.outlet.current import outlet

NOT_KEPT = "private, no-store"
# What people open most comes first; the rest follows by name.
MODELS_FIRST = ("Article", "Comment", "Person", "Region", "User")
ROOMS_FIRST = ("articles", "media", "comments", "officials", "regions", "pages", "accounts")

# Screens that libraries bring along: tasks, tags and addresses have their own places at the desk.
NOT_OURS = {"account", "django_tasks_database", "taggit"}


class DeskSite(AdminSite):
    site_title = _("Desk")
    site_header = _("Desk")
    index_title = _("My desk")
    index_template = "admin/index.html"
    login_form, login_template = StaffSignInForm, "accounts/desk_sign_in.html"
    enable_nav_sidebar = True

    def admin_view(self, view: Callable[..., HttpResponse], cacheable: bool = False) -> Callable[..., HttpResponse]:
        return not_kept(super().admin_view(view, cacheable))

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        # Django's own `site` here is the host; the frame around our sign-in page wants the outlet.
        return not_kept(super().login)(request, {"site": current_site(), **(extra_context or {})})

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        return super().each_context(request) | {"outlet_name": outlet().name}

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        # Not at the top: rooms register with this site while they are imported, and the dashboard imports rooms.
        from .dashboard import dashboard

        return super().index(request, {"dashboard": dashboard(request.user), **(extra_context or {})})

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict[str, Any]]:
        rooms = [room for room in super().get_app_list(request, app_label) if room["app_label"] not in NOT_OURS]
        for room in rooms:
            # What a room is about stands first in it; Django has sorted by name.
            room["models"].sort(key=lambda model: model["object_name"] not in MODELS_FIRST)
        place = {label: number for number, label in enumerate(ROOMS_FIRST)}
        return sorted(rooms, key=lambda room: place.get(room["app_label"], len(place)))


def not_kept(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """No cache on the way may keep what the desk answers, refusals included: a kept page looks like a lost save."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            response = view(request, *args, **kwargs)
        except (PermissionDenied, Http404) as refusal:
            response = response_for_exception(request, refusal)
        response.headers["Cache-Control"] = NOT_KEPT
        return response

    return answer
