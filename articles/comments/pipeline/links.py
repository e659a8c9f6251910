"""Links: how many, where to, and from whom."""

import ipaddress

from ..states import Reason, Severity
from .facts import Facts, Finding

NAME, VERSION = "links", 1
MANY, TOO_MANY = 3, 10
# They hide where a link leads.
SHORTENERS = frozenset(
    [
        "bit.ly",
        "tinyurl.com",
        "t.co",
        "goo.gl",
        "is.gd",
        "s.id",
        "cutt.ly",
        "rebrand.ly",
        "shorturl.at",
        "ow.ly",
        "rb.gy",
        "t.ly",
        "linktr.ee",
        "lynk.id",
        "heylink.me",
    ]
)


def look(facts: Facts) -> list[Finding]:
    outside = [link for link in facts.links if link.host not in facts.own_hosts]
    if not outside:
        return []
    spans = tuple((link.start, link.end) for link in outside)
    hosts = ", ".join(dict.fromkeys(link.host for link in outside))[:200]
    if len(outside) > TOO_MANY:
        return [Finding(NAME, Severity.REFUSE, Reason.LINKS, spans, hosts, VERSION)]
    hides = any(_hides(link.host) for link in outside)
    holds = hides or len(outside) >= MANY or facts.is_new
    return [Finding(NAME, Severity.HOLD if holds else Severity.FLAG, Reason.LINKS, spans, hosts, VERSION)]


def _hides(host: str) -> bool:
    if (
        host.removeprefix("www.") in SHORTENERS
        or not host.isascii()
        or any(part.startswith("xn--") for part in host.split("."))
    ):
        return True
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
