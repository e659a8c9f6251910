"""Lines that belong to the page a story was copied from, not to the story."""

from __future__ import annotations

import re

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Residue(TextChoices):
    """Why a line is left out."""

    PROMOTION = "promotion", _("promotion")
    RELATED = "related", _("link to another story")
    ADVERTISEMENT = "advertisement", _("advertisement")
    COUNTER = "counter", _("counter")
    PAGING = "paging", _("page number")
    COPYRIGHT = "copyright", _("copyright line")
    BYLINE = "byline", _("byline")
    TIME_LINE = "time line", _("time line")
    TAGS = "tags", _("topics")
    CLOSING_MARK = "closing mark", _("closing mark")


# "Dapatkan berita terbaru … di Google News dan bergabung di grup WhatsApp": an invitation and a channel.
_INVITES = re.compile(
    r"\A\W{0,4}(?:dapatkan|ikuti|simak|cek|baca|jangan (?:lewatkan|ketinggalan|lupa)|yuk|ayo|mari|gabung|bergabung"
    r"|follow|subscribe|klik|kunjungi|temukan|unduh|download)\b",
    re.IGNORECASE,
)
_CHANNEL = re.compile(
    r"google\s*news|whats\s*app|telegram|instagram|facebook|tiktok|youtube|\bchannel\b|\bsaluran\b|newsletter"
    r"|\baplikasi\b|media sosial|play\s*store",
    re.IGNORECASE,
)
_LINES: tuple[tuple[Residue, re.Pattern[str]], ...] = (
    (Residue.RELATED, re.compile(r"\A\W{0,4}(?:baca|lihat|simak)\s+(?:juga|pula|selengkapnya)\b", re.IGNORECASE)),
    (
        Residue.ADVERTISEMENT,
        re.compile(
            r"\A\W*(?:advertisement|iklan|sponsored|scroll (?:to|untuk) .{0,40}|lanjut(?:kan)? (?:mem)?baca.{0,40})\W*\Z",
            re.IGNORECASE,
        ),
    ),
    (
        Residue.COUNTER,
        re.compile(
            r"\A\W*(?:(?:comments?|komentar|views?|post views|dibaca|dilihat|shares?|bagikan|likes?)\s*[:(]?\s*[\d.,]+\s*(?:k|rb|ribu|kali|x)?"
            r"|[\d.,]+\s*(?:k|rb|ribu)?\s*(?:comments?|komentar|views?|shares?|likes?|kali dibaca|x dibaca)"
            r"|(?:waktu baca|estimasi baca)\s*:?\s*\d{1,3}\s*menit|\d{1,3}\s+(?:menit|jam|hari)\s+(?:yang\s+)?lalu"
            r"|(?:tulis|tinggalkan|kirim)\s+komentar.{0,40}|share|bagikan|komentar|comments?)\W*\Z",
            re.IGNORECASE,
        ),
    ),
    (
        Residue.PAGING,
        re.compile(
            r"\A\W*(?:(?:halaman|page|hal\.?)\s*:?[\s\d.|/]{1,40}(?:selanjutnya|next|semua)?|selanjutnya|halaman selanjutnya|show all)\W*\Z",
            re.IGNORECASE,
        ),
    ),
    (Residue.COPYRIGHT, re.compile(r"\A\W*(?:copyright\b|hak cipta\b|©|\(c\)\s*\d{4}).{0,120}\Z", re.IGNORECASE)),
    (Residue.TAGS, re.compile(r"\A\W*(?:tags?|topik(?: terkait)?|tagar|kata kunci)\s*:\s*\S", re.IGNORECASE)),
)
# Within a sentence, where the copy ran over an advertisement.
_INLINE = re.compile(r"\s*\b(?:SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT|ADVERTISEMENT)\b\s*")
# Real paragraphs may begin like these lines, but are longer.
_LONGEST = 300


def residue_of(line: str) -> Residue | None:
    """What kind of leftover the line is; None for a line of the story. Bylines and time lines: `bylines`."""
    if len(line) > _LONGEST:
        return None
    for kind, pattern in _LINES:
        if pattern.search(line):
            return kind
    if _INVITES.search(line) and _CHANNEL.search(line) and "”" not in line:
        return Residue.PROMOTION
    return None


def without_inline(paragraph: str) -> tuple[str, bool]:
    """The paragraph without calls to scroll on, and whether there were any."""
    cleaned = _INLINE.sub(" ", paragraph).strip()
    return cleaned, cleaned != paragraph


def topics_of(line: str) -> tuple[str, ...]:
    """The names in a line of topics."""
    names = line.partition(":")[2]
    return tuple(name for part in re.split(r"[,#;|]", names) if (name := part.strip(" .")) and len(name) <= 60)
