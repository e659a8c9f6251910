"""Loads what the signals need (3 queries), asks all of them, and gives the verdict."""

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Q

from newsroom.accounts.models import User

from ..body.canonical import Canonical
from ..body.folding import fold_hash, words
from ..body.rendering import addresses
from ..models import Comment, WordRule
from ..states import Reason, Severity
from . import account, doxing, duplicates, gambling, links, style, wordlist
from .facts import FIRST_COMMENTS, Facts, Finding, Rule
from .verdict import Verdict

log = logging.getLogger(__name__)

Signal = Callable[[Facts], list[Finding]]
SIGNALS: dict[str, Signal] = {
    module.NAME: module.look for module in (duplicates, links, wordlist, gambling, doxing, style, account)
}


def load_facts(
    *,
    source: str,
    body: Canonical,
    author: User,
    thread_id: int,
    now: dt.datetime,
    premoderated: Reason = Reason.NONE,
    besides: int | None = None,
) -> Facts:
    """`besides` is the comment that is being edited: it is no duplicate of itself."""
    hits = Comment.objects.filter(fold_hash=fold_hash(body.text), created_at__gt=now - duplicates.WITHIN).exclude(
        pk=besides
    )
    accepted = Comment.objects.visible().filter(author=author).exclude(pk=besides).values("pk")[:FIRST_COMMENTS]
    return Facts(
        source=source,
        body=body,
        words=words(body.text),
        links=addresses(body.text),
        now=now,
        is_staff=author.is_staff,
        account_age=now - author.date_joined,
        accepted=len(accepted),
        same_elsewhere=len(hits.values("pk")[:5]),
        premoderated=premoderated,
        own_hosts=own_hosts(),
        rules=rules_for(thread_id),
    )


def judge(facts: Facts, signals: dict[str, Signal] | None = None) -> Verdict:
    """Asks every signal; one that fails holds the comment, because what it would have found is not known."""
    findings: list[Finding] = []
    for name, look in (signals or SIGNALS).items():
        try:
            findings += look(facts)
        except Exception:
            log.exception("The check %s failed", name)
            findings.append(Finding(name, Severity.HOLD, Reason.CHECK_FAILED))
    return Verdict.of(findings)


def rules_for(thread_id: int) -> tuple[Rule, ...]:
    rows = WordRule.objects.filter(Q(thread__isnull=True) | Q(thread_id=thread_id), retired_at__isnull=True).order_by(
        "id"
    )
    return tuple(rule for row in rows if (rule := as_rule(row)) is not None)


def as_rule(row: WordRule) -> Rule | None:
    """None for a phrase in which nothing is left to compare."""
    phrase = row.phrase.strip()
    folded = tuple(word.folded for word in words(phrase.rstrip("*")))
    if not folded:
        return None
    return Rule(row.pk, folded, open_end=phrase.endswith("*"), holds=row.action == WordRule.Action.HOLD, phrase=phrase)


def own_hosts() -> frozenset[str]:
    hosts: Sequence[str] = [host for host in settings.ALLOWED_HOSTS if host != "*"]
    site = urlsplit(settings.SITE_URL).hostname
    return frozenset([*hosts, site] if site else hosts)
