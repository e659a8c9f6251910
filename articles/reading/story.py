"""The story page: at most 8 queries of its own, the same at 60 and at a million stories.

1 story, text, section, region, summary · 2 credits · 3 regions and topics · 4 corrections (only of a story that was
revised) · 5 related · 6 latest around · 7 photos of all of them. Officials were looked up at publication.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db.models import Value
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import linebreaks

from newsroom.http.addresses import absolute
from newsroom.outlet.current import outlet
from newsroom.outlet.models import Outlet
from regions.models.region import region_url

from ..media.reading.picture import Picture, pictures_for
from ..models import Article, ArticleRegion, ArticleTopic, Contribution, Correction
from ..states import Kind, Verification
from ..structured_data import story_data
from .cards import CardRow, Link, card_of, card_rows, linked_card_rows, read_rows
from .faces import face_of, initials_of
from .pages import Byline, CommentsSummary, CorrectionBox, Meta, OfficialCard, StoryPage

RELATED, LATEST = 4, 5
WRITERS = {Contribution.Role.AUTHOR, Contribution.Role.REPORTER}


@dataclass(frozen=True)
class Marks:
    """Where and what about: the links below headline and text."""

    regions: tuple[Link, ...]
    topics: tuple[Link, ...]
    first_topic_id: int | None


def public_story(article_id: int) -> Article | None:
    """The story with all that its own page needs of it, public or retracted; None for anything else."""
    return (
        Article.objects.filter(pk=article_id, live_revision__isnull=False)
        .select_related("text", "section__parent", "primary_region__parent", "comment_summary", "live_revision")
        .defer("live_revision__snapshot", "text__body", "text__plain")
        .first()
    )


def story_page(story: Article, *, request: HttpRequest | None = None) -> StoryPage:
    """`story` comes from `public_story`, or is the desk's preview of one, with the same relations loaded."""
    kind = Kind(story.kind)
    published_at = story.published_at or timezone.now()
    url = story.get_absolute_url()
    credits = list(Contribution.objects.filter(article=story).select_related("profile"))
    marks = _marks(story)
    corrections = _corrections(story) if story.revised_at else ()
    related_rows, latest_rows = _neighbours(story, marks.first_topic_id)
    pictures = pictures_for([story.hero_id, *(row.hero_id for row in (*related_rows, *latest_rows))], "3:2")
    hero = _with_caption(pictures.get(story.hero_id or 0), story.hero_caption)
    section = Link(story.section.name, story.section.get_absolute_url())
    parent = story.section.parent
    house = outlet()
    return StoryPage(
        meta=_meta(story, url=url, hero=hero, credits=credits, marks=marks, corrections=corrections, request=request),
        id=story.pk,
        url=url,
        absolute_url=absolute(url, request),
        short_url=absolute(f"/a/{story.pk}/", request),
        headline=story.headline,
        standfirst=story.standfirst,
        kicker=story.kicker,
        kind=kind.value,
        label=kind.reader_label,
        sponsor=story.sponsor,
        section=section,
        breadcrumb=((Link(parent.name, parent.get_absolute_url()),) if parent else ()) + (section,),
        regions=marks.regions,
        bylines=tuple(_byline(credit) for credit in credits if credit.role in WRITERS),
        editors=tuple(
            Link(c.profile.name, c.profile.get_absolute_url()) for c in credits if c.role == Contribution.Role.EDITOR
        ),
        city=story.dateline_city,
        dateline=printed_dateline(house.dateline_pattern, site=house.name, city=story.dateline_city),
        published_at=published_at,
        updated_at=story.revised_at,
        version=story.live_revision.number if story.live_revision else 0,
        reading_minutes=story.reading_minutes,
        hero=hero,
        body_html=story.text.html,
        closing_mark=story.closing_mark or closing_mark(credits),
        unverified=story.verification == Verification.UNVERIFIED,
        corrections=corrections,
        officials=tuple(OfficialCard(**card) for card in story.text.officials),
        topics=marks.topics,
        comments=CommentsSummary(
            mode=_thread_mode(story, house),
            count=story.comment_summary.visible if hasattr(story, "comment_summary") else 0,
            url=f"{url}komentar/",
        ),
        related=tuple(card_of(row, pictures) for row in related_rows),
        latest_region=_region_link(story),
        latest=tuple(card_of(row, pictures) for row in latest_rows),
    )


# From the most open to the closed; the stricter of the site's switch and the thread's own holds.
_SITE_MODES = {"open": "open", "premoderated": "premod", "read_only": "readonly", "hidden": "hidden"}
_STRICTNESS = list(_SITE_MODES.values())


def _thread_mode(story: Article, house: Outlet) -> str:
    own = story.comment_summary.mode if hasattr(story, "comment_summary") else ""
    return max(own or "open", _SITE_MODES[house.comments], key=_STRICTNESS.index)


