"""Small plans of a test's own, in memory: rows as (milestone, period in words), read as a paper would be."""

from datetime import date

from planning.enums import Certainty, MilestoneKind, PlanStatus, Precision
from planning.models import Milestone, PlanItem, PlanVersion, Track
from planning.periods import UnreadablePeriod, parse_period
from planning.plans import Plan

TRACK = Track(id=1, name="Herziening", slug="herziening", order=1)


def milestone(id: int, title: str = "", **fields) -> Milestone:
    fields = {"kind": MilestoneKind.PUBLICATION, "slug": f"mijlpaal-{id}", "track": TRACK} | fields
    return Milestone(id=id, title=title or f"Mijlpaal {id}", **fields)


def version(code: str, known_on: str = "2025-04-15", status=PlanStatus.OUTLINE, **fields) -> PlanVersion:
    number = int("".join(filter(str.isdigit, code)))
    day = date.fromisoformat(known_on)
    return PlanVersion(id=number, code=code, title=f"Plan {code}", known_on=day, status=status, **fields)


def row(of: Milestone, text: str, at: PlanVersion | None = None, **fields) -> PlanItem:
    """A row of a plan; words that are no period leave it without dates."""
    try:
        period = parse_period(text) if text else None
    except UnreadablePeriod:
        period = None
    dates = (
        {"start": period.start, "end": period.end, "precision": period.precision, "bound": period.bound}
        if period
        else {"precision": Precision.UNKNOWN}
    )
    fields = {"title": of.title, "certainty": Certainty.FIRM, "marker": f"r{of.id}", "order": of.id} | fields
    id = 1000 * (at.id if at else 1) + of.id
    return PlanItem(id=id, version=at or version("V1"), milestone=of, period_text=text, **dates | fields)


def plan(at: PlanVersion, *rows: PlanItem) -> Plan:
    for one in rows:
        one.version = at
    return Plan(at, (), rows)
