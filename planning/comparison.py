"""Two plan versions side by side: what moved and how far, what is new, what is gone, and why.

* A milestone keeps its identity when its name changes; only rows of one milestone give slip.
* A comparison across tracks or legal natures (a `Counterpart`) is marked "duiding" and never counts as slip; of a
  concept and a final text not even the days are counted.
* "Vervallen" only where a paper says so, also one between the two; what happened is "gereed"; a row that is merely
  absent is "niet meer genoemd".
* Of a plan that only later papers tell of, nobody knows what else was in it: "niet bekend".
* A plan that supplements another takes nothing away from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from .enums import Certainty, PlanStatus
from .models import Counterpart, Milestone, PlanItem, Shift
from .plans import Plan, period_of
from .slip import Slip, format_days, format_slip, slip


class Outcome(StrEnum):
    """What became of a milestone between two versions, in the order of the page."""

    MOVED = "verschoven"
    REDATED = "anders gedateerd"
    DROPPED = "vervallen"
    NEW = "nieuw"
    UNMENTIONED = "niet meer genoemd"
    RENAMED = "andere naam"
    SAME = "gelijk gebleven"
    DONE = "gereed"
    GONE_BEFORE = "was al vervallen"
    UNKNOWN = "niet bekend"
    READING = "duiding"


ORDER = list(Outcome)
BADGE = {
    Outcome.MOVED: "waiting",
    Outcome.REDATED: "waiting",
    Outcome.DROPPED: "alert",
    Outcome.NEW: "active",
    Outcome.UNMENTIONED: "neutral",
    Outcome.RENAMED: "done",
    Outcome.SAME: "done",
    Outcome.DONE: "done",
    Outcome.GONE_BEFORE: "neutral",
    Outcome.UNKNOWN: "neutral",
    Outcome.READING: "draft",
}
#: for these a shift between the two plans tells why, also one that starts from an older plan
EXPLAINED = frozenset({Outcome.MOVED, Outcome.REDATED, Outcome.DROPPED})
CONCEPT_AND_FINAL = frozenset({"concept", "definitief"})


@dataclass(frozen=True)
class Compared:
    """One milestone in two versions; `slip` only where both rows are of one milestone, or as a reading.

    Where it lapsed in a plan between the two, `new` is the row that says so.
    """

    outcome: Outcome
    milestone: Milestone
    old: PlanItem | None
    new: PlanItem | None
    slip: Slip | None = None
    reason: str = ""
    decision: str = ""
    difference: str = ""
    lapsed_between: bool = False

    @property
    def title(self) -> str:
        """The milestone; of a reading both."""
        if self.outcome == Outcome.READING and self.old.milestone_id != self.milestone.id:
            return f"{self.old.milestone.title} → {self.milestone.title}"
        return self.milestone.title

    @property
    def words(self) -> str:
        """The slip as people say it; empty without one."""
        if self.outcome == Outcome.READING and not comparable(self.old.milestone, self.milestone):
            return "niet te vergelijken: concept en definitief"
        return format_slip(self.slip) if self.slip else ""

    @property
    def days(self) -> str:
        """The slip to the day; empty without one."""
        return format_days(self.slip) if self.slip else ""

    @property
    def said_elsewhere(self) -> str:
        """The code of the plan between the two that says that it lapsed; empty where the new one says so itself."""
        return self.new.version.code if self.outcome == Outcome.DROPPED and self.lapsed_between else ""

    @property
    def remarks(self) -> list[str]:
        """What else differs: the difference of a reading, another name, another certainty."""
        found = [self.difference] if self.difference else []
        if self.said_elsewhere:
            found.append(f"volgens {self.said_elsewhere}")
        if self.outcome == Outcome.READING or not (self.old and self.new):
            return found
        if self.outcome == Outcome.MOVED and (kept := _containing(self.old, self.new)):
            found.append(kept)
        if self.outcome != Outcome.RENAMED and self.old.title != self.new.title:
            found.append(Outcome.RENAMED.value)
        if self.outcome != Outcome.DROPPED and self.old.certainty != self.new.certainty:
            then, now = self.old.get_certainty_display().lower(), self.new.get_certainty_display().lower()
            found.append(f"zekerheid: eerst {then}, nu {now}")
        return found

    @property
    def kind(self) -> str:
        """The badge that supports the outcome's words."""
        return BADGE[self.outcome]


