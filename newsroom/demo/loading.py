"""Fills an empty site with "Kabar Mahakam", through the ordinary operations: the demonstration is their longest journey.

Keys of the content become rows in the order in which they need each other: people, sections, photos, stories, comments.
"""

import datetime as dt
import re
import secrets
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from articles.body import notation
from articles.body.schema import validate
from articles.media.models import Asset
from articles.media.operations.portraits import set_portrait
from articles.media.operations.uploading import Received, receive, upload
from articles.models import Article, Section, Topic
from articles.operations import correcting, drafting, publishing, retracting, scheduling, submitting
from articles.operations.snapshots import Credit, Snapshot
from articles.states import State
from newsroom.accounts.models import StaffProfile, User
from newsroom.accounts.operations.staff import engage
from newsroom.outlet.current import change_outlet
from newsroom.pages.writing import write_page
from regions.models import Region
from regions.officials.models import Person

from .content.authors import AUTHORS
from .content.dates import fill_dates
from .content.house_pages import HOUSE_PAGES
from .content.sections import SECTIONS
from .content.shapes import DemoStory
from .content.stories import STORIES
from .content.topics import TOPICS
from .outlet import OUTLET
from .pictures.catalogue import CREDIT, DRAWINGS, path_of, portrait_path
from .threads import load_threads

DOMAIN = "kabarmahakam.example"
DRAWERS = 2
# Older stories are published at once, which halves the time that the demonstration takes.
OLD_HOURS = 72
ROLES = {
    "editor_in_chief": "Pemimpin redaksi",
    "managing_editor": "Redaktur pelaksana",
    "editor": "Redaktur",
    "reporter": "Reporter",
    "photographer": "Fotografer",
    "contributor": "Kontributor",
    "moderator": "Moderator",
}
RELATED = re.compile(r"\[\[baca juga ([^\]|]+?)\]\]")
PHOTO = re.compile(r"\[\[foto ([^\]|]+?)( *\|[^\]]*)?\]\]")
GALLERY = re.compile(r"\[\[galeri ([^\]|]+?)( *\|[^\]]*)?\]\]")


@dataclass
class Loaded:
    """What each key became. `passwords`: e-mail address to password, for one account of each role."""

    by: User
    now: dt.datetime
    people: dict[str, StaffProfile] = field(default_factory=dict)
    photos: dict[str, Asset] = field(default_factory=dict)
    stories: dict[str, Article] = field(default_factory=dict)
    passwords: dict[str, tuple[str, str]] = field(default_factory=dict)


def load(*, by: User, say: Callable[[str], None]) -> Loaded:
    """Loads everything. `by` is a superuser: the one who sets the house up."""
    world = Loaded(by=by, now=timezone.now())
    change_outlet(by=by, **OUTLET)
    say(f"photos: {len(DRAWINGS)}")
    # Drawing needs no database and Pillow lets go of the interpreter: the first start waits for this.
    with ThreadPoolExecutor(DRAWERS) as drawers:
        received = {name: drawers.submit(_receive, name) for name in DRAWINGS}
        _people(world)
        _sections()
        _house_pages(world)
        _photos(world, received)
    say(f"stories: {len(STORIES)}")
    for story in in_needed_order(STORIES):
        with transaction.atomic():
            world.stories[story.key] = _story(world, story)
    with transaction.atomic():
        said = load_threads(world.stories, {key: (person.user, person.name) for key, person in world.people.items()})
    say(f"comments: {said}")
    return world


def in_needed_order(stories: Iterable[DemoStory]) -> list[DemoStory]:
    """Oldest first, but each after those that its body points to."""
    waiting = {story.key: story for story in sorted(stories, key=lambda story: -story.hours_ago)}
    ordered: list[DemoStory] = []

    def place(story: DemoStory) -> None:
        for key in RELATED.findall(story.body):
            if wanted := waiting.pop(key.strip(), None):
                place(wanted)
        ordered.append(story)

    while waiting:
        place(waiting.pop(next(iter(waiting))))
    return ordered


def _people(world: Loaded) -> None:
    seen: set[str] = set()
    for author in AUTHORS:
        email = f"{author.key}@{DOMAIN}" if author.has_account else ""
        # One account of each role can be tried at once; the others get theirs from the desk.
        password = secrets.token_urlsafe(9) if email and author.position not in seen else None
        profile = engage(
            name=author.name,
            position=author.position,
            by=world.by,
            email=email,
            password=password,
            roles=[ROLES[author.position]] if email else [],
            initials=author.initials,
            title=author.title,
            biography=author.biography,
        )
        if password:
            seen.add(author.position)
            world.passwords[email] = (ROLES[author.position], password)
        if author.portrait:
            with portrait_path(author.portrait).open("rb") as file:
                set_portrait(profile, file=file, by=world.by)
        world.people[author.key] = profile


def _sections() -> None:
    for demo in SECTIONS:
        parent = Section.objects.get(slug=demo.parent) if demo.parent else None
        Section.objects.update_or_create(
            slug=demo.slug,
            defaults={"name": demo.name, "description": demo.description, "order": demo.order, "parent": parent},
        )
    for topic in TOPICS:
        Topic.objects.update_or_create(name=topic.name, defaults={"description": topic.description})


def _receive(name: str) -> Received:
    with path_of(name).open("rb") as file:
        return receive(file, focus=DRAWINGS[name].focus)


