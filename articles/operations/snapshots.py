"""What a revision holds: every field of a story that can be edited, as plain values.

The same shape serves the desk's form, the importer, the demonstration and the API, so there is one way from typed
text to a stored story.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from django.db.models import Q

from newsroom.accounts.models import StaffProfile
from newsroom.text.slugs import slugify
from regions.models import Region
from regions.officials.models import Person

from ..body.plain import counts
from ..body.schema import validate
from ..models import Article, ArticlePerson, ArticleRegion, ArticleTopic, Contribution, Revision, Section, Topic
from ..states import Kind, Verification

SCHEMA_VERSION = 1
EMPTY_BODY: dict[str, Any] = {"type": "doc", "version": 1, "content": []}
# Copied between row and snapshot as they are.
PLAIN_FIELDS = (
    "headline", "short_headline", "kicker", "standfirst", "kind", "verification", "slug", "dateline_city", "closing_mark",
    "sponsor", "source_outlet", "source_url", "hero_id", "hero_caption", "section_id",
)  # fmt: skip


@dataclass(frozen=True)
class Credit:
    profile_id: int
    role: str = Contribution.Role.AUTHOR
    initials: str = ""


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """`regions` are ids, the primary one first if `has_place`; `persons` ids in order; `topics` names; `body` as in
    articles.body.schema."""

    headline: str
    section_id: int
    body: dict[str, Any] = field(default_factory=lambda: dict(EMPTY_BODY))
    short_headline: str = ""
    kicker: str = ""
    standfirst: str = ""
    kind: str = Kind.NEWS
    verification: str = Verification.VERIFIED
    slug: str = ""
    dateline_city: str = ""
    closing_mark: str = ""
    sponsor: str = ""
    source_outlet: str = ""
    source_url: str = ""
    hero_id: int | None = None
    hero_caption: str = ""
    seo_title: str = ""
    seo_description: str = ""
    primary_region_id: int | None = None
    other_region_ids: tuple[int, ...] = ()
    person_ids: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, revision: Revision) -> Self:
        return cls.from_json(revision.snapshot)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        values = dict(stored)
        values["credits"] = tuple(Credit(**credit) for credit in values.get("credits", ()))
        for name in ("other_region_ids", "person_ids", "topics"):
            values[name] = tuple(values.get(name, ()))
        return cls(**values)

    def with_changes(self, **changes: Any) -> Self:
        return replace(self, **changes)


def changed_fields(before: Snapshot, after: Snapshot) -> list[str]:
    former, now = before.to_json(), after.to_json()
    return [name for name in now if now[name] != former[name]]


def copy_to_row(article: Article, snapshot: Snapshot) -> None:
    """Sets the row's own columns; the caller saves. Derived: slug, byline, words, root section, primary region."""
    for name in PLAIN_FIELDS:
        setattr(article, name, getattr(snapshot, name))
    article.slug = snapshot.slug or slugify(snapshot.headline)
    article.root_section_id = Section.objects.get(pk=snapshot.section_id).root_id
    article.primary_region_id = snapshot.primary_region_id
    article.byline = _byline(snapshot)
    counted = counts(validate(snapshot.body))
    article.words, article.reading_minutes = counted.words, counted.minutes


def copy_to_links(article: Article, snapshot: Snapshot) -> None:
    """Makes the rows beside the story (credits, regions, persons, topics) say what the snapshot says.

    They carry `listed_at` while the story is public, which the row's `published_at` decides.
    """
    listed_at = article.published_at if article.is_public else None
    Contribution.objects.filter(article=article).delete()
    Contribution.objects.bulk_create(
        Contribution(
            article=article,
            profile_id=credit.profile_id,
            role=credit.role,
            initials=credit.initials,
            order=order,
            listed_at=listed_at,
        )
        for order, credit in enumerate(snapshot.credits)
    )
    ArticlePerson.objects.filter(article=article).delete()
    known = set(Person.objects.filter(pk__in=snapshot.person_ids).values_list("pk", flat=True))
    ArticlePerson.objects.bulk_create(
        ArticlePerson(article=article, person_id=person_id, order=order, listed_at=listed_at)
        for order, person_id in enumerate(snapshot.person_ids)
        if person_id in known
    )
    ArticleRegion.objects.filter(article=article).delete()
    ArticleRegion.objects.bulk_create(
        ArticleRegion(article=article, region_id=region_id, relation=relation, listed_at=listed_at)
        for region_id, relation in _relations(snapshot).items()
    )
    ArticleTopic.objects.filter(content_object=article).delete()
    ArticleTopic.objects.bulk_create(
        ArticleTopic(content_object=article, tag=topic, listed_at=listed_at) for topic in _topics(snapshot.topics)
    )


def list_links(article: Article) -> None:
    """Copies the row's moment of publication (or nothing, when it isn't public) to the rows beside it."""
    listed_at = article.published_at if article.is_public else None
    Contribution.objects.filter(article=article).update(listed_at=listed_at)
    ArticlePerson.objects.filter(article=article).update(listed_at=listed_at)
    ArticleRegion.objects.filter(article=article).update(listed_at=listed_at)
    ArticleTopic.objects.filter(content_object=article).update(listed_at=listed_at)


def _byline(snapshot: Snapshot) -> str:
    writers = [
        c.profile_id for c in snapshot.credits if c.role in {Contribution.Role.AUTHOR, Contribution.Role.REPORTER}
    ]
    names = dict(StaffProfile.objects.filter(pk__in=writers).values_list("pk", "name"))
    return ", ".join(names[pk] for pk in dict.fromkeys(writers) if pk in names)[:200]


def _relations(snapshot: Snapshot) -> dict[int, str]:
    """Region id to relation. A region named by the desk is never overwritten by one derived from the tree."""
    relations: dict[int, str] = {}
    if snapshot.primary_region_id:
        relations[snapshot.primary_region_id] = ArticleRegion.Relation.PRIMARY
    for region_id in snapshot.other_region_ids:
        relations.setdefault(region_id, ArticleRegion.Relation.OTHER)
    for region in Region.objects.filter(pk__in=list(relations)).only("path"):
        for ancestor_id in region.ancestor_ids:
            relations.setdefault(ancestor_id, ArticleRegion.Relation.WITHIN)
    return relations


def _topics(names: tuple[str, ...]) -> list[Topic]:
    """Existing topics whatever their case, new ones for the rest."""
    wanted = {name.strip().casefold(): name.strip() for name in names if name.strip()}
    found: dict[str, Topic] = {}
    if wanted:
        matches = Q()
        for name in wanted.values():
            matches |= Q(name__iexact=name)
        found = {topic.name.casefold(): topic for topic in Topic.objects.filter(matches)}
    for key, name in wanted.items():
        if key not in found:
            found[key] = Topic.objects.create(name=name[:100])
    return [found[key] for key in wanted]
