"""The story as the public sees it: one row, narrow enough for lists. Its long texts lie in `ArticleText`."""

import datetime as dt
import uuid
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager

from ..states import Kind, State, Verification
from .section import section_path

if TYPE_CHECKING:
    from newsroom.accounts.models import StaffProfile, User
    from regions.models import Region
    from regions.officials.models import Person

    from .section import Section
    from .topic import Topic

# Written as alternatives, because both databases can tell that one of them follows from `state = …`. Without it SQLite
# took the desk's index for public lists too, and sorted every story there is.
NOT_PUBLISHED = reduce(or_, (Q(state=state.value) for state in State if state != State.PUBLISHED))


class ArticleQuerySet(models.QuerySet["Article"]):
    def public(self) -> Self:
        """What anybody may read. The state alone decides it: publishing at a time is an act of the clock."""
        return self.filter(state=State.PUBLISHED)

    def in_section(self, section: "Section") -> Self:
        """Index: article_section_newest, or article_root_newest for a section with its subsections."""
        if section.parent_id:
            return self.filter(section=section)
        return self.filter(root_section=section)

    def in_region(self, region: "Region") -> Self:
        """Stories of the region and of all regions within it. Index: article_region_newest."""
        return self.filter(regions__region=region, regions__listed_at__isnull=False)

    def about(self, topic: "Topic") -> Self:
        return self.filter(article_topics__tag=topic, article_topics__listed_at__isnull=False)

    def by_author(self, profile: "StaffProfile") -> Self:
        return self.filter(contributions__profile=profile, contributions__listed_at__isnull=False)

    def naming(self, person: "Person") -> Self:
        return self.filter(persons__person=person, persons__listed_at__isnull=False)

    def newest_first(self) -> Self:
        # Never by id alone: stories are published in another order than they are begun.
        return self.order_by("-published_at", "-id")

    def of(self, user: "User") -> Self:
        """What this person began."""
        return self.filter(created_by=user)

    def due(self, now: dt.datetime) -> Self:
        return self.filter(state=State.SCHEDULED, scheduled_at__lte=now).order_by("scheduled_at", "id")


