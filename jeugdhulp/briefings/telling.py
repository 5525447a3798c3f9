"""What the live blocks of one letter read: as whom, when, for which municipality; and each thing once."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from planning.models import Milestone
from planning.plans import Plan, all_versions, plans, with_tracks
from risks.models import Mitigation, Risk
from risks.register import join_measures
from segments.overview import SegmentView, segment_views

NOTHING_YET = "Hierover is op deze datum niets verwerkt."
UNKNOWN = "niet bekend"


@dataclass(frozen=True)
class Telling:
    """Everything a live block needs: as whom and when it reads, for which municipality, against what.

    What more than one block tells is read once.
    """

    snapshot: Snapshot
    day: date
    municipality: Municipality
    earlier: Snapshot | None

    @cached_property
    def segments(self) -> list[SegmentView]:
        return segment_views(self.snapshot, self.day)

    @cached_property
    def milestones(self) -> list[Milestone]:
        return list(self.snapshot.of(Milestone))

    @cached_property
    def plans(self) -> list[Plan]:
        """Every plan, oldest first, without the rows that concern another municipality alone."""
        known = plans(with_tracks(self.snapshot, all_versions(self.snapshot, milestones=self.milestones)))
        return [replace(plan, items=tuple(i for i in plan.items if self.concerns(i.milestone))) for plan in known]

    @cached_property
    def risks(self) -> list[Risk]:
        """Every risk with its measures, those of the register first, in order of number."""
        risks = self.snapshot.join(self.snapshot.of(Risk), "risk_mitigations")
        rows = [row for risk in risks for row in risk.risk_mitigations.all()]
        join_measures(self.snapshot, rows, risks, list(self.snapshot.of(Mitigation)))
        return risks

    def only(self, numbers: frozenset[int]) -> "Telling":
        """The same telling of these segments alone (by number); of all where none is chosen."""
        if not numbers:
            return self
        chosen = replace(self)
        chosen.__dict__.update({name: value for name, value in self.__dict__.items() if name not in chosen.__dict__})
        chosen.__dict__["segments"] = [view for view in self.segments if view.segment.number in numbers]
        return chosen

    def concerns(self, milestone: Milestone) -> bool:
        """Whether it is of the region or of this municipality."""
        return milestone.municipality_id in (None, self.municipality.id)
