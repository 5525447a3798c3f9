"""What the live blocks of letters read: as whom, when, for which municipality; and each thing once.

Nine letters of one edition tell the same facts to the same readers: those are read once for all nine (Facts), and
each letter's Telling takes from them what concerns its own municipality.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from jeugdhulp.region.models import Document, Municipality
from jeugdhulp.snapshot import Snapshot
from planning.council_matrix import mark_decided
from planning.models import Milestone, PlanItem, PlanVersion, Shift, Track
from planning.plans import Plan, all_versions, plans, with_tracks
from risks.models import Mitigation, Risk, RiskLineage, RiskMitigation
from risks.register import join_measures
from segments.models import (
    FundingChoice,
    Participation,
    Principle,
    ProcurementChoice,
    ProgressNote,
    Segment,
)
from segments.overview import SegmentView, segment_views

from .models import ChangeNote

#: what nearly every letter tells of, so read ahead (jeugdhulp/shelf.py)
FACTS = (
    *(Municipality, Document, Segment, ProcurementChoice, FundingChoice, Participation, Principle, ProgressNote),
    *(Track, Milestone, PlanVersion, PlanItem, Shift, Risk, RiskMitigation, Mitigation, RiskLineage),
)
NOTHING_YET = "Hierover is op deze datum niets verwerkt."
UNKNOWN = "niet bekend"


@dataclass
class Facts:
    """The facts as one reader sees them at one moment, whatever the municipality."""

    snapshot: Snapshot
    day: date
    _kept: dict = field(default_factory=dict, init=False, repr=False)

    def once(self, key, read: Callable):
        """What `read()` gives, under `key` for every letter that asks: so nothing in it may depend on a municipality."""
        if key not in self._kept:
            self._kept[key] = read()
        return self._kept[key]

    def all(self, model, *joins: str) -> list:
        """Every record of `model` that the readers may see, joined; to pick from, not to change."""
        return self.once((model, joins), lambda: self.snapshot.join(self.snapshot.of(model), *joins))

    @cached_property
    def segments(self) -> list[SegmentView]:
        return segment_views(self.snapshot, self.day)

    @cached_property
    def plans(self) -> list[Plan]:
        """Every plan, oldest first, with the rows of all municipalities."""
        versions = all_versions(self.snapshot, milestones=self.all(Milestone))
        found = plans(with_tracks(self.snapshot, versions))
        if found:
            mark_decided(self.snapshot, self.all(Milestone), found[-1].items, self.day)
        return found

    @cached_property
    def risks(self) -> list[Risk]:
        """Every risk with its measures, those of the register first, in order of number."""
        risks = self.snapshot.join(self.snapshot.of(Risk), "risk_mitigations")
        rows = [row for risk in risks for row in risk.risk_mitigations.all()]
        join_measures(self.snapshot, rows, risks, self.all(Mitigation))
        return risks


@dataclass(frozen=True)
class Telling:
    """What a live block of one letter needs: the facts, the municipality, and which segments (empty: all).

    `compared` finds the facts as this council was told them before; None where there is nothing to compare with.
    `notes` finds what the office does with changes in this edition, by the key of the change.
    A letter of the region has no municipality: it tells what concerns the region alone.
    """

    facts: Facts
    municipality: Municipality | None
    compared: Callable[[], Snapshot | None]
    numbers: frozenset[int] = frozenset()
    notes: Callable[[], dict[str, ChangeNote]] = dict

    @property
    def snapshot(self) -> Snapshot:
        return self.facts.snapshot

    @property
    def day(self) -> date:
        return self.facts.day

    @property
    def municipality_id(self) -> int | None:
        return self.municipality and self.municipality.id

    @property
    def segments(self) -> list[SegmentView]:
        return [view for view in self.facts.segments if not self.numbers or view.segment.number in self.numbers]

    @cached_property
    def plans(self) -> list[Plan]:
        """Every plan, oldest first, without the rows that concern another municipality alone."""
        return [
            replace(plan, items=tuple(i for i in plan.items if self.concerns(i.milestone))) for plan in self.facts.plans
        ]

    @property
    def risks(self) -> list[Risk]:
        return self.facts.risks

    def own(self, model, *joins: str) -> list:
        """The records of `model` that are of this municipality."""
        return [row for row in self.facts.all(model, *joins) if row.municipality_id == self.municipality.id]

    def only(self, numbers: frozenset[int]) -> "Telling":
        """The same telling of these segments alone (by number); of all where none is chosen."""
        return replace(self, numbers=numbers) if numbers else self

    def concerns(self, milestone: Milestone) -> bool:
        """Whether it is of the region or of this municipality."""
        return milestone.municipality_id in (None, self.municipality_id)
