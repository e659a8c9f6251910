"""The states of a comment, the modes of a thread and the reasons of decisions, as enums that carry what they mean."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    PUBLISHED = "published", _("Published, not reviewed")
    APPROVED = "approved", _("Approved")
    HELD_SYSTEM = "held_system", _("Held by a check")
    HELD_PREMOD = "held_premod", _("Held for a first look")
    REJECTED = "rejected", _("Rejected")
    SPAM = "spam", _("Spam")
    REMOVED_AUTHOR = "removed_author", _("Deleted by its author")
    REMOVED_LEGAL = "removed_legal", _("Removed on legal grounds")

    @property
    def is_visible(self) -> bool:
        return self in VISIBLE

    @property
    def is_held(self) -> bool:
        return self in HELD


VISIBLE = frozenset({Status.PUBLISHED, Status.APPROVED})
HELD = frozenset({Status.HELD_SYSTEM, Status.HELD_PREMOD})


class RemovedKind(models.TextChoices):
    """What the tombstone says: who took the text away."""

    AUTHOR = "author", _("by its author")
    RULES = "rules", _("by a moderator, against the rules")
    LEGAL = "legal", _("on legal grounds")


class Mode(models.TextChoices):
    INHERIT = "inherit", _("as the whole site")
    OPEN = "open", _("open")
    PREMOD = "premod", _("every comment waits for a moderator")
    READONLY = "readonly", _("closed, stays readable")
    HIDDEN = "hidden", _("hidden")


class RulesProfile(models.TextChoices):
    """Which set of rules a thread follows: some matters need more care."""

    STANDARD = "standard", _("standard")
    ELECTION = "election", _("election")
    MINORS = "minors", _("victims and minors")


class Reason(models.TextChoices):
    """Why a comment is held, rejected or removed: first those of checks, then those that people give."""

    NONE = "", _("no objection")
    LINKS = "links", _("Links")
    DUPLICATE = "duplicate", _("Same text again")
    NEW_ACCOUNT = "new_account", _("First comments of a new account")
    STYLE = "style", _("Disguised letters")
    WORDS = "words", _("Words to look at")
    PREMODERATED = "premoderated", _("Thread is read before publication")
    SANCTIONED = "sanctioned", _("Account is read before publication")
    CHECK_FAILED = "check_failed", _("A check did not finish")
    REPORTED = "reported", _("Reported by readers")
    GAMBLING = "gambling", _("Online gambling")
    DOXING = "doxing", _("Personal data")
    SPAM = "spam", _("Advertising")
    ETHNICITY = "sara_suku", _("SARA: ethnic group")
    RELIGION = "sara_agama", _("SARA: religion")
    RACE = "sara_ras", _("SARA: race")
    GROUP = "sara_antargolongan", _("SARA: social group")
    SLANDER = "slander", _("Slander")
    OBSCENE = "obscene", _("Obscene or sadistic")
    HOAX = "hoax", _("False information")
    BULLYING = "bullying", _("Bullying")
    CHILD_VICTIM = "child_victim", _("Child as victim")
    LOAN_SCAM = "loan_scam", _("Fraud, illegal loans")
    OFF_TOPIC = "off_topic", _("Off topic")
    LEGAL_ORDER = "legal_order", _("Order of an authority or court")
    BY_AUTHOR = "by_author", _("Wish of the author")


#: What a moderator may choose when rejecting: what the text does, not what a check suspected.
REJECTION_REASONS = (
    Reason.SPAM, Reason.GAMBLING, Reason.LOAN_SCAM, Reason.SLANDER, Reason.BULLYING, Reason.ETHNICITY, Reason.RELIGION,
    Reason.RACE, Reason.GROUP, Reason.OBSCENE, Reason.HOAX, Reason.DOXING, Reason.CHILD_VICTIM, Reason.OFF_TOPIC,
)  # fmt: skip
#: What readers may choose in a report.
FLAG_REASONS = (
    Reason.SPAM, Reason.GAMBLING, Reason.SLANDER, Reason.BULLYING, Reason.ETHNICITY, Reason.RELIGION, Reason.OBSCENE,
    Reason.HOAX, Reason.DOXING, Reason.OFF_TOPIC,
)  # fmt: skip


class Severity(models.IntegerChoices):
    """How hard a signal judges; the hardest of all signals decides."""

    NONE = 0, _("no objection")
    FLAG = 10, _("publish, look at it")
    HOLD = 20, _("hold")
    REFUSE = 30, _("refuse with advice")
