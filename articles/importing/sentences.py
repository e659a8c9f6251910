"""Sentences of Indonesian news prose: a full stop after "Dr." or within "S.I.P." ends none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]{1,4}[”\"’']?(?=\s[\"“‘A-Z0-9(])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(,“\"])(?:Prof|Dr|dr|drg|Drs|Dra|Ir|H|Hj|KH|Tn|Ny|Sdr|Pj|Pjs|Plt|Plh|No|Jl|Gg|Kab|Kec|Kel|Rp|St|Ust|Yth|Bpk"
    r"|[A-Z]|[A-Z]\.[A-Z]|M\.\w{1,4}|S\.\w{1,4}|Sp\.\w{1,4})\.$"
)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """(offset, sentence) of each sentence, with what ends it."""
    start = 0
    for found in _END.finditer(text):
        if found[0].startswith(".") and _ABBREVIATION.search(text[max(start, found.start() - 8) : found.start() + 1]):
            continue
        yield start, text[start : found.end()]
        start = found.end() + 1  # one space: paragraphs have no more between words
    if start < len(text):
        yield start, text[start:]


def first_sentence(text: str) -> str:
    return next((sentence for _offset, sentence in sentences(text)), text)
