"""The register at a moment: risks with their measures, and where each came from.

A risk without a counterpart says in which paper it stood and in which it no longer does; "vervallen" only
where a source says so.
"""

from jeugdhulp.snapshot import Snapshot

from .enums import LineageKind, RiskState
from .matrix import current_score, level
from .models import Mitigation, Risk, RiskLineage, RiskMitigation

JOINS = (
    "municipality",
    "source",
    "assessments",
    "risk_mitigations__mitigation",
    "risk_mitigations__refers_to",
    "risk_segments__segment",
)
STATE_BADGE = {
    RiskState.OPEN: "active",
    RiskState.ACCEPTED: "waiting",
    RiskState.CLOSED: "done",
    RiskState.LAPSED: "neutral",
    RiskState.NOTED: "draft",
}


def register(snapshot: Snapshot) -> list[Risk]:
    """The risks of the region's register, in order of number, joined, with `score` and `level` set."""
    return told(snapshot.join(snapshot.of(Risk).filter(number__isnull=False), *JOINS))


def earlier_concerns(snapshot: Snapshot) -> list[Risk]:
    """The concerns (kanttekeningen) of earlier papers, joined."""
    return told(snapshot.join(snapshot.of(Risk).filter(number__isnull=True), *JOINS))


def told(risks: list[Risk]) -> list[Risk]:
    """The same risks with `score` (or None), `level` and `badge` set, for the pages."""
    for risk in risks:
        risk.score = current_score(risk)
        risk.level = level(*risk.score) if risk.score else None
        risk.badge = STATE_BADGE[risk.state]
    return risks


def lineage(snapshot: Snapshot) -> list[RiskLineage]:
    """Every line between two lists known at the moment, with both ends and the paper joined."""
    return snapshot.join(snapshot.of(RiskLineage), "earlier__source", "earlier__municipality", "later", "source")


def without_counterpart(lines: list[RiskLineage]) -> list[RiskLineage]:
    """The earlier concerns that the later list does not hold."""
    return [line for line in lines if line.kind in (LineageKind.NO_COUNTERPART, LineageKind.DROPPED)]


def shared_with(snapshot: Snapshot, risk: Risk) -> dict[int, list[Risk]]:
    """For each measure of `risk` (by id) the other risks that it serves."""
    ids = [row.mitigation_id for row in risk.risk_mitigations.all()]
    rows = snapshot.join(snapshot.of(RiskMitigation).filter(mitigation_id__in=ids).exclude(risk_id=risk.id), "risk")
    found: dict[int, list[Risk]] = {}
    for row in rows:
        found.setdefault(row.mitigation_id, []).append(row.risk)
    return found


def mitigations(snapshot: Snapshot) -> list[Mitigation]:
    """Every measure once, with all risks that it serves."""
    return snapshot.join(snapshot.of(Mitigation), "mitigation_risks__risk", "source")
