"""The story's editor: a form over the working version. Saving appends a version; readers see it when it is published."""

import uuid
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.forms import Media, Script
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from articles.media.errors import MediaRefusal
from articles.media.models import Asset
from articles.media.operations.uploading import upload
from articles.media.permissions import may_upload
from newsroom.text.diff import diff_as_html, word_diff

from .. import permissions
from ..body import notation
from ..body.schema import validate
from ..checks.gate import problems_of as missing_from
from ..errors import NotAllowed, Problem, Refusal, StaleVersion
from ..models import Article
from ..operations.drafting import create_story, save_revision
from ..operations.snapshots import Credit, Snapshot, changed_fields
from ..operations.submitting import last_note
from ..states import State
from ..workflow import SUBMIT
from .seeing import stories_for
from .story_form import StoryForm, credit_rows, initial_of
from .story_lines import line_of, name_of
from .story_steps import buttons_for, problems_of

OFFERED_PHOTOS = 8
# Steps that the save button can take along, so that filing a story is one touch.
SAVE_AND = ("submit", "publish_changes")
SCRIPTS = Media(js=[Script("desk/writing.js", type="module"), Script("desk/safety.js", type="module")])


@dataclass(frozen=True)
class Conflict:
    """Somebody saved first: who, and from their text to the refused one, word by word."""

    sentence: str
    headline: SafeString
    body: SafeString


