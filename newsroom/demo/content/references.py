"""Keys in a body, and the ids that the notation wants in their place."""

import re
from collections.abc import Mapping

_CARD = re.compile(r"\[\[(?P<keyword>foto|galeri|baca juga) (?P<keys>[a-z0-9-]+(?:, [a-z0-9-]+)*)")


def keys_in(body: str, keyword: str) -> list[str]:
    """The keys that `body` names after `keyword` ("foto", "galeri" or "baca juga"), in order."""
    return [key for card in _CARD.finditer(body) if card["keyword"] == keyword for key in card["keys"].split(", ")]


def with_ids(body: str, *, pictures: Mapping[str, int], stories: Mapping[str, int]) -> str:
    """`body` as `articles.body.notation.parse` takes it. Raises KeyError for a key without an id.

    Stories point at each other in both directions: load them all as drafts first, then hand their ids in.
    """

    def numbered(card: re.Match[str]) -> str:
        ids = stories if card["keyword"] == "baca juga" else pictures
        return f"[[{card['keyword']} {', '.join(str(ids[key]) for key in card['keys'].split(', '))}"

    return _CARD.sub(numbered, body)
