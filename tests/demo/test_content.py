"""The demonstration's texts: nothing points into the void, nobody is forgotten, and the Indonesian is clean."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from articles.body.notation import parse
from articles.comments.states import REJECTION_REASONS, Reason, Status
from articles.states import Kind, State
from newsroom.accounts.models import StaffProfile
from newsroom.demo.content.authors import AUTHORS
from newsroom.demo.content.comments import THREADS
from newsroom.demo.content.dates import PLACEHOLDER, fill_dates
from newsroom.demo.content.house_pages import HOUSE_PAGES
from newsroom.demo.content.readers import READERS
from newsroom.demo.content.sections import SECTIONS
from newsroom.demo.content.shapes import DemoComment, DemoStory
from newsroom.demo.content.stories import STORIES
from newsroom.demo.content.topics import TOPICS
from newsroom.demo.content.wrapping import unwrapped
from newsroom.demo.pictures.catalogue import DRAWINGS, path_of, portrait_path
from newsroom.pages.models import Key
from newsroom.text.dates import find_dates

AREAS = {
    "kalimantan-timur",
    "kabupaten-paser",
    "kabupaten-kutai-kartanegara",
    "kabupaten-berau",
    "kabupaten-kutai-barat",
    "kabupaten-kutai-timur",
    "kabupaten-penajam-paser-utara",
    "kabupaten-mahakam-ulu",
    "kota-balikpapan",
    "kota-samarinda",
    "kota-bontang",
}
IKN = "ibu-kota-nusantara"
A_DAY = date(2026, 11, 24)
PUBLIC = [story for story in STORIES if story.state == "published"]
BY_KEY = {story.key: story for story in STORIES}

each_story = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.key)


def texts_of(story: DemoStory) -> list[str]:
    """Everything of a story that somebody can read."""
    texts = [story.headline, story.short_headline, story.standfirst, story.kicker, story.picture_caption, story.body]
    texts += [correction.text for correction in story.corrections]
    if story.working_copy:
        texts += [story.working_copy.headline, story.working_copy.added_paragraph]
    if story.retraction:
        texts.append(story.retraction.notice)
    return texts


def walk(comments: tuple[DemoComment, ...], depth: int = 1) -> Iterator[tuple[DemoComment, int]]:
    for comment in comments:
        yield comment, depth
        yield from walk(comment.replies, depth + 1)


CARD = re.compile(r"\[\[(foto|galeri|baca juga) ([a-z0-9-]+(?:, [a-z0-9-]+)*)")


def keys_in(body: str, keyword: str) -> list[str]:
    return [key for card in CARD.finditer(body) if card[1] == keyword for key in card[2].split(", ")]


def as_notation(body: str) -> str:
    """The body as the loader hands it on: numbers for keys, dates for placeholders."""
    numbers = {key: str(number) for number, key in enumerate([*DRAWINGS, *BY_KEY], 1)}
    text = fill_dates(body, A_DAY)
    return CARD.sub(lambda card: f"[[{card[1]} {', '.join(numbers[key] for key in card[2].split(', '))}", text)


def test_there_is_enough_of_everything():
    assert len(PUBLIC) >= 58 and len(STORIES) >= 64
    assert sum(bool(story.picture) for story in STORIES) >= 50
    assert len([story for story in PUBLIC if story.hours_ago <= 48]) >= 25
    assert all(0 < story.hours_ago < 41 * 24 for story in PUBLIC)
    assert {story.kind for story in PUBLIC} == set(Kind.values) - {Kind.SHARED_CONTENT}


def test_every_state_can_be_seen():
    assert {story.state for story in STORIES} == set(State.values) - {State.BINNED}
    assert any(story.working_copy for story in PUBLIC)
    assert sum(1 for story in PUBLIC if any(change.kind == "correction" for change in story.corrections)) >= 2
    assert [story for story in STORIES if story.retraction] == [
        story for story in STORIES if story.state == "retracted"
    ]
    assert all(story.hours_ago < 0 for story in STORIES if story.state in ("scheduled", "ready"))
    assert all(story.note for story in STORIES if story.state == "returned")


def test_keys_and_headlines_are_told_apart():
    for values in (
        [story.key for story in STORIES],
        [story.headline.casefold() for story in STORIES],
        [section.slug for section in SECTIONS],
        [author.key for author in AUTHORS],
        [author.initials for author in AUTHORS if author.initials],
        [topic.name for topic in TOPICS],
        [reader.name for reader in READERS],
    ):
        assert [value for value, times in Counter(values).items() if times > 1] == []


def test_all_regions_and_sections_have_stories():
    assert {story.region for story in PUBLIC} >= AREAS
    assert any(IKN in story.other_regions for story in PUBLIC)
    assert {section.slug for section in SECTIONS} == {story.section for story in PUBLIC}


def test_no_picture_leads_more_than_two_stories():
    assert [
        key for key, times in Counter(story.picture for story in STORIES if story.picture).items() if times > 2
    ] == []


@each_story
def test_a_story_points_at_what_there_is(story):
    assert {story.region, *story.other_regions} <= AREAS | {IKN}
    assert story.region not in story.other_regions
    assert set(story.topics) <= {topic.name for topic in TOPICS}
    authors = {author.key for author in AUTHORS}
    assert story.authors and {*story.authors, story.editor} <= authors | {""}
    pictures = [story.picture, *keys_in(story.body, "foto"), *keys_in(story.body, "galeri")]
    assert [key for key in pictures if key and key not in DRAWINGS] == []
    related = keys_in(story.body, "baca juga")
    assert [key for key in related if BY_KEY[key].state != "published"] == []
    assert all(BY_KEY[key].hours_ago > story.hours_ago for key in related), "points at a story that came later"
    assert story.kind in Kind.values and story.state in State.values
    assert bool(story.sponsor) == (story.kind == Kind.ADVERTORIAL)


@each_story
def test_a_story_fits_its_fields(story):
    assert 20 <= len(story.headline) <= 90
    assert 10 <= len(story.short_headline) <= 50
    assert 40 <= len(story.standfirst) <= 220
    assert len(story.kicker) <= 60 and len(story.closing) <= 40 and len(story.picture_caption) <= 300
    assert bool(story.picture) == bool(story.picture_caption)


@each_story
def test_a_body_is_valid_notation(story):
    document = parse(as_notation(story.body))
    kinds = [node.type for node in document.walk()]
    assert "hardBreak" not in kinds, "a wrapped line was not joined"
    assert kinds.count("related") <= 2
    assert "paragraph" in kinds


@each_story
def test_the_house_style_is_kept(story):
    text = "\n".join(texts_of(story))
    prose = re.sub(r"\[\[[^\]]*\]\]", "", text)
    assert not re.search(r"walikota|Walikota|jum'at|Jum'at|\bmerubah\b|\bapotik\b|\bpraktek\b", text)
    assert not re.search(r"[\"'`]|\.\.\.| {2}|Rp [0-9]|[0-9] ?%|WITA", prose), (
        "straight quotes, spaces or forms of numbers"
    )
    assert text.count("“") == text.count("”")
    assert not re.search(r"[a-z]\b [.,;:!?]", prose), "a space before a sign"
    assert not re.search(r"\d{2}:\d{2}", prose), "clock times take a dot"
    assert not re.search(r"\b(\w{2,}) \1\b", prose, re.IGNORECASE), "a word twice"


@each_story
def test_dates_are_right_on_any_day(story):
    for text in texts_of(story):
        left = PLACEHOLDER.sub("", text)
        assert "{" not in left and "}" not in left
        assert [mention.text for mention in find_dates(fill_dates(text, A_DAY)) if not mention.holds] == []


def test_placeholders_are_counted_from_the_day_of_publication():
    assert fill_dates("{hari:-1} {tanggal:7}", A_DAY) == "Senin (23/11/2026) 1 Desember 2026"
    assert fill_dates("{namahari:0} {bulan:-30} {tahun:0}", A_DAY) == "Selasa Oktober 2026 2026"
    with pytest.raises(KeyError):
        fill_dates("{jam:1}", A_DAY)


def test_wrapped_lines_become_one_and_blocks_stay_apart():
    text = """
        Satu
        dua.

        - tiga
          empat
        - lima
        [[foto durian | panjang
        sekali]]
        | a | b |
        | c | d |
    """
    assert unwrapped(text).split("\n") == [
        "Satu dua.", "", "- tiga empat", "- lima", "[[foto durian | panjang sekali]]", "| a | b |", "| c | d |", "",
    ]  # fmt: skip


def test_lengths_vary_from_briefs_to_long_reads():
    words = sorted(len(re.findall(r"\w+", story.body)) for story in PUBLIC)
    assert words[0] < 90 and words[-1] > 1_000
    assert sum(1 for count in words if count >= 200) >= 25


def test_the_people_of_the_newsroom_are_complete():
    positions = {author.position for author in AUTHORS}
    assert positions <= set(StaffProfile.Position.values)
    assert {"editor_in_chief", "managing_editor", "editor", "reporter", "photographer", "moderator"} <= positions
    assert [
        author.key for author in AUTHORS if author.has_account and not portrait_path(author.portrait).exists()
    ] == []
    assert all(author.title and author.biography.endswith(".") for author in AUTHORS)


def test_drawings_of_the_stories_are_there():
    assert [story.picture for story in STORIES if story.picture and not path_of(story.picture).exists()] == []


def test_sections_have_two_levels():
    roots = {section.slug for section in SECTIONS if not section.parent}
    assert {section.parent for section in SECTIONS if section.parent} <= roots
    assert all(len(section.description) <= 200 for section in SECTIONS)


def test_threads_are_lively_and_some_comments_wait():
    comments = [comment for thread in THREADS.values() for comment, _depth in walk(thread)]
    states = Counter(comment.state for comment in comments)
    assert len(comments) >= 200 and len(THREADS) >= 18
    assert states[Status.HELD_SYSTEM] + states[Status.HELD_PREMOD] >= 14
    assert states[Status.REJECTED] == 2 and states[Status.REMOVED_AUTHOR] == 1
    assert set(states) <= set(Status.values)
    assert max(depth for thread in THREADS.values() for _comment, depth in walk(thread)) == 4
    assert {comment.reason for comment in comments} <= set(Reason.values)
    assert all(bool(comment.reason) == (comment.state.startswith(("held", "rejected"))) for comment in comments)
    assert all(comment.reason in REJECTION_REASONS for comment in comments if comment.state == Status.REJECTED)


@pytest.mark.parametrize("key", THREADS)
def test_a_thread_runs_forward_below_a_public_story(key):
    story = BY_KEY[key]
    speakers = {reader.key for reader in READERS} | {author.key for author in AUTHORS}
    assert story.state == "published"
    for comment, _depth in walk(THREADS[key]):
        assert comment.by in speakers
        assert 0 < comment.minutes < story.hours_ago * 60, "written before now"
        assert all(reply.minutes > comment.minutes for reply in comment.replies)
        assert not comment.replies or comment.state == "published"


@pytest.mark.parametrize("page", HOUSE_PAGES, ids=lambda page: page.address)
def test_house_pages_are_valid_notation(page):
    document = parse(page.body)
    assert "hardBreak" not in [node.type for node in document.walk()]
    assert page.address in Key.values and len(page.introduction) <= 400
    assert "walikota" not in page.body.lower()
