"""From a plan to the timeline figure: the same drawing for the page and for the letter."""

from datetime import date

from django.utils.formats import date_format
from django.utils.safestring import mark_safe

from .comparison import compare
from .enums import Certainty, MilestoneKind, Precision
from .models import PlanItem
from .plans import Plan, Standing, period_of, standing, start_of
from .slip import format_slip, slip
from .timeline import Item, Lane, draw_timeline

STATE = {
    Standing.DONE: "gereed",
    Standing.PLANNED: "gepland",
    Standing.SILENT: "geen bericht",
    Standing.DROPPED: "gepland",
    Standing.UNMENTIONED: "niet meer genoemd",
}
# these last from the first to the last day of their period; the others happen on one day in it
LASTING = {MilestoneKind.PREPARATION, MilestoneKind.CONSULTATION, MilestoneKind.TEST}
PHONE, PAPER, PAGE = 358, 640, 1040


def plan_timeline(plan: Plan, earlier: list[Plan], day: date, *, width: int = PAGE, letter: bool = False) -> str:
    """The plan as SVG with the first plan as a ghost; "" when no row has a date.

    `width` is PAGE, PAPER (a letter) or PHONE; a letter's figure has no links.
    """
    ghosts = _ghosts(earlier)
    key = start_of(plan)
    lanes: dict[str, list[Item]] = {}
    told = set()
    for item in plan.items:
        if (item.start or item.end) and item.milestone_id not in told:
            told.add(item.milestone_id)  # a paper may name one milestone in two tables
            is_key = key is not None and item.milestone_id == key.milestone_id
            drawn = _drawn(item, ghosts.get(item.milestone_id), day, is_key)
            lanes.setdefault(item.milestone.track, []).append(drawn)
    if not lanes:
        return ""
    ordered = sorted(lanes.items(), key=lambda pair: pair[0].order)
    prefix = {PHONE: "tijdlijn-smal", PAPER: "tijdlijn-brief"}.get(width, "tijdlijn")
    return mark_safe(
        draw_timeline(
            [Lane(track.name, tuple(items)) for track, items in ordered],
            title=_outcome(plan, earlier),
            today=day,
            today_label=f"peildatum {date_format(day, 'j F Y')}" if letter else "peildatum",
            width=width,
            narrow=width == PHONE,
            links=not letter,
            prefix=prefix,
        )
    )


def _ghosts(earlier: list[Plan]) -> dict[int, PlanItem]:
    """The first dated row of each milestone in the plans before."""
    found: dict[int, PlanItem] = {}
    for plan in earlier:
        for item in plan.items:
            if item.start or item.end:
                found.setdefault(item.milestone_id, item)
    return found


def _drawn(item: PlanItem, ghost: PlanItem | None, day: date, key: bool) -> Item:
    if ghost is not None and period_of(ghost) == period_of(item):
        ghost = None
    milestone = item.milestone
    return Item(
        id=f"regel-{item.marker}",
        label=milestone.title,
        when_text=item.period_text,
        start=item.start,
        end=item.end,
        soft_start=item.precision == Precision.SEASON,
        soft_end=item.precision == Precision.SEASON,
        kind="span" if milestone.kind in LASTING else "milestone",
        certainty=Certainty(item.certainty).value,
        state=STATE[standing(item, milestone, day)],
        ghost_start=ghost.start if ghost else None,
        ghost_end=ghost.end if ghost else None,
        ghost_text=ghost.period_text if ghost else "",
        slip_text=format_slip(slip(period_of(ghost), period_of(item))) if ghost else "",
        key=key,
        href=f"#regel-{item.marker}",
    )


def _outcome(plan: Plan, earlier: list[Plan]) -> str:
    """What the figure tells, in a sentence: for who hears it and for the PDF."""
    start = start_of(plan)
    if start is None:
        return f"Tijdlijn van {plan.version.title}. De start van de contracten staat niet in dit plan."
    first = next((old for old in earlier if start_of(old)), None)
    told = f"Tijdlijn van {plan.version.title}: de nieuwe contracten starten op {start.period_text}"
    if first is not None:
        moved = next((r for r in compare(first, plan, [], []) if r.new is start and r.words), None)
        if moved is not None:
            told += f", {moved.words} dan in {first.version.title} ({moved.old.period_text})"
    return f"{told}. Alle data staan in de tabel."
