"""What went where, what is doubtful, and last the address: printed for the journalist who imported the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.importing.checking import Finding
from articles.importing.plain_text import ParsedStory
from articles.importing.storing import Outcome, Stored
from articles.states import State
from newsroom.text.dates import long_date

_EXCERPT = 60


def render(parsed: ParsedStory, stored: Stored | None, *, name: str) -> str:
    """The report of one file; `stored` is None for a dry run. Ends with the address, in a line of its own."""
    lines = [name, *_indented(_pieces(parsed, stored))]
    for title, entries in (
        (_("People"), list(_people(parsed))),
        (_("Quotations"), list(_quotations(parsed))),
        (_("Confirmed"), list(_findings(parsed.confirmed))),
        (_("Doubtful"), list(_findings((*parsed.doubts, *(stored.findings if stored else ()))))),
        (_("Left out"), list(_dropped(parsed))),
    ):
        if entries:
            lines += [f"  {title}:", *_indented(_indented(entries))]
    lines += _indented(_outcome(stored))
    if stored is not None:
        lines.append(stored.article.get_absolute_url())
    return "\n".join(lines)


def _pieces(parsed: ParsedStory, stored: Stored | None) -> Iterator[str]:
    def piece(label: str, value: object) -> str:
        return f"{label}: {value}"

    article = stored.article if stored else None
    yield piece(_("Headline"), article.headline if article else parsed.headline)
    if parsed.standfirst:
        yield piece(_("Standfirst"), parsed.standfirst)
    if parsed.dateline:
        yield piece(_("Dateline"), parsed.dateline.text)
    if parsed.place:
        yield piece(_("Region"), f"{parsed.place.name} ({parsed.place.url})")
    yield piece(_("Day"), long_date(parsed.day))
    if article:
        yield piece(_("Section"), article.section.name)
        if article.byline:
            yield piece(_("By"), article.byline)
    if parsed.topics:
        yield piece(_("Topics"), ", ".join(parsed.topics))
    yield piece(_("Kind"), parsed.kind.label)
    count = len(parsed.paragraphs)
    paragraphs = ngettext("%(count)d paragraph", "%(count)d paragraphs", count) % {"count": count}
    count = len(parsed.quotations)
    quotations = ngettext("%(count)d quotation", "%(count)d quotations", count) % {"count": count}
    yield piece(_("Text"), f"{paragraphs}, {quotations}")


def _people(parsed: ParsedStory) -> Iterator[str]:
    for person in parsed.persons:
        known = f"{person.name}, {person.office}" if person.office else person.name
        if person.person_id is None:
            known = _("%(person)s (not on record)") % {"person": known}
        printed = "; ".join(f"“{mention}”" for mention in person.mentions)
        yield _("%(person)s — printed as %(printed)s") % {"person": known, "printed": printed}


def _quotations(parsed: ParsedStory) -> Iterator[str]:
    for quotation in parsed.quotations:
        speaker = quotation.speaker or _("nobody is named")
        if quotation.from_context and quotation.speaker:
            speaker = _("%(speaker)s (from the context)") % {"speaker": speaker}
        yield _at(quotation.line, f"“{_excerpt(quotation.text)}” — {speaker}")


def _findings(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        yield _at(finding.line, finding.sentence)


def _dropped(parsed: ParsedStory) -> Iterator[str]:
    for dropped in parsed.dropped:
        yield _at(dropped.line, f"{dropped.kind.label}: {_excerpt(dropped.text)}")


def _outcome(stored: Stored | None) -> Iterator[str]:
    if stored is None:
        yield _("Nothing was stored: this was a dry run.")
        return
    state = State(stored.article.state).label
    if stored.outcome is Outcome.PUBLISHED:
        yield _("Published. The address:")
    elif stored.outcome is Outcome.DRAFTED:
        yield _("Stored as a draft. Its address, with the month in which it is published:")
    elif stored.outcome is Outcome.STOOD:
        yield _("This text was imported before and is “%(state)s”. Nothing was changed. The address:") % {
            "state": state
        }
    else:
        yield _("Not published: %(reasons)s It is kept (%(state)s). The address:") % {
            "reasons": " ".join(stored.lacks),
            "state": state,
        }


def _at(line: int, sentence: str) -> str:
    return _("line %(line)d: %(sentence)s") % {"line": line, "sentence": sentence} if line else sentence


def _excerpt(text: str) -> str:
    if len(text) <= _EXCERPT:
        return text
    return f"{text[:_EXCERPT].rpartition(' ')[0] or text[:_EXCERPT]} …"


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]
