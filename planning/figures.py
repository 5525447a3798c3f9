"""From a plan to the timeline figure: the same drawing for the page and for the letter."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.utils.formats import date_format
from django.utils.safestring import mark_safe

from .comparison import Compared, Outcome, by_milestone, compare
from .enums import Certainty, ImpactTestState, MilestoneKind
from .models import ImpactTest, Milestone, Phase, PlanItem
from .period_softness import soft_sides
from .plans import Plan, Standing, period_of, standing, start_of
from .slip import format_slip, slip
from .timeline import Item, Lane, draw_sheets, draw_timeline

STATE = {
    Standing.DONE: "gereed",
    Standing.PLANNED: "gepland",
    Standing.SILENT: "geen bericht",
    Standing.DROPPED: "gepland",
    Standing.UNMENTIONED: "niet meer genoemd",
}
# these last from the first to the last day of their period; the others happen on one day in it
LASTING = {MilestoneKind.PREPARATION, MilestoneKind.CONSULTATION, MilestoneKind.TEST}
GONE = {Outcome.UNMENTIONED, Outcome.DROPPED}
PHONE, PAPER, PAGE = 358, 640, 1040
PREFIX = {PHONE: "tijdlijn-smal", PAPER: "tijdlijn-brief", PAGE: "tijdlijn"}


@dataclass(frozen=True)
class Look:
    """How a figure is drawn: `link` gives an item its address, a letter's figure has none."""

    day: date
    today_label: str = "peildatum"
    link: Callable[[Milestone], str] | None = None


def plan_timeline(
    plan: Plan, earlier: list[Plan], day: date, *, width: int = PAGE, letter: bool = False, phases: Iterable[Phase] = ()
) -> str:
    """The plan as SVG with the first of the earlier plans that names a milestone as its ghost; "" without dates.

    `width` is PAGE, PAPER (a letter) or PHONE; a letter's figure says its day and has no links.
    """
    look = Look(day, f"peildatum {date_format(day, 'j F Y')}" if letter else "peildatum")
    return draw_plan(plan, first_rows(earlier), look, outcome_of(plan, earlier), width=width, phases=phases)


def draw_plan(
    plan: Plan,
    ghosts: dict[int, PlanItem],
    look: Look,
    title: str,
    *,
    width: int = PAGE,
    phases: Iterable[Phase] = (),
    compared: Iterable[Compared] = (),
) -> str:
    """The rows of a plan in lanes, with ghosts by milestone; of `compared` what is new is called so, and what is
    gone is drawn too. "" where nothing has a date."""
    compared = list(compared)
    new = {row.milestone.id for row in compared if row.outcome == Outcome.NEW}
    key = start_of(plan)
    lanes: dict = {}
    for phase in phases:
        if phase.start or phase.end:
            lanes.setdefault(phase.track, []).append(_phase(phase))
    for row in by_milestone(plan).values():
        if row.start or row.end:
            item = _drawn(row, ghosts.get(row.milestone_id), look, key)
            news = "nieuw" if row.milestone_id in new else ""
            lanes.setdefault(row.milestone.track, []).append(replace(item, news=news))
    for row in compared:
        if row.outcome in GONE and row.old and row.new not in plan.items and (row.old.start or row.old.end):
            lanes.setdefault(row.milestone.track, []).append(_gone(row, look))
    return _figure([(track.name, items) for track, items in sorted(lanes.items(), key=_order)], look, title, width)


def draw_tests(tests: Iterable[ImpactTest], plan: Plan | None, look: Look, title: str, *, width: int = PAGE) -> str:
    """The impact tests above the plan's rows that are not done; "" where nothing has a date."""
    lanes = [("Toetsen vooraf", [_test(test, look.day) for test in tests if test.start or test.end])]
    rows = by_milestone(plan).values() if plan else ()
    key = start_of(plan) if plan else None
    ahead = [row for row in rows if (row.start or row.end) and row.milestone.kind != MilestoneKind.TEST]
    ahead.sort(key=lambda row: row.start or row.end)
    lanes.append(("De planning", [_drawn(row, None, look, key) for row in ahead]))
    return _figure(lanes, look, title, width)


