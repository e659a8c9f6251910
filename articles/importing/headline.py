"""A headline for a text that came without one: its first sentence, made short. Always for a person to look at."""

from __future__ import annotations

import re

LONGEST = 90
# As long as an address (newsroom.text.slugs): up to here the address says all of it.
WANTED = 80
SHORTEST = 35

_WITH_SHORT_FORM = re.compile(r"\(([A-Z][\w. ]{1,20})\)")
_DAY = re.compile(
    r",?\s*(?:pada\s+)?(?:hari\s+)?(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)?,?\s*\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)",
    re.IGNORECASE,
)
# "…, Provinsi Kalimantan Timur, …": where it lies, the dateline says.
_WITHIN = re.compile(r",\s(?:Provinsi|Kabupaten|Kota)\s[A-Z][\w ]{2,40},")
# Where a sentence may stop and still say something.
_JOINT = re.compile(
    r",\s|\s(?=(?:yang|untuk|dengan|setelah|karena|agar|saat|ketika|serta|sehingga|guna|melalui|dalam|di|pada|dari|usai)\s)"
)
# Words that can't be the last one.
_OPEN = re.compile(
    r"\A(?:dan|atau|yang|untuk|dengan|di|ke|dari|pada|dalam|oleh|sebagai|serta|bagi|para|setelah|karena|agar|saat|se|guna|telah|akan"
    r"|tidak|belum|sudah|adalah|bahwa|atas|terhadap|kepada|melalui)\Z",
    re.IGNORECASE,
)


def headline_from(sentence: str) -> str:
    """At most 90 characters: long names give way to their short forms, then the sentence ends at a joint."""
    text = shortened_names(_WITHIN.sub("", _DAY.sub("", sentence)))
    text = _bare(re.sub(r"\s*\([^()]*\)", "", text)) or _bare(sentence) or sentence
    if len(text) > LONGEST:
        text = _cut(text)
    return text[:1].upper() + text[1:]


def _bare(text: str) -> str:
    return " ".join(text.split()).strip(" .,;:–-“”\"'!")


def _cut(text: str) -> str:
    joints = [found.start() for found in _JOINT.finditer(text, 0, LONGEST + 2)]
    fitting = [at for at in joints if SHORTEST <= at <= LONGEST and _says_something(text[:at])]
    if fitting:
        return _closed(text[: max((at for at in fitting if at <= WANTED), default=fitting[0])])
    return _closed(text[: WANTED + 1].rpartition(" ")[0] or text[:WANTED])


def _says_something(text: str) -> bool:
    """Names alone ("Badan Penanggulangan Bencana Daerah") are no headline: a word without a capital may be the verb."""
    return any(word[0].islower() and not _OPEN.match(word) for word in text.split())


def _closed(text: str) -> str:
    words = text.rstrip(" ,;:").split()
    while len(words) > 1 and _OPEN.match(words[-1]):
        words.pop()
    return " ".join(words)


def shortened_names(text: str) -> str:
    """ "Kalimantan Timur (Kaltim) siap" → "Kaltim siap": the short form in brackets replaces the words it is made of."""
    done = ""
    rest = text
    while found := _WITH_SHORT_FORM.search(rest):
        before, short = rest[: found.start()].rstrip(), found[1]
        done += _without_long_form(before, short) + short
        rest = rest[found.end() :]
    return done + rest


def _without_long_form(before: str, short: str) -> str:
    """Drops from the end of `before` the capitalised words whose letters `short` is made of."""
    words = list(re.finditer(r"\S+", before))[-12:]
    run: list[re.Match[str]] = []
    for word in reversed(words):
        if not (word[0][0].isupper() or word[0] in {"dan", "dan/atau"}) or (run and word[0][-1] in ".;:"):
            break
        run.append(word)
    for word in reversed(run):  # the longest first
        long_form = before[word.start() :]
        if word[0][0].upper() == short[0].upper() and _is_made_of(short, long_form):
            return before[: word.start()]
    return before + " "


def _is_made_of(short: str, long_form: str) -> bool:
    letters = iter(long_form.casefold())
    return all(letter in letters for letter in short.casefold() if letter.isalpha())
