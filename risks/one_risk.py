"""One risk with everything that is told on its page; at most nine queries, however much there is."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q, prefetch_related_objects

from jeugdhulp.changes import states
from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .enums import PreconditionState
from .models import (
    Acceptance,
    Mitigation,
    Precondition,
    PreconditionStatus,
    Risk,
    RiskAssessment,
    RiskLineage,
    RiskMitigation,
    RiskSegment,
)
from .preconditions import is_member
from .register import by_number, flags, join_lines, join_measures, told
from .scales import tell_words, with_scored_at


@dataclass(frozen=True)
class OneRisk:
    """A risk, joined, with what stands round it.

    `measures` are pairs of a RiskMitigation and the other risks that its measure serves; `referrers` the rows of
    other risks that refer here; `numbers` every numbered risk of the moment by its number; `states` how often each
    state holds for the preconditions (building blocks) of this risk in the `members` of the region, of which nothing
    is told "niet bekend"; `blocks` how many of these blocks there are.
    """

    risk: Risk
    measures: list[tuple[RiskMitigation, list[Risk]]]
    referrers: list[RiskMitigation]
    lines: list[RiskLineage]
    segments: list[Segment]
    states: Counter
    blocks: int
    members: int
    numbers: dict[int, Risk]
    flags: list[str]

    @property
    def any_told(self) -> bool:
        """Whether of any municipality is known how far it is."""
        return any(number for state, number in self.states.items() if state != PreconditionState.UNKNOWN)


def read_one(snapshot: Snapshot, code: str, day: date) -> OneRisk | None:
    """The risk with this code as the snapshot shows it; None where there is none, or none that may be seen."""
    risks = list(snapshot.of(Risk))
    risk = next((risk for risk in risks if risk.code == code), None)
    if risk is None:
        return None
    assessments = with_scored_at(snapshot.of(RiskAssessment))
    if snapshot.moment is None:
        # names of staff are for the office, which alone reads now
        assessments = assessments.select_related("assessed_by")
    prefetch_related_objects(
        [risk], Prefetch("assessments", assessments), Prefetch("acceptances", snapshot.of(Acceptance))
    )
    tell_words(snapshot, risk.assessments.all())
    for assessment in risk.assessments.all():
        assessment.judged_by = _judge(assessment)
    rows = _rows(snapshot, risk)
    wanted = {row.mitigation_id for row in rows}
    join_measures(snapshot, rows, risks, list(snapshot.of(Mitigation).filter(id__in=wanted)))
    lines = list(snapshot.of(RiskLineage).filter(Q(earlier_id=risk.id) | Q(later_id=risk.id)))
    around = _around(snapshot, risk, lines, risks)
    members = {municipality.id for municipality in around[Municipality] if is_member(municipality, day)}
    own = [row for row in rows if row.risk_id == risk.id and row.mitigation]
    told([risk], day)
    return OneRisk(
        risk=risk,
        measures=[(row, _others(row.mitigation, risk)) for row in own],
        referrers=[row for row in rows if row.refers_to_id == risk.id != row.risk_id and row.risk and row.mitigation],
        lines=lines,
        segments=sorted(around[Segment], key=lambda segment: segment.number),
        states=_states(around[PreconditionStatus], members, len(around[Precondition])),
        blocks=len(around[Precondition]),
        members=len(members),
        numbers=by_number(risks),
        flags=flags(risk, own),
    )


def _judge(assessment) -> str:
    """Who judged, as far as this reader may know."""
    if assessment.assessed_by_id is None:
        return ""
    known = assessment._state.fields_cache.get("assessed_by")
    return str(known) if known else "projectorganisatie"


def _rows(snapshot, risk) -> list[RiskMitigation]:
    """The measures at this risk, those measures at other risks, and what refers to this risk."""
    here = snapshot.of(RiskMitigation).filter(risk_id=risk.id).order_by().values("mitigation_id")
    return list(snapshot.of(RiskMitigation).filter(Q(mitigation_id__in=here) | Q(refers_to_id=risk.id)))


def _others(mitigation, risk) -> list[Risk]:
    return sorted((other for other in mitigation.serves if other.id != risk.id), key=lambda other: other.number or 999)


def _states(statuses, members: set[int], blocks: int) -> Counter:
    """How often each state holds; a municipality that says nothing is not known."""
    told = Counter(status.state for status in statuses if status.municipality_id in members)
    told[PreconditionState.UNKNOWN.value] += blocks * len(members) - told.total()
    return told


def _around(snapshot, risk, lines, risks) -> dict[type, list]:
    """Papers, municipalities, segments and statuses of preconditions, in one query; papers and names are filled in."""
    ends = [end for end in risks if end.id in {line.earlier_id for line in lines} | {line.later_id for line in lines}]
    near = [risk, *ends]
    segments = snapshot.of(RiskSegment).filter(risk_id=risk.id).order_by().values("segment_id")
    asked = snapshot.of(Precondition).filter(risk_id=risk.id).order_by().values("id")
    statuses = snapshot.of(PreconditionStatus).filter(precondition_id__in=asked).order_by().values("id")
    wanted = {
        Document: {record.source_id for record in (*near, *lines)} - {None},
        # queries within the query: their ids are not known yet
        Municipality: snapshot.of(Municipality).order_by().values("id").query,
        Segment: segments.query,
        PreconditionStatus: statuses.query,
        Precondition: asked.query,
    }
    found: dict[type, list] = {model: [] for model in wanted}
    for model, state in states(snapshot, wanted).values():
        found[model].append(model(**state))
    snapshot.attach(near, "source", found[Document])
    snapshot.attach(near, "municipality", found[Municipality])
    join_lines(snapshot, lines, risks, found[Document])
    return found
