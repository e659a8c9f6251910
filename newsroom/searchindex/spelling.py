""" "Did you mean": words of titles and names that look like the ones typed.

The words and their parts of three letters lie in ordinary tables, so both engines offer the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Count

from .models import KnownWord, WordPart
from .terms import MOST_WORDS
from .words import WRITTEN, folded

_SHORTEST, _LONGEST = 4, 30
_CANDIDATES = 60
# Slips of the finger that are forgiven, in a short word and in a longer one.
_SLIPS_SHORT, _SLIPS_LONG, _LONG_FROM = 1, 2, 6


def learn(words: Iterable[str]) -> None:
    """Words that may be offered. Those of a story that was withdrawn stay, but are offered only where they find something."""
    usable = {word for word in words if _SHORTEST <= len(word) <= _LONGEST and word.isalpha()}
    known = set(KnownWord.objects.filter(word__in=usable).values_list("word", flat=True))
    # In one order, so that two publications at once wait for each other instead of locking up.
    fresh = sorted(usable - known)
    if not fresh:
        return
    KnownWord.objects.bulk_create([KnownWord(word=word) for word in fresh], ignore_conflicts=True)
    rows = KnownWord.objects.filter(word__in=fresh).order_by("word")
    parts = [WordPart(letters=letters, word=row) for row in rows for letters in sorted(parts_of(row.word))]
    WordPart.objects.bulk_create(parts, ignore_conflicts=True)


def parts_of(word: str) -> set[str]:
    """Three letters in a row, with blanks around the word: "kota" → " ko", "kot", "ota", "ta "."""
    padded = f" {word} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def corrected(text: str) -> str:
    """The text with unknown words replaced by the known ones most like them; the same text where there are none.

    One query, and one for each unknown word; only the first MOST_WORDS words are looked at.
    """
    places = [match for match in WRITTEN.finditer(text) if len(folded(match[0])) == 1][:MOST_WORDS]
    words = {folded(match[0])[0] for match in places}
    known = set(KnownWord.objects.filter(word__in=words).values_list("word", flat=True))
    better = {word: _nearest(word) for word in words - known if _SHORTEST <= len(word) <= _LONGEST and word.isalpha()}
    parts, at = [], 0
    for match in places:
        parts += [text[at : match.start()], better.get(folded(match[0])[0]) or match[0]]
        at = match.end()
    return "".join([*parts, text[at:]])


def _nearest(word: str) -> str:
    """The known word that is fewest slips away and, of several, shares the most parts; "" where none is near."""
    alike = (
        WordPart.objects.filter(letters__in=parts_of(word))
        .values_list("word__word")
        .annotate(shared=Count("id"))
        .order_by("-shared", "word__word")[:_CANDIDATES]
    )
    most = _SLIPS_LONG if len(word) >= _LONG_FROM else _SLIPS_SHORT
    near = [(slips, -shared, other) for other, shared in alike if (slips := slips_between(word, other)) <= most]
    return min(near)[2] if near else ""


def slips_between(a: str, b: str) -> int:
    """Letters added, left out, changed or swapped with their neighbour on the way from `a` to `b`."""
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(b, 1):
            slips = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                slips = min(slips, earlier[j - 2] + 1)
            row.append(slips)
    return row[-1]
