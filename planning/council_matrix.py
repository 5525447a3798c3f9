"""What nine colleges and councils decided or will decide, per decision and per municipality.

* Of the organs in a step the highest decides: the council before the college before a regional organ.
* Who takes part follows from the dated participations: in a step of one segment those that buy it through the
  region on the day of the step; in any other the members of the region; in a step of one municipality only that one.
* A regional step is done when every participant decided. What is not known stays not known, also of who takes part.
* An amendment by one reopens the others; a reopened decision is not taken.
* A decision that is held back (held_back.py) reads as intended to who may see it, and is not counted as taken.
* A planned decision whose day or period has passed reads "geen bericht verwerkt": silence is not a fact.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from segments.enums import ParticipationMode
from segments.models import Participation

from .enums import DecisionState, Organ
from .held_back import as_intended
from .models import Decision, Milestone, PlanItem
from .periods import Period
from .plans import period_of

RANK = (Organ.COUNCIL, Organ.COLLEGE, Organ.REGIONAL)


class Stand(StrEnum):
    """How a decision stands with one municipality."""

    TAKEN = "genomen"
    PLANNED = "gepland"
    HELD = "voorgenomen besluit, onder embargo"
    SILENT = "geen bericht verwerkt"
    REOPENED = "heropend"
    UNKNOWN = "niet bekend"
    OUTSIDE = "doet niet mee"
    ELSEWHERE = "besluit elders"


STANDS = {
    DecisionState.TAKEN: Stand.TAKEN,
    DecisionState.INTENDED: Stand.PLANNED,
    DecisionState.REOPENED: Stand.REOPENED,
    DecisionState.UNKNOWN: Stand.UNKNOWN,
    DecisionState.NOT_APPLICABLE: Stand.OUTSIDE,
}
#: the sign beside the word, so that nothing is told by colour alone
SIGNS = {
    Stand.TAKEN: "✓",
    Stand.PLANNED: "○",
    Stand.HELD: "○",
    Stand.SILENT: "?",
    Stand.REOPENED: "!",
    Stand.UNKNOWN: "?",
    Stand.OUTSIDE: "–",
    Stand.ELSEWHERE: "–",
}


@dataclass(frozen=True)
class Cell:
    """One municipality at one step. `takes_part` is None where that is not known."""

    municipality: Municipality
    stand: Stand
    takes_part: bool | None
    decision: Decision | None = None
    preparing: tuple[Decision, ...] = ()
    window: Period | None = None

    @property
    def slug(self) -> str:
        """The stand for a style sheet."""
        return self.stand.name.lower()

    @property
    def sign(self) -> str:
        return SIGNS[self.stand]

    @property
    def days_outside(self) -> int:
        """How many days after the planned period the meeting is; 0 where it is in time or nothing is known."""
        meeting = self.decision and self.stand != Stand.TAKEN and self.decision.meeting_on
        last = self.window and self.window.end
        return max((meeting - last).days, 0) if meeting and last else 0


@dataclass(frozen=True)
class DecisionRow:
    """One step: `cells` has one per municipality, in the columns' order; `window` is when it is planned."""

    milestone: Milestone
    organ: Organ
    cells: tuple[Cell, ...]
    regional: tuple[Decision, ...]
    window: Period | None
    amendments: tuple[tuple[Municipality | None, tuple[Municipality, ...]], ...] = ()

    @property
    def participants(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.takes_part]

    @property
    def unsure(self) -> list[Cell]:
        """Of whom it is not known whether they take part, and who did not decide either."""
        return [cell for cell in self.cells if cell.takes_part is None and cell.stand != Stand.TAKEN]

    @property
    def decided(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.takes_part is not False and cell.stand == Stand.TAKEN]

    @property
    def waiting(self) -> list[Cell]:
        """The participants that have yet to decide, as far as is known."""
        return [cell for cell in self.participants if cell.stand in (Stand.PLANNED, Stand.HELD, Stand.REOPENED)]

    @property
    def unknown(self) -> list[Cell]:
        """The participants of whom nothing is known, or nothing since the planned time passed."""
        return [cell for cell in self.participants if cell.stand in (Stand.UNKNOWN, Stand.SILENT)]

    @property
    def done(self) -> bool | None:
        """Whether the step is done; None where that cannot be known."""
        if self.organ == Organ.REGIONAL:
            return all(decision.state == DecisionState.TAKEN for decision in self.regional)
        if self.waiting:
            return False
        if self.unknown or self.unsure or not self.decided:
            return None
        return True

    @property
    def last(self) -> tuple[Cell, ...]:
        """Who decided last, or will: those with the latest day. Empty where a day is missing."""
        cells, day_of = (self.decided, _decided_on) if self.done else (self.waiting, _meeting_on)
        days = [day_of(cell) for cell in cells]
        if not cells or None in days or (not self.done and (self.unknown or self.unsure)):
            return ()
        return tuple(cell for cell, day in zip(cells, days, strict=True) if day == max(days))

    @property
    def undated(self) -> list[Cell]:
        """Who decided on a day that is not known."""
        return [cell for cell in self.decided if cell.decision.decided_on is None]

    @property
    def too_late(self) -> list[Cell]:
        """Whose meeting is after the period in which the step is planned."""
        return [cell for cell in self.cells if cell.days_outside]


def _decided_on(cell: Cell) -> date | None:
    return cell.decision.decided_on


def _meeting_on(cell: Cell) -> date | None:
    return cell.decision.meeting_on


