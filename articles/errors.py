"""Refusals, each with a sentence for people. Operations raise them; views and commands show them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from .models import Revision
    from .states import State


class Refusal(Exception):
    """Something was asked for that can't be done now. `str()` is the sentence."""


class NotAllowed(Refusal, PermissionDenied):
    """This person may not do that to this story."""


class WrongState(Refusal):
    """The step doesn't lead on from the state that the story is in."""

    def __init__(self, step: str, state: "State") -> None:
        super().__init__(
            _("“%(step)s” isn't possible while the story is “%(state)s”. Reload the page to see where it stands.")
            % {"step": step, "state": state.label}
        )


@dataclass(frozen=True)
class Problem:
    """One thing that publication still lacks. `field` is where the desk mends it."""

    field: str
    sentence: str


class NotReady(Refusal):
    """Publication lacks something; `problems` names all of it at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(problem.sentence for problem in problems))
        self.problems = problems


class StaleVersion(Refusal):
    """Somebody saved in between. Nothing was written; `current` is what stands now."""

    def __init__(self, current: "Revision") -> None:
        super().__init__(
            _("%(name)s saved version %(number)s in the meantime. Your text is below, unsaved: compare and save again.")
            % {"name": current.author_name or _("Somebody else"), "number": current.number}
        )
        self.current = current
