"""Folding: two spellings of one name become the same string. For comparing and searching, not for printing."""

from __future__ import annotations

import unicodedata

# Typewriter and curly quotes, the modifier letters used for the same sound, grave and acute as typed
# by phones. "Mas'ud", "Mas’ud" and "Masʼud" are one person.
APOSTROPHES = "'’‘‛ʼʻʹ′`´＇"
# Letters that NFKD leaves whole although people type them plain.
_LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th"}
_FOLDED = str.maketrans({**dict.fromkeys(APOSTROPHES, ""), **_LETTERS})


def fold(text: str) -> str:
    """Lower case, no apostrophes, no accents, no invisible characters, single spaces.

    `fold("Rudy  MAS’UD") == fold("rudy masúd") == "rudy masud"`. Folding twice changes nothing.
    """
    # Casefolding can undo the normal form and the other way round, hence twice.
    folded = _strip(_strip(text))
    return " ".join(folded.split())


def plain_letters(text: str) -> str:
    """The text without accents and apostrophes, its capitals and punctuation kept."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.translate({ord(mark): None for mark in APOSTROPHES})


def _strip(text: str) -> str:
    # Apostrophes first: NFKD turns "´" into a space with an accent, which would split the word.
    bare = unicodedata.normalize("NFKD", text.translate(_FOLDED)).casefold().translate(_FOLDED)
    kept = (c for c in bare if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFKC", "".join(kept))
