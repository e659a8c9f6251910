"""Display names of readers: what may be one, and when two look alike. Pure: takes what is taken as an argument.

`key_of` is a skeleton in the sense of Unicode's report 39: names that a reader could mistake for each other have the
same one. It is for comparing only, and harsh on purpose: whoever is told that a name is taken adds a letter.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from confusable_homoglyphs import categories, confusables
from django.utils.translation import gettext as _

from newsroom.text.folding import fold

SHORTEST, LONGEST = 3, 40
KEY_LENGTH = 80

# As whole words, or grown together from several. They would speak for the house.
RESERVED = (
    "admin",
    "administrator",
    "dewan pers",
    "editor",
    "humas",
    "mod",
    "moderator",
    "newsroom",
    "official",
    "pemred",
    "pengguna terhapus",
    "penanggung jawab",
    "pimpinan redaksi",
    "redaksi",
    "redaktur",
    "resmi",
    "sistem",
    "staf",
    "system",
    "webmaster",
)
# Longer than this, a reserved word is refused inside another one too ("timredaksi"), without hitting honest names.
UNMISTAKABLE = 7
_PUNCTUATION = set(" .-'’")
# Which of i, l, 1 somebody sees depends on the typeface; rn and vv are seen as one letter in most.
_ALIKE = str.maketrans({"l": "i", "1": "i", "0": "o"})
_AS_DIGITS = str.maketrans("345789", "eastbg")
_LATIN_NAME = re.compile(r"LATIN (?:CAPITAL |SMALL )?LETTER (?:SMALL CAPITAL )?([A-Z])\b")
_ADDRESS = re.compile(r"\w\.(?:com|net|org|id|info|xyz|top|site|online|club|vip|cc|me|io|co|link)\b", re.IGNORECASE)


class NameRefused(ValueError):
    """The name can't be used; the message says why, for the person who chose it."""


def tidied(name: str) -> str:
    """One spelling of what was typed: compatibility letters replaced (fancy fonts, full width), single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).split())


def key_of(name: str) -> str:
    """ "Rani Siregar", "RANI SIREGAR", "Rаni_Siregаr" (Cyrillic а) and "Rani-Siregar" have the same key."""
    return _seen_as("".join(_letters(name)))[:KEY_LENGTH]


def check(name: str, *, staff: Iterable[str] = (), outlet: str = "") -> str:
    """The tidied name. `staff` are names as printed, `outlet` that of the house. Raises NameRefused.

    Whether another reader has it is for the database to say.
    """
    name = tidied(name)
    if not SHORTEST <= len(name) <= LONGEST:
        raise NameRefused(_("Choose a name of 3 to 40 characters."))
    _check_letters(name)
    if _ADDRESS.search(name):
        raise NameRefused(_("A name can't be an address."))
    if _is_reserved(name):
        raise NameRefused(_("This name could be taken for the newsroom's. Choose another one."))
    key = key_of(name)
    if any(_speaks_as(key, other) for other in (*staff, outlet)):
        raise NameRefused(_("This name belongs to somebody at the newsroom. Choose another one."))
    return name


def _check_letters(name: str) -> None:
    scripts = set()
    marks = 0
    for char in name:
        kind = unicodedata.category(char)
        marks = marks + 1 if kind == "Mn" else 0
        if not (kind[0] == "L" or kind in {"Nd", "Mn", "Mc"} or char in _PUNCTUATION) or marks > 2:
            raise NameRefused(_("Use letters, digits, spaces, full stops, hyphens and apostrophes only."))
        if kind[0] == "L":
            scripts.add(categories.alias(char))
    if not scripts or sum(char.isalpha() for char in name) < 2:
        raise NameRefused(_("A name needs letters."))
    if len(scripts - {"COMMON", "INHERITED"}) > 1:
        raise NameRefused(_("Use the letters of one script."))


def _is_reserved(name: str) -> bool:
    whole = _unleeted("".join(_letters(name)))
    words = {_unleeted("".join(_letters(word))) for word in re.split(r"[\s.\-]+", name)}
    words |= {re.sub(r"\d+", "", word) for word in ("".join(_letters(word)) for word in re.split(r"[\s.\-]+", name))}
    for reserved in RESERVED:
        key = key_of(reserved)
        if key in {_seen_as(word) for word in words} or whole == key or (len(key) >= UNMISTAKABLE and key in whole):
            return True
    return False


def _unleeted(letters: str) -> str:
    return _seen_as(letters.translate(_AS_DIGITS))


def _speaks_as(key: str, other: str) -> bool:
    """A full name is recognised inside a longer one ("Rani Siregar asli"); a single word may be anybody's."""
    theirs = key_of(other)
    if not theirs:
        return False
    return theirs in key if len(other.split()) > 1 else theirs == key


def _seen_as(letters: str) -> str:
    return letters.translate(_ALIKE).replace("rn", "m").replace("vv", "w")


def _letters(text: str) -> Iterable[str]:
    return (_letter(char) for char in text)


@lru_cache(maxsize=8192)
def _letter(char: str) -> str:
    """What this character is seen as: a lower-case Latin letter or a digit where there is one, itself, or nothing."""
    folded = fold(char)
    if not folded or folded.isascii():
        return "".join(c for c in folded if c.isalnum())
    named = _LATIN_NAME.match(unicodedata.name(char, ""))
    if named:
        return named[1].lower()
    for shape in (char, folded):
        for twin in confusables.confusables_data.get(shape, ()):
            if twin["c"].isascii() and twin["c"].isalpha():
                return str(twin["c"]).lower()
    return folded if folded.isalnum() else ""
