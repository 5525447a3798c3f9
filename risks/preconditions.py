"""How far each municipality is with each building block of strong local teams, in its own judgement.

* What a municipality has not said, or not made public, reads "niet bekend": an empty place says nothing.
* Members of the region on the day stand in the matrix, whether they said something or not.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from jeugdhulp.region.dated import in_force
from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .enums import PreconditionState
from .models import Precondition, PreconditionStatus, Risk

#: the sign beside the word, so that nothing is told by colour alone
SIGNS = {
    PreconditionState.MET: "✓",
    PreconditionState.PARTLY: "◐",
    PreconditionState.NOT_MET: "✗",
    PreconditionState.UNKNOWN: "?",
}
BADGES = {
    PreconditionState.MET: "done",
    PreconditionState.PARTLY: "active",
    PreconditionState.NOT_MET: "alert",
    PreconditionState.UNKNOWN: "neutral",
}


@dataclass(frozen=True)
class Cell:
    """One municipality at one building block."""

    municipality: Municipality
    state: PreconditionState
    status: PreconditionStatus | None = None

    @property
    def sign(self) -> str:
        return SIGNS[self.state]

    @property
    def slug(self) -> str:
        """The state for a style sheet."""
        return self.state.name.lower().replace("_", "-")


@dataclass(frozen=True)
class Row:
    """One building block with a cell per municipality."""

    precondition: Precondition
    cells: tuple[Cell, ...]

    @property
    def summary(self) -> str:
        """How many meet it, of all: "2 van 9 voldaan, 1 deels, 5 niet bekend"."""
        count = Counter(cell.state for cell in self.cells)
        told = [f"{count[PreconditionState.MET]} van {len(self.cells)} voldaan"]
        told += [
            f"{count[state]} {state.label.lower()}"
            for state in (PreconditionState.PARTLY, PreconditionState.NOT_MET, PreconditionState.UNKNOWN)
            if count[state]
        ]
        return ", ".join(told)


@dataclass(frozen=True)
class Preconditions:
    """The matrix at a moment: rows of building blocks, and the risks that they belong to."""

    municipalities: list[Municipality]
    rows: list[Row]
    statuses: list[PreconditionStatus]
    risks: list[Risk]


def read_preconditions(snapshot: Snapshot, day: date) -> Preconditions:
    """The preconditions as the snapshot shows them, with the members of the region on `day`; at most five queries."""
    preconditions = snapshot.join(snapshot.of(Precondition), "risk")
    municipalities = [m for m in snapshot.of(Municipality) if is_member(m, day)]
    statuses = snapshot.join(snapshot.of(PreconditionStatus), "source")
    snapshot.attach(statuses, "precondition", preconditions)
    snapshot.attach(statuses, "municipality", municipalities)
    statuses = [status for status in statuses if status.precondition and status.municipality]
    found = {(status.precondition_id, status.municipality_id): status for status in statuses}
    rows = [
        Row(precondition, tuple(_cell(m, found.get((precondition.id, m.id))) for m in municipalities))
        for precondition in preconditions
    ]
    risks = {p.risk.id: p.risk for p in preconditions if p.risk}
    return Preconditions(municipalities, rows, statuses, list(risks.values()))


def state_counts(states: Counter) -> list[tuple[str, str, int]]:
    """How often each state was given, as (word, badge, number), the best first; what was not given is left out."""
    order = (PreconditionState.MET, PreconditionState.PARTLY, PreconditionState.NOT_MET, PreconditionState.UNKNOWN)
    return [(state.label, BADGES[state], states[state]) for state in order if states[state]]


def _cell(municipality, status) -> Cell:
    return Cell(municipality, PreconditionState(status.state) if status else PreconditionState.UNKNOWN, status)


def is_member(municipality: Municipality, day: date) -> bool:
    """Whether a municipality is part of the region on `day`."""
    return in_force(municipality.member_from, municipality.member_until, day)
