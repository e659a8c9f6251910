"""The same text again, whoever sends it. Short ones ("Setuju!") are nobody's campaign."""

import datetime as dt

from ..states import Reason, Severity
from .facts import Facts, Finding

NAME, VERSION = "duplicates", 1
WITHIN = dt.timedelta(minutes=10)
SHORT = 20


def look(facts: Facts) -> list[Finding]:
    size = sum(len(word.folded) for word in facts.words)
    if not facts.same_elsewhere or size < SHORT:
        return []
    return [Finding(NAME, Severity.HOLD, Reason.DUPLICATE, detail=str(facts.same_elsewhere), version=VERSION)]
