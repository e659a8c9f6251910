"""Desk: the moderators' queue. What waits and what was reported, each with its reasons; approve in the list, the rest on
the comment's own screen."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.errors import Refusal
from newsroom.adminkit.keyset import KeysetAdmin
from newsroom.adminkit.read_only import ReadOnly

from ..models import Comment, PhaseResult
from ..operations import moderating
from ..permissions import may_moderate
from ..states import Severity, Status
from .review import review_view

APPROVE = "_approve"  # a button's name in the list; its value is "12:3", number and version


class QueueFilter(admin.SimpleListFilter):
    title, parameter_name = gettext_lazy("queue"), "antrean"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("tertahan", _("held")), ("laporan", _("reported")), ("semua", _("all"))]

    def value(self) -> str:
        chosen = super().value()
        return chosen if chosen in {"laporan", "semua"} else "tertahan"

    def choices(self, changelist: Any) -> Any:
        for value, title in self.lookup_choices:
            yield {
                "selected": self.value() == value,
                "query_string": changelist.get_query_string({self.parameter_name: value}),
                "display": title,
            }

    def queryset(self, request: HttpRequest, queryset: QuerySet[Comment]) -> QuerySet[Comment]:
        if self.value() == "laporan":
            return queryset.filter(pk__in=Comment.objects.reported().values("pk"))
        return queryset.filter(pk__in=Comment.objects.held().values("pk")) if self.value() == "tertahan" else queryset


@admin.register(Comment)
class CommentAdmin(ReadOnly, KeysetAdmin):
    """Nobody edits a reader's words: comments are decided about, here and on the screen of one."""

    keyset_field = "created_at"
    list_display = ["text", "author_name", "state", "reasons", "reports", "story", "created_at", "act"]
    list_display_links = ["text"]
    list_filter = [QueueFilter]
    list_select_related = ["thread__article__section"]
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Comment]:
        serious = PhaseResult.objects.filter(severity__gte=Severity.FLAG)
        rows = super().get_queryset(request).defer("body_html", "path")
        return rows.prefetch_related(Prefetch("signals", queryset=serious, to_attr="findings"))

    @admin.display(description=gettext_lazy("comment"))
    def text(self, comment: Comment) -> str:
        return Truncator(comment.body_source).chars(240)

    @admin.display(description=gettext_lazy("state"))
    def state(self, comment: Comment) -> str:
        return str(Status(comment.status).label)

    @admin.display(description=gettext_lazy("reasons"))
    def reasons(self, comment: Comment) -> SafeString:
        labels = dict.fromkeys(str(finding.get_reason_display()) for finding in comment.findings)
        return format_html_join(", ", "{}", ((label,) for label in labels))

    @admin.display(description=gettext_lazy("reports"))
    def reports(self, comment: Comment) -> str:
        return f"{comment.open_flags} {_('reports')}" if comment.open_flags else ""

    @admin.display(description=gettext_lazy("story"))
    def story(self, comment: Comment) -> SafeString:
        article = comment.thread.article
        return format_html(
            '<a href="{}komentar/">{}</a>', article.get_absolute_url(), Truncator(article.headline).chars(60)
        )

    @admin.display(description="")
    def act(self, comment: Comment) -> SafeString:
        """The version stands in the button: a text that changed since the list was made isn't approved unread."""
        if comment.status == Status.APPROVED and not comment.open_flags:
            return SafeString("")
        return format_html(
            '<button type="submit" class="desk-button desk-button--main" name="{}" value="{}:{}">{}</button> <a class="desk-button" href="{}">{}</a>',
            APPROVE, comment.pk, comment.revision, _("Approve"), reverse("admin:comments_comment_change", args=[comment.pk]), _("Reject …"),
        )  # fmt: skip

    def get_list_display(self, request: HttpRequest) -> list[str]:
        shown = list(super().get_list_display(request))
        return shown if may_moderate(request.user) else [name for name in shown if name != "act"]  # type: ignore[arg-type]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if request.method == "POST" and APPROVE in request.POST:
            self._approve(request, request.POST[APPROVE])
            return HttpResponseRedirect(request.get_full_path())
        return super().changelist_view(request, extra_context)

    def _approve(self, request: HttpRequest, what: str) -> None:
        pk, _colon, revision = what.partition(":")
        comment = Comment.objects.filter(pk=pk).first() if pk.isdigit() and revision.isdigit() else None
        if comment is None:
            self.message_user(request, _("This comment isn't there any more."), messages.ERROR)
            return
        try:
            moderating.decide(comment, to=Status.APPROVED, expected_revision=int(revision), by=request.user)  # type: ignore[arg-type]
        except Refusal as refusal:
            self.message_user(request, str(refusal), messages.ERROR)
        else:
            self.message_user(
                request, _("Approved: %(text)s") % {"text": Truncator(comment.body_source).chars(60)}, messages.SUCCESS
            )

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        return review_view(request, object_id, admin_site=self.admin_site, may_view=self.has_view_permission(request))
