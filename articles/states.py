"""The states of a story and the kinds of content, as enums that carry what they mean."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    RETURNED = "returned", _("Returned")
    READY = "ready", _("Ready")
    SCHEDULED = "scheduled", _("Scheduled")
    PUBLISHED = "published", _("Published")
    RETRACTED = "retracted", _("Retracted")
    BINNED = "binned", _("In the bin")

    @property
    def was_public(self) -> bool:
        return self in {State.PUBLISHED, State.RETRACTED}


class Kind(models.TextChoices):
    NEWS = "news", _("News")
    BRIEF = "brief", _("Brief")
    FEATURE = "feature", _("Feature")
    INTERVIEW = "interview", _("Interview")
    PHOTO_STORY = "photo_story", _("Photo story")
    EXPLAINER = "explainer", _("Explainer")
    OPINION = "opinion", _("Opinion")
    EDITORIAL = "editorial", _("Editorial")
    PRESS_RELEASE = "press_release", _("Press release")
    ADVERTORIAL = "advertorial", _("Advertorial")
    SHARED_CONTENT = "shared_content", _("Partner content")

    @property
    def is_paid(self) -> bool:
        """Paid content carries a label above the headline and on every card (Pedoman Media Siber 6)."""
        return self in {Kind.ADVERTORIAL, Kind.SHARED_CONTENT}

    @property
    def reader_label(self) -> str:
        """What readers are told beside the section; empty where the section says it all."""
        return str(self.label) if self not in {Kind.NEWS, Kind.BRIEF} else ""


class Verification(models.TextChoices):
    """Pedoman Pemberitaan Media Siber 2(a)-(d)."""

    VERIFIED = "verified", _("Verified")
    UNVERIFIED = "unverified", _("Still needs verification")
