"""The story's form: the shape of what is typed, and the way from a snapshot into the form and back.

It saves nothing. Whatever is missing for publication may be missing here: the gate asks for it later.
"""

import uuid
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect, AutocompleteSelectMultiple
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.media.models import Asset
from newsroom.accounts.models import StaffProfile
from regions.models import Region
from regions.officials.models import Person

from ..body import notation
from ..body.schema import validate
from ..models import Article, ArticlePerson, ArticleRegion, Contribution
from ..operations.snapshots import Credit, Snapshot
from ..states import Kind, Verification
from .story_list import section_choices

SPARE_CREDIT_ROWS = 2
TEXTS = (
    "kicker", "headline", "short_headline", "standfirst", "kind", "verification", "dateline_city", "slug", "closing_mark",
    "sponsor", "source_outlet", "source_url", "hero_caption", "seo_title", "seo_description",
)  # fmt: skip


def of_model(name: str, **options: Any) -> Any:
    """A form field with the label, length and help of the story's own column."""
    column = Article._meta.get_field(name)
    field = column.formfield(required=options.pop("required", False))
    for option, value in options.items():
        setattr(field, option, value)
    return field


def picker(model: Any, column: str, *, many: bool = False) -> Any:
    kind = AutocompleteSelectMultiple if many else AutocompleteSelect
    return kind(model._meta.get_field(column), admin.site, attrs={"data-width": "100%"})


