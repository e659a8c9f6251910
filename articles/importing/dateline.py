"""The dateline: where a story was written and by which outlet, printed before its first sentence.

Outlets print it in many ways (`PRANALA.CO, Samarinda –`, `Samarinda, Klausa.co –`, `SAMARINDA –`,
`Penajam Paser Utara (ANTARA) -`, `KOMPAS.com -`); the body is stored without it, and pages print ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

LONGEST = 80

# A hyphen needs spaces around it, a dash may touch the words.
_HEAD = re.compile(r"\A(?P<head>[^–—\n]{2,80}?)(?:\s*(?:–|—|--)\s*|\s+-\s+)(?=\S)")
_IN_BRACKETS = re.compile(r"\A(?P<before>[^()]*?)\s*\((?P<inside>[^()]{2,30})\)\s*\Z")
_DOMAIN = re.compile(r"\A[\w-]+(?:\.[A-Za-z]{2,12}){1,2}\Z")
_AGENCIES = frozenset({"antara", "antara news", "ant", "kantor berita antara", "reuters", "afp", "xinhua"})
_DATE = re.compile(r"\A\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\Z")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL_WORDS = frozenset({"dan", "di"})


@dataclass(frozen=True)
class Dateline:
    """What stood before the first sentence. `city` and `outlet` as printed, but a city in capitals is not shouted."""

    text: str
    city: str = ""
    outlet: str = ""


def split_dateline(paragraph: str, is_city: Callable[[str], bool]) -> tuple[Dateline | None, str]:
    """The dateline, if the paragraph begins with one, and the rest of it.

    `is_city` says whether a name is known; it decides where the form alone leaves a doubt ("Pilkada –").
    """
    found = _HEAD.match(paragraph)
    if found is None:
        return None, paragraph
    head = found["head"].strip()
    dateline = _read(head, is_city)
    if dateline is None:
        return None, paragraph
    return dateline, paragraph[found.end() :].lstrip()


def _read(head: str, is_city: Callable[[str], bool]) -> Dateline | None:
    outlet = ""
    if brackets := _IN_BRACKETS.match(head):
        before, inside = brackets["before"].strip(" ,"), brackets["inside"].strip()
        if not _is_outlet(inside):
            return None
        head, outlet = before, inside
    parts = [part for part in (part.strip() for part in head.split(",")) if part and not _DATE.match(part)]
    if len(parts) > 3 or not all(_is_name(part) for part in parts):
        return None
    outlets = [part for part in parts if _is_outlet(part)]
    if not outlet and outlets:
        outlet = outlets[0]
    places = [part for part in parts if part not in outlets]
    known = [part for part in places if is_city(part)]
    if not outlet and len(places) > 1 and known:
        # "KALTIMKECE, Samarinda –": an outlet that doesn't look like one, next to a city that we know.
        strangers = [part for part in places if part not in known]
        outlet = strangers[0] if strangers and places.index(strangers[0]) == 0 else ""
    city = next(iter(known or places), "")
    shouted = len(places) == 1 and city.isupper() and len(city) > 3
    if not (outlet or known or shouted):
        return None
    if not city and not outlet:
        return None
    return Dateline(text=head if not outlet else _whole(head, outlet), city=title_case(city), outlet=outlet)


def _whole(head: str, outlet: str) -> str:
    return head if outlet in head else f"{head} ({outlet})".strip()


def _is_outlet(part: str) -> bool:
    return bool(_DOMAIN.match(part)) or part.casefold() in _AGENCIES


def _is_name(part: str) -> bool:
    """One to five words, each with a capital: no sentence that happens to hold a dash."""
    if _is_outlet(part):
        return True
    words = part.replace("/", " ").split()
    return 0 < len(words) <= 5 and all(
        _WORD.fullmatch(word) and (word[0].isupper() or word in _SMALL_WORDS) for word in words
    )


def title_case(city: str) -> str:
    """ "PENAJAM PASER UTARA" → "Penajam Paser Utara"; short forms (PPU) and mixed case stay."""
    if not city.isupper() or len(city) <= 3:
        return city
    return " ".join(word.capitalize() for word in city.split())