def _photos(world: Loaded, received: dict[str, "Future[Received]"]) -> None:
    for name, drawing in DRAWINGS.items():
        world.photos[name] = upload(
            file=received[name].result(),
            alt=drawing.alt,
            caption=drawing.caption,
            credit=CREDIT,
            folder=drawing.folder,
            by=world.by,
        )


def _house_pages(world: Loaded) -> None:
    for page in HOUSE_PAGES:
        write_page(key=page.address, title=page.title, introduction=page.introduction, text=page.body, by=world.by)


def _story(world: Loaded, demo: DemoStory) -> Article:
    moment = demo.moment(world.now)
    author = world.people[demo.authors[0]].user or world.by
    snapshot = _snapshot(world, demo, timezone.localdate(moment))
    article = drafting.create_story(snapshot, by=author)
    editor = (world.people[demo.editor].user if demo.editor else None) or world.by
    _lead_to_state(article, demo, moment=moment, author=author, editor=editor, by=world.by)
    day = timezone.localdate(moment)
    for correction in demo.corrections:
        correcting.correct(
            article,
            text=fill_dates(correction.text, day),
            reason=correction.reason,
            kind=correction.kind,
            requested_by=correction.requested_by,
            at=moment + dt.timedelta(hours=correction.hours_after),
            by=world.by,
        )
    if demo.retraction:
        retracting.retract(
            article,
            reason=demo.retraction.reason,
            notice=fill_dates(demo.retraction.notice, day),
            at=moment + dt.timedelta(hours=demo.retraction.hours_after),
            by=world.by,
        )
    if demo.working_copy:
        _working_copy(article, demo, snapshot, by=editor)
    article.refresh_from_db()
    return article


def _lead_to_state(
    article: Article, demo: DemoStory, *, moment: dt.datetime, author: User, editor: User, by: User
) -> None:
    state = State(demo.state)
    if state == State.DRAFT:
        return
    if demo.hours_ago > OLD_HOURS and state.was_public:
        # What lies back longer came from the former system, so to speak: its way through the desk isn't told.
        publishing.publish(article, by=by, at=moment)
        return
    submitting.submit(article, by=author, note="" if state == State.RETURNED else demo.note)
    if state == State.IN_REVIEW:
        return
    if state == State.RETURNED:
        submitting.send_back(article, by=editor, note=demo.note)
        return
    submitting.take(article, by=editor)
    submitting.approve(article, by=by)
    if state == State.READY:
        if moment > timezone.now():
            publishing.set_embargo(article, until=moment, reason=demo.note, by=by)
    elif state == State.SCHEDULED:
        scheduling.schedule(article, at=moment, by=by)
    else:
        publishing.publish(article, by=by, at=moment)


def _working_copy(article: Article, demo: DemoStory, snapshot: Snapshot, *, by: User) -> None:
    copy = demo.working_copy
    assert copy is not None  # noqa: S101 - the caller asked
    changes = {name: value for name, value in (("headline", copy.headline), ("standfirst", copy.standfirst)) if value}
    if copy.added_paragraph:
        text = notation.write(validate(snapshot.body)) + f"\n\n{copy.added_paragraph}\n"
        changes["body"] = notation.parse(text).as_json()  # type: ignore[assignment]
    article.refresh_from_db()
    number = article.working_revision.number if article.working_revision else 1
    drafting.save_revision(article, snapshot.with_changes(**changes), based_on=number, by=by, note=copy.note)


def _snapshot(world: Loaded, demo: DemoStory, day: dt.date) -> Snapshot:
    regions = {region.slug: region.pk for region in Region.objects.filter(slug__in=[demo.region, *demo.other_regions])}
    credits = [Credit(world.people[key].pk) for key in demo.authors]
    if demo.editor:
        credits.append(Credit(world.people[demo.editor].pk, role="editor"))
    people = dict(Person.objects.filter(slug__in=demo.officials).values_list("slug", "pk"))
    return Snapshot(
        headline=demo.headline,
        short_headline=demo.short_headline,
        kicker=demo.kicker,
        standfirst=fill_dates(demo.standfirst, day),
        kind=demo.kind,
        section_id=Section.objects.get(slug=demo.section).pk,
        dateline_city=demo.dateline_city,
        body=notation.parse(_with_numbers(world, fill_dates(demo.body, day))).as_json(),
        hero_id=world.photos[demo.picture].pk if demo.picture else None,
        hero_caption=fill_dates(demo.picture_caption, day),
        closing_mark=demo.closing,
        sponsor=demo.sponsor,
        primary_region_id=regions.get(demo.region),
        other_region_ids=tuple(regions[slug] for slug in demo.other_regions if slug in regions),
        person_ids=tuple(people[slug] for slug in demo.officials if slug in people),
        topics=demo.topics,
        credits=tuple(credits),
    )


def _with_numbers(world: Loaded, body: str) -> str:
    """Keys of photos and stories become their numbers."""
    body = RELATED.sub(lambda found: f"[[baca juga {world.stories[found[1].strip()].pk}]]", body)
    body = PHOTO.sub(lambda found: f"[[foto {world.photos[found[1].strip()].pk}{found[2] or ''}]]", body)
    return GALLERY.sub(
        lambda found: (
            f"[[galeri {', '.join(str(world.photos[key.strip()].pk) for key in found[1].split(','))}{found[2] or ''}]]"
        ),
        body,
    )
