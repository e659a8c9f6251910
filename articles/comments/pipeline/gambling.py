"""Advertising for online gambling. One word never decides: "gacor" is what bird keepers say, "slot" is for parking too.

Evidence is counted by kind: a word of the trade, a brand with its two or three digits ("mahkota88"), letters in
disguise, a way to get there (link, telephone, handle), an account that is new. Two kinds hold, if one of them is the
word or the brand; a word alone is shown to moderators.
"""

import re

from ..states import Reason, Severity
from . import style
from .facts import Facts, Finding, Span

NAME, VERSION = "gambling", 1
ENOUGH = 2

SINGLE = frozenset(
    [
        "togel",
        "maxwin",
        "judol",
        "sbobet",
        "gacor",
        "slot",
        "scatter",
        "jackpot",
        "casino",
        "kasino",
        "freebet",
        "depo",
        "bandar",
        "parlay",
        "rtp",
        "toto4d",
        "slotonline",
    ]
)
# Words that have an honest meaning count only beside another word of the trade.
HONEST = frozenset(["gacor", "slot", "scatter", "jackpot", "casino", "kasino", "depo", "bandar", "parlay", "rtp"])
BRAND = re.compile(r"^[a-z]{4,}(?:\d{2,3}|4d)$")
# Years, area names and units that look like a brand and aren't.
NOT_BRANDS = re.compile(
    r"^(?:covid|perpres|pasal|perda|kepmen|pemilu|pilkada|tahun|sejak|hut|smpn?|sman?|smkn?|kelas|blok|juta|ribu)\d+$"
)
HANDLE = re.compile(r"(?:t\.me/|wa\.me/|telegram|link\s+(?:di\s+)?(?:bio|profil)|@\w{4,})", re.IGNORECASE)


def look(facts: Facts) -> list[Finding]:
    terms = trade_words(facts)
    brands = [
        (word.start, word.end) for word in facts.words if BRAND.match(word.folded) and not NOT_BRANDS.match(word.folded)
    ]
    if not terms and not brands:
        return []
    kinds = {
        "words": bool(terms),
        "brand": bool(brands),
        "style": bool(style.look(facts)),
        "contact": bool(facts.links or HANDLE.search(facts.body.text)),
        "new account": facts.is_new,
    }
    score = sum(kinds.values())
    detail = ", ".join(kind for kind, is_there in kinds.items() if is_there)
    if score >= ENOUGH:
        return [Finding(NAME, Severity.HOLD, Reason.GAMBLING, (*terms, *brands), detail, VERSION)]
    # A brand alone is in one clean text of 130; not worth a moderator's look.
    return [Finding(NAME, Severity.FLAG, Reason.GAMBLING, terms, detail, VERSION)] if terms else []


def trade_words(facts: Facts) -> tuple[Span, ...]:
    hits = [word for word in facts.words if word.folded in SINGLE]
    distinct = {word.folded for word in hits}
    if len(distinct) < 2 and not distinct - HONEST:
        return ()
    return tuple((word.start, word.end) for word in hits)
