"""Indonesian numbers: how they are printed, read, and found in running text, with the sums they claim.

Points group thousands, a comma starts the decimals: 1.790.192; 55,66 %; Rp1,5 miliar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from newsroom.text.dates import find_dates

Number = int | float | Decimal

SCALES = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
_UNITS = {
    word: value
    for value, word in enumerate(
        ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
    )
}
_ALONE = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_SE = {"seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "setriliun": 10**12}
_SCALE_SPELLINGS = {**SCALES, "milyar": 10**9, "trilyun": 10**12, "rb": 10**3, "jt": 10**6}


# -- printing -----------------------------------------------------------------------------------------


def rounded(value: Number, places: int) -> Decimal:
    """`value` rounded half up, as people do it: 55.655 → 55.66. Cutting off (55.65) is a mistake."""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def number(value: Number, places: int = 0) -> str:
    """ "1.790.192", or with `places` decimals "4.200,50". Negative numbers get a true minus sign."""
    text = f"{abs(rounded(value, places)):,f}".translate(str.maketrans(",.", ".,"))
    return f"−{text}" if rounded(value, places) < 0 else text


def share(part: int, whole: int) -> Decimal:
    """`part` of `whole` in per cent, unrounded; 0 of nothing is 0."""
    return Decimal(part) * 100 / Decimal(whole) if whole else Decimal(0)


def percent(value: Number, places: int = 2) -> str:
    """ "55,66 %" for a value that is already in per cent."""
    return f"{number(value, places)} %"


def compact(value: Number) -> str:
    """ "2,3 miliar", "18 juta"; below a million the number itself."""
    for word in ("triliun", "miliar", "juta"):
        scaled = rounded(Decimal(str(value)) / SCALES[word], 1)
        if abs(scaled) >= 1:
            return f"{number(scaled, 0 if scaled == int(scaled) else 1)} {word}"
    return number(value)


def rupiah(value: Number) -> str:
    """ "Rp1,5 miliar", "Rp12.500": no space after the sign."""
    text = compact(value)
    return f"−Rp{text[1:]}" if text.startswith("−") else f"Rp{text}"


# -- reading ------------------------------------------------------------------------------------------

_FIGURES = r"[0-9]{1,3}(?:\.[0-9]{3}){1,6}(?:,[0-9]{1,6})?|[0-9]{1,18}(?:,[0-9]{1,6})?"
_WORD = "|".join(sorted({*_UNITS, *_ALONE, *_SE, "belas", "puluh", "ratus", *SCALES}, key=len, reverse=True))
_SCALE = "|".join(sorted(_SCALE_SPELLINGS, key=len, reverse=True))
_NUMBER = re.compile(
    rf"""
    (?<![\w.,/+-])
    (?:
        (?P<currency>Rp\.?\s?)?(?P<figures>{_FIGURES})(?![0-9])
        (?:[ \u00a0](?P<scale>{_SCALE})\b)?
        (?P<percent>\s?%|\spersen\b)?
        (?!\w|[.,/-][0-9])
      |
        (?P<words>(?:{_WORD})(?:[ \u00a0](?:{_WORD})){{0,12}})\b
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)


def parse(text: str) -> Decimal:
    """The value of "1.790.192", "55,66", "dua", "1,5 juta", "seratus dua puluh" or "Rp1,5 miliar".

    Raises ValueError for anything else, also for points that don't group by three ("1.79").
    """
    match = _NUMBER.fullmatch(text.strip())
    value = _value(match) if match else None
    if value is None:
        raise ValueError(f"not an Indonesian number: {text[:40]!r}")
    return value


@dataclass(frozen=True)
class NumberMention:
    """A number found at `text[start:end]`."""

    start: int
    end: int
    text: str
    value: Decimal
    is_percent: bool = False
    is_money: bool = False


def find_numbers(text: str) -> list[NumberMention]:
    """Numbers in running text, in figures or words; those that belong to a date are left out."""
    return list(_number_mentions(text))


def _number_mentions(text: str) -> Iterator[NumberMention]:
    dates = [(mention.start, mention.end) for mention in find_dates(text)]
    for match in _NUMBER.finditer(text):
        value = _value(match)
        if value is None or any(start < match.end() and match.start() < end for start, end in dates):
            continue
        yield NumberMention(
            start=match.start(),
            end=match.end(),
            text=match[0],
            value=value,
            is_percent=bool(match["percent"]),
            is_money=bool(match["currency"]),
        )


def _value(match: re.Match[str]) -> Decimal | None:
    if match["words"]:
        words = _words_value(match["words"].lower().replace("\u00a0", " ").split(" "))
        return None if words is None else Decimal(words)
    figures = Decimal(match["figures"].replace(".", "").replace(",", "."))
    return figures * _SCALE_SPELLINGS[match["scale"].lower()] if match["scale"] else figures


def _words_value(words: list[str]) -> int | None:
    """ "dua juta tiga ratus ribu" → 2300000; None when the words don't make one number."""
    total = 0
    group: list[str] = []
    smallest = 10**15
    for word in words:
        scale = _SE.get(word) or SCALES.get(word)
        if scale is None:
            group.append(word)
            continue
        count = _below_thousand(group) if word in SCALES else (1 if not group else None)
        if count is None or scale >= smallest:
            return None
        total, smallest, group = total + count * scale, scale, []
    if not group:
        return total
    rest = _below_thousand(group)
    return None if rest is None else total + rest


