"""HTML that came from outside, reduced to what a purpose allows. One cleaner per purpose.

Stories and comments never pass here: a story's body is a document (`articles/body/`), a comment is
plain text. Raise `POLICY` with every change of the lists, so that stored results can be renewed.
"""

from __future__ import annotations

import nh3

POLICY = 1

_URL_SCHEMES = {"http", "https", "mailto"}
# Elements whose text is not meant for people either.
_WITH_CONTENT = {"script", "style", "template", "noscript", "title", "head", "iframe", "object"}

# What `articles/body/paste.py` reads. Styles only to see that a span is bold or a line is a list item
# in Word; they end there.
_PASTE = nh3.Cleaner(
    tags={
        *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br", "hr", "blockquote", "pre"),
        *("ul", "ol", "li", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
        *("a", "b", "strong", "i", "em", "span", "figure", "figcaption", "img"),
        *("section", "article", "dl", "dt", "dd"),
    },
    clean_content_tags=_WITH_CONTENT,
    attributes={
        "a": {"href"},
        "ol": {"start"},
        "td": {"colspan", "rowspan"},
        "th": {"colspan", "rowspan"},
        "b": {"style"},
        "span": {"style"},
        "p": {"style"},
    },
    filter_style_properties={"font-weight", "font-style", "mso-list"},
    url_schemes=_URL_SCHEMES,
    link_rel=None,
)
# Notices, replies and other short texts that are kept as HTML.
_NOTICE = nh3.Cleaner(
    tags={"p", "br", "b", "strong", "i", "em", "a", "ul", "ol", "li", "blockquote"},
    clean_content_tags=_WITH_CONTENT,
    attributes={"a": {"href"}},
    url_schemes=_URL_SCHEMES,
    link_rel="noopener",
)
_TEXT = nh3.Cleaner(tags=set(), clean_content_tags=_WITH_CONTENT, attributes={}, link_rel=None)


def clean_paste(html: str) -> str:
    """Pasted or imported HTML: structure and links only, well-formed."""
    return _PASTE.clean(html)


def clean_notice(html: str) -> str:
    """A short text of the desk: paragraphs, lists, emphasis and links."""
    return _NOTICE.clean(html)


def clean_to_text(html: str) -> str:
    """No element left. Still HTML: `&lt;` and `&amp;` stay escaped."""
    return _TEXT.clean(html)
