"""The warnings of the plan that holds, read for the project office: for its planning page and its work list."""

from datetime import date

from jeugdhulp.snapshot import Snapshot

from .council_matrix import council_matrix, mark_decided
from .models import Dependency, Milestone
from .participants import members
from .plans import Plan, all_versions, plans
from .warnings import Kind, PlanWarning, decision_warnings, plan_warnings


def plan_that_holds(snapshot: Snapshot, day: date) -> Plan | None:
    """The plan that holds on `day`, whose milestones know whether all have decided; at most seven queries."""
    milestones = list(snapshot.of(Milestone))
    known = plans(all_versions(snapshot, milestones=milestones))
    if known:
        mark_decided(snapshot, milestones, known[-1].items, day)
    return known[-1] if known else None


def office_warnings(snapshot: Snapshot, plan: Plan | None, day: date) -> list[PlanWarning]:
    """Every warning on `day`, the most pressing first; six queries. For the office's own snapshot only."""
    if plan is None:
        return []
    dependencies = snapshot.join(snapshot.of(Dependency), "earlier", "later")
    told = {row.milestone_id: row.milestone for row in plan.items}
    for pair in dependencies:
        pair.earlier, pair.later = told.get(pair.earlier_id, pair.earlier), told.get(pair.later_id, pair.later)
    steps = council_matrix(snapshot, members(snapshot), plan.items, day)
    found = plan_warnings(plan, dependencies, day) + decision_warnings(steps, day)
    return sorted(found, key=lambda warning: list(Kind).index(warning.kind))