class StoryEditor:
    """The part of the story's admin that writes. Asks `stories_for` for every story."""

    def story_or_404(self, request: HttpRequest, pk: Any) -> Article:
        try:
            number = int(pk)
            if not 0 < number < 2**63:
                raise ValueError(pk)
            return (
                stories_for(request.user)
                .select_related(
                    "section",
                    "primary_region",
                    "working_revision",
                    "live_revision",
                    "editor__staff_profile",
                    "created_by__staff_profile",
                )
                .get(pk=number)
            )
        except (ValueError, Article.DoesNotExist) as problem:
            raise Http404(_("There is no such story, or it isn't yours to see.")) from problem

    # -- a new story ---------------------------------------------------------------------------------
    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if not request.user.has_perm("articles.add_article"):
            raise PermissionDenied
        if request.method != "POST":
            form = self._form(initial={"uid": uuid.uuid4(), "based_on": 0}, had_text=False)
            return self._page(request, None, form, credit_rows(None, _own_credit(request.user)))
        form = self._form(request.POST, request.FILES, had_text=False)
        rows = credit_rows(request.POST, _own_credit(request.user))
        hero_id = self._photo(request, form)
        if not (form.is_valid() and rows.is_valid()):
            return self._page(request, None, form, rows, status=422)
        snapshot = form.snapshot(None, rows.credits(), hero_id=hero_id)
        try:
            story = create_story(snapshot, uid=form.cleaned_data["uid"], by=request.user)
            standing = Snapshot.of(story.working_revision)
            if changed_fields(standing, snapshot):
                # The first save had arrived after all, and more was typed since.
                save_revision(story, snapshot, based_on=1, by=request.user)
        except StaleVersion as stale:
            return self._conflict(request, story, form, rows, stale)
        return self._saved(request, self.story_or_404(request, story.pk))

    # -- a story that stands -------------------------------------------------------------------------
    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        story = self.story_or_404(request, object_id)
        if request.method != "POST":
            return self.editor(request, story)
        if not permissions.may_edit(request.user, story):
            raise PermissionDenied(
                _("You can't edit this story now. Somebody else has taken it, or it is past your desk.")
            )
        standing = Snapshot.of(story.working_revision)
        form = self._form(
            request.POST, request.FILES, had_text=bool(standing.body.get("content")), chosen=standing.hero_id
        )
        rows = credit_rows(request.POST, standing.credits)
        hero_id = self._photo(request, form)
        if not (form.is_valid() and rows.is_valid()):
            return self._page(request, story, form, rows, status=422)
        snapshot = form.snapshot(standing, rows.credits(), hero_id=hero_id)
        try:
            save_revision(story, snapshot, based_on=form.cleaned_data["based_on"] or 0, by=request.user)
        except StaleVersion as stale:
            return self._conflict(request, story, form, rows, stale)
        except NotAllowed as refusal:
            raise PermissionDenied(str(refusal)) from refusal
        return self._saved(request, self.story_or_404(request, story.pk))

    def editor(self, request: HttpRequest, story: Article, **shown: Any) -> HttpResponse:
        """The page of a story as it is stored."""
        standing = Snapshot.of(story.working_revision)
        initial = initial_of(standing, uid=story.uid, based_on=story.working_revision.number)
        form = self._form(initial=initial, had_text=bool(standing.body.get("content")), chosen=standing.hero_id)
        return self._page(request, story, form, credit_rows(None, standing.credits), **shown)

    # -- parts ---------------------------------------------------------------------------------------
    def _form(self, *data: Any, had_text: bool, chosen: int | None = None, **options: Any) -> StoryForm:
        photos = list(Asset.objects.usable().with_thumbnail().newest_first()[:OFFERED_PHOTOS])
        wanted = data[0].get("hero", "") if data else ""
        missing = {chosen, int(wanted) if wanted.isdecimal() and len(wanted) < 19 else None} - {
            None,
            *(photo.pk for photo in photos),
        }
        if missing:
            photos = [*Asset.objects.filter(pk__in=missing).with_thumbnail(), *photos]
        return StoryForm(*data, photos=photos, had_text=had_text, **options)

    def _photo(self, request: HttpRequest, form: StoryForm) -> int | None:
        """The chosen photo's id; a new one goes into the library even if the rest must be mended: browsers don't
        send a file twice."""
        form.is_valid()
        values = form.cleaned_data
        file = values.get("photo_file")
        if not file or not values.get("photo_alt"):
            return form.chosen_hero_id
        if not may_upload(request.user):
            raise PermissionDenied
        try:
            photo = upload(
                file=file,
                alt=values["photo_alt"],
                caption=values.get("photo_caption", ""),
                credit=values.get("photo_credit", ""),
                by=request.user,
            )
        except MediaRefusal as refusal:
            form.add_error("photo_file", str(refusal))
            return form.chosen_hero_id
        form.keep_photo(Asset.objects.with_thumbnail().get(pk=photo.pk))
        return photo.pk

    def _conflict(
        self, request: HttpRequest, story: Article, form: StoryForm, rows: Any, stale: StaleVersion
    ) -> HttpResponse:
        theirs = Snapshot.of(stale.current)
        conflict = Conflict(
            sentence=str(stale),
            headline=diff_as_html(word_diff(theirs.headline, form.cleaned_data["headline"])),
            body=diff_as_html(word_diff(notation.write(validate(theirs.body)), _lines(form.data.get("body", "")))),
        )
        # Whoever saves again has seen the difference.
        form.data = form.data.copy()
        form.data["based_on"] = stale.current.number
        return self._page(request, self.story_or_404(request, story.pk), form, rows, conflict=conflict, status=409)

    def _saved(self, request: HttpRequest, story: Article) -> HttpResponse:
        then = request.POST.get("_then", "")
        number = story.working_revision.number
        if then in SAVE_AND:
            try:
                self.take_step(request, story, then, version=number)  # type: ignore[attr-defined]
            except NotAllowed as refusal:
                raise PermissionDenied(str(refusal)) from refusal
            except Refusal as refusal:
                return self.editor(
                    request, self.story_or_404(request, story.pk), problems=problems_of(refusal), status=409
                )
        elif story.has_unpublished_changes:
            messages.success(
                request, _("Saved as version %(number)s. Readers still see the published text.") % {"number": number}
            )
        else:
            messages.success(request, _("Saved as version %(number)s.") % {"number": number})
        return HttpResponseRedirect(
            f"{reverse('admin:articles_article_change', args=[story.pk])}?tersimpan={story.uid}"
        )

    def _page(
        self,
        request: HttpRequest,
        story: Article | None,
        form: StoryForm,
        rows: Any,
        *,
        status: int = 200,
        conflict: Conflict | None = None,
        problems: list[Problem] | None = None,
        refused: Any = None,
    ) -> HttpResponse:
        may_edit = story is None or permissions.may_edit(request.user, story)
        buttons = buttons_for(request.user, story, refused=refused) if story else []
        if not may_edit:
            for field in [*form.fields.values(), *(field for row in rows for field in row.fields.values())]:
                field.disabled = True
        standing = Snapshot.of(story.working_revision) if story else None
        is_checked = story is not None and standing is not None and not State(story.state).was_public and not problems
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "opts": Article._meta,
            "title": _("New story") if story is None else _("Story %(number)s") % {"number": story.pk},
            # The writer's column and the steps need the room.
            "is_nav_sidebar_enabled": False,
            "story": story,
            "line": line_of(story) if story else None,
            "author": name_of(story.created_by) if story else "",
            "editor_name": name_of(story.editor) if story else "",
            "form": form,
            "rows": rows,
            "may_edit": may_edit,
            "may_upload": may_upload(request.user),
            "buttons": buttons,
            "save_and": _save_and(request.user, story),
            "conflict": conflict,
            "problems": problems or [],
            "missing": missing_from(standing) if is_checked else [],
            "note": last_note(story) if story else "",
            "media": form.media + SCRIPTS,
        }
        return TemplateResponse(request, "admin/articles/article/editor.html", context, status=status)


def _save_and(user: Any, story: Article | None) -> str:
    """The step that the second save button takes along; empty for none."""
    if story is None or State(story.state) in SUBMIT.frm:
        return "submit"
    return "publish_changes" if story.is_public and permissions.may_publish(user, story) else ""


def _own_credit(user: Any) -> tuple[Credit, ...]:
    profile = getattr(user, "staff_profile", None)
    return (Credit(profile.pk),) if profile else ()


def _lines(text: str) -> str:
    """Browsers send the line ends of mail."""
    return text.replace("\r\n", "\n")
