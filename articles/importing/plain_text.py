"""Taking apart a story as outlets print it: dateline, paragraphs, people, quotations, claims.

Pure: `gazetteer` and `people` answer for the database (articles.importing.knowledge). The words of the story are
never changed; what is left out and what is doubtful is listed for the report.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from articles.body.document import VERSION
from articles.body.schema import LONGEST_TEXT, MOST_CHARACTERS
from articles.importing import checking
from articles.importing.bylines import ClosingMark, PrintedCredit, take_closing_mark
from articles.importing.checking import DayFrom, Finding, StoryDay, Verdict
from articles.importing.dateline import Dateline, split_dateline
from articles.importing.headline import headline_from
from articles.importing.knowledge import Gazetteer, People
from articles.importing.lines import Dropped, Line, Sorted, sort_lines
from articles.importing.quotations import voices_in
from articles.importing.refusal import Unreadable
from articles.importing.residue import Residue
from articles.importing.sentences import first_sentence
from articles.importing.speakers import NamedPerson, Quotation, identify
from articles.states import Kind
from newsroom.text.dates import short_date

if TYPE_CHECKING:
    from regions.reading.lookup import CityMatch
    from regions.reading.places import Place

WITA = ZoneInfo("Asia/Makassar")
LONGEST_HEADLINE = 160  # as Article.headline
MOST_PARAGRAPHS = 2_000
# A dateline may follow a headline, a line below it and the like, but not stand in the middle of the story.
_DATELINE_WITHIN = 6
# What may stand behind the closing mark: leftovers that no pattern knew.
_MARK_WITHIN = 6
_ELECTION = re.compile(r"\b(Pilkada|Pemilu|Pilpres|Pileg|Pilgub|Pilbup|Pilwali)(?:\sSerentak)?\s(20\d\d)\b")


@dataclass(frozen=True)
class ParsedStory:
    """A story and all that was found out about it. `findings` and `dropped` are for the report."""

    import_key: str
    headline: str
    headline_is_derived: bool
    standfirst: str
    dateline: Dateline | None
    place: Place | None
    story_day: StoryDay
    moment: datetime | None  # from a printed time line
    paragraphs: tuple[Line, ...]
    persons: tuple[NamedPerson, ...]
    quotations: tuple[Quotation, ...]
    closing_mark: ClosingMark | None
    credits: tuple[PrintedCredit, ...]
    kind: Kind
    topics: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    findings: tuple[Finding, ...]

    @property
    def day(self) -> date:
        return self.story_day.day

    @property
    def doubts(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict is Verdict.DOUBTFUL)

    @property
    def confirmed(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict is Verdict.CONFIRMED)

    def body(self) -> dict[str, Any]:
        """The paragraphs in the format of articles.body.schema."""
        blocks = [{"type": "paragraph", "content": [{"type": "text", "text": line.text}]} for line in self.paragraphs]
        return {"type": "doc", "version": VERSION, "content": blocks}


def parse(
    text: str,
    *,
    gazetteer: Gazetteer,
    people: People,
    today: date,
    headline: str = "",
    city: str = "",
    zone: ZoneInfo = WITA,
) -> ParsedStory:
    """Takes `text` apart. `headline` and `city` win over what the text says; `zone` is the outlet's.

    Raises Unreadable, with the line and the mend, for a text that holds no story.
    """
    _require_bounds(text)
    lines = sort_lines(text, zone)
    before, dateline, story = _split_at_dateline(lines.story, lambda name: gazetteer.city(name) is not None)
    printed_headline, standfirst, story = _split_headline(before, story, has_dateline=dateline is not None)
    mark, story, behind_mark = _split_closing_mark(story, lines)
    _require_story(story)

    day = checking.story_day(story, today=today)
    if day.source is not DayFrom.WEEKDAY_AND_DATE and lines.moment is not None and lines.moment.date() <= today:
        day = StoryDay(lines.moment.date(), DayFrom.TIME_LINE)
    texts = [line.text for line in story]
    persons, quotations = identify(
        voices_in(texts),
        texts,
        lambda index: story[index].number,
        people=people,
        is_place=lambda name: gazetteer.city(name) is not None,
        on=day.day,
    )
    city = city or (dateline.city if dateline else "")
    match = gazetteer.city(city) if city else None
    chosen = headline.strip() or printed_headline
    findings = [
        *_about_headline(chosen, story[0].number),
        *_about_place(city, match, dateline, story[0].number),
        *_about_day(day),
        *checking.check_dates([*_time_lines(lines), *story], on=day.day),
        *checking.check_sums(story, gazetteer=gazetteer, on=day.day),
        *checking.check_institutions(story, people=people, on=day.day),
        *_about_people(persons, quotations),
        *checking.check_spelling(story),
        *behind_mark,
    ]
    return ParsedStory(
        import_key=import_key(text),
        headline=(chosen or headline_from(first_sentence(story[0].text)))[:LONGEST_HEADLINE],
        headline_is_derived=not chosen,
        standfirst=standfirst,
        dateline=dateline,
        place=match.place if match else None,
        story_day=day,
        moment=lines.moment,
        paragraphs=tuple(story),
        persons=persons,
        quotations=quotations,
        closing_mark=mark,
        credits=tuple(lines.credits),
        kind=_kind(mark),
        topics=_topics(lines, texts),
        dropped=tuple(sorted(lines.dropped, key=lambda dropped: dropped.line)),
        findings=tuple(findings),
    )


def import_key(text: str) -> str:
    """The same for two copies of a text that differ in white space, line ends or Unicode form only."""
    words = " ".join(unicodedata.normalize("NFC", text.removeprefix("\ufeff")).split())
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


# -- bounds -------------------------------------------------------------------------------------------


def _require_bounds(text: str) -> None:
    if not text.strip():
        raise Unreadable(_("The file is empty."))
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(
            _("The text is too long (%(length)d characters; a story has at most %(most)d). One file is one story.")
            % {"length": len(text), "most": MOST_CHARACTERS}
        )


def _require_story(story: list[Line]) -> None:
    if not any(letter.isalpha() for line in story for letter in line.text):
        raise Unreadable(_("There is no story in it: nothing is left without headline, promotion and counters."))
    if len(story) > MOST_PARAGRAPHS:
        raise Unreadable(_("The text has %(count)d paragraphs. One file is one story.") % {"count": len(story)})
    for line in story:
        if len(line.text) > LONGEST_TEXT:
            raise Unreadable(
                _("This paragraph is too long (%(length)d characters). Write a line end between paragraphs.")
                % {"length": len(line.text)},
                line=line.number,
            )


# -- pieces -------------------------------------------------------------------------------------------


def _split_at_dateline(
    lines: list[Line], is_city: Callable[[str], bool]
) -> tuple[list[Line], Dateline | None, list[Line]]:
    for index, line in enumerate(lines[:_DATELINE_WITHIN]):
        dateline, rest = split_dateline(line.text, is_city)
        if dateline is not None:
            first = [Line(line.number, rest)] if rest else []
            return lines[:index], dateline, [*first, *lines[index + 1 :]]
    return [], None, lines


def _split_headline(before: list[Line], story: list[Line], *, has_dateline: bool) -> tuple[str, str, list[Line]]:
    """Headline, line below it, and the rest. Long lines before a dateline are text, whatever stands after them."""
    if has_dateline and before:
        if any(len(line.text) > LONGEST_HEADLINE * 2 for line in before) or len(before[0].text) > LONGEST_HEADLINE:
            return "", "", [*before, *story]
        standfirst = before[1].text if len(before) == 2 else ""
        rest = before[2:] if standfirst else before[1:]
        return before[0].text.rstrip(" ."), standfirst, [*rest, *story]
    is_headline = (
        not has_dateline
        and len(story) > 1
        and len(story[0].text) <= LONGEST_HEADLINE
        and story[0].text[-1] not in '.,;:”")'
        and len(story[1].text) > len(story[0].text)
    )
    if is_headline:
        return story[0].text, "", story[1:]
    return "", "", story


def _split_closing_mark(story: list[Line], lines: Sorted) -> tuple[ClosingMark | None, list[Line], list[Finding]]:
    for index in range(len(story) - 1, max(-1, len(story) - 1 - _MARK_WITHIN), -1):
        line = story[index]
        mark, rest = take_closing_mark(line.text)
        if mark is None:
            continue
        lines.dropped.append(Dropped(line.number, Residue.CLOSING_MARK, mark.text))
        behind = [
            Finding(
                Verdict.DOUBTFUL,
                _("“%(text)s” stands behind the closing mark %(mark)s. It was kept; does it belong to the story?")
                % {"text": left.text[:60], "mark": mark.text},
                left.number,
            )
            for left in story[index + 1 :]
        ]
        kept = [Line(line.number, rest)] if rest else []
        return mark, [*story[:index], *kept, *story[index + 1 :]], behind
    return None, story, []


def _time_lines(lines: Sorted) -> list[Line]:
    """Not part of the story, but their days are checked too."""
    return [Line(dropped.line, dropped.text) for dropped in lines.dropped if dropped.kind is Residue.TIME_LINE]


def _kind(mark: ClosingMark | None) -> Kind:
    if mark is not None and mark.is_advertorial:
        return Kind.ADVERTORIAL
    if mark is not None and mark.is_press_release:
        return Kind.PRESS_RELEASE
    return Kind.NEWS


def _topics(lines: Sorted, texts: list[str]) -> tuple[str, ...]:
    """The printed ones, else the elections that the text names with their year."""
    if lines.topics:
        return tuple(dict.fromkeys(lines.topics))[:10]
    named = (f"{found[1]} {found[2]}" for text in texts for found in _ELECTION.finditer(text))
    return tuple(dict.fromkeys(named))[:3]


# -- findings about the pieces ------------------------------------------------------------------------


def _about_headline(chosen: str, line: int) -> list[Finding]:
    if not chosen:
        return [
            Finding(
                Verdict.DOUBTFUL,
                _("There is no headline; one was made of the first sentence. Write a better one, or pass --headline."),
                line,
            )
        ]
    if len(chosen) > LONGEST_HEADLINE:
        values = {"length": len(chosen), "most": LONGEST_HEADLINE}
        return [
            Finding(Verdict.DOUBTFUL, _("The headline has %(length)d characters and was cut at %(most)d.") % values)
        ]
    return []


def _about_place(city: str, match: CityMatch | None, dateline: Dateline | None, line: int) -> list[Finding]:
    if not city:
        sentence = (
            _("The dateline names no city. Pass --city.")
            if dateline
            else _("There is no dateline. Write “Samarinda – ” before the first sentence, or pass --city.")
        )
        return [Finding(Verdict.DOUBTFUL, sentence, line)]
    if match is None:
        return [Finding(Verdict.DOUBTFUL, _("No region is called “%(city)s”. Pass --city.") % {"city": city}, line)]
    if match.is_certain:
        return []
    others = [place.name for place in match.candidates if place != match.place]
    values = {"city": city, "chosen": match.place.name if match.place else "", "others": ", ".join(others[:4])}
    if match.place is None:
        return [Finding(Verdict.DOUBTFUL, _("“%(city)s” may be %(others)s. Pass --city to say which.") % values, line)]
    sentence = _("“%(city)s” may also be %(others)s; %(chosen)s was taken. Pass --city to choose.") % values
    return [Finding(Verdict.DOUBTFUL, sentence, line)]


def _about_day(day: StoryDay) -> list[Finding]:
    values = {"day": short_date(day.day)}
    if day.source is DayFrom.TODAY:
        return [
            Finding(
                Verdict.DOUBTFUL, _("The text names no day; today's, %(day)s, was taken. Pass --published-at.") % values
            )
        ]
    if day.source is DayFrom.DATE:
        sentence = _("The day of the story is taken to be %(day)s, the first date in the text.") % values
        return [Finding(Verdict.DOUBTFUL, sentence, day.line)]
    return []


def _about_people(persons: tuple[NamedPerson, ...], quotations: tuple[Quotation, ...]) -> list[Finding]:
    findings = [
        Finding(
            Verdict.DOUBTFUL,
            _("“%(name)s” is not among the officials on record: the page won't link to a profile.")
            % {"name": person.name},
            person.line,
        )
        for person in persons
        if person.person_id is None
    ]
    for quotation in quotations:
        values = {"words": quotation.text[:50]}
        if not quotation.speaker:
            sentence = _("The quotation “%(words)s…” names no speaker.") % values
            findings.append(Finding(Verdict.DOUBTFUL, sentence, quotation.line))
        if not quotation.is_closed:
            sentence = _("The quotation “%(words)s…” has no closing mark.") % values
            findings.append(Finding(Verdict.DOUBTFUL, sentence, quotation.line))
    return findings
