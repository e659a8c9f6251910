"""Desk: one comment, with everything a decision needs and the buttons that make it."""

from typing import Any

from django.contrib import messages
from django.contrib.admin import AdminSite
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from ..errors import CommentRefusal
from ..forms.deciding import RejectionForm
from ..models import Comment
from ..operations import moderating
from ..permissions import may_moderate
from ..reading.review import review
from ..states import Reason, Status

DECISIONS = {"approve": Status.APPROVED, "reject": Status.REJECTED, "spam": Status.SPAM}


def review_view(request: HttpRequest, object_id: str, *, admin_site: AdminSite, may_view: bool) -> HttpResponse:
    if not may_view:
        raise PermissionDenied
    comment = Comment.objects.filter(pk=object_id).first() if object_id.isdigit() and int(object_id) < 2**63 else None
    if comment is None:
        raise Http404
    form = RejectionForm(request.POST or None)
    if request.method != "POST":
        return _screen(request, comment, form, admin_site=admin_site)
    to = DECISIONS.get(request.POST.get("decision", ""))
    revision = request.POST.get("revision", "")
    if to is None or not revision.isdigit() or not form.is_valid():
        return _screen(request, comment, form, admin_site=admin_site, status=422)
    reason = Reason.SPAM if to == Status.SPAM else Reason(form.cleaned_data["reason"])
    try:
        moderating.decide(
            comment,
            to=to,
            expected_revision=int(revision),
            reason=Reason.NONE if to == Status.APPROVED else reason,
            explanation=form.cleaned_data["explanation"],
            by=request.user,  # type: ignore[arg-type]  # never anonymous at the desk
        )
    except CommentRefusal as refusal:
        form.add_error(None, str(refusal))
        return _screen(request, comment, form, admin_site=admin_site, status=refusal.http_status)
    messages.success(request, _("Decided: %(state)s") % {"state": to.label})
    return HttpResponseRedirect(reverse("admin:comments_comment_changelist"))


def _screen(
    request: HttpRequest, comment: Comment, form: RejectionForm, *, admin_site: AdminSite, status: int = 200
) -> HttpResponse:
    context: dict[str, Any] = {
        **admin_site.each_context(request),
        "title": _("Comment of %(name)s") % {"name": comment.author_name},
        "opts": Comment._meta,
        "review": review(comment.pk),
        "form": form,
        "decisions": list(DECISIONS),
        "may_decide": may_moderate(request.user),  # type: ignore[arg-type]
    }
    return TemplateResponse(request, "admin/comments/review.html", context, status=status)