def members(snapshot: Snapshot) -> list[Municipality]:
    """Every municipality that is or was a member of the region; `council_matrix` shows those of the day."""
    return list(snapshot.of(Municipality))


def on(municipalities: Iterable[Municipality], day: date) -> list[Municipality]:
    """Those that take part in the region on `day`."""
    return [m for m in municipalities if _in_force(m.member_from, m.member_until, day)]


def council_matrix(
    snapshot: Snapshot, municipalities: list[Municipality], rows: Iterable[PlanItem], day: date
) -> list[DecisionRow]:
    """The steps known at the moment, by the day on which they were or are to be taken; four queries.

    `rows` are those of the plan that holds: they say when a step is planned.
    """
    decisions = as_intended(snapshot, snapshot.join(snapshot.of(Decision), "milestone", "document"))
    return _matrix(decisions, list(snapshot.of(Participation)), municipalities, rows, day)


def done_steps(
    snapshot: Snapshot, decisions: Iterable[Decision], municipalities: list[Municipality], day: date
) -> set[int]:
    """The ids of the milestones about which all who take part have decided, by all their `decisions`; two queries."""
    decisions = snapshot.join(decisions, "milestone")
    rows = _matrix(decisions, list(snapshot.of(Participation)), municipalities, (), day)
    return {row.milestone.id for row in rows if row.done}


def _matrix(decisions, participations, municipalities, rows, day) -> list[DecisionRow]:
    known = {decision.id: decision for decision in decisions}
    planned = {row.milestone_id: period_of(row) for row in rows if row.start or row.end}
    steps: dict[int, list[Decision]] = {}
    for decision in decisions:
        steps.setdefault(decision.milestone_id, []).append(decision)
    found = [
        _row(of_step, municipalities, participations, planned.get(id), day, known) for id, of_step in steps.items()
    ]
    return sorted(found, key=lambda row: (_when(row, steps[row.milestone.id]), row.milestone.title))


def _row(decisions, municipalities, participations, planned, day, known) -> DecisionRow:
    milestone = decisions[0].milestone
    organ = next(organ for organ in RANK if any(d.organ == organ for d in decisions))
    window = planned or _own_window(decisions)
    on_day = (window and (window.end or window.start)) or day
    cells = tuple(
        _cell(
            m,
            [d for d in decisions if d.municipality_id == m.id],
            organ,
            window,
            _takes_part(m, milestone, participations, on_day),
            day,
        )
        for m in municipalities
    )
    regional = tuple(d for d in decisions if d.municipality_id is None)
    return DecisionRow(milestone, organ, cells, regional, window, _amendments(cells, known, municipalities))


def _cell(municipality, decisions, organ, window, takes_part, day) -> Cell:
    own = next((d for d in decisions if d.organ == organ), None)
    preparing = tuple(d for d in decisions if d.organ != organ)
    if organ == Organ.REGIONAL and own is None:
        return Cell(municipality, Stand.ELSEWHERE, False)
    if own is None:
        return Cell(municipality, Stand.OUTSIDE if takes_part is False else Stand.UNKNOWN, takes_part, None, preparing)
    stand = STANDS[own.state]
    if stand == Stand.OUTSIDE:
        takes_part = False
    if stand == Stand.PLANNED and own.decided_on is not None:
        stand = Stand.HELD
    elif stand == Stand.PLANNED and _passed(own, window, day):
        stand = Stand.SILENT
    return Cell(municipality, stand, takes_part, own, preparing, window)


def _passed(planned: Decision, window: Period | None, day: date) -> bool:
    """Whether the time for it is over: the meeting where its day is known, else its own period, else the step's."""
    last = planned.meeting_on or (planned.end if planned.start or planned.end else window and window.end)
    return last is not None and last < day


def _takes_part(municipality, milestone, participations, day) -> bool | None:
    if milestone.municipality_id is not None:
        return milestone.municipality_id == municipality.id
    if milestone.segment_id is None:
        return True
    modes = {
        p.mode
        for p in participations
        if (p.segment_id, p.municipality_id) == (milestone.segment_id, municipality.id)
        and _in_force(p.valid_from, p.valid_until, day)
    }
    if ParticipationMode.REGIONAL in modes:
        return True
    return False if ParticipationMode.LOCAL in modes else None


def _in_force(since: date | None, until: date | None, day: date) -> bool:
    return (since is None or since <= day) and (until is None or day < until)


def _amendments(cells, known, municipalities):
    """Per municipality that amended: whose decisions that reopened."""
    by_id = {m.id: m for m in municipalities}
    found: dict[int | None, list[Municipality]] = {}
    for cell in cells:
        if cell.stand == Stand.REOPENED:
            amended = known.get(cell.decision.reopened_by_id)
            found.setdefault(amended.municipality_id if amended else None, []).append(cell.municipality)
    return tuple((by_id.get(id), tuple(others)) for id, others in found.items())


def _own_window(decisions) -> Period | None:
    """When the step is planned by its own decisions, where no plan names it."""
    periods = [period_of(d) for d in decisions if d.state == DecisionState.INTENDED and (d.start or d.end)]
    return periods[0] if periods and all(p == periods[0] for p in periods) else None


def _when(row, decisions):
    days = [d.decided_on or d.start or d.end or d.meeting_on for d in decisions]
    if row.window:
        days.append(row.window.start or row.window.end)
    return min((str(day) for day in days if day), default="9999")
