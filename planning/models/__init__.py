"""The plan in its versions, and what is decided, discussed and tested on the way."""

from .decisions import Decision, ImpactTest, ImpactTestSegment, Meeting
from .period import PeriodFields, period_rules
from .plan import Counterpart, Dependency, Milestone, Phase, Track
from .versions import PlanItem, PlanVersion, Shift

__all__ = [
    "Counterpart",
    "Decision",
    "Dependency",
    "ImpactTest",
    "ImpactTestSegment",
    "Meeting",
    "Milestone",
    "PeriodFields",
    "Phase",
    "PlanItem",
    "PlanVersion",
    "Shift",
    "Track",
    "period_rules",
]
