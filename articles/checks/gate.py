"""What a story must have before anybody reads it. All that is missing is named at once, each with its place."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.media.models import Asset

from ..body.schema import BodyError, validate
from ..errors import NotReady, Problem
from ..models import Contribution
from ..states import Kind

if TYPE_CHECKING:
    from ..operations.snapshots import Snapshot


def problems_of(snapshot: "Snapshot") -> list[Problem]:
    problems = []
    if not snapshot.headline.strip():
        problems.append(Problem("headline", _("The headline is missing.")))
    if not snapshot.body.get("content"):
        problems.append(Problem("body", _("The story has no text yet.")))
    else:
        try:
            validate(snapshot.body)
        except BodyError as refusal:
            problems.append(Problem("body", str(refusal)))
    writers = {Contribution.Role.AUTHOR, Contribution.Role.REPORTER}
    if not any(credit.role in writers for credit in snapshot.credits):
        problems.append(Problem("credits", _("Nobody is named as author.")))
    if Kind(snapshot.kind).is_paid and not snapshot.sponsor:
        problems.append(Problem("sponsor", _("Paid content must name its sponsor.")))
    if snapshot.hero_id:
        problems += _photo_problems(snapshot.hero_id)
    return problems


def require_ready(snapshot: "Snapshot") -> None:
    """Raises NotReady with every problem."""
    if problems := problems_of(snapshot):
        raise NotReady(problems)


def _photo_problems(asset_id: int) -> list[Problem]:
    photo = Asset.objects.filter(pk=asset_id).only("alt", "credit").first()
    if photo is None:
        return [Problem("hero", _("The main photo is no longer in the library. Choose another one."))]
    missing = [
        sentence
        for value, sentence in (
            (photo.alt, _("The main photo has no description for readers who can't see it.")),
            (photo.credit, _("The main photo names no photographer or source.")),
        )
        if not value.strip()
    ]
    return [Problem("hero", sentence) for sentence in missing]