def printed_dateline(pattern: str, *, site: str, city: str) -> str:
    """What stands before the first sentence; empty for a story without a city."""
    if not city:
        return ""
    return (
        pattern.replace("{SITE}", site.upper())
        .replace("{site}", site)
        .replace("{CITY}", city.upper())
        .replace("{city}", city)
        .strip()
    )


def closing_mark(credits: Sequence[Contribution]) -> str:
    """ "(rn/bd)": the initials of writers and editors, or "(*)" where nobody has any."""
    initials = dict.fromkeys(credit.initials or credit.profile.initials for credit in credits)
    known = [mark.lower() for mark in initials if mark]
    return f"({'/'.join(known)})" if known else "(*)"


def _marks(story: Article) -> Marks:
    """Regions and topics in one query: two short lists that are always needed together."""
    regions = (
        ArticleRegion.objects.filter(article=story)
        .exclude(relation=ArticleRegion.Relation.WITHIN)
        .values_list(
            Value("region"),
            "relation",
            "id",
            "region__name",
            "region__slug",
            "region__kind",
            "region__parent__slug",
            "region_id",
        )
    )
    topics = ArticleTopic.objects.filter(content_object=story).values_list(
        Value("topic"), Value(""), "id", "tag__name", "tag__slug", Value(""), Value(""), "tag_id"
    )
    rows = sorted(
        regions.union(topics, all=True), key=lambda row: (row[0], row[1] != ArticleRegion.Relation.PRIMARY, row[2])
    )
    found = [row for row in rows if row[0] == "topic"]
    return Marks(
        regions=tuple(
            Link(row[3], region_url(row[4], kind=row[5], parent_slug=row[6])) for row in rows if row[0] == "region"
        ),
        topics=tuple(Link(row[3], f"/topik/{row[4]}/") for row in found),
        first_topic_id=found[0][7] if found else None,
    )


def _neighbours(story: Article, topic_id: int | None) -> tuple[list[CardRow], list[CardRow]]:
    """Related (same first topic, else same section) and latest of the region (else of all); no story twice."""
    if topic_id:
        links = ArticleTopic.objects.filter(tag_id=topic_id, listed_at__isnull=False).exclude(content_object=story)
        rows = linked_card_rows(links, "content_object").order_by("-listed_at", "-content_object")[:RELATED]
        related = read_rows(rows)
    else:
        stories = Article.objects.public().in_section(story.section).exclude(pk=story.pk)
        related = read_rows(card_rows(stories.newest_first())[:RELATED])
    taken = {story.pk, *(row.id for row in related)}
    room = LATEST + len(taken)
    if story.primary_region_id:
        around = ArticleRegion.objects.filter(region_id=story.primary_region_id, listed_at__isnull=False)
        latest = read_rows(linked_card_rows(around, "article").order_by("-listed_at", "-article")[:room])
    else:
        latest = read_rows(card_rows(Article.objects.public().newest_first())[:room])
    return related, [row for row in latest if row.id not in taken][:LATEST]


def _byline(credit: Contribution) -> Byline:
    profile = credit.profile
    return Byline(
        name=profile.name,
        url=profile.get_absolute_url(),
        initials=initials_of(profile.name),
        role=profile.printed_title,
        picture=face_of(profile),
    )


def _corrections(story: Article) -> tuple[CorrectionBox, ...]:
    return tuple(
        CorrectionBox(
            anchor=f"koreksi-{row.pk}",
            label=row.get_kind_display(),
            text_html=linebreaks(row.text, autoescape=True),
            posted_at=row.posted_at,
        )
        for row in Correction.objects.filter(article=story)
    )


def _region_link(story: Article) -> Link | None:
    region = story.primary_region
    return Link(region.short_name or region.name, region.get_absolute_url()) if region else None


def _with_caption(picture: Picture | None, caption: str) -> Picture | None:
    return replace(picture, caption=caption) if picture and caption else picture


def _meta(
    story: Article,
    *,
    url: str,
    hero: Picture | None,
    credits: Sequence[Contribution],
    marks: Marks,
    corrections: Sequence[CorrectionBox],
    request: HttpRequest | None,
) -> Meta:
    canonical = absolute(url, request)
    drawn = f"/a/{story.pk}/kartu.jpg?v={story.live_revision.number if story.live_revision else 0}"
    image = absolute(hero.share_src if hero and hero.share_src else drawn, request)
    return Meta(
        title=story.text.seo_title or story.headline,
        canonical=canonical,
        description=story.text.seo_description or story.standfirst,
        og_type="article",
        image=image,
        image_alt=hero.alt if hero else story.headline,
        published_at=story.published_at,
        updated_at=story.revised_at,
        structured_data=story_data(
            story,
            canonical=canonical,
            image=image,
            hero=hero,
            authors=[
                (c.profile.name, absolute(c.profile.get_absolute_url(), request)) for c in credits if c.role in WRITERS
            ],
            places=[link.name for link in marks.regions],
            corrections=[(box.text_html, box.posted_at) for box in corrections],
            request=request,
        ),
    )
