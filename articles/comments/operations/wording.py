"""Word rules: a change is a new version beside the old one, so that decisions can name what they followed."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from newsroom.audit.record import record

from ..errors import NotAllowed
from ..models import WordRule
from ..permissions import may_moderate

if TYPE_CHECKING:
    from newsroom.accounts.models import User


def add_rule(*, phrase: str, action: str, by: "User", note: str = "") -> WordRule:
    """Raises NotAllowed."""
    if not may_moderate(by):
        raise NotAllowed
    with transaction.atomic():
        rule = WordRule.objects.create(phrase=phrase.strip(), action=action, note=note, written_by=by)
        record(action="word_rule.add", target=rule, by=by, detail={"action": action})
    return rule


def change_rule(rule: WordRule, *, phrase: str, action: str, by: "User", note: str = "") -> WordRule:
    """Retires this version and gives the next one. Raises NotAllowed."""
    if not may_moderate(by):
        raise NotAllowed
    with transaction.atomic():
        retire_rule(rule, by=by)
        following = WordRule.objects.create(
            key=rule.key,
            version=rule.version + 1,
            phrase=phrase.strip(),
            action=action,
            note=note,
            thread=rule.thread,
            written_by=by,
        )
        record(action="word_rule.change", target=following, by=by, detail={"former": rule.phrase, "action": action})
    return following


def retire_rule(rule: WordRule, *, by: "User") -> None:
    """From now on it isn't looked for. Raises NotAllowed."""
    if not may_moderate(by):
        raise NotAllowed
    with transaction.atomic():
        if WordRule.objects.filter(pk=rule.pk, retired_at__isnull=True).update(retired_at=timezone.now()):
            record(action="word_rule.retire", target=rule, by=by)
