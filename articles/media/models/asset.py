"""A photo in the library: its private original, its description and the right to show it."""

import datetime as dt
import uuid
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.media.states import Kind, Licence, State

from .rendition import Rendition


class AssetQuerySet(models.QuerySet["Asset"]):
    def usable(self) -> Self:
        """What a story may show today."""
        return self.exclude(state=State.WITHDRAWN)

    def expired(self, on: dt.date) -> Self:
        """Whose right to be shown has ended. Index: media_expiry."""
        return self.filter(rights_expire_on__lt=on)

    def newest_first(self) -> Self:
        """Index: media_newest."""
        return self.order_by("-uploaded_at", "-id")

    def with_thumbnail(self) -> Self:
        """Adds `thumbnail`, the name of the narrowest file of the whole photo; None for a withdrawn one."""
        files = Rendition.objects.current().filter(asset=OuterRef("pk"), crop="original", format="webp")
        return self.annotate(thumbnail=Subquery(files.order_by("width").values("name")[:1]))


class Asset(models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.PHOTO, editable=False)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.PROCESSING, editable=False)

    # A name in the private storage. Not a FileField, whose `.url` invites to print it somewhere.
    original = models.CharField(_("original"), max_length=120, unique=True, editable=False)
    mime = models.CharField(_("type"), max_length=60, editable=False)
    bytes = models.PositiveIntegerField(_("size in bytes"), editable=False)
    # Upright, as people see it: after the camera's orientation was applied.
    width = models.PositiveIntegerField(_("width"), default=0, editable=False)
    height = models.PositiveIntegerField(_("height"), default=0, editable=False)
    sha256 = models.CharField(max_length=64, editable=False)
    phash = models.CharField(
        max_length=16,
        blank=True,
        editable=False,
        help_text=_("Perceptual hash: equal for the same picture in another size."),
    )

    alt = models.CharField(
        _("alternative text"),
        max_length=250,
        help_text=_("What can be seen, for those who can't see it. One sentence."),
    )
    caption = models.CharField(_("caption"), max_length=400, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True, help_text=_("As printed below the photo."))
    place = models.CharField(_("place"), max_length=120, blank=True)
    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    folder = models.CharField(_("event"), max_length=80, blank=True, help_text=_("Photos of one event share it."))

    licence = models.CharField(_("licence"), max_length=16, choices=Licence, default=Licence.OWN)
    rights_holder = models.CharField(_("holder of the rights"), max_length=120, blank=True)
    rights_expire_on = models.DateField(_("may be shown until"), null=True, blank=True)
    rights_note = models.CharField(_("note on the rights"), max_length=250, blank=True)
    ai_generated = models.BooleanField(_("made by a generative program"), default=False)
    ai_tool = models.CharField(_("by which program"), max_length=80, blank=True)

    # Shares of width and height from the upper left; crops keep this point as near to their middle as they can.
    focus_x = models.FloatField(_("focal point, from the left"), default=0.5)
    focus_y = models.FloatField(_("focal point, from the top"), default=0.5)

    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("uploaded by"),
        editable=False,
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), default=timezone.now, editable=False)

    objects = AssetQuerySet.as_manager()

    class Meta:
        verbose_name = _("photo")
        verbose_name_plural = _("photo library")
        permissions = [
            ("withdraw_asset", _("Can take a photo out of circulation")),
            ("fetch_original", _("Can fetch the original file")),
        ]
        indexes = [
            models.Index(F("uploaded_at").desc(), F("id").desc(), name="media_newest"),
            models.Index("folder", F("uploaded_at").desc(), F("id").desc(), name="media_folder"),
            models.Index("state", F("uploaded_at").desc(), F("id").desc(), name="media_state"),
            models.Index("rights_expire_on", condition=Q(rights_expire_on__isnull=False), name="media_expiry"),
            models.Index("sha256", name="media_same_file"),
            models.Index("phash", name="media_same_picture"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(focus_x__gte=0, focus_x__lte=1, focus_y__gte=0, focus_y__lte=1),
                name="media_focus_is_inside",
            ),
            models.CheckConstraint(condition=~Q(alt=""), name="media_has_alt"),
            models.CheckConstraint(
                condition=~Q(kind="photo") | Q(width__gt=0, height__gt=0), name="media_photo_has_size"
            ),
            models.CheckConstraint(condition=~Q(ai_generated=True) | ~Q(ai_tool=""), name="media_names_its_program"),
        ]

    def __str__(self) -> str:
        return self.alt

    @property
    def is_withdrawn(self) -> bool:
        return self.state == State.WITHDRAWN
