"""The warnings of the plan that holds, read for the project office: for its planning page and its work list."""

from datetime import date

from jeugdhulp.snapshot import Snapshot

from .council_matrix import council_matrix, members, on
from .models import Dependency
from .plans import all_versions, plans
from .warnings import Kind, PlanWarning, decision_warnings, plan_warnings


def office_warnings(snapshot: Snapshot, day: date) -> list[PlanWarning]:
    """Every warning on `day`, the most pressing first; nine queries. For the office's own snapshot only."""
    known = plans(all_versions(snapshot))
    if not known:
        return []
    current = known[-1]
    dependencies = snapshot.join(snapshot.of(Dependency), "earlier", "later")
    steps = council_matrix(snapshot, on(members(snapshot), day), current.items, day)
    found = plan_warnings(current, dependencies, day) + decision_warnings(steps, day)
    return sorted(found, key=lambda warning: list(Kind).index(warning.kind))