def _below_thousand(words: list[str]) -> int | None:
    rest, total = list(words), 0
    if rest[:1] == ["seratus"]:
        rest, total = rest[1:], 100
    elif rest[1:2] == ["ratus"] and rest[0] in _UNITS:
        rest, total = rest[2:], _UNITS[rest[0]] * 100
    if rest and rest[0] in ("sepuluh", "sebelas"):
        return total + _ALONE[rest[0]] if len(rest) == 1 else None
    if rest[1:2] == ["belas"] and rest[0] in _UNITS:
        return total + 10 + _UNITS[rest[0]] if len(rest) == 2 else None
    if rest[1:2] == ["puluh"] and rest[0] in _UNITS:
        rest, total = rest[2:], total + _UNITS[rest[0]] * 10
        if not rest:
            return total
    if not rest:
        return total or None
    return total + _UNITS[rest[0]] if len(rest) == 1 and rest[0] in _UNITS else None


# -- claimed sums -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SumClaim:
    """A sentence that says what a total is made of, at `text[start:end]`."""

    total: Decimal
    parts: tuple[Decimal, ...]
    start: int
    end: int
    text: str

    @property
    def computed(self) -> Decimal:
        return sum(self.parts, Decimal(0))

    @property
    def holds(self) -> bool:
        return self.computed == self.total


# Words that announce the parts of the number before them.
_ANNOUNCES = re.compile(
    r"\b(mencakup|meliputi|terdiri (?:atas|dari)|terbagi (?:atas|dalam|menjadi)|yakni|yaitu|(?:dengan )?rincian(?:nya)?"
    r"|terinci|masing-masing)\b|[:=]\s*$",
    re.IGNORECASE,
)
_TOTALS = re.compile(r"(\b(?:totalnya|total|jumlahnya|seluruhnya|keseluruhan(?:nya)?)\b|=)\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$|[”\"')])|\n")
_LAST = re.compile(r"\b(?:dan|serta)\s+(?:sebanyak\s+|lagi\s+)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")
_LONGEST_GAP = 80


def find_sums(text: str) -> list[SumClaim]:
    """Claimed sums: "545 daerah, mencakup 37 provinsi, 415 kabupaten, dan 93 kota"; "37 + 415 + 93 = 545".

    Only sentences that say so are taken (at least two parts after an announcing word, or a total after
    the parts); years, dates and percentages are no parts.
    """
    claims: list[SumClaim] = []
    for sentence_start, sentence in _sentences(text):
        numbers = [
            mention for mention in find_numbers(sentence) if not mention.is_percent and not _YEAR.match(mention.text)
        ]
        claim = _announced(sentence, numbers) or _totalled(sentence, numbers)
        if claim is not None:
            total, parts = claim
            start = min(total.start, parts[0].start)
            end = max(total.end, parts[-1].end)
            claims.append(
                SumClaim(
                    total=total.value,
                    parts=tuple(part.value for part in parts),
                    start=sentence_start + start,
                    end=sentence_start + end,
                    text=sentence[start:end],
                )
            )
    return claims


_Claim = tuple[NumberMention, list[NumberMention]]


def _announced(sentence: str, numbers: list[NumberMention]) -> _Claim | None:
    """A total, an announcing word, then the parts up to the one after "dan"."""
    for index, total in enumerate(numbers[:-2]):
        gap = sentence[total.end : numbers[index + 1].start]
        if len(gap) > _LONGEST_GAP or not _ANNOUNCES.search(gap):
            continue
        parts = _row(sentence, numbers[index + 1 :])
        if len(parts) >= 2:
            return total, parts
    return None


def _totalled(sentence: str, numbers: list[NumberMention]) -> _Claim | None:
    """The parts, then "total 545" or "= 545"."""
    for index in range(2, len(numbers)):
        total = numbers[index]
        gap = sentence[numbers[index - 1].end : total.start]
        if len(gap) > _LONGEST_GAP or not _TOTALS.search(gap):
            continue
        first = index - 1
        while first > 0 and _continues(sentence, numbers[first - 1], numbers[first]):
            first -= 1
        if index - first >= 2:
            return total, numbers[first:index]
    return None


def _row(sentence: str, numbers: list[NumberMention]) -> list[NumberMention]:
    row = numbers[:1]
    for mention in numbers[1:]:
        if not _continues(sentence, row[-1], mention):
            break
        row.append(mention)
        if _LAST.search(sentence[: mention.start][-40:]):
            break
    return row


def _continues(sentence: str, left: NumberMention, right: NumberMention) -> bool:
    """Only a few words and one comma, "dan" or "+" stand between two parts of a sum."""
    gap = sentence[left.end : right.start]
    if len(gap) > _LONGEST_GAP or _ANNOUNCES.search(gap) or _TOTALS.search(gap):
        return False
    joint = re.search(r"(?:[,;+]|\bdan\b|\bserta\b)(?:\s+(?:dan|serta))?(?:\s+(?:sebanyak|lagi))?\s*$", gap)
    return joint is not None and gap.count(",") <= 1


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        yield start, text[start : match.end()]
        start = match.end()
    if start < len(text):
        yield start, text[start:]
