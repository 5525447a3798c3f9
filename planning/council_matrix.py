"""What nine colleges and councils decided or will decide, per decision and per municipality.

A regional step is done only when every participant decided; an unknown one is shown as unknown.
"""

from dataclasses import dataclass

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .enums import DecisionState
from .models import Decision, Milestone

BADGE = {
    DecisionState.TAKEN: "done",
    DecisionState.INTENDED: "active",
    DecisionState.REOPENED: "alert",
    DecisionState.UNKNOWN: "neutral",
    DecisionState.NOT_APPLICABLE: "neutral",
}


@dataclass(frozen=True)
class DecisionRow:
    """One decision: `cells` has per municipality its decisions (of council or college), in the columns' order."""

    milestone: Milestone
    cells: tuple[tuple[Decision, ...], ...]
    regional: tuple[Decision, ...]

    @property
    def decided(self) -> int:
        """In how many municipalities it was taken."""
        return sum(any(d.state == DecisionState.TAKEN for d in cell) for cell in self.cells)

    @property
    def applicable(self) -> int:
        """In how many it has to be taken, as far as known."""
        return sum(bool(cell) and any(d.state != DecisionState.NOT_APPLICABLE for d in cell) for cell in self.cells)


def members(snapshot: Snapshot, day) -> list[Municipality]:
    """The municipalities that take part in the region on `day`."""
    rows = snapshot.of(Municipality)
    return [m for m in rows if not (m.member_until and m.member_until <= day)]


def council_matrix(snapshot: Snapshot, municipalities: list[Municipality]) -> list[DecisionRow]:
    """The decisions known at the moment, by milestone in order of the earliest period or date."""
    found: dict[int, list[Decision]] = {}
    for decision in snapshot.join(snapshot.of(Decision), "milestone", "document"):
        decision.kind = BADGE[decision.state]
        found.setdefault(decision.milestone_id, []).append(decision)
    rows = [
        DecisionRow(
            decisions[0].milestone,
            tuple(tuple(d for d in decisions if d.municipality_id == m.id) for m in municipalities),
            tuple(d for d in decisions if d.municipality_id is None),
        )
        for decisions in found.values()
    ]
    return sorted(rows, key=lambda row: (_when(found[row.milestone.id]), row.milestone.title))


def _when(decisions):
    return min((str(d.decided_on or d.start or d.meeting_on or "9999") for d in decisions), default="9999")
