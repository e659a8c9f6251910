"""The most severe finding decides; all are kept."""

from dataclasses import dataclass

from ..states import Reason, Severity, Status
from .facts import Finding

#: Reasons that lie in who and where, not in the text.
PREMODERATION = {Reason.NEW_ACCOUNT, Reason.PREMODERATED, Reason.SANCTIONED}


@dataclass(frozen=True)
class Verdict:
    severity: Severity
    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings: list[Finding]) -> "Verdict":
        ordered = tuple(sorted(findings, key=lambda finding: (-finding.severity, finding.reason in PREMODERATION)))
        return cls(ordered[0].severity if ordered else Severity.NONE, ordered)

    @property
    def reason(self) -> Reason:
        """Of the most severe finding; what a text does comes before who wrote it."""
        return self.findings[0].reason if self.findings and self.severity >= Severity.HOLD else Reason.NONE

    @property
    def status(self) -> Status:
        if self.severity < Severity.HOLD:
            return Status.PUBLISHED
        return Status.HELD_PREMOD if self.reason in PREMODERATION else Status.HELD_SYSTEM

    @property
    def rule_ids(self) -> list[int]:
        return [rule for finding in self.findings for rule in finding.rule_ids]
