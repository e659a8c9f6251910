"""People in public office: names as they are borne, ranks with their dates."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from newsroom.dbrules import NoOverlap
from regions.officials.models.sourced import Bound, Sourced


class PersonQuerySet(models.QuerySet["Person"]):
    def by_name(self) -> PersonQuerySet:
        return self.order_by("full_name", "id")


class Person(models.Model):
    """One person. Many Indonesians have one name only, so there is no first and last name."""

    class Gender(models.TextChoices):
        FEMALE = "female", _("Female")
        MALE = "male", _("Male")

    full_name = models.CharField(
        _("full name"), max_length=120, help_text=_("Without titles, for example Rudy Mas’ud.")
    )
    call_name = models.CharField(
        _("call name"),
        max_length=60,
        blank=True,
        help_text=_("How later mentions print the name, for example Akmal."),
    )
    slug = models.SlugField(_("address"), max_length=120, unique=True)
    prefix_academic = models.CharField(
        _("academic titles before the name"), max_length=60, blank=True, help_text=_("Prof. Dr. Ir.")
    )
    prefix_religious = models.CharField(
        _("religious titles before the name"), max_length=60, blank=True, help_text=_("H., Hj., KH")
    )
    suffix_academic = models.CharField(
        _("academic titles after the name"), max_length=120, blank=True, help_text=_("S.E., M.Si.")
    )
    gender = models.CharField(_("gender"), max_length=10, choices=Gender, blank=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        ordering = ["full_name", "id"]

    def __str__(self) -> str:
        return self.full_name

    def get_absolute_url(self) -> str:
        return f"/pejabat/{self.slug}/"

    @property
    def initials(self) -> str:
        """Two letters for a card without a picture."""
        words = [word for word in self.full_name.split() if word[:1].isalpha()]
        return "".join(word[0].upper() for word in (words[:1] + words[-1:] if len(words) > 1 else words))


class PersonAlias(models.Model):
    """Another way the name is written or was borne."""

    class Kind(models.TextChoices):
        SPELLING = "spelling", _("Other spelling")
        FORMER = "former", _("Former name")
        POPULAR = "popular", _("Popular name")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="aliases", verbose_name=_("official"))
    text = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.SPELLING)

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        ordering = ["person_id", "id"]
        constraints = [models.UniqueConstraint(fields=["person", "text"], name="alias_once")]

    def __str__(self) -> str:
        return self.text


class NameKey(models.Model):
    """A folded spelling under which a person is found in a text; written by `operations.people`.

    Derived from the names above, so that a mention is matched with one indexed query however many
    people there are.
    """

    class Kind(models.TextChoices):
        FULL = "full", _("Full name")
        ALIAS = "alias", _("Other name")
        CALL = "call", _("Call name")
        WORD = "word", _("One word of the name")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="name_keys")
    key = models.CharField(max_length=120)
    kind = models.CharField(max_length=5, choices=Kind)

    class Meta:
        verbose_name = _("name key")
        verbose_name_plural = _("name keys")
        ordering = ["person_id", "id"]
        constraints = [models.UniqueConstraint(fields=["key", "person"], name="name_key_once")]

    def __str__(self) -> str:
        return self.key


class PersonRankQuerySet(models.QuerySet["PersonRank"]):
    def on(self, day: date) -> PersonRankQuerySet:
        return self.filter(Q(end_date=None) | Q(end_date__gt=day), start_date__lte=day)


class PersonRank(Sourced):
    """A military or police rank, from the day it was conferred or first attested."""

    class Service(models.TextChoices):
        ARMY = "tni_ad", _("Army")
        NAVY = "tni_al", _("Navy")
        AIR_FORCE = "tni_au", _("Air Force")
        POLICE = "polri", _("Police")

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="ranks", verbose_name=_("official"))
    rank = models.CharField(_("rank"), max_length=40, help_text=_("As printed: Brigjen TNI, Kombes Pol."))
    service = models.CharField(_("service"), max_length=10, choices=Service)
    corps = models.CharField(_("corps"), max_length=20, blank=True, help_text=_("As printed: (Mar), Inf."))
    start_date = models.DateField(_("from"))
    start_bound = models.CharField(_("meant as"), max_length=5, choices=Bound, default=Bound.DAY)
    end_date = models.DateField(_("until, not included"), null=True, blank=True)
    retired_on = models.DateField(_("retired on"), null=True, blank=True)

    objects = PersonRankQuerySet.as_manager()

    class Meta:
        verbose_name = _("rank")
        verbose_name_plural = _("ranks")
        ordering = ["person_id", "start_date"]
        constraints = [
            models.CheckConstraint(condition=Q(end_date__gt=F("start_date")), name="rank_ends_after_start"),
            NoOverlap(
                fields=["person"],
                start="start_date",
                end="end_date",
                name="one_rank",
                violation_error_message=_("This official has another rank in that period."),
            ),
        ]

    def __str__(self) -> str:
        return " ".join(part for part in (self.rank, self.corps) if part)
