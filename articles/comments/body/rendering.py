"""The HTML of a comment: escaped text, paragraphs, line breaks, and links to absolute http(s) addresses."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.html import escape

# Only with their scheme: `javascript:`, `//evil` and `/keluar/` stay the text that they are.
_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"'`|\\^{}]+", re.IGNORECASE)
_AFTERWARDS = ".,;:!?…)]»”’*_"
REL = "nofollow ugc noopener"


@dataclass(frozen=True)
class Address:
    start: int
    end: int
    url: str
    host: str


def addresses(text: str) -> tuple[Address, ...]:
    """The links of a text, without the punctuation that ends a sentence."""
    found = []
    for match in _ADDRESS.finditer(text):
        url = match[0]
        # "(lihat https://a.id/x)" ends before the bracket, "https://a.id/x_(y)" behind it.
        while url and url[-1] in _AFTERWARDS and not (url[-1] == ")" and url.count("(") >= url.count(")")):
            url = url[:-1]
        host = host_of(url)
        if host:
            found.append(Address(match.start(), match.start() + len(url), url, host))
    return tuple(found)


def host_of(url: str) -> str:
    """Lower case, without port; empty for what isn't an address or names a user (a way to disguise the host)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises for a port that is none
    except ValueError:
        return ""
    return host.lower() if "." in host and "@" not in parts.netloc else ""


def html_of(text: str) -> str:
    """`text` is canonical: line feeds, at most one empty line in a row."""
    return "".join(f"<p>{_lines(paragraph)}</p>" for paragraph in text.split("\n\n"))


def _lines(paragraph: str) -> str:
    parts = []
    at = 0
    for address in addresses(paragraph):
        parts.append(escape(paragraph[at : address.start]))
        parts.append(f'<a href="{escape(address.url)}" rel="{REL}">{escape(address.url)}</a>')
        at = address.end
    parts.append(escape(paragraph[at:]))
    return "".join(parts).replace("\n", "<br>")
