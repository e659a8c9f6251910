"""What a step asks for before it is taken. A form per step that asks anything; the others are a button."""

import datetime as dt
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import Correction, Retraction


def area(rows: int = 3) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class StepForm(forms.Form):
    # The version that was looked at: a step is taken with what its reader saw, or not at all.
    version = forms.IntegerField(widget=forms.HiddenInput)

    def arguments(self) -> dict[str, Any]:
        return {name: value for name, value in self.cleaned_data.items() if name != "version"}


class SubmitForm(StepForm):
    note = forms.CharField(label=_("note for the editors"), required=False, max_length=1000, widget=area(2))


class SendBackForm(StepForm):
    note = forms.CharField(label=_("what should the author change?"), max_length=2000, widget=area())


class ScheduleForm(StepForm):
    at = forms.DateTimeField(
        label=_("when"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


class CorrectForm(StepForm):
    kind = forms.ChoiceField(label=_("kind"), choices=Correction.Kind.choices)
    text = forms.CharField(label=_("what readers are told"), max_length=1000, widget=area())
    reason = forms.CharField(label=_("why it happened (for the desk)"), max_length=300)
    requested_by = forms.CharField(label=_("asked for by"), max_length=160, required=False)


class RetractForm(StepForm):
    reason = forms.ChoiceField(label=_("ground"), choices=Retraction.Reason.choices)
    notice = forms.CharField(label=_("what readers are told"), max_length=1000, widget=area())
    press_council_ref = forms.CharField(label=_("Press Council's reference"), max_length=80, required=False)


class EmbargoForm(StepForm):
    until = forms.DateTimeField(
        label=_("until (empty lifts it)"),
        required=False,
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )
    reason = forms.CharField(label=_("reason"), max_length=300)


def next_hour() -> dt.datetime:
    """What the schedule proposes: a full hour, at least half an hour away."""
    soon = timezone.localtime() + dt.timedelta(minutes=90)
    return soon.replace(minute=0, second=0, microsecond=0)
