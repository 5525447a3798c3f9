"""Planning pages: the plan at a moment, two plans side by side, one milestone, nine councils, tests, meetings."""

from .compare import PlanningCompare
from .decisions import Decisions
from .impact_tests import ImpactTests
from .index import PlanningIndex
from .meetings import Meetings
from .milestone import MilestonePage

__all__ = ["Decisions", "ImpactTests", "Meetings", "MilestonePage", "PlanningCompare", "PlanningIndex"]
