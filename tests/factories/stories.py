"""Stories in any state, made through the operations, as the desk would make them."""

import datetime as dt
import itertools
from typing import Any

from django.utils import timezone

from articles.models import Article, Retraction, Section
from articles.operations import drafting, publishing, retracting, scheduling, submitting
from articles.operations.snapshots import Credit, Snapshot
from articles.states import State
from newsroom.accounts.models import StaffProfile, User

_numbers = itertools.count(1)


def make_section(name: str = "Politik", *, parent: Section | None = None) -> Section:
    from newsroom.text.slugs import slugify

    section, _ = Section.objects.get_or_create(slug=slugify(name), defaults={"name": name, "parent": parent})
    return section


def make_profile(name: str = "Rani Siregar") -> StaffProfile:
    from newsroom.accounts.operations.staff import engage

    return StaffProfile.objects.filter(name=name).first() or engage(name=name, position="reporter", by=None)


def chief() -> User:
    """Somebody with every right, for the steps that lead to the wanted state."""
    return User.objects.filter(is_superuser=True).first() or User.objects.create_superuser("pemred@redaksi.example")


def body_of(*paragraphs: str) -> dict[str, Any]:
    blocks = [{"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in paragraphs]
    return {"type": "doc", "version": 1, "content": blocks}


def make_snapshot(**changes: Any) -> Snapshot:
    number = next(_numbers)
    values: dict[str, Any] = {
        "headline": f"Warga Samarinda menata bantaran sungai {number}",
        "standfirst": "Kerja bakti dimulai pagi dan berlanjut pekan depan.",
        "body": body_of("Warga membersihkan bantaran.", "Mereka akan kembali pekan depan."),
        "credits": (Credit(make_profile().pk),),
    }
    if "section_id" not in changes:
        values["section_id"] = make_section().pk
    return Snapshot(**(values | changes))


def make_story(
    *, state: State = State.PUBLISHED, by: User | None = None, at: dt.datetime | None = None, **changes: Any
) -> Article:
    """A story in `state`; `by` began it. `at`: when it was published, or for when it is scheduled."""
    boss = chief()
    story = drafting.create_story(make_snapshot(**changes), by=by or boss)
    if state == State.IN_REVIEW:
        submitting.submit(story, by=by or boss)
    elif state == State.RETURNED:
        submitting.submit(story, by=by or boss)
        submitting.send_back(story, by=boss, note="Tambah tanggapan warga.")
    elif state == State.READY:
        submitting.approve(story, by=boss)
    elif state == State.SCHEDULED:
        scheduling.schedule(story, at=at or timezone.now() + dt.timedelta(hours=1), by=boss)
    elif state in {State.PUBLISHED, State.RETRACTED}:
        publishing.publish(story, by=boss, at=at)
    elif state == State.BINNED:
        submitting.bin_story(story, by=boss)
    if state == State.RETRACTED:
        retracting.retract(story, reason=Retraction.Reason.COURT, notice="Dicabut atas putusan pengadilan.", by=boss)
    story.refresh_from_db()
    return story
