"""The register at a moment: risks with their measures, and where each came from.

A risk without a counterpart says in which paper it stood and in which it no longer does; "vervallen" only
where a source says so.
"""

from dataclasses import dataclass

from jeugdhulp.snapshot import Snapshot

from .enums import RiskState
from .matrix import current_score, level
from .models import Mitigation, Risk, RiskLineage

STATE_BADGE = {
    RiskState.OPEN: "active",
    RiskState.ACCEPTED: "waiting",
    RiskState.CLOSED: "done",
    RiskState.LAPSED: "neutral",
    RiskState.NOTED: "draft",
}


@dataclass(frozen=True)
class Register:
    """Everything the register holds at a moment, each record once and joined to the others; seven queries."""

    risks: list[Risk]
    mitigations: list[Mitigation]
    lines: list[RiskLineage]

    @property
    def numbered(self) -> list[Risk]:
        """The risks of the region's register, in order of number."""
        return [risk for risk in self.risks if risk.number is not None]

    @property
    def concerns(self) -> list[Risk]:
        """The concerns (kanttekeningen) of earlier papers."""
        return [risk for risk in self.risks if risk.number is None]

    def lines_of(self, risk: Risk) -> list[RiskLineage]:
        """Where `risk` came from and what became of it."""
        return [line for line in self.lines if risk.id in (line.earlier_id, line.later_id)]


def read_register(snapshot: Snapshot) -> Register:
    """The register as the snapshot shows it, with scores, measures, papers and lineage."""
    risks = told(snapshot.join(snapshot.of(Risk), "assessments", "municipality", "source", "risk_mitigations"))
    mitigations = list(snapshot.of(Mitigation))
    rows = [row for risk in risks for row in risk.risk_mitigations.all()]
    for name, known in (("mitigation", mitigations), ("risk", risks), ("refers_to", risks)):
        snapshot.attach(rows, name, known)
    for mitigation in mitigations:
        mitigation.serves = [row.risk for row in rows if row.mitigation_id == mitigation.id]
    lines = list(snapshot.of(RiskLineage))
    snapshot.attach(lines, "earlier", risks)
    snapshot.attach(lines, "later", risks)
    snapshot.attach(lines, "source", [risk.source for risk in risks if risk.source])
    return Register(risks, mitigations, lines)


def register(snapshot: Snapshot) -> list[Risk]:
    """Only the numbered risks with their scores: for a glance; two queries."""
    return told(snapshot.join(snapshot.of(Risk).filter(number__isnull=False), "assessments"))


def told(risks: list[Risk]) -> list[Risk]:
    """The same risks with `score` (or None), `level` and `badge` set, for the pages."""
    for risk in risks:
        risk.score = current_score(risk)
        risk.level = level(*risk.score) if risk.score else None
        risk.badge = STATE_BADGE[risk.state]
    return risks


def lineage(snapshot: Snapshot) -> list[RiskLineage]:
    """Every line between two lists known at the moment, with both ends and the paper; four queries."""
    lines = snapshot.join(snapshot.of(RiskLineage), "source")
    risks = snapshot.join(snapshot.of(Risk), "municipality")
    snapshot.attach(lines, "earlier", risks)
    return snapshot.attach(lines, "later", risks)
