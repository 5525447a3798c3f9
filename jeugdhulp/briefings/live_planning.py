"""Live blocks about the plan: its tables or lists, and the figure with the first plan beside it."""

from dataclasses import replace

from planning.enums import Certainty, PlanStatus
from planning.figures import PAPER, plan_timeline
from planning.models import PlanItem
from planning.plans import Plan, period_of
from planning.slip import format_slip, slip

from .blocks import Column, DataTable, Figure, NumberedList, Paragraph
from .parts import Run


def _plan(block, telling) -> tuple[Plan | None, list[Plan]]:
    """The plan that the block names, else the newest; and the plans before it."""
    known = telling.plans
    chosen = [plan for plan in known if plan.version.code == block.version_code] if block.version_code else known[-1:]
    plan = chosen[0] if chosen else None
    return plan, known[: known.index(plan)] if plan else []


def _period(item: PlanItem) -> str:
    return f"{item.period_text} (vervalt)" if item.certainty == Certainty.LAPSED else item.period_text or "–"


def _rows(plan: Plan) -> list[PlanItem]:
    """The rows of the paper itself, without what supplements it."""
    return [item for item in plan.items if item.version_id == plan.version.id]


def _tables(plan: Plan) -> dict[str, list[PlanItem]]:
    """The tables of the paper itself.

    What stood in no table was said in running text, and the letter's own text says it. A plan that never was a
    table is told whole.
    """
    rows = _rows(plan)
    tables: dict[str, list[PlanItem]] = {}
    for item in rows:
        if item.table:
            tables.setdefault(item.table, []).append(item)
    return tables or ({"Planning": rows} if rows else {})


def plan_tables(block, telling):
    """A plan as tables; what only was announced as numbered lists, since most of it bears no date."""
    plan, _ = _plan(block, telling)
    for name, items in _tables(plan).items() if plan else ():
        if plan.version.status == PlanStatus.ANNOUNCED:
            yield Paragraph((Run(f"{name}:", bold=True),))
            yield NumberedList([_step(item, name) for item in items])
        else:
            yield _plan_table(name, items)


def _plan_table(name: str, items: list[PlanItem]) -> DataTable:
    columns = (Column("Tijd", width=32), Column("Actie", width=68))
    return DataTable(name, columns, [(item.period_text or "–", _action(item)) for item in items])


def _action(item: PlanItem) -> str:
    return f"{item.title} (vervalt)" if item.certainty == Certainty.LAPSED else item.title


def _step(item: PlanItem, table: str) -> str:
    """A row as a sentence part; its period where the name of the list does not say it already."""
    when = item.period_text if item.period_text.lower() != table.lower() else ""
    told = f"{item.title} ({when})" if when else item.title
    return f"{told}: vervalt" if item.certainty == Certainty.LAPSED else told


def timeline(block, telling):
    """A plan as a figure, with the first plan beside it, and the same in a table."""
    plan, earlier = _plan(block, telling)
    if plan is None:
        return
    rows = _rows(plan)
    drawn = replace(plan, items=tuple(rows), supplements=())
    drawing = plan_timeline(drawn, earlier, telling.day, width=PAPER, letter=True)
    if drawing:
        yield Figure(plan.version.title, drawing, _now_and_before(rows, earlier))


def _now_and_before(items, earlier: list[Plan]) -> DataTable:
    """Each milestone with its period now, the first that was known of it, and how far it moved."""
    first: dict[int, PlanItem] = {}
    for item in (item for plan in earlier for item in plan.items if item.start or item.end):
        first.setdefault(item.milestone_id, item)
    columns = (
        Column("Stap", width=38),
        Column("Nu", width=25),
        Column("Eerst", width=18),
        Column("Verschil", width=19),
    )
    once = {item.milestone_id: item for item in reversed(items)}  # a paper may name one milestone in two tables
    told = [item for item in items if once[item.milestone_id] is item]
    rows = [(item.milestone.title, _period(item), *_before(item, first.get(item.milestone_id))) for item in told]
    return DataTable("De planning nu en eerst", columns, rows)


def _before(item: PlanItem, first: PlanItem | None) -> tuple[str, str]:
    if first is None:
        return "niet genoemd", "–"
    old, new = period_of(first), period_of(item)
    return first.period_text, "geen" if old == new else format_slip(slip(old, new))
