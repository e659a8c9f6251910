"""Words that moderators want to see, compared on whole folded words. They flag or hold; none rejects.

Matching parts of words is the classic mistake: "asu" is in "masuk", "tai" in "partai", "depo" in "Depok".
"""

from collections.abc import Iterator

from ..states import Reason, Severity
from .facts import Facts, Finding, Rule, Span

NAME, VERSION = "words", 1


def look(facts: Facts) -> list[Finding]:
    found = []
    for rule in facts.rules:
        spans = tuple(places(rule, facts))
        if spans:
            severity = Severity.HOLD if rule.holds else Severity.FLAG
            found.append(Finding(NAME, severity, Reason.WORDS, spans, rule.phrase, VERSION, (rule.id,)))
    return found


def places(rule: Rule, facts: Facts) -> Iterator[Span]:
    size = len(rule.words)
    for at in range(len(facts.words) - size + 1):
        here = facts.words[at : at + size]
        *first, last = (word.folded for word in here)
        ends_alike = last.startswith(rule.words[-1]) if rule.open_end else last == rule.words[-1]
        if ends_alike and tuple(first) == rule.words[:-1]:
            yield here[0].start, here[-1].end
