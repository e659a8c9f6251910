"""The forms of the photo library: shape of the input only; the operations check the rest."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.media.errors import DescriptionRefused
from articles.media.models import Asset
from articles.media.operations.describing import check_origin

DESCRIPTION = ("alt", "caption", "credit", "place", "taken_at", "folder")
RIGHTS = ("licence", "rights_holder", "rights_expire_on", "rights_note", "ai_generated", "ai_tool")
FOCUS = ("focus_x", "focus_y")


class _Described(forms.ModelForm):
    """What both forms ask."""

    caption = forms.CharField(label=_("caption"), max_length=400, widget=forms.Textarea(attrs={"rows": 3}))
    credit = forms.CharField(label=_("credit"), max_length=120, help_text=_("As printed below the photo."))
    taken_at = forms.SplitDateTimeField(
        label=_("taken at"),
        required=False,
        widget=forms.SplitDateTimeWidget(
            date_attrs={"type": "date"}, time_attrs={"type": "time"}, date_format="%Y-%m-%d"
        ),
    )
    rights_expire_on = forms.DateField(
        label=_("may be shown until"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        try:
            check_origin(ai_generated=cleaned.get("ai_generated", False), ai_tool=cleaned.get("ai_tool", ""))
        except DescriptionRefused as refusal:
            self.add_error("ai_tool", str(refusal))
        return cleaned


class UploadForm(_Described):
    # Empty: taken from what the camera or agency wrote into the file.
    caption = forms.CharField(
        label=_("caption"),
        max_length=400,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Left empty, it is taken from the file, if that has one."),
    )
    credit = forms.CharField(
        label=_("credit"),
        max_length=120,
        required=False,
        help_text=_("As printed below the photo. Left empty, it is taken from the file, if that has one."),
    )
    file = forms.FileField(
        label=_("file"),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
        help_text=_("JPEG, PNG, WebP or AVIF, at most 25 MB and 40 megapixels."),
    )

    field_order = ("file", *DESCRIPTION, *RIGHTS)

    class Meta:
        model = Asset
        fields = (*DESCRIPTION, *RIGHTS)


class AssetForm(_Described):
    focus_x = forms.FloatField(
        label=_("focal point, from the left"),
        min_value=0,
        max_value=1,
        widget=forms.NumberInput(attrs={"step": "0.01", "data-focus": "x"}),
    )
    focus_y = forms.FloatField(
        label=_("focal point, from the top"),
        min_value=0,
        max_value=1,
        widget=forms.NumberInput(attrs={"step": "0.01", "data-focus": "y"}),
        help_text=_("From 0 to 1. A click into the photo sets both; crops keep this point in view."),
    )

    class Meta:
        model = Asset
        fields = (*DESCRIPTION, *RIGHTS, *FOCUS)


class WithdrawForm(forms.Form):
    reason = forms.CharField(label=_("reason"), max_length=250, help_text=_("Goes into the log."))
