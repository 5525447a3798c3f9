"""An item on its row: its mark, its earlier plan, the arrow between them and what is said of it."""

from dataclasses import dataclass, field

from .items import Item
from .marks import HALF, INK, MUTED, PAPER, SHIFT, Extent, arrow, block_arrow, ghost, mark, question
from .scale import Scale
from .text import Line, element, wrap, wrap_notes

_KEY_HALF = 13.0
_SLIP = 13


@dataclass
class Row:
    """An item with the places along time of what is drawn, and the lines of its label."""

    item: Item
    mark: Extent | None
    ghost: Extent | None
    lines: list[Line] = field(default_factory=list)

    @classmethod
    def of(cls, item: Item, scale: Scale) -> "Row":
        return cls(item, scale.mark(item), scale.ghost(item))

    @property
    def half(self) -> float:
        return _KEY_HALF if self.item.key else HALF

    @property
    def reach(self) -> tuple[float, float] | None:
        """From where to where something is drawn; None without any date."""
        ends = [extent.reach(self.half) for extent in (self.mark, self.ghost) if extent]
        return (min(left for left, _ in ends), max(right for _, right in ends)) if ends else None

    @property
    def beneath(self) -> bool:
        """Whether the earlier plan overlaps the present one, so that it is drawn below it."""
        return bool(self.way and self.way[0] == self.way[1])

    @property
    def way(self) -> tuple[float, float] | None:
        """From the edge of the earlier plan to the edge of the present one; of no length where they overlap."""
        if not (self.mark and self.ghost):
            return None
        (old_left, old_right), (left, right) = self.ghost.reach(self.half), self.mark.reach(self.half)
        if left >= old_right:
            return old_right, left
        return (old_left, right) if right <= old_left else (left, left)

    @property
    def slip_on_arrow(self) -> bool:
        """Whether the arrow is long enough to say how far it moved."""
        if not (self.way and self.item.slip_text):
            return False
        return abs(self.way[1] - self.way[0]) >= self._slip.width + (44 if self.item.key else 34)

    @property
    def _slip(self) -> Line:
        return Line(self.item.slip_text, _SLIP, SHIFT, bold=True)

    @property
    def mark_height(self) -> float:
        return 2 * self.half + (11 if self.beneath else 4)

    @property
    def label_height(self) -> float:
        return sum(line.height for line in self.lines)

    @property
    def label_width(self) -> float:
        return max((line.width for line in self.lines), default=0.0)

    def break_lines(self, room: float, size: float):
        """Fits the label into so much room."""
        item = self.item
        self.lines = [
            Line(words, size, INK, bold=True, underlined=bool(item.href)) for words in wrap(item.label, size, room)
        ]
        self.lines += [Line(words, size - 1, MUTED) for words in wrap_notes(item.notes, size - 1, room)]
        if item.slip_text and not self.slip_on_arrow:
            self.lines += [Line(words, size - 1, SHIFT, bold=True) for words in wrap(item.slip_text, size - 1, room)]

    def linked(self, drawn: str) -> str:
        """The drawing as a link, for an item that has one."""
        return element("a", drawn, href=self.item.href, aria_label=self.item.said) if self.item.href else drawn

    def draw_label(self, x: float, top: float, anchor: str = "start") -> str:
        """The label below `top`."""
        drawn = []
        for line in self.lines:
            drawn.append(line.draw(x, top, anchor=anchor, ground=PAPER))
            top += line.height
        return "".join(drawn)

    def draw_marks(self, y: float, prefix: str, origin: float) -> str:
        """The marks at this height; what has no date stands at the origin."""
        if not self.reach:
            return question(origin + HALF, y)
        drawn = ""
        if self.beneath:
            y -= 3.5
            drawn = ghost(self.item.kind, self.ghost, y + self.half + 5.5, 4.5)
        elif self.ghost:
            drawn = ghost(self.item.kind, self.ghost, y, self.half) + self._draw_way(y)
        return drawn + (mark(self.item, self.mark, y, prefix, self.half) if self.mark else "")

    def _draw_way(self, y: float) -> str:
        start, end = self.way or (0, 0)
        ahead = 1 if end > start else -1
        said = self.slip_on_arrow
        if abs(end - start) < 14:
            return ""
        if self.item.key:
            return block_arrow(start + 3 * ahead, end - 3 * ahead, y, self.item.slip_text if said else "")
        drawn = arrow(start + 2 * ahead, end - 2 * ahead, y)
        if said:
            drawn += self._slip.draw((start + end) / 2 - 3 * ahead, y - 9, anchor="middle", ground=PAPER)
        return drawn
