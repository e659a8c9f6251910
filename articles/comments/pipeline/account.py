"""Who writes, and where: first comments and premoderated threads wait for a moderator. Staff don't."""

from ..states import Reason, Severity
from .facts import Facts, Finding

NAME, VERSION = "account", 1


def look(facts: Facts) -> list[Finding]:
    found = []
    if facts.premoderated and not facts.is_staff:
        found.append(Finding(NAME, Severity.HOLD, facts.premoderated, version=VERSION))
    if facts.is_new:
        found.append(Finding(NAME, Severity.HOLD, Reason.NEW_ACCOUNT, version=VERSION))
    return found