class StoryForm(forms.Form):
    uid = forms.UUIDField(widget=forms.HiddenInput)
    based_on = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)

    kicker = of_model("kicker")
    headline = of_model(
        "headline", required=True, widget=forms.Textarea(attrs={"rows": 2, "data-counter": "90", "maxlength": 160})
    )
    short_headline = of_model("short_headline", help_text=gettext_lazy("For phones and notifications."))
    standfirst = of_model(
        "standfirst", widget=forms.Textarea(attrs={"rows": 3, "data-counter": "240", "maxlength": 320})
    )
    dateline_city = of_model("dateline_city")
    body = forms.CharField(
        label=gettext_lazy("text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 22, "spellcheck": "true", "lang": "id", "data-notation": ""}),
    )
    empty_is_meant = forms.BooleanField(label=gettext_lazy("Yes, save the story without text"), required=False)

    section = forms.TypedChoiceField(label=gettext_lazy("section"), coerce=int)
    kind = forms.ChoiceField(label=gettext_lazy("kind"), choices=Kind.choices, initial=Kind.NEWS)
    verification = forms.ChoiceField(
        label=gettext_lazy("verification"), choices=Verification.choices, initial=Verification.VERIFIED
    )
    primary_region = forms.ModelChoiceField(
        Region.objects.all(), label=gettext_lazy("region"), required=False, help_text=gettext_lazy("Where it happens.")
    )
    other_regions = forms.ModelMultipleChoiceField(
        Region.objects.all(), label=gettext_lazy("other regions"), required=False
    )
    persons = forms.ModelMultipleChoiceField(Person.objects.all(), label=gettext_lazy("persons named"), required=False)
    topics = forms.CharField(
        label=gettext_lazy("topics"),
        required=False,
        max_length=600,
        help_text=gettext_lazy("Between commas: floods, Mahakam, roads."),
    )

    hero = forms.ChoiceField(label=gettext_lazy("main photo"), required=False)
    hero_other = forms.ModelChoiceField(
        Asset.objects.usable(), label=gettext_lazy("or look in the library"), required=False
    )
    hero_caption = of_model(
        "hero_caption", help_text=gettext_lazy("Only if this story needs another one than the library has.")
    )
    photo_file = forms.FileField(
        label=gettext_lazy("new photo"),
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
    )
    photo_alt = forms.CharField(
        label=gettext_lazy("what can be seen"),
        required=False,
        max_length=250,
        help_text=gettext_lazy("One sentence for readers who can't see it."),
    )
    photo_caption = forms.CharField(label=gettext_lazy("caption"), required=False, max_length=400)
    photo_credit = forms.CharField(label=gettext_lazy("photographer or source"), required=False, max_length=120)

    slug = of_model("slug", help_text=gettext_lazy("Made from the headline if left empty."))
    seo_title = forms.CharField(label=gettext_lazy("title for search engines"), required=False, max_length=70)
    seo_description = forms.CharField(
        label=gettext_lazy("description for search engines"),
        required=False,
        max_length=160,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    closing_mark = of_model("closing_mark", help_text=gettext_lazy("Made from the initials if left empty."))
    sponsor = of_model("sponsor", help_text=gettext_lazy("Paid content must name it."))
    source_outlet = of_model("source_outlet")
    source_url = forms.URLField(
        label=gettext_lazy("source's address"), required=False, max_length=500, assume_scheme="https"
    )

    def __init__(self, *args: Any, photos: list[Any], had_text: bool, **options: Any) -> None:
        """`photos`: the library's newest, with thumbnails, offered at one touch."""
        super().__init__(*args, **options)
        self.photos, self.had_text = photos, had_text
        self.fields["section"].choices = section_choices()
        self.fields["hero"].choices = [("", _("no photo")), *((str(photo.pk), photo.alt) for photo in photos)]
        for name, widget in (
            ("primary_region", picker(Article, "primary_region")),
            ("other_regions", picker(ArticleRegion, "region", many=True)),
            ("persons", picker(ArticlePerson, "person", many=True)),
            ("hero_other", picker(Article, "hero")),
        ):
            field: Any = self.fields[name]
            field.widget = widget
            widget.choices, widget.is_required = field.choices, False
        for name, field in self.fields.items():
            if field.help_text and not field.widget.is_hidden:
                field.widget.attrs["aria-describedby"] = f"id_{name}_helptext"

    def clean_headline(self) -> str:
        return " ".join(self.cleaned_data["headline"].split())

    def clean_standfirst(self) -> str:
        return " ".join(self.cleaned_data["standfirst"].split())

    def clean_topics(self) -> tuple[str, ...]:
        names = (" ".join(name.split())[:100] for name in self.cleaned_data["topics"].split(","))
        return tuple(dict.fromkeys(name for name in names if name))

    def clean_body(self) -> dict[str, Any]:
        """The body as stored. Each problem says its line and quotes it; the text stays as it was typed."""
        text = self.cleaned_data["body"]
        try:
            return notation.parse(text).as_json()
        except notation.NotationError as refusal:
            lines = text.splitlines()
            raise forms.ValidationError([_quoted(problem, lines) for problem in refusal.problems]) from refusal

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("photo_file") and not values.get("photo_alt"):
            self.add_error("photo_alt", _("Say in one sentence what the photo shows."))
        empties = "body" in values and not values["body"].get("content") and self.had_text
        if empties and not values.get("empty_is_meant"):
            self.add_error(
                "body", _("This save would empty the story. If you mean it, tick the box below and save again.")
            )
        return values

    @property
    def asks_about_empty(self) -> bool:
        return self.is_bound and self.had_text and not self.data.get("body", "").strip()

    def snapshot(self, base: Snapshot | None, credits: tuple[Credit, ...], *, hero_id: int | None) -> Snapshot:
        """What was typed, over what stood before."""
        values = self.cleaned_data
        typed = {name: values[name] for name in TEXTS} | {
            "section_id": values["section"],
            "body": values["body"],
            "primary_region_id": values["primary_region"].pk if values["primary_region"] else None,
            "other_region_ids": tuple(region.pk for region in values["other_regions"]),
            "person_ids": _in_typed_order(self.data.getlist("persons"), values["persons"]),
            "topics": values["topics"],
            "credits": credits,
            "hero_id": hero_id,
        }
        return base.with_changes(**typed) if base else Snapshot(**typed)

    def keep_photo(self, photo: Any) -> None:
        """After an upload: the photo is chosen, and its file isn't asked for again."""
        self.photos = [photo, *self.photos]
        field: Any = self.fields["hero"]
        field.choices = [*field.choices, (str(photo.pk), photo.alt)]
        self.data = self.data.copy()
        self.data["hero"] = str(photo.pk)
        for name in ("hero_other", "photo_alt", "photo_caption", "photo_credit"):
            self.data[name] = ""

    @property
    def chosen_hero_id(self) -> int | None:
        values = self.cleaned_data
        if values.get("hero_other"):
            return int(values["hero_other"].pk)
        return int(values["hero"]) if values.get("hero") else None


class CreditForm(forms.Form):
    profile = forms.TypedChoiceField(label=gettext_lazy("name"), required=False, coerce=int, empty_value=None)
    role = forms.ChoiceField(label=gettext_lazy("role"), choices=Contribution.Role.choices, required=False)
    initials = forms.CharField(label=gettext_lazy("initials"), required=False, max_length=8)

    def __init__(self, *args: Any, people: list[tuple[int, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["profile"].choices = [("", "–"), *people]


class BaseCreditFormSet(forms.BaseFormSet):
    def credits(self) -> tuple[Credit, ...]:
        """Named rows in their order; somebody named twice in one role counts once."""
        found: dict[tuple[int, str], Credit] = {}
        for form in self.forms:
            values = form.cleaned_data
            if values.get("profile"):
                role = values.get("role") or Contribution.Role.AUTHOR
                found.setdefault((values["profile"], role), Credit(values["profile"], role, values.get("initials", "")))
        return tuple(found.values())


CreditFormSet = forms.formset_factory(
    CreditForm, formset=BaseCreditFormSet, extra=SPARE_CREDIT_ROWS, max_num=12, validate_max=True
)


def credit_rows(data: Any, credits: tuple[Credit, ...]) -> Any:
    """The staff of now, and whoever is named already though gone: a newsroom has dozens, so a plain list does."""
    named = [credit.profile_id for credit in credits]
    people = (
        StaffProfile.objects.filter(Q(left_on__isnull=True) | Q(pk__in=named))
        .order_by("name")
        .values_list("pk", "name")
    )
    initial = [{"profile": credit.profile_id, "role": credit.role, "initials": credit.initials} for credit in credits]
    return CreditFormSet(data, initial=initial, prefix="credits", form_kwargs={"people": list(people)})


def initial_of(snapshot: Snapshot, *, uid: uuid.UUID, based_on: int) -> dict[str, Any]:
    values = {name: getattr(snapshot, name) for name in TEXTS}
    return values | {
        "uid": uid,
        "based_on": based_on,
        "section": snapshot.section_id,
        "body": notation.write(validate(snapshot.body)),
        "primary_region": snapshot.primary_region_id,
        "other_regions": list(snapshot.other_region_ids),
        "persons": list(snapshot.person_ids),
        "topics": ", ".join(snapshot.topics),
        "hero": str(snapshot.hero_id or ""),
    }


def _quoted(problem: notation.LineProblem, lines: list[str]) -> str:
    line = lines[problem.line - 1].strip() if problem.line <= len(lines) else ""
    return _("%(problem)s – “%(quote)s”") % {"problem": problem, "quote": line[:80]} if line else str(problem)


def _in_typed_order(typed: list[str], persons: Any) -> tuple[int, ...]:
    """The order in which they were chosen is the order of the cards below the story."""
    chosen = {person.pk for person in persons}
    return tuple(dict.fromkeys(int(pk) for pk in typed if pk.isdecimal() and int(pk) in chosen))
