"""Two plan versions side by side: what moved and how far, what is new, what is gone, and why.

* A milestone keeps its identity when its name changes; only rows of one milestone give slip.
* A comparison across tracks or legal natures (a `Counterpart`) is marked "duiding" and never counts as slip.
* "Vervallen" only where the paper says so; a row that is merely absent is "niet meer genoemd".
"""

from dataclasses import dataclass
from enum import StrEnum

from .enums import Certainty
from .models import Counterpart, Milestone, PlanItem, Shift
from .plans import Plan, period_of
from .slip import Slip, format_days, format_slip, slip


class Outcome(StrEnum):
    """What became of a milestone between two versions."""

    MOVED = "verschoven"
    SAME = "gelijk gebleven"
    RENAMED = "andere naam"
    NEW = "nieuw"
    DROPPED = "vervallen"
    UNMENTIONED = "niet meer genoemd"
    READING = "duiding"


ORDER = list(Outcome)
BADGE = {
    Outcome.MOVED: "waiting",
    Outcome.SAME: "done",
    Outcome.RENAMED: "done",
    Outcome.NEW: "active",
    Outcome.DROPPED: "alert",
    Outcome.UNMENTIONED: "neutral",
    Outcome.READING: "draft",
}


@dataclass(frozen=True)
class Compared:
    """One milestone in two versions; `slip` only where both rows are of one milestone, or as a reading."""

    outcome: Outcome
    milestone: Milestone
    old: PlanItem | None
    new: PlanItem | None
    slip: Slip | None = None
    reason: str = ""
    decision: str = ""
    difference: str = ""

    @property
    def words(self) -> str:
        """The slip as people say it; empty without one."""
        return format_slip(self.slip) if self.slip else ""

    @property
    def days(self) -> str:
        """The slip to the day; empty without one."""
        return format_days(self.slip) if self.slip else ""

    @property
    def kind(self) -> str:
        """The badge that supports the outcome's words."""
        return BADGE[self.outcome]


def compare(old: Plan, new: Plan, shifts: list[Shift], counterparts: list[Counterpart]) -> list[Compared]:
    """Every milestone of both plans once, by outcome, and after them the readings.

    `shifts` (with `new_version` joined) and `counterparts` are those known at the moment; of the shifts those
    count that happened between the two plans.
    """
    before, after = _by_milestone(old), _by_milestone(new)
    since, until = old.version.known_on, new.version.known_on
    why = {s.milestone_id: s for s in shifts if since < s.new_version.known_on <= until}
    rows = [_one(before.get(id), after.get(id), why.get(id)) for id in dict.fromkeys([*before, *after])]
    rows += [
        Compared(
            Outcome.READING,
            pair.later,
            before[pair.earlier_id],
            after[pair.later_id],
            slip(period_of(before[pair.earlier_id]), period_of(after[pair.later_id])),
            difference=pair.difference,
        )
        for pair in counterparts
        if pair.earlier_id in before and pair.later_id in after
    ]
    return sorted(rows, key=lambda row: ORDER.index(row.outcome))


def _by_milestone(plan: Plan) -> dict[int, PlanItem]:
    """The row of each milestone; where a paper names one twice, the first."""
    found: dict[int, PlanItem] = {}
    for item in plan.items:
        found.setdefault(item.milestone_id, item)
    return found


def _one(old, new, shift) -> Compared:
    milestone = (new or old).milestone
    reason, decision = (shift.reason, shift.decision_text) if shift else ("", "")
    if new is None:
        return Compared(Outcome.UNMENTIONED, milestone, old, None, reason=reason, decision=decision)
    if new.certainty == Certainty.LAPSED:
        return Compared(Outcome.DROPPED, milestone, old, new, reason=reason, decision=decision)
    if old is None:
        return Compared(Outcome.NEW, milestone, None, new, reason=reason, decision=decision)
    then, now = period_of(old), period_of(new)
    if then != now:
        return Compared(Outcome.MOVED, milestone, old, new, slip(then, now), reason, decision)
    outcome = Outcome.RENAMED if old.title != new.title else Outcome.SAME
    return Compared(outcome, milestone, old, new, reason=reason, decision=decision)
