"""Refusals, each with a sentence for people and the HTTP status that tells machines the same."""

import datetime as dt

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.errors import NotAllowed, Refusal

__all__ = [
    "CannotFlag",
    "ConsentMissing",
    "Empty",
    "NotAllowed",
    "NotProven",
    "OverBudget",
    "ParentGone",
    "ReasonMissing",
    "Refusal",
    "RefusedText",
    "SameText",
    "Sanctioned",
    "StaleDecision",
    "ThreadClosed",
    "TooLong",
    "TooLate",
    "WrongStep",
]


class CommentRefusal(Refusal):
    """A comment wasn't taken; nothing was stored."""

    http_status = 409


class NotProven(CommentRefusal):
    http_status = 403

    def __init__(self) -> None:
        super().__init__(_("Sign in with your e-mail address first."))


class ConsentMissing(CommentRefusal):
    """The account hasn't accepted the present comment rules."""

    http_status = 403

    def __init__(self) -> None:
        super().__init__(_("Please read and accept the comment rules first."))


class Sanctioned(CommentRefusal):
    http_status = 403

    def __init__(self, until: dt.datetime | None) -> None:
        super().__init__(
            _("This account can comment again from %(time)s.")
            % {"time": date_format(timezone.localtime(until), "j F Y, H.i T")}
            if until
            else _("This account can't comment any more.")
        )


class ThreadClosed(CommentRefusal):
    def __init__(self) -> None:
        super().__init__(_("This thread is closed. Your text is below: copy it if you want to keep it."))


class ParentGone(CommentRefusal):
    def __init__(self) -> None:
        super().__init__(_("The comment that you answer has been removed meanwhile. Your text is below."))


class OverBudget(CommentRefusal):
    """`retry_after` in seconds."""

    http_status = 429

    def __init__(self, retry_after: int) -> None:
        minutes = max(1, -(-retry_after // 60))
        super().__init__(
            ngettext(
                "That was a lot at once. Try again in %(minutes)d minute.",
                "That was a lot at once. Try again in %(minutes)d minutes.",
                minutes,
            )
            % {"minutes": minutes}
        )
        self.retry_after = retry_after


class SameText(CommentRefusal):
    """The author sent this text to this place a moment ago; `public_id` is that comment."""

    def __init__(self, public_id: str) -> None:
        super().__init__(_("You have just sent this text."))
        self.public_id = public_id


class Empty(CommentRefusal):
    http_status = 422

    def __init__(self) -> None:
        super().__init__(_("Write something first."))


class TooLong(CommentRefusal):
    http_status = 422

    def __init__(self, letters: int, most: int) -> None:
        super().__init__(
            _("The text has %(letters)d characters; at most %(most)d fit.") % {"letters": letters, "most": most}
        )


class RefusedText(CommentRefusal):
    """A check refuses the text and says what would help."""

    http_status = 422

    def __init__(self) -> None:
        super().__init__(_("There are too many links in this text. Leave the most important ones."))


class TooLate(CommentRefusal):
    def __init__(self) -> None:
        super().__init__(_("A comment can be changed for five minutes after it was sent."))


class CannotFlag(CommentRefusal):
    def __init__(self) -> None:
        super().__init__(_("This comment can't be reported: it isn't public, or it is your own."))


class ReasonMissing(CommentRefusal):
    http_status = 422

    def __init__(self) -> None:
        super().__init__(_("Choose a reason; on legal grounds also name the order or the law."))


class WrongStep(CommentRefusal):
    """The step doesn't lead on from the state that the comment is in."""

    def __init__(self, state: str) -> None:
        super().__init__(_("That isn't possible while the comment is “%(state)s”.") % {"state": state})


class StaleDecision(CommentRefusal):
    """Somebody decided, or the author changed the text, after this person's page was made. Nothing was changed."""

    def __init__(self, *, state: str, who: str = "", at: dt.datetime | None = None) -> None:
        if who and at:
            told = {"name": who, "time": date_format(timezone.localtime(at), "H.i T"), "state": state}
            sentence = _("%(name)s decided at %(time)s: “%(state)s”. Look at the comment again.") % told
        else:
            sentence = _("The comment was changed meanwhile and is “%(state)s” now. Look at it again.") % {
                "state": state
            }
        super().__init__(sentence)
        self.who = who
