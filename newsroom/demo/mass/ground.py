"""What many stories share: sections, places, topics, people, photos, and a handful of compiled bodies."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils import timezone

from articles.body import notation
from articles.body.compile import compile_body
from articles.body.plain import counts
from articles.body.schema import validate
from articles.media.models import Asset
from articles.media.operations.rendering import render_asset
from articles.media.operations.uploading import upload
from articles.models import Section, Topic
from articles.operations.resolving import BodyResolver, named_officials
from newsroom.accounts.models import StaffProfile, User
from newsroom.accounts.operations.staff import engage
from newsroom.outlet.current import change_outlet, outlet
from regions.models import Region
from regions.officials.models import Person

from ..content.authors import AUTHORS
from ..content.dates import fill_dates
from ..content.sections import SECTIONS
from ..content.shapes import DemoStory
from ..content.stories import STORIES
from ..content.topics import TOPICS
from ..outlet import OUTLET
from ..pictures.catalogue import CREDIT, DRAWINGS, path_of

# Photos and bodies are few: what a page costs depends on how much it shows, not on how different it is.
PHOTOS = ("mahakam-senja", "pasar", "jembatan-kota", "hutan-hujan", "nelayan", "ruang-kelas")
SHAPES = 12
OFFICIALS = 30
MARKERS = re.compile(r"\[\[(?:baca juga|foto|galeri) [^\]]*\]\]\s*")


@dataclass(frozen=True)
class Place:
    """`around`: the regions around it, the largest first."""

    region_id: int
    name: str
    city: str
    around: tuple[int, ...]


@dataclass(frozen=True)
class Shape:
    """A body with all that publishing would have made of it."""

    standfirst: str
    body: dict[str, Any]
    html: str
    plain: str
    words: int
    minutes: int


@dataclass(frozen=True)
class Ground:
    sections: tuple[Section, ...]
    cities: tuple[Place, ...]  # kabupaten and kota of the home region
    districts: tuple[Place, ...]  # their kecamatan
    topics: tuple[Topic, ...]
    writers: tuple[StaffProfile, ...]
    editors: tuple[StaffProfile, ...]
    photo_ids: tuple[int, ...]
    shapes: tuple[Shape, ...]
    officials: dict[int, dict[str, str]]  # by person, the card below a story


def prepare_ground(*, by: User) -> Ground:
    """Makes what isn't there yet; a second run, or one after the demonstration, finds it. Needs the regions."""
    if not outlet().home_region:
        change_outlet(by=by, **OUTLET)
    home = Region.objects.get(slug=outlet().home_region, parent=None)
    within = list(Region.objects.within(home).select_related("parent").order_by("code", "id"))
    profiles = _profiles(by)
    return Ground(
        sections=_sections(),
        cities=tuple(_place(region) for region in within if region.kind in Region.SECOND_LEVEL),
        districts=tuple(_place(region) for region in within if region.kind == Region.Kind.KECAMATAN),
        topics=_topics(),
        writers=tuple(profile for profile in profiles if profile.position in {"reporter", "contributor"}),
        editors=tuple(profile for profile in profiles if profile.position in {"editor", "managing_editor"}),
        photo_ids=_photos(by),
        shapes=tuple(_shape(story) for story in _whole_stories()[:SHAPES]),
        officials=_officials(),
    )


def _place(region: Region) -> Place:
    city = (
        region.parent.seat or region.parent.short_name
        if region.kind == Region.Kind.KECAMATAN and region.parent
        else region.seat
    )
    return Place(region.pk, region.short_name, city or region.short_name, region.ancestor_ids)


def _sections() -> tuple[Section, ...]:
    made: dict[str, Section] = {}
    for demo in SECTIONS:
        made[demo.slug], _ = Section.objects.get_or_create(
            slug=demo.slug,
            defaults={
                "name": demo.name,
                "description": demo.description,
                "order": demo.order,
                "parent": made.get(demo.parent or ""),
            },
        )
    return tuple(made.values())


def _topics() -> tuple[Topic, ...]:
    return tuple(
        Topic.objects.get_or_create(name=topic.name, defaults={"description": topic.description})[0] for topic in TOPICS
    )


def _profiles(by: User) -> list[StaffProfile]:
    """Bylines without accounts, unless the demonstration has made them."""
    there = {profile.name: profile for profile in StaffProfile.objects.all()}
    return [
        there.get(author.name)
        or engage(
            name=author.name,
            position=author.position,
            by=by,
            initials=author.initials,
            title=author.title,
            biography=author.biography,
        )
        for author in AUTHORS
    ]


def _photos(by: User) -> tuple[int, ...]:
    """All renditions at once: a page with half of its addresses would be a smaller page."""
    made = []
    for name in PHOTOS:
        drawing = DRAWINGS[name]
        asset = Asset.objects.usable().filter(alt=drawing.alt).first()
        if asset is None:
            with path_of(name).open("rb") as file:
                asset = upload(
                    file=file,
                    alt=drawing.alt,
                    caption=drawing.caption,
                    credit=CREDIT,
                    folder=drawing.folder,
                    focus=drawing.focus,
                    by=by,
                )
            render_asset.call(asset.pk)
        made.append(asset.pk)
    return tuple(made)


def _officials() -> dict[int, dict[str, str]]:
    person_ids = list(Person.objects.order_by("pk").values_list("pk", flat=True)[:OFFICIALS])
    day = timezone.localdate()
    return {pk: card for pk in person_ids for card in named_officials([pk], day)}


def _whole_stories() -> list[DemoStory]:
    stories = (
        story for story in STORIES if story.state == "published" and story.kind == "news" and not story.retraction
    )
    return sorted(stories, key=lambda story: story.key)


def _shape(story: DemoStory) -> Shape:
    day = timezone.localdate() - dt.timedelta(days=30)
    # What a body points to by number is left out: photos and other stories.
    body = notation.parse(MARKERS.sub("", fill_dates(story.body, day))).as_json()
    document = validate(body)
    compiled = compile_body(document, BodyResolver(document, day=day), own_hosts=settings.ALLOWED_HOSTS)
    counted = counts(document)
    return Shape(
        standfirst=fill_dates(story.standfirst, day),
        body=body,
        html=compiled.html,
        plain=compiled.plain_text,
        words=counted.words,
        minutes=counted.minutes,
    )
