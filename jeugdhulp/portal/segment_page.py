"""The page of one segment."""

from dataclasses import dataclass

from contracts.counts import any_fictitious, contract_counts
from contracts.models import Contract
from jeugdhulp.templatetags.dutch import join_nl
from jeugdhulp.views import Page
from planning.council_matrix import mark_decided
from planning.models import Milestone
from planning.plans import Standing, all_versions, plans, standing, unmentioned
from segments.enums import ChoiceStatus
from segments.models import Participation, Segment
from segments.overview import JOINS, view_of

CHOICE_BADGE = {
    ChoiceStatus.FORESEEN: "draft",
    ChoiceStatus.PROVISIONAL: "draft",
    ChoiceStatus.IN_DEVELOPMENT: "active",
    ChoiceStatus.CHOSEN: "done",
    ChoiceStatus.ADOPTED: "done",
}


@dataclass(frozen=True)
class Partaking:
    """The municipalities that take part in one way, for one reason."""

    mode: str
    names: str
    basis: str
    note: str


class SegmentDetail(Page):
    """One segment: its goals, how it is bought and paid, its contracts in numbers, risks and milestones."""

    template_name = "portal/segment.html"

    def get_context_data(self, slug, **kwargs):
        segment = self.one(
            Segment, *JOINS, "transformationtasks__source", "segment_risks__risk", "objectives__source", slug=slug
        )
        for choice in (*segment.procurement_choices.all(), *segment.funding_choices.all()):
            choice.badge = CHOICE_BADGE.get(choice.status, "neutral")
        count = next((c for c in contract_counts(self.snapshot) if c.segment and c.segment.id == segment.id), None)
        return super().get_context_data(**kwargs) | {
            "title": segment.name,
            "segment": segment,
            "view": view_of(segment, self.reading.day),
            "aliases": join_nl([f"‘{alias.name}’" for alias in segment.aliases.all()]),
            "procurement": sorted(segment.procurement_choices.all(), key=lambda choice: choice.municipality_id or 0),
            "partaking": partaking(segment.participations.all()),
            "contracts": count.total if count else 0,
            "states": count.told if count else [],
            "fictitious": any_fictitious(self.snapshot)
            and self.snapshot.of(Contract).filter(segment_id=segment.id).exists(),
            "risks": [row.risk for row in segment.segment_risks.all()],
            "steps": self._steps(segment),
        }

    def _steps(self, segment):
        """The steps of this segment in the plan that holds, and those that only an earlier one names."""
        milestones = list(self.snapshot.of(Milestone))
        own = {milestone.id for milestone in milestones if milestone.segment_id == segment.id}
        known = plans(all_versions(self.snapshot, milestones=milestones)) if own else []
        if not known:
            return []
        mark_decided(self.snapshot, [m for m in milestones if m.id in own], known[-1].items, self.reading.day)
        steps = []
        for item in (*known[-1].items, *unmentioned(known[:-1], known[-1])):
            if item.milestone_id in own:
                own.remove(item.milestone_id)  # a paper may name one step in two tables
                named = item in known[-1].items
                stands = standing(item, item.milestone, self.reading.day)
                item.standing = stands if named or stands == Standing.DONE else Standing.UNMENTIONED
                steps.append(item)
        return steps


def partaking(rows: list[Participation]) -> list[Partaking]:
    """Who takes part in which way, by what is said of it; the largest group first."""
    found: dict[tuple, list[str]] = {}
    for row in sorted(rows, key=lambda row: row.municipality.name):
        key = row.get_mode_display(), row.get_basis_display(), row.note
        found.setdefault(key, []).append(row.municipality.name)
    groups = sorted(found.items(), key=lambda pair: -len(pair[1]))
    return [Partaking(mode, join_nl(names), basis, note) for (mode, basis, note), names in groups]
