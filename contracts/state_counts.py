"""How many contracts or applications stand in each state, per segment: for everyone, small counts hidden.

The records themselves are internal; only these counts travel. So they are counted over all records of the moment,
whoever reads, and outside the office go through suppression.py.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Count

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from segments.models import ProcurementChoice, Segment

from .enums import AdmissionState, RevisionState
from .models import Admission, AdmissionRound, Contract, ContractRevision
from .suppression import Hidden, told


@dataclass(frozen=True)
class StateRow:
    """One segment: by state a number, or Hidden; `segment` is None for contracts from before the split."""

    segment: Segment | None
    route: str
    by_state: dict[str, int | Hidden]
    total: int | Hidden


def revision_states(snapshot: Snapshot, round_id: int, segments: Iterable[Segment]) -> list[StateRow]:
    """The contracts in a revision round by segment and state, counted by the database: two queries."""
    everything = replace(snapshot, audience=OFFICE)
    rows = everything.of(ContractRevision).filter(round_id=round_id).order_by()
    rows = rows.annotate(_segment=everything.column(Contract, "segment_id", of="contract_id"))
    found = {(segment, state): n for segment, state, n in rows.values_list("_segment", "state").annotate(n=Count("id"))}
    return _rows(snapshot, found, RevisionState, segments)


def admission_states(
    snapshot: Snapshot, segments: Iterable[Segment], rounds: Iterable[AdmissionRound]
) -> list[StateRow]:
    """The applications in rounds by segment and state: two queries."""
    everything = replace(snapshot, audience=OFFICE)
    segment_of = {found.id: found.segment_id for found in rounds}
    rows = everything.of(Admission).filter(round_id__in=list(segment_of)).order_by()
    found = Counter()
    for round_id, state, n in rows.values_list("round_id", "state").annotate(n=Count("id")):
        found[segment_of[round_id], state] += n
    return _rows(snapshot, found, AdmissionState, segments)


def _rows(snapshot, found: dict, states, segments) -> list[StateRow]:
    by_segment: dict = defaultdict(dict)
    for (segment_id, state), number in found.items():
        by_segment[segment_id][state] = number
    regional = snapshot.of(ProcurementChoice).filter(municipality_id__isnull=True)
    routes = {choice.segment_id: choice.get_form_display() for choice in regional}
    return [
        _row(segment, routes.get(segment.id if segment else None, "niet bekend"), by_segment[key], states, snapshot)
        for segment in (*segments, None)
        if (key := segment.id if segment else None) in by_segment
    ]


def _row(segment, route, by_state, states, snapshot) -> StateRow:
    counts = [by_state.get(state, 0) for state in states.values]
    if snapshot.audience.everything:
        return StateRow(segment, route, dict(zip(states.values, counts, strict=True)), sum(counts))
    row = told(counts)
    return StateRow(segment, route, dict(zip(states.values, row.counts, strict=True)), row.total)
