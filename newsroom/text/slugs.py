"""The readable part of an address."""

from __future__ import annotations

import re

from newsroom.text.folding import fold

MAX_LENGTH = 80
_GROUPING_DOT = re.compile(r"(?<=[0-9])\.(?=[0-9]{3}(?![0-9]))")
_WORDS = {"&": " dan ", "%": " persen "}


def slugify(text: str, *, max_length: int = MAX_LENGTH) -> str:
    """ "Ra'as, Jum’at & 1.552 paslon" → "raas-jumat-dan-1552-paslon".

    At most `max_length` characters, cut where a word ends (a single longer word is cut inside). Stop
    words stay: an address without them reads like a telegram. A text without Latin letters or digits
    gives "", and the caller decides what stands there instead.
    """
    words = "".join(_WORDS.get(character, character) for character in text)
    slug = re.sub(r"[^a-z0-9]+", "-", _GROUPING_DOT.sub("", fold(words))).strip("-")
    if len(slug) <= max_length:
        return slug
    whole_words = slug[: max_length + 1].rpartition("-")[0]
    return whole_words or slug[:max_length]
