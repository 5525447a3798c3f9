"""What the check says: a finding with its severity, its place and its remedy."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a finding refuses the letter."""

    BLOCKING = "blokkeert"
    WARNING = "waarschuwing"


@dataclass(frozen=True)
class Finding:
    """What is wrong, where, and how to mend it."""

    severity: Severity
    place: str
    message: str
    remedy: str

    def __str__(self):
        return f"{self.place}: {self.message} {self.remedy}"


def refusal(place: str, message: str, remedy: str) -> Finding:
    """A finding that refuses the letter."""
    return Finding(Severity.BLOCKING, place, message, remedy)


def warning(place: str, message: str, remedy: str) -> Finding:
    """A finding for a human to judge."""
    return Finding(Severity.WARNING, place, message, remedy)


def blocking(findings: list[Finding]) -> list[Finding]:
    """Those that refuse the letter."""
    return [finding for finding in findings if finding.severity == Severity.BLOCKING]
