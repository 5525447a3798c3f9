"""Live blocks: what the dataset says at the letter's moment, as blocks of a letter.

One function per kind of block; each gets the block and the letter's Telling and gives blocks, never HTML.
"""

from collections.abc import Callable

from .blocks import Paragraph
from .enums import BlockKind
from .live_changes import changes
from .live_council import answers, promised
from .live_money import money
from .live_planning import plan_tables, timeline
from .live_risks import risk_changes, risk_matrix, risks
from .live_segments import funding, principles, routes, segments
from .live_slip import decisions, slip_table
from .models import Block
from .options import Options
from .telling import NOTHING_YET, Telling

MAKERS: dict[str, Callable] = {
    BlockKind.SEGMENTS: segments,
    BlockKind.FUNDING: funding,
    BlockKind.ROUTES: routes,
    BlockKind.PRINCIPLES: principles,
    BlockKind.PLAN_TABLE: plan_tables,
    BlockKind.TIMELINE: timeline,
    BlockKind.SLIP: slip_table,
    BlockKind.DECISIONS: decisions,
    BlockKind.RISKS: risks,
    BlockKind.RISK_MATRIX: risk_matrix,
    BlockKind.RISK_CHANGES: risk_changes,
    BlockKind.MONEY: money,
    BlockKind.PROMISED: promised,
    BlockKind.ANSWERS: answers,
    BlockKind.CHANGES: changes,
}


def live_blocks(block: Block, telling: Telling) -> list:
    """The blocks of a live block at the letter's moment, as its options choose; nothing for a kind told elsewhere."""
    maker = MAKERS.get(block.kind)
    if maker is None:
        return []
    options = Options.of(block)
    made = [options.chosen(part) for part in maker(block, telling.only(options.segments))]
    return made or [Paragraph(NOTHING_YET)]
