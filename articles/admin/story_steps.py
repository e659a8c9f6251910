"""The buttons of a story: each open step of the workflow is a form that calls the step's operation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from .. import permissions
from ..errors import NotAllowed, NotReady, Problem, Refusal
from ..models import Article
from ..operations import correcting, drafting, publishing, retracting, scheduling, submitting
from ..states import State
from ..workflow import open_steps
from . import step_forms as forms

if TYPE_CHECKING:
    from newsroom.accounts.models import User


@dataclass(frozen=True)
class Act:
    """What a button does. `explains` says what will happen, in the words of who presses it."""

    run: Callable[..., Any]
    done: Any
    form: type[forms.StepForm] = forms.StepForm
    explains: Any = ""
    is_grave: bool = False


ACTS: dict[str, Act] = {
    "take": Act(
        submitting.take,
        gettext_lazy("The story is yours now; its author can't change it until you send it back."),
        explains=gettext_lazy("You become its editor; the author waits."),
    ),
    "submit": Act(
        submitting.submit,
        gettext_lazy("Submitted. An editor sees it now."),
        forms.SubmitForm,
        gettext_lazy("Hands the saved version to the editors."),
    ),
    "send_back": Act(
        submitting.send_back,
        gettext_lazy("Sent back with your note."),
        forms.SendBackForm,
        gettext_lazy("The author gets the story back with your note."),
    ),
    "approve": Act(
        submitting.approve,
        gettext_lazy("Approved: it can go out."),
        explains=gettext_lazy("Ready to go out; nothing is public yet."),
    ),
    "schedule": Act(
        scheduling.schedule,
        gettext_lazy("Scheduled."),
        forms.ScheduleForm,
        gettext_lazy("Goes out by itself at this time, in the newsroom's zone."),
    ),
    "unschedule": Act(
        scheduling.unschedule,
        gettext_lazy("The schedule is cancelled; the story is ready."),
        explains=gettext_lazy("Stays ready, without a time."),
    ),
    "publish": Act(
        publishing.publish, gettext_lazy("Published."), explains=gettext_lazy("Readers see the saved version at once.")
    ),
    "publish_changes": Act(
        publishing.publish_changes,
        gettext_lazy("The changes are public."),
        explains=gettext_lazy("Readers see the working copy at once."),
    ),
    "discard_changes": Act(
        drafting.discard_changes,
        gettext_lazy("The working copy was dropped; what readers see stands. The text is kept in the history."),
        explains=gettext_lazy("Back to what readers see; the text stays in the history."),
    ),
    "correct": Act(
        correcting.correct,
        gettext_lazy("The correction stands on the story's page."),
        forms.CorrectForm,
        gettext_lazy("Readers see a correction box for good, and the saved changes with it."),
    ),
    "retract": Act(
        retracting.retract,
        gettext_lazy("Retracted. Its address tells readers why."),
        forms.RetractForm,
        gettext_lazy("Takes the story down for good; its address shows your notice."),
        is_grave=True,
    ),
    "embargo": Act(
        publishing.set_embargo,
        gettext_lazy("The embargo is set."),
        forms.EmbargoForm,
        gettext_lazy("Until then nobody can publish it."),
    ),
    "bin": Act(
        submitting.bin_story,
        gettext_lazy("Moved to the bin."),
        explains=gettext_lazy("It can be taken out again."),
        is_grave=True,
    ),
    "unbin": Act(
        submitting.unbin_story,
        gettext_lazy("Taken out of the bin."),
        explains=gettext_lazy("It becomes a draft again."),
    ),
}
OF_A_WORKING_COPY = {"publish_changes", "discard_changes"}
# What usually comes next stands first and is coloured; nothing becomes public by pressing what comes to hand.
MAIN = {
    State.DRAFT: ("submit",),
    State.RETURNED: ("submit",),
    State.IN_REVIEW: ("take", "approve"),
    State.READY: ("publish",),
    State.PUBLISHED: ("publish_changes",),
    State.BINNED: ("unbin",),
}


@dataclass(frozen=True)
class Button:
    name: str
    label: str
    explains: str
    url: str
    form: forms.StepForm
    asks: bool  # shows its fields in a fold first
    is_main: bool
    is_grave: bool
    is_open: bool  # came back with errors


def buttons_for(user: "User", story: Article, *, refused: tuple[str, forms.StepForm] | None = None) -> list[Button]:
    """What this person can do with the story as it stands."""
    names = {step.name: str(step.label) for step in open_steps(user, story)}
    unpublished = {State.IN_REVIEW, State.READY, State.SCHEDULED}
    if story.state in unpublished and story.editor_id != user.pk and permissions.may_review(user, story):
        names["take"] = _("Take over") if story.editor_id else _("Take it on")
    if not State(story.state).was_public and story.state != State.BINNED and permissions.may_lift_embargo(user, story):
        names["embargo"] = _("Change the embargo") if story.embargo_until else _("Set an embargo")
    if story.state == State.SCHEDULED and "schedule" in names:
        names["schedule"] = _("Change the time")
    main = next((name for name in MAIN.get(State(story.state), ()) if name in names), "")
    if main == "take" and story.editor_id:
        main = "approve" if "approve" in names else ""
    order = sorted((name for name in ACTS if name in names), key=lambda name: name != main)
    return [_button(name, names[name], story, is_main=name == main, refused=refused) for name in order]


def _button(
    name: str, label: str, story: Article, *, is_main: bool, refused: tuple[str, forms.StepForm] | None
) -> Button:
    act = ACTS[name]
    form = (
        refused[1]
        if refused and refused[0] == name
        else act.form(initial=_proposed(name, story), auto_id=f"id_{name}_%s")
    )
    return Button(
        name=name,
        label=label,
        explains=str(act.explains),
        url=reverse("admin:articles_article_step", args=[story.pk, name]),
        form=form,
        asks=act.form is not forms.StepForm and name != "submit",
        is_main=is_main,
        is_grave=act.is_grave,
        is_open=form.is_bound,
    )


def _proposed(name: str, story: Article) -> dict[str, Any]:
    number = story.working_revision.number if story.working_revision else 0
    values: dict[str, Any] = {"version": number}
    if name == "schedule":
        values["at"] = timezone.localtime(story.scheduled_at) if story.scheduled_at else forms.next_hour()
    if name == "embargo" and story.embargo_until:
        values["until"] = timezone.localtime(story.embargo_until)
    return values


class StorySteps:
    """The part of the story's admin that takes steps."""

    def step_view(self, request: HttpRequest, pk: int, name: str) -> HttpResponse:
        return require_POST(self._step)(request, pk, name)

    def _step(self, request: HttpRequest, pk: int, name: str) -> HttpResponse:
        story = self.story_or_404(request, pk)  # type: ignore[attr-defined]
        act = ACTS[name]
        form = act.form(request.POST, auto_id=f"id_{name}_%s")
        if not form.is_valid():
            return self.editor(request, story, refused=(name, form), status=422)  # type: ignore[attr-defined]
        try:
            self.take_step(request, story, name, version=form.cleaned_data["version"], **form.arguments())
        except NotAllowed as refusal:
            raise PermissionDenied(str(refusal)) from refusal
        except Refusal as refusal:
            shown = self.story_or_404(request, pk)  # type: ignore[attr-defined]
            return self.editor(  # type: ignore[attr-defined]
                request,
                shown,
                problems=problems_of(refusal),
                refused=(name, form) if len(form.fields) > 1 else None,
                status=409,
            )
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[pk]))

    def take_step(self, request: HttpRequest, story: Article, name: str, *, version: int, **arguments: Any) -> None:
        """Raises Refusal; a version that isn't the newest any more is one."""
        act = ACTS[name]
        if story.working_revision and story.working_revision.number != version:
            raise Refusal(
                _(
                    "The story was changed since you opened it (version %(now)s instead of %(then)s). Look at it again, then decide."
                )
                % {"now": story.working_revision.number, "then": version}
            )
        if name in OF_A_WORKING_COPY and not story.has_unpublished_changes:
            raise Refusal(_("There is no working copy any more: readers see the newest version already."))
        act.run(story, by=request.user, **arguments)
        messages.success(request, act.done)


def problems_of(refusal: Refusal) -> list[Problem]:
    return refusal.problems if isinstance(refusal, NotReady) else [Problem("", str(refusal))]
