"""What nine colleges and councils decided or will decide, per decision and per municipality.

* Of the organs in a step the highest decides: the council before the college before a regional organ.
* Who takes part follows from the dated memberships and participations (participants.py), on the day of the step.
* A regional step is done when every participant decided. What is not known stays not known, also of who takes part.
* A step that the plan names is there before anything is written down of any municipality.
* An amendment by one reopens the others; a reopened decision is not taken.
* A decision that is held back (held_back.py) reads as intended to who may see it, and is not counted as taken.
* A planned decision whose day or period has passed reads "geen bericht verwerkt": silence is not a fact.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from segments.models import Participation

from .enums import Certainty, DecisionState, MilestoneKind, Organ
from .held_back import as_intended
from .matrix_cells import Cell, Stand, cell_of
from .models import Decision, Milestone, PlanItem
from .participants import members, on, partakers, takes_part
from .periods import Period
from .plans import period_of

RANK = (Organ.COUNCIL, Organ.COLLEGE, Organ.REGIONAL)


@dataclass(frozen=True)
class DecisionRow:
    """One step: `cells` has one per municipality, in the columns' order; `window` is when it is planned.

    `organ` is None where only the plan names the step and nobody's decision is written down.
    """

    milestone: Milestone
    organ: Organ | None
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
        """Who decided last, or will: those with the latest day. Empty where a missing day may be later."""
        if not self.done:
            days = [(cell, cell.meeting_on) for cell in self.waiting]
            return () if self.unknown or self.unsure or None in [day for _, day in days] else _latest(days)
        last = _latest([(cell, _decided_on(cell)) for cell in self.decided if _decided_on(cell)])
        return last if all(_before(cell.decision, last) for cell in self.undated) else ()

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


def _latest(days: list[tuple[Cell, date]]) -> tuple[Cell, ...]:
    latest = max((day for _, day in days), default=None)
    return tuple(cell for cell, day in days if day == latest)


def _before(undated: Decision, last: tuple[Cell, ...]) -> bool:
    """Whether a decision without a day was surely earlier: the period that is known of it had ended."""
    return bool(last and undated.end and undated.end < _decided_on(last[0]))


def council_matrix(
    snapshot: Snapshot, municipalities: list[Municipality], rows: Iterable[PlanItem], day: date
) -> list[DecisionRow]:
    """The steps known at the moment, by the day on which they were or are to be taken; four queries.

    Of `municipalities` (participants.members) those have a column that are a member on `day` or take part in a step.
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


def mark_decided(snapshot: Snapshot, milestones: Iterable[Milestone], rows: Iterable[PlanItem], day: date) -> None:
    """Tell milestones since when all who take part have decided, or how many have, for this reading.

    `rows` are those of the plan that holds, which says who takes part by when each step is planned. So that a plan
    does not read "geen bericht verwerkt" where nine decisions were written down. One query, and one more for who may
    see decisions that are held back.
    """
    together = partakers(snapshot, Decision)
    by_step: dict[int, list[Decision]] = {}
    for decision in together.of(Decision):
        by_step.setdefault(decision.milestone_id, []).append(decision)
    asked = [m for m in milestones if m and not m.happened and any(map(_taken, by_step.get(m.id, ())))]
    decisions = as_intended(snapshot, [decision for milestone in asked for decision in by_step[milestone.id]])
    snapshot.attach(decisions, "milestone", asked)
    known = {milestone.id for milestone in asked}
    rows = [row for row in rows if row.milestone_id in known]
    for row in _matrix(decisions, list(together.of(Participation)), members(together), rows, day):
        _tell(row)


def _taken(decision: Decision) -> bool:
    return decision.state == DecisionState.TAKEN


def step_of(
    snapshot: Snapshot, milestone: Milestone, decisions: list[Decision], rows: Iterable[PlanItem], day: date
) -> DecisionRow | None:
    """The row of one milestone by all its `decisions`, as they were read; None where nobody decides. Two queries.

    `milestone` gets to know whether all have decided.
    """
    rows = [row for row in rows if row.milestone_id == milestone.id]
    snapshot.attach(decisions, "milestone", [milestone])
    found = _matrix(decisions, list(snapshot.of(Participation)), members(snapshot), rows, day)
    if found and not milestone.happened:
        _tell(found[0])
    return found[0] if found else None


def _tell(row: DecisionRow) -> None:
    if row.done and row.organ == Organ.REGIONAL:
        days = [decision.decided_on for decision in row.regional if decision.decided_on]
        row.milestone.decided_by_all = max(days, default="een regionaal orgaan")
    elif row.done:
        row.milestone.decided_by_all = _decided_on(row.last[0]) if row.last else "alle gemeenten die meedoen"
    elif row.decided and row.participants:
        row.milestone.decided_so_far = f"{len(row.decided)} van {len(row.participants)} gemeenten besloten"


def _matrix(decisions, participations, municipalities, rows, day) -> list[DecisionRow]:
    known = {decision.id: decision for decision in decisions}
    rows = [row for row in rows if row.certainty != Certainty.LAPSED]
    planned = {row.milestone_id: period_of(row) for row in rows if row.start or row.end}
    steps: dict[int, tuple[Milestone, list[Decision]]] = {}
    for decision in decisions:
        steps.setdefault(decision.milestone_id, (decision.milestone, []))[1].append(decision)
    for row in rows:
        if row.milestone and row.milestone.kind == MilestoneKind.DECISION:
            steps.setdefault(row.milestone_id, (row.milestone, []))
    found = [
        _row(milestone, of_step, municipalities, participations, planned.get(id), day, known)
        for id, (milestone, of_step) in steps.items()
    ]
    found.sort(key=lambda row: (_when(row, steps[row.milestone.id][1]), row.milestone.title))
    return _narrowed(found, {m.id for m in on(municipalities, day)})


def _narrowed(rows: list[DecisionRow], members_now: set[int]) -> list[DecisionRow]:
    """The rows without the columns of who is no member now and takes part in nothing."""
    shown = members_now | {
        cell.municipality.id for row in rows for cell in row.cells if cell.decision or cell.takes_part is not False
    }
    return [replace(row, cells=tuple(cell for cell in row.cells if cell.municipality.id in shown)) for row in rows]


def _row(milestone, decisions, municipalities, participations, planned, day, known) -> DecisionRow:
    organ = next((organ for organ in RANK if any(d.organ == organ for d in decisions)), None)
    window = planned or _own_window(decisions)
    on_day = _day_of(milestone, decisions, window, day)
    cells = tuple(
        cell_of(
            m,
            [d for d in decisions if d.municipality_id == m.id],
            organ,
            window,
            takes_part(m, milestone, participations, on_day),
            day,
        )
        for m in municipalities
    )
    regional = tuple(d for d in decisions if d.municipality_id is None)
    return DecisionRow(milestone, organ, cells, regional, window, _amendments(cells, known, municipalities))


def _day_of(milestone, decisions, window, day) -> date:
    """The day on which it counts who takes part: that of the plan, else when it happened, else `day`."""
    if window:
        return window.end or window.start
    taken = [d for d in decisions if d.state in (DecisionState.TAKEN, DecisionState.REOPENED)]
    happened = [milestone.realised_on, *(d.decided_on or d.end or d.start for d in taken)]
    return max((on for on in happened if on), default=day)


def _amendments(cells, known, municipalities):
    """Per municipality that amended (None where that is not shown): whose decisions that reopened."""
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
