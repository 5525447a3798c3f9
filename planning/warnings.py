"""What the dates of the plan warn of, for the project office. Pure: rows and days in, sentences out.

* The contract cliff: how many days lie between what must be decided first and the end of running contracts, or that
  what must be decided first has no date at all.
* A day or a last day that has passed while nothing says that it happened ("dag voorbij").
* A period that has passed without a realised date ("periode voorbij").
* A milestone planned before what it depends on; a realised one counts with the day on which it happened.
* A college that meets after the period planned for its decision, or whose day to deliver the papers has passed.
* A step that is written down as happened while decisions about it are open again.

None of this is a fact about anyone: readers see "geen bericht verwerkt".
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jeugdhulp.templatetags.dutch import dutch_date, listed

from .comparison import by_milestone
from .council_matrix import DecisionRow
from .enums import Bound, Certainty, MilestoneKind, Precision
from .matrix_cells import AHEAD, Cell, Stand
from .models import Dependency, Milestone, PlanItem
from .periods import Period
from .plans import Plan, period_of
from .slip import slip


class Kind(StrEnum):
    """What a warning is about, the most pressing first."""

    CLIFF = "contractklif"
    ORDER = "volgorde"
    REOPENED = "heropend"
    WINDOW = "buiten de planning"
    OVERDUE = "dag voorbij"
    PAPERS = "stukken"
    SILENT = "periode voorbij"


@dataclass(frozen=True)
class PlanWarning:
    """One thing the office should look at: `sentence` is whole on its own, `milestone` is where to mend it."""

    kind: Kind
    sentence: str
    milestone: Milestone


def plan_warnings(plan: Plan, dependencies: Iterable[Dependency], day: date) -> list[PlanWarning]:
    """What the rows of the plan that holds warn of on `day`; dependencies with both milestones joined."""
    rows = by_milestone(plan)
    found = [warning for pair in dependencies for warning in _pair(pair, rows, day)]
    found += [warning for row in rows.values() for warning in _passed(row, day)]
    return sorted(found, key=lambda warning: list(Kind).index(warning.kind))


def decision_warnings(steps: Iterable[DecisionRow], day: date) -> list[PlanWarning]:
    """What the decisions and meetings of colleges and councils warn of on `day`."""
    steps = list(steps)
    found = [warning for step in steps for warning in _step(step)]
    found += [warning for step in steps for cell in step.cells for warning in _cell(step, cell, day)]
    return sorted(found, key=lambda warning: list(Kind).index(warning.kind))


def when_of(milestone: Milestone, row: PlanItem | None) -> Period | None:
    """When it happened, else when it is planned; None where neither has a date."""
    if on := happened_on(milestone):
        return Period(on, on, Precision.DAY)
    if row is None or not (row.start or row.end) or row.certainty == Certainty.LAPSED:
        return None
    return period_of(row)


def happened_on(milestone: Milestone) -> date | None:
    """The day on which it happened, or on which the last decided; None where no day is known."""
    on = milestone.realised_on or milestone.decided_by_all
    return on if isinstance(on, date) else None


def _pair(pair: Dependency, rows: dict[int, PlanItem], day: date):
    first, then = pair.earlier, pair.later
    before, after = when_of(first, rows.get(first.id)), when_of(then, rows.get(then.id))
    if after is None or then.happened:
        return
    if before is None or (first.happened and not happened_on(first)):
        if then.kind == MilestoneKind.CONTRACT_END and not first.happened:
            yield PlanWarning(
                Kind.CLIFF,
                f"‘{then.title}’ is gepland voor {_told(then, rows)}. Voor wat daarvoor moet, ‘{first.title}’, staat in deze "
                "planning geen datum.",
                first,
            )
        return
    between = slip(before, after)  # the days from the one to the other
    if between.max_days is not None and between.max_days < 0:
        yield PlanWarning(
            Kind.ORDER,
            f"‘{then.title}’ staat gepland voor {_told(then, rows)}, maar hangt af van ‘{first.title}’, en dat is later: "
            f"{_told(first, rows)}.",
            then,
        )
    elif then.kind == MilestoneKind.CONTRACT_END and not first.happened:
        yield PlanWarning(
            Kind.CLIFF,
            f"Tussen ‘{first.title}’ ({_told(first, rows)}) en ‘{then.title}’ ({_told(then, rows)}) "
            f"{_days(between)}.{_cliff_near(before, after, day)}",
            first,
        )


def _cliff_near(before: Period, after: Period, day: date) -> str:
    """Said once the time for deciding is over: how many days are left."""
    if not (before.end and before.end < day and after.end):
        return ""
    left = (after.end - day).days
    passed = " De periode voor het eerste is voorbij en er is geen bericht verwerkt."
    return f"{passed} Het zijn nog {left} dagen tot het tweede." if left > 0 else passed


def _days(between) -> str:
    low, high = between.min_days, between.max_days
    if low is None:
        return f"zit hooguit {high} dagen" if high is not None else "is het aantal dagen niet te berekenen"
    low = max(low, 0)
    if high is None:
        return f"zitten ten minste {low} dagen"
    return f"zitten {low} dagen" if low == high else f"zitten {low} tot {high} dagen"


def _passed(row: PlanItem, day: date):
    if row.milestone.happened or row.certainty == Certainty.LAPSED or not row.end or row.end >= day:
        return
    sharp = row.precision == Precision.DAY or row.bound == Bound.NOT_AFTER
    yield PlanWarning(
        Kind.OVERDUE if sharp else Kind.SILENT,
        f"‘{row.milestone.title}’ stond gepland voor {row.period_text}. Die {'dag' if sharp else 'periode'} is voorbij en "
        f"{row.milestone.decided_so_far and 'pas '}{row.milestone.decided_so_far or 'er is geen bericht verwerkt'}. Leg vast wanneer het is gebeurd, of plan het opnieuw.",
        row.milestone,
    )


def _step(step: DecisionRow):
    open_again = [cell.municipality.name for cell in step.cells if cell.stand == Stand.REOPENED]
    if open_again and (step.milestone.realised_on or step.milestone.realised_text):
        yield PlanWarning(
            Kind.REOPENED,
            f"‘{step.milestone.title}’ staat vast als gebeurd, maar het besluit is heropend in {listed(open_again)}. Haal "
            "bij de mijlpaal weg dat het is gebeurd, tot iedereen opnieuw heeft besloten.",
            step.milestone,
        )


def _cell(step: DecisionRow, cell: Cell, day: date):
    if cell.decision is None or cell.stand not in AHEAD:
        return
    where = f"‘{step.milestone.title}’ in {cell.municipality.name}"
    if cell.days_outside:
        when = (
            f"de vergadering van {dutch_date(cell.meeting_on)} is"
            if cell.meeting_on
            else (f"de eigen periode ({cell.decision.period_text}) begint")
        )
        yield PlanWarning(
            Kind.WINDOW,
            f"{where}: {when} {cell.days_outside} {'dag' if cell.days_outside == 1 else 'dagen'} na de geplande periode "
            f"({step.window.text}).",
            step.milestone,
        )
    if cell.deliver_by and cell.deliver_by < day:
        yield PlanWarning(
            Kind.PAPERS,
            f"{where}: de stukken moesten er zijn voor {dutch_date(cell.deliver_by)}. Die dag is voorbij en het besluit "
            "is nog niet als genomen vastgelegd.",
            step.milestone,
        )


def _told(milestone: Milestone, rows: dict[int, PlanItem]) -> str:
    if on := happened_on(milestone):
        return dutch_date(on)
    return rows[milestone.id].period_text
