"""The register at a moment: risks with their scores and measures, and where each came from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from jeugdhulp.snapshot import Snapshot

from .acceptance import standing
from .consistency import contradictions
from .enums import AssessmentKind
from .matrix import BADGE, level, position, weighed
from .models import Mitigation, Risk, RiskLineage, RiskMitigation


@dataclass(frozen=True)
class Register:
    """Everything the register holds at a moment, each record once and joined to the others; eight queries."""

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


def read_register(snapshot: Snapshot, day: date | None = None) -> Register:
    """The register as the snapshot shows it, with scores, measures, papers and lineage.

    `day` is the day on which acceptances are looked at; without it the day of the snapshot.
    """
    risks = snapshot.join(snapshot.of(Risk), "assessments", "municipality", "source", "risk_mitigations", "acceptances")
    mitigations = list(snapshot.of(Mitigation))
    join_measures(snapshot, _rows(risks), risks, mitigations)
    told(risks, day or day_of(snapshot))
    lines = list(snapshot.of(RiskLineage))
    join_lines(snapshot, lines, risks, [risk.source for risk in risks if risk.source])
    return Register(risks, mitigations, lines)


def read_numbered(snapshot: Snapshot, day: date, rows=None) -> list[Risk]:
    """The numbered risks alone, with scores, measures and papers: for the list; six queries.

    `rows` are risks of this snapshot that were read already; concerns of earlier papers are left out.
    """
    found = snapshot.of(Risk).filter(number__isnull=False) if rows is None else rows
    numbered = [risk for risk in found if risk.number is not None]
    risks = snapshot.join(numbered, "assessments", "source", "risk_mitigations", "acceptances")
    join_measures(snapshot, _rows(risks), risks, list(snapshot.of(Mitigation)))
    return told(risks, day)


def read_measures(snapshot: Snapshot) -> tuple[list[Mitigation], dict[int, Risk]]:
    """Every measure once, with the risks that it `serves` and the paper; and every numbered risk. Five queries."""
    mitigations = snapshot.join(snapshot.of(Mitigation), "source")
    risks = snapshot.join(snapshot.of(Risk), "municipality", "risk_mitigations")
    join_measures(snapshot, _rows(risks), risks, mitigations)
    return mitigations, by_number(risks)


def by_number(risks: Iterable[Risk]) -> dict[int, Risk]:
    """The numbered ones of these risks: what a text of the register can mention."""
    return {risk.number: risk for risk in risks if risk.number is not None}


def register(snapshot: Snapshot, risks: Iterable[Risk], day: date | None = None) -> list[Risk]:
    """The numbered ones of these risks of the snapshot with their scores: for a glance; two queries."""
    found = [risk for risk in risks if risk.number is not None]
    return told(snapshot.join(found, "assessments", "acceptances"), day or day_of(snapshot))


def join_measures(snapshot: Snapshot, rows: list[RiskMitigation], risks, mitigations: list[Mitigation]) -> None:
    """Fill measures at risks with both ends, and each measure with the risks that it `serves`; without a query."""
    for name, known in (("mitigation", mitigations), ("risk", risks), ("refers_to", risks)):
        snapshot.attach(rows, name, known)
    for mitigation in mitigations:
        mitigation.serves = []
    for row in rows:
        if row.mitigation and row.risk:
            row.mitigation.serves.append(row.risk)


def _rows(risks) -> list[RiskMitigation]:
    return [row for risk in risks for row in risk.risk_mitigations.all()]


def join_lines(snapshot: Snapshot, lines: list[RiskLineage], risks, papers) -> None:
    """Fill lines with both ends and the paper that they rest on; without a query."""
    for name, known in (("earlier", risks), ("later", risks), ("source", papers)):
        snapshot.attach(lines, name, known)


def told(risks: list[Risk], day: date) -> list[Risk]:
    """The same risks, joined with their assessments and acceptances, with for the pages:

    `position` and `score` (or None), `height` (0 without), `weighed` ("2 × 4: midden"), `level` and `level_kind`,
    `inherent` and `residual` (score or None), `standing` and `badge`.
    """
    for risk in risks:
        assessments = list(risk.assessments.all())
        risk.position = position(assessments)
        risk.score = risk.position.score if risk.position else None
        risk.height = risk.score[0] * risk.score[1] if risk.score else 0
        risk.level, kind = level(*risk.score) if risk.score else ("", "")
        risk.weighed = weighed(risk.score)
        risk.level_kind = BADGE.get(kind, kind)
        newest = {a.kind: a.score for a in reversed(assessments)}
        risk.inherent, risk.residual = newest.get(AssessmentKind.INHERENT), newest.get(AssessmentKind.RESIDUAL)
        risk.standing = standing(risk.state, risk.acceptances.all(), day)
        risk.badge = risk.standing.badge
    return risks


def flags(risk: Risk, rows: Iterable[RiskMitigation]) -> list[str]:
    """What does not fit in the scores of a risk joined with its assessments; `rows` are its measures, joined."""
    in_force = any(row.mitigation and row.mitigation.in_force for row in rows)
    return contradictions(list(risk.assessments.all()), in_force)


def day_of(snapshot: Snapshot) -> date:
    """The day that a snapshot tells about, in Amsterdam."""
    return timezone.localdate(snapshot.moment) if snapshot.moment else timezone.localdate()
