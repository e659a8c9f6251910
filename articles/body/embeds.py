"""Which posts of other platforms may stand in a story, and their canonical addresses.

Nothing is fetched: a post is recognised by its address alone, and shown as a link card.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

LONGEST_URL = 500

PROVIDERS = {
    "youtube": "YouTube",
    "instagram": "Instagram",
    "x": "X",
    "tiktok": "TikTok",
    "facebook": "Facebook",
}


@dataclass(frozen=True)
class Embed:
    """A post: `provider` is a key of PROVIDERS, `url` the canonical address."""

    provider: str
    url: str


_HOSTS = {
    "youtube.com": "youtube",
    "m.youtube.com": "youtube",
    "music.youtube.com": "youtube",
    "youtube-nocookie.com": "youtube",
    "youtu.be": "youtu.be",
    "instagram.com": "instagram",
    "m.instagram.com": "instagram",
    "x.com": "x",
    "mobile.x.com": "x",
    "twitter.com": "x",
    "mobile.twitter.com": "x",
    "tiktok.com": "tiktok",
    "m.tiktok.com": "tiktok",
    "vm.tiktok.com": "tiktok-short",
    "vt.tiktok.com": "tiktok-short",
    "facebook.com": "facebook",
    "m.facebook.com": "facebook",
    "web.facebook.com": "facebook",
    "fb.watch": "fb.watch",
}
_VIDEO = r"[A-Za-z0-9_-]{11}"
_CODE = r"[A-Za-z0-9_-]{5,40}"
_USER = r"[A-Za-z0-9._]{1,60}"
_NUMBER = r"[0-9]{5,25}"
# (host group, path, canonical address with the groups of the path)
_PATHS: tuple[tuple[str, re.Pattern[str], str, str], ...] = tuple(
    (group, re.compile(path), provider, url)
    for group, path, provider, url in (
        (
            "youtube",
            rf"/(?:shorts|live|embed|v)/({_VIDEO})/?",
            "youtube",
            "https://www.youtube.com/watch?v={}",
        ),
        ("youtu.be", rf"/({_VIDEO})/?", "youtube", "https://www.youtube.com/watch?v={}"),
        (
            "instagram",
            rf"/(?:{_USER}/)?(p|reel|tv)/({_CODE})/?(?:embed/?)?",
            "instagram",
            "https://www.instagram.com/{}/{}/",
        ),
        ("x", rf"/({_USER})/status(?:es)?/({_NUMBER})(?:/.*)?", "x", "https://x.com/{}/status/{}"),
        ("tiktok", rf"/@({_USER})/(video|photo)/({_NUMBER})/?", "tiktok", "https://www.tiktok.com/@{}/{}/{}"),
        ("tiktok", rf"/t/({_CODE})/?", "tiktok", "https://vm.tiktok.com/{}/"),
        ("tiktok-short", rf"/({_CODE})/?", "tiktok", "https://vm.tiktok.com/{}/"),
        (
            "facebook",
            rf"/({_USER})/(posts|videos)/(?:[^/]{{1,200}}/)?((?:pfbid)?[A-Za-z0-9]{{5,90}})/?",
            "facebook",
            "https://www.facebook.com/{}/{}/{}",
        ),
        ("facebook", rf"/(reel)/({_NUMBER})/?", "facebook", "https://www.facebook.com/{}/{}"),
        (
            "facebook",
            rf"/(share)/(p|r|v)/({_CODE})/?",
            "facebook",
            "https://www.facebook.com/{}/{}/{}/",
        ),
        ("fb.watch", rf"/({_CODE})/?", "facebook", "https://fb.watch/{}/"),
    )
)
# (host group, path, parameters that must be there, canonical address)
_QUERIES: tuple[tuple[str, str, tuple[str, ...], str, str], ...] = (
    ("youtube", "/watch", ("v",), "youtube", "https://www.youtube.com/watch?v={}"),
    ("facebook", "/watch", ("v",), "facebook", "https://www.facebook.com/watch/?v={}"),
    ("facebook", "/photo", ("fbid",), "facebook", "https://www.facebook.com/photo/?fbid={}"),
    (
        "facebook",
        "/permalink.php",
        ("story_fbid", "id"),
        "facebook",
        "https://www.facebook.com/permalink.php?story_fbid={}&id={}",
    ),
    (
        "facebook",
        "/story.php",
        ("story_fbid", "id"),
        "facebook",
        "https://www.facebook.com/permalink.php?story_fbid={}&id={}",
    ),
)
_PARAMETER = {"youtube": re.compile(_VIDEO), "facebook": re.compile(r"(?:pfbid)?[A-Za-z0-9]{5,90}")}


def recognise(url: str) -> Embed | None:
    """The post behind a pasted address, or None when it is none of ours.

    Canonical addresses are recognised as themselves, so this also checks what is stored.
    """
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url.strip():
        return None
    try:
        parts = urlsplit(url.strip())
        has_port = parts.port is not None
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or has_port or "@" in parts.netloc or "\\" in url:
        return None
    group = _HOSTS.get((parts.hostname or "").removeprefix("www."))
    if group is None:
        return None
    for of_group, path, provider, canonical in _PATHS:
        if of_group == group and (match := path.fullmatch(parts.path)):
            return Embed(provider, canonical.format(*match.groups()))
    return _by_query(group, parts.path.rstrip("/"), parts.query)


def _by_query(group: str, path: str, query: str) -> Embed | None:
    try:
        parameters = parse_qs(query, max_num_fields=20)
    except ValueError:
        return None
    for of_group, at, names, provider, canonical in _QUERIES:
        values = [parameters.get(name, [""])[0] for name in names]
        if (of_group, at) == (group, path) and all(map(_PARAMETER[provider].fullmatch, values)):
            return Embed(provider, canonical.format(*values))
    return None
