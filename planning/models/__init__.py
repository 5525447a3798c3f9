"""The plan in its versions, and what is decided, discussed and tested on the way."""

from .decisions import Decision, ImpactTest, ImpactTestSegment, Meeting
from .plan import (
    Counterpart,
    Dependency,
    Milestone,
    PeriodFields,
    Phase,
    PlanItem,
    PlanVersion,
    Shift,
    Track,
    period_rules,
)

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
