"""What a moderator fills in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ..states import REJECTION_REASONS


class RejectionForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("Reason"),
        choices=[("", "---"), *((reason.value, reason.label) for reason in REJECTION_REASONS)],
        required=False,
    )
    explanation = forms.CharField(
        label=_("Explanation"),
        help_text=_("The author reads it."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