def compare(
    old: Plan,
    new: Plan,
    shifts: Iterable[Shift],
    counterparts: Iterable[Counterpart],
    *,
    between: Iterable[Plan] = (),
) -> list[Compared]:
    """Every milestone of both plans once, by outcome, and after them the readings.

    `shifts` (with `new_version` joined) and `counterparts` are those known at the moment; of the shifts those
    count that happened between the two plans. `between` are the plans after the old and before the new one.
    """
    before, after = by_milestone(old), by_milestone(new)
    lapsed = {row.milestone_id: row for plan in between for row in plan.items if row.certainty == Certainty.LAPSED}
    told = _Told(old, new, list(shifts))
    rows = []
    for id in dict.fromkeys([*before, *after]):
        if id in after:
            row = _present(before.get(id), after[id], old)
        elif new.version.supplements_id == old.version.id:
            continue
        else:
            row = _absent(before[id], lapsed.get(id), new)
        rows.append(told.why(*row))
    rows += _readings(before, after, counterparts)
    return sorted(rows, key=lambda row: ORDER.index(row.outcome))


def comparable(earlier: Milestone, later: Milestone) -> bool:
    """Whether days between the two mean anything: a concept is not a final text."""
    return {earlier.nature.lower(), later.nature.lower()} != CONCEPT_AND_FINAL


def lower_first(text: str) -> str:
    """The text as what follows a colon."""
    return text.replace("Eén", "één", 1) if text.startswith("Eén") else text[:1].lower() + text[1:]


def _containing(old: PlanItem, new: PlanItem) -> str:
    """Whether one period lies within the other, which is another thing than later or earlier; "" where not."""
    if not all((old.start, old.end, new.start, new.end)):
        return ""
    if old.start <= new.start and new.end <= old.end:
        return "nauwkeuriger: binnen de eerdere periode"
    return "ruimer dan de eerdere periode" if new.start <= old.start and old.end <= new.end else ""


def by_milestone(plan: Plan) -> dict[int, PlanItem]:
    """The row of each milestone; where a paper names one twice, the first."""
    found: dict[int, PlanItem] = {}
    for item in plan.items:
        found.setdefault(item.milestone_id, item)
    return found


def _present(old: PlanItem | None, new: PlanItem, plan: Plan) -> tuple:
    if old is None:
        unknown = plan.version.status == PlanStatus.RECONSTRUCTED
        return Outcome.UNKNOWN if unknown else Outcome.NEW, None, new, None
    if new.certainty == Certainty.LAPSED:
        return Outcome.GONE_BEFORE if old.certainty == Certainty.LAPSED else Outcome.DROPPED, old, new, None
    if old.when == new.when:
        return Outcome.SAME if old.title == new.title else Outcome.RENAMED, old, new, None
    moved = slip(period_of(old), period_of(new))
    known = moved.min_days is not None or moved.max_days is not None
    return (Outcome.MOVED, old, new, moved) if known else (Outcome.REDATED, old, new, None)


def _absent(old: PlanItem, lapsed: PlanItem | None, plan: Plan) -> tuple:
    milestone = old.milestone
    if old.certainty == Certainty.LAPSED:
        return Outcome.GONE_BEFORE, old, None, None
    if lapsed:
        return Outcome.DROPPED, old, lapsed, None
    if milestone.realised_on or milestone.realised_text:
        return Outcome.DONE, old, None, None
    unknown = plan.version.status == PlanStatus.RECONSTRUCTED
    return Outcome.UNKNOWN if unknown else Outcome.UNMENTIONED, old, None, None


class _Told:
    """Which shift says why: the one between exactly these versions, else the newest that happened between them."""

    def __init__(self, old: Plan, new: Plan, shifts: list[Shift]):
        since, until = old.version.known_on, new.version.known_on
        self.newest = {s.milestone_id: s for s in shifts if since < s.new_version.known_on <= until}
        first, self.last = {v.id for v in old.versions}, {v.id for v in new.versions}
        self.exact = {s.milestone_id: s for s in shifts if s.old_version_id in first and s.new_version_id in self.last}

    def why(self, outcome, old, new, moved) -> Compared:
        """The row with its reason."""
        milestone = (new or old).milestone
        shift = self.exact.get(milestone.id) or (self.newest.get(milestone.id) if outcome in EXPLAINED else None)
        reason, decision = (shift.reason, shift.decision_text) if shift else ("", "")
        between = new is not None and new.version_id not in self.last
        return Compared(outcome, milestone, old, new, moved, reason, decision, lapsed_between=between)


def _readings(before, after, counterparts):
    for pair in counterparts:
        if pair.earlier_id in before and pair.later_id in after:
            old, new = before[pair.earlier_id], after[pair.later_id]
            days = slip(period_of(old), period_of(new)) if comparable(old.milestone, new.milestone) else None
            yield Compared(Outcome.READING, new.milestone, old, new, days, difference=pair.difference)
