"""Live blocks that compare: the plan against a baseline, and who decided what."""

from jeugdhulp.templatetags.dutch import listed
from planning.comparison import Outcome, compare
from planning.council_matrix import council_matrix
from planning.matrix_cells import Stand
from planning.models import Shift
from planning.participants import members

from .blocks import Column, DataTable, Paragraph
from .telling import UNKNOWN

SLIP = (
    Column("Stap", width=22),
    Column("Eerst", width=15),
    Column("Nu", width=15),
    Column("Wat gebeurde er", width=17),
    Column("Waarom", width=31),
)
DECISIONS = (
    Column("Besluit", width=28),
    Column("Genomen", width=24),
    Column("Gepland of heropend", width=24),
    Column("Niet bekend", width=24),
)


def slip_table(block, telling):
    """The newest plan beside the baseline that the block names, else beside the first plan."""
    known = telling.plans
    chosen = [plan for plan in known if plan.version.code == block.version_code] if block.version_code else known[:1]
    if not chosen or len(known) < 2 or chosen[0] is known[-1]:
        return
    old, new = chosen[0], known[-1]
    shifts = telling.snapshot.attach(
        telling.facts.all(Shift), "new_version", [v for plan in known for v in plan.versions]
    )
    between = known[known.index(old) + 1 : -1]
    rows = compare(old, new, [shift for shift in shifts if shift.new_version], [], between=between)
    cells = [(row.title, _when(row.old), _when(row.new), _outcome(row), row.reason or "–") for row in rows]
    yield DataTable(f"De planning van nu naast ‘{old.version.title}’", SLIP, cells)


def _when(item) -> str:
    return item.period_text or UNKNOWN if item else "–"


def _outcome(row) -> str:
    return f"{row.outcome.value}: {row.words}" if row.words and row.outcome != Outcome.SAME else row.outcome.value


def decisions(block, telling):
    """Who decided what: per step the municipalities by how it stands with them, named in full.

    The page of the portal has a column for each of the nine; on paper that is unreadable.
    """
    steps = telling.facts.once("decisions", lambda: _steps(telling.facts))
    cells = [(_step(step), *_stands(step)) for step in steps if step.cells and telling.concerns(step.milestone)]
    if cells:
        yield DataTable("Besluiten per gemeente", DECISIONS, cells)
        yield Paragraph("Wie in een stap niet meedoet, staat er niet bij.")


def _steps(facts):
    rows = facts.plans[-1].items if facts.plans else ()
    return council_matrix(facts.snapshot, members(facts.snapshot), rows, facts.day)


def _step(step) -> str:
    return f"{step.milestone.title} ({step.organ.label.lower()})" if step.organ else step.milestone.title


def _stands(step):
    takes_part = [cell for cell in step.cells if cell.takes_part is not False]
    for stands in ((Stand.TAKEN,), (Stand.PLANNED, Stand.HELD, Stand.REOPENED), (Stand.UNKNOWN, Stand.SILENT)):
        named = [_named(cell) for cell in takes_part if cell.stand in stands]
        yield f"alle {len(named)}" if len(named) == len(step.cells) > 1 else listed(named) or "geen"


def _named(cell) -> str:
    reopened = " (heropend)" if cell.stand == Stand.REOPENED else ""
    return f"{cell.municipality.name}{reopened}"