def on_page(draw: Callable[[int], str]) -> str:
    """A figure in its three drawings, of which a style sheet shows the one that fits the screen or the paper."""
    return mark_safe("".join(draw(width) for width in (PAGE, PHONE, PAPER)))


def first_rows(plans: Iterable[Plan]) -> dict[int, PlanItem]:
    """The first dated row of each milestone in these plans."""
    found: dict[int, PlanItem] = {}
    for plan in plans:
        for item in plan.items:
            if item.start or item.end:
                found.setdefault(item.milestone_id, item)
    return found


def _figure(lanes, look: Look, title: str, width: int) -> str:
    drawn = [Lane(name, tuple(items)) for name, items in lanes if items]
    if not drawn:
        return ""
    options = {
        "title": title,
        "today": look.day,
        "today_label": look.today_label,
        "width": width,
        "links": look.link is not None,
        "prefix": PREFIX[width],
    }
    if width == PAPER and look.link:  # a page that is printed; in a letter the figure is one
        return mark_safe(draw_sheets(drawn, paper=True, **options))
    return mark_safe(draw_timeline(drawn, narrow=width == PHONE, **options))


def _order(lane):
    return lane[0].order


def _drawn(row: PlanItem, ghost: PlanItem | None, look: Look, key: PlanItem | None) -> Item:
    if ghost is not None and ghost.when == row.when:
        ghost = None
    milestone = row.milestone
    moved = slip(period_of(ghost), period_of(row)) if ghost else None
    return Item(
        id=f"regel-{row.id}",
        label=milestone.title,
        when_text=row.period_text,
        start=row.start,
        end=row.end,
        **dict(zip(("soft_start", "soft_end"), soft_sides(row.period_text), strict=True)),
        kind=_kind(row),
        certainty=Certainty(row.certainty).value,
        state=STATE[standing(row, milestone, look.day)],
        ghost_start=ghost.start if ghost else None,
        ghost_end=ghost.end if ghost else None,
        ghost_text=ghost.period_text if ghost else "",
        slip_text=format_slip(moved) if moved and row.certainty != Certainty.LAPSED else "",
        key=key is not None and row.milestone_id == key.milestone_id,
        href=look.link(milestone) if look.link else "",
    )


def _kind(row: PlanItem) -> str:
    """Whether it lasts, or happens within its period; what takes one day is drawn as that day."""
    lasts = row.milestone.kind in LASTING and (row.start is None or row.start != row.end)
    return "span" if lasts else "milestone"


def _gone(row: Compared, look: Look) -> Item:
    """What the new plan no longer names, where the old one had it; what lapsed says so."""
    old = row.old
    lapsed = row.outcome == Outcome.DROPPED
    return Item(
        id=f"regel-{old.id}",
        label=row.milestone.title,
        when_text=old.period_text,
        start=old.start,
        end=old.end,
        kind=_kind(old),
        certainty=Certainty.LAPSED.value if lapsed else Certainty(old.certainty).value,
        state="gepland" if lapsed else STATE[Standing.UNMENTIONED],
        href=look.link(row.milestone) if look.link else "",
    )


def _phase(phase: Phase) -> Item:
    return Item(f"fase-{phase.id}", phase.name, phase.period_text, phase.start, phase.end, kind="span")


def _test(test: ImpactTest, day: date) -> Item:
    done = Standing.DONE if test.state == ImpactTestState.DONE else Standing.PLANNED
    state = STATE[Standing.SILENT if test.silent_on(day) else done]
    return Item(f"toets-{test.id}", test.title, test.period_text, test.start, test.end, kind="span", state=state)


def outcome_of(plan: Plan, earlier: list[Plan]) -> str:
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
