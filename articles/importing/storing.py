"""From a parsed text to a story of ours, through the operations that the desk uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.body.schema import BodyError
from articles.errors import NotReady
from articles.importing.checking import DayFrom, Finding
from articles.importing.crediting import credit
from articles.importing.plain_text import ParsedStory
from articles.importing.refusal import Unreadable
from articles.importing.sections import guess_section
from articles.models import Article, Revision, Section
from articles.operations.drafting import create_story
from articles.operations.publishing import publish as publish_story
from articles.operations.snapshots import Snapshot
from articles.workflow import UNPUBLISHED
from newsroom.outlet.current import outlet
from newsroom.text.dates import short_date

if TYPE_CHECKING:
    from newsroom.accounts.models import StaffProfile

# The hour of a story whose text names its day and no time.
NOON = time(12)


class Outcome(Enum):
    DRAFTED = "drafted"
    PUBLISHED = "published"
    STOOD = "stood"  # the same text was imported before
    NOT_READY = "not ready"  # kept as a draft; `Stored.lacks` says why


@dataclass(frozen=True)
class Stored:
    """What became of the text. `findings` came up while storing; `lacks` is what publication asks for."""

    article: Article
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    lacks: tuple[str, ...] = ()


def store(
    parsed: ParsedStory,
    *,
    section: Section | None,
    author: StaffProfile | None,
    publish: bool,
    at: datetime | None = None,
    source: str = "",
) -> Stored:
    """Stores the text as a draft, or with `publish` puts it online, dated `at` or with the story's own day.

    A text that was imported before is not stored again: its story is given. `source` is the file's name, for the
    history. Whoever may run commands acts as the house; the author, if there is an account, owns the draft.
    Raises Unreadable, NotAllowed.
    """
    if standing := _standing(parsed.import_key):
        return _again(standing, publish=publish, at=at or published_at(parsed))
    section = section or guess_section([line.text for line in parsed.paragraphs])
    if section is None:
        raise Unreadable(_("The site has no section yet. Make one at the desk first."))
    with transaction.atomic():
        crediting = credit(parsed, author=author)
        snapshot = Snapshot(
            headline=parsed.headline,
            standfirst=parsed.standfirst[:320],
            section_id=section.pk,
            body=parsed.body(),
            kind=parsed.kind,
            dateline_city=_dateline_city(parsed),
            closing_mark=crediting.closing_mark,
            source_outlet=_source(parsed),
            primary_region_id=parsed.place.id if parsed.place else None,
            person_ids=tuple(person.person_id for person in parsed.persons if person.person_id is not None),
            topics=parsed.topics,
            credits=crediting.credits,
        )
        article = _create(snapshot, parsed, author=author, source=source)
    if article is None:
        # Another import of the same text was faster.
        return _again(Article.objects.get(import_key=parsed.import_key), publish=publish, at=at or published_at(parsed))
    if not publish:
        return Stored(article, Outcome.DRAFTED, crediting.findings)
    return _publish(article, at=at or published_at(parsed), findings=crediting.findings)


def published_at(parsed: ParsedStory) -> datetime | None:
    """The printed moment, else noon of the story's day; None (now) for a text that names no day."""
    if parsed.moment is not None:
        return parsed.moment
    if parsed.story_day.source is DayFrom.TODAY:
        return None
    return datetime.combine(parsed.day, NOON, tzinfo=timezone.get_current_timezone())


def _create(snapshot: Snapshot, parsed: ParsedStory, *, author: StaffProfile | None, source: str) -> Article | None:
    owner = author.user if author is not None else None
    note = _("From %(file)s; the story's day is %(day)s") % {"file": source, "day": short_date(parsed.day)}
    try:
        return create_story(
            snapshot,
            by=owner if owner is not None and owner.has_perm("articles.add_article") else None,
            import_key=parsed.import_key,
            reason=Revision.Reason.IMPORTED,
            note=note,
        )
    except BodyError as problem:
        raise Unreadable(str(problem.problems[0])) from None
    except Article.DoesNotExist:
        # create_story looks for the same first save when the row is refused; here it was the import key.
        return None


def _standing(key: str) -> Article | None:
    return Article.objects.select_related("section", "working_revision").filter(import_key=key).first()


def _again(article: Article, *, publish: bool, at: datetime | None) -> Stored:
    """A draft that the desk hasn't touched is published when that is asked for; nothing else changes."""
    if not publish or article.state not in UNPUBLISHED:
        return Stored(article, Outcome.STOOD)
    revision = article.working_revision
    if revision is None or revision.reason != Revision.Reason.IMPORTED:
        return Stored(article, Outcome.NOT_READY, lacks=(_("The desk has edited it since. Publish it there."),))
    return _publish(article, at=at, findings=())


def _publish(article: Article, *, at: datetime | None, findings: tuple[Finding, ...]) -> Stored:
    try:
        public = publish_story(article, by=None, at=at)
    except NotReady as refusal:
        lacks = tuple(problem.sentence for problem in refusal.problems)
        return Stored(article, Outcome.NOT_READY, findings, lacks)
    return Stored(public, Outcome.PUBLISHED, findings)


def _dateline_city(parsed: ParsedStory) -> str:
    if (
        parsed.place is not None
        and not parsed.place.is_kecamatan
        and parsed.dateline
        and parsed.dateline.city.isupper()
    ):
        return parsed.place.short_name
    city = parsed.dateline.city if parsed.dateline else ""
    return (city or (parsed.place.short_name if parsed.place else ""))[:80]


def _source(parsed: ParsedStory) -> str:
    """The outlet that printed it, unless that is ourselves."""
    if parsed.closing_mark is not None and parsed.closing_mark.is_agency_copy:
        return "ANTARA"
    printed = parsed.dateline.outlet if parsed.dateline else ""
    return "" if _letters(printed).startswith(_letters(outlet().name)) else printed[:120]


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