class Article(models.Model):
    uid = models.UUIDField(
        default=uuid.uuid4,
        unique=True,
        editable=False,
        help_text=_("Drawn by the browser, so that a first save can be repeated."),
    )
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.DRAFT, editable=False)
    kind = models.CharField(_("kind"), max_length=16, choices=Kind, default=Kind.NEWS)
    verification = models.CharField(
        _("verification"), max_length=12, choices=Verification, default=Verification.VERIFIED
    )

    headline = models.CharField(_("headline"), max_length=160)
    short_headline = models.CharField(_("short headline"), max_length=80, blank=True)
    kicker = models.CharField(_("kicker"), max_length=60, blank=True)
    standfirst = models.CharField(_("standfirst"), max_length=320, blank=True)
    slug = models.SlugField(_("address"), max_length=80, blank=True)
    dateline_city = models.CharField(_("city of the dateline"), max_length=80, blank=True)
    byline = models.CharField(
        _("byline"), max_length=200, blank=True, help_text=_("The authors' names, as cards show them.")
    )
    closing_mark = models.CharField(_("closing mark"), max_length=40, blank=True)
    sponsor = models.CharField(_("sponsor"), max_length=120, blank=True)
    source_outlet = models.CharField(_("source"), max_length=120, blank=True)
    source_url = models.URLField(_("source's address"), max_length=500, blank=True)
    import_key = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)

    section = models.ForeignKey(
        "articles.Section", on_delete=models.PROTECT, related_name="articles", verbose_name=_("section")
    )
    root_section = models.ForeignKey(
        "articles.Section", on_delete=models.PROTECT, related_name="all_articles", editable=False
    )
    primary_region = models.ForeignKey(
        "regions.Region", on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("region")
    )
    hero = models.ForeignKey(
        "media.Asset", on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("main photo")
    )
    hero_caption = models.CharField(_("caption of the main photo"), max_length=300, blank=True)
    topics = TaggableManager(through="articles.ArticleTopic", blank=True, verbose_name=_("topics"))

    words = models.PositiveIntegerField(_("words"), default=0, editable=False)
    reading_minutes = models.PositiveSmallIntegerField(_("reading time"), default=0, editable=False)

    published_at = models.DateTimeField(_("published at"), null=True, blank=True, editable=False)
    # When readers last got another text than before; not the row's own time.
    revised_at = models.DateTimeField(_("revised at"), null=True, blank=True, editable=False)
    scheduled_at = models.DateTimeField(_("scheduled for"), null=True, blank=True, editable=False)
    embargo_until = models.DateTimeField(_("embargo until"), null=True, blank=True)

    live_revision = models.OneToOneField(
        "articles.Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    # Ahead of the live one, or the same: what the desk edits.
    working_revision = models.OneToOneField(
        "articles.Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("editor"),
        help_text=_("Who has taken the story."),
    )  # fmt: skip
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("begun by"),
        editable=False,
    )
    created_at = models.DateTimeField(_("begun at"), default=timezone.now, editable=False)
    # Any change that the desk made, published or not; the desk's lists are sorted by it.
    touched_at = models.DateTimeField(_("last change"), default=timezone.now, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        permissions = [
            ("edit_others", _("Can take and edit other people's stories, within the own beats")),
            ("publish_article", _("Can approve, schedule, publish and correct, within the own beats")),
            ("publish_anywhere", _("Can do so in all sections and regions")),
            ("lift_embargo", _("Can set and lift an embargo")),
            ("retract_article", _("Can retract what was published")),
        ]
        indexes = [
            models.Index(F("published_at").desc(), F("id").desc(), condition=Q(state="published"), name="article_newest"),
            models.Index("section", F("published_at").desc(), F("id").desc(), condition=Q(state="published"), name="article_section_newest"),
            models.Index("root_section", F("published_at").desc(), F("id").desc(), condition=Q(state="published"), name="article_root_newest"),
            models.Index(F("touched_at").desc(), F("id").desc(), name="article_desk"),
            models.Index("state", F("touched_at").desc(), F("id").desc(), condition=NOT_PUBLISHED, name="article_desk_state"),
            models.Index("created_by", F("touched_at").desc(), name="article_desk_mine"),
            models.Index("scheduled_at", "id", condition=Q(state="scheduled"), name="article_due"),
        ]  # fmt: skip
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=["published", "retracted"]) | (Q(published_at__isnull=False, live_revision__isnull=False) & ~Q(slug="")),
                name="article_public_is_whole",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["published", "retracted"]) | Q(live_revision__isnull=True), name="article_live_is_public"
            ),
            models.CheckConstraint(condition=~Q(state="scheduled") | Q(scheduled_at__isnull=False), name="article_scheduled_has_time"),
            models.CheckConstraint(
                condition=~Q(kind__in=["advertorial", "shared_content"]) | ~Q(sponsor="") | ~Q(state="published"),
                name="article_ad_names_sponsor",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.headline

    def get_absolute_url(self) -> str:
        """The public address. Takes the section's slug, so lists must have loaded it."""
        day = timezone.localtime(self.published_at) if self.published_at else timezone.localtime(self.created_at)
        return story_path(self.section.slug, day=day, slug=self.slug, story_id=self.pk)

    @property
    def is_public(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def has_unpublished_changes(self) -> bool:
        return self.live_revision_id is not None and self.working_revision_id != self.live_revision_id


def story_path(section_slug: str, *, day: dt.datetime, slug: str, story_id: int) -> str:
    """The address of the route `articles:story`; `day` is in the newsroom's zone. Written out, since lists need a hundred
    of them and resolving the route's name takes twenty times as long."""
    return f"{section_path(section_slug)}{day:%Y/%m}/{slug or 'naskah'}-{story_id}/"
