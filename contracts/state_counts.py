"""How many contracts or applications stand in each state, per segment: for everyone, small counts hidden.

The records themselves are internal; only these counts travel. So they are counted over all records of the moment,
whoever reads, and outside the office go through suppression.py.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

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


def revision_states(
    snapshot: Snapshot, round_id: int, segments: Iterable[Segment], segment_of: dict[int, int] | None = None
) -> list[StateRow]:
    """The contracts in a revision round by segment and state: three queries, or two where `segment_of` is known."""
    everything = replace(snapshot, audience=OFFICE)
    revisions = everything.of(ContractRevision).filter(round_id=round_id).values_list("contract_id", "state")
    if segment_of is None:
        segment_of = dict(everything.of(Contract).order_by().values_list("id", "segment_id"))
    found = Counter((segment_of.get(contract_id), state) for contract_id, state in revisions.order_by())
    return _rows(snapshot, found, RevisionState, segments)


def admission_states(
    snapshot: Snapshot, segments: Iterable[Segment], rounds: Iterable[AdmissionRound]
) -> list[StateRow]:
    """The applications in rounds by segment and state: two queries."""
    everything = replace(snapshot, audience=OFFICE)
    segment_of = {found.id: found.segment_id for found in rounds}
    rows = everything.of(Admission).filter(round_id__in=list(segment_of)).order_by().values_list("round_id", "state")
    return _rows(snapshot, Counter((segment_of[round_id], state) for round_id, state in rows), AdmissionState, segments)


def _rows(snapshot, found: Counter, states, segments) -> list[StateRow]:
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
