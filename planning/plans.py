"""The plan that holds at a moment: its version, what supplements it, and how each row stands.

* The newest version that supplements no other holds; its supplements belong to it. A draft holds nothing yet.
* A step about which all who take part decided is done, also before somebody says so at the milestone.
* A row that passed without evidence reads "geen bericht verwerkt"; silence is not a fact.
* A milestone of an earlier version without a row now reads "niet meer genoemd"; "vervallen" only where a
  source says so.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jeugdhulp.snapshot import Snapshot

from .enums import Certainty, MilestoneKind, PlanStatus
from .models import Milestone, PlanItem, PlanVersion, Track
from .periods import Period


class Standing(StrEnum):
    """How a row stands on a day."""

    DONE = "gereed"
    PLANNED = "gepland"
    SILENT = "geen bericht verwerkt"
    DROPPED = "vervallen"
    UNMENTIONED = "niet meer genoemd"


@dataclass(frozen=True)
class Plan:
    """A version with its supplements: `items` in the order of the papers."""

    version: PlanVersion
    supplements: tuple[PlanVersion, ...]
    items: tuple[PlanItem, ...]

    @property
    def versions(self) -> tuple[PlanVersion, ...]:
        return (self.version, *self.supplements)

    @property
    def tables(self) -> dict[str, list[PlanItem]]:
        """The rows by the table of the paper; rows that stood in no table under ""."""
        found: dict[str, list[PlanItem]] = {}
        for item in self.items:
            found.setdefault(item.table, []).append(item)
        return dict(sorted(found.items(), key=lambda pair: pair[0] == ""))


def all_versions(snapshot: Snapshot, *joins: str, milestones: list[Milestone] | None = None) -> list[PlanVersion]:
    """Every version known at the moment, oldest first, with its rows and their milestones; three queries.

    More relations of a version ("source") cost one query each; `milestones` that were read already save one.
    """
    versions = snapshot.join(snapshot.of(PlanVersion), "items", *joins)
    milestones = list(snapshot.of(Milestone)) if milestones is None else milestones
    for version in versions:
        snapshot.attach(version.items.all(), "milestone", milestones)
        snapshot.attach(version.items.all(), "version", versions)
    return versions


def with_tracks(snapshot: Snapshot, versions: list[PlanVersion]) -> list[PlanVersion]:
    """The same versions with the track of every milestone filled: for the figure; one query."""
    milestones = [item.milestone for version in versions for item in version.items.all()]
    snapshot.attach(milestones, "track", snapshot.of(Track))
    return versions


def plans(versions: list[PlanVersion]) -> list[Plan]:
    """The versions that hold or held as plans, oldest first, each with what supplements it."""
    return [plan_of(v, versions) for v in versions if v.supplements_id is None and v.status != PlanStatus.DRAFT]


def plan_of(version: PlanVersion, versions: list[PlanVersion]) -> Plan:
    """A version as a plan, with those of `versions` that supplement it."""
    supplements = tuple(v for v in versions if v.supplements_id == version.id and v.status != PlanStatus.DRAFT)
    items = tuple(item for v in (version, *supplements) for item in v.items.all())
    return Plan(version, supplements, items)


def period_of(item) -> Period:
    """The parsed period of anything with PeriodFields."""
    return Period(item.start, item.end, item.precision, item.bound, item.period_text)


def standing(item: PlanItem, milestone: Milestone, day: date) -> Standing:
    """How a row of a plan stands on `day`."""
    if milestone.happened:
        return Standing.DONE
    if item.certainty == Certainty.LAPSED:
        return Standing.DROPPED
    if item.end and item.end < day:
        return Standing.SILENT
    return Standing.PLANNED


def unmentioned(earlier: list[Plan], current: Plan) -> list[PlanItem]:
    """The last row of each milestone that earlier plans name and the current one does not."""
    named = {item.milestone_id for item in current.items}
    last: dict[int, PlanItem] = {}
    for plan in earlier:
        last |= {item.milestone_id: item for item in plan.items if item.milestone_id not in named}
    return list(last.values())


def in_no_earlier_table(version: PlanVersion, versions: list[PlanVersion]) -> list[PlanItem]:
    """The rows of a version that only later papers tell of, with dates that no version before it has.

    So there was a plan in between that itself is not known: 8 December 2025 is such a date.
    """
    if version.status != PlanStatus.RECONSTRUCTED:
        return []
    told = {(row.start, row.end) for v in versions[: versions.index(version)] for row in v.items.all()}
    return [row for row in version.items.all() if (row.start or row.end) and (row.start, row.end) not in told]


def start_of(plan: Plan) -> PlanItem | None:
    """The row that says when the new contracts start."""
    return next((item for item in plan.items if item.milestone.kind == MilestoneKind.START), None)
