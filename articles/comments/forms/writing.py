"""What a reader fills in. Only the shape is checked here; whether it is taken, the operation says."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from ..body.canonical import MOST_LETTERS
from ..models import Comment
from ..states import FLAG_REASONS


class CommentForm(forms.Form):
    """`key` is drawn with the form: sent twice, it makes one comment. `parent` is the public id of what is answered."""

    text = forms.CharField(
        label=_("Your comment"),
        help_text=_("At most 3,000 characters."),
        # Without a limit of the form's own: it would count otherwise, and the text must come back whole.
        widget=forms.Textarea(attrs={"rows": 6, "maxlength": MOST_LETTERS * 2}),
        required=False,
        strip=False,
    )
    key = forms.UUIDField(widget=forms.HiddenInput)
    parent = forms.CharField(widget=forms.HiddenInput, required=False, max_length=12)

    @classmethod
    def blank(cls, *, parent: Comment | None = None) -> "CommentForm":
        return cls(initial={"key": uuid.uuid4(), "parent": parent.public_id if parent else ""})


class EditForm(forms.Form):
    text = forms.CharField(
        label=_("Your comment"),
        help_text=_("You can change it for five minutes after sending."),
        widget=forms.Textarea(attrs={"rows": 6, "maxlength": MOST_LETTERS * 2}),
        required=False,
        strip=False,
    )
    revision = forms.IntegerField(widget=forms.HiddenInput)


class FlagForm(forms.Form):
    reason = forms.ChoiceField(
        label=_("What is wrong with it?"),
        choices=[(reason.value, reason.label) for reason in FLAG_REASONS],
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label=_("What should the moderators know?"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
