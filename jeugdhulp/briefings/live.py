"""Live blocks: what the dataset says at the letter's moment, as blocks of a letter.

One function per kind of block; each gets the block and the letter's Telling and gives blocks, never HTML.
"""

from collections.abc import Callable

from .blocks import Paragraph
from .enums import BlockKind
from .live_planning import plan_tables, timeline
from .live_risks import changes, risks
from .live_segments import funding, principles, routes, segments
from .models import Block
from .telling import NOTHING_YET, Telling

MAKERS: dict[str, Callable] = {
    BlockKind.SEGMENTS: segments,
    BlockKind.FUNDING: funding,
    BlockKind.ROUTES: routes,
    BlockKind.PRINCIPLES: principles,
    BlockKind.PLAN_TABLE: plan_tables,
    BlockKind.TIMELINE: timeline,
    BlockKind.RISKS: risks,
    BlockKind.CHANGES: changes,
}


def live_blocks(block: Block, telling: Telling) -> list:
    """The blocks of a live block at the letter's moment; nothing for a kind that is told elsewhere."""
    maker = MAKERS.get(block.kind)
    return (list(maker(block, telling)) or [Paragraph(NOTHING_YET)]) if maker else []
