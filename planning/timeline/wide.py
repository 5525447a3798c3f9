"""The timeline on a screen or a sheet of paper: a lane is a band of rows, a label stands beside its mark."""

from dataclasses import dataclass
from datetime import date

from ..enums import Precision
from .items import Lane, items_of
from .marks import BRAND, MUTED, NOW, PAPER, TINT
from .rows import Row
from .scale import Scale
from .text import Line, rect, unsaid, width_of

EDGE = 8.0
_GAP = 9.0  # between a mark and its label
_BETWEEN = 20.0  # between two items on one row
_AXIS = 46.0
_BAND = 24.0  # the head of a lane
_LABEL = 14
_LEAST = 120.0  # a label narrower than this goes above its mark


@dataclass
class _Placed:
    """A row with the place of its label, and from where to where it takes up room."""

    row: Row
    left: float
    right: float
    label_at: float
    anchor: str = "start"
    above: bool = False

    @property
    def height(self) -> float:
        label, marks = self.row.label_height + 10, self.row.mark_height + 8
        return label + marks if self.above else max(label, marks)

    def apart(self, other: "_Placed") -> bool:
        """Whether both can stand on one line."""
        return self.left > other.right + _BETWEEN or self.right < other.left - _BETWEEN

    def draw(self, top: float, height: float, prefix: str) -> str:
        """The item on its line."""
        row, middle = self.row, top + height / 2
        if self.above:
            middle = top + 5 + row.label_height + row.mark_height / 2
        label_top = top + 3 if self.above else middle - row.label_height / 2
        return row.linked(row.draw_label(self.label_at, label_top, self.anchor) + row.draw_marks(middle, prefix, EDGE))


def draw(
    lanes: list[Lane],
    *,
    start: date,
    end: date,
    today: date | None,
    today_label: str,
    width: int,
    prefix: str,
) -> tuple[str, float]:
    """The drawing without its legend, and its height."""
    scale = Scale(start, end, EDGE, width - 2 * EDGE)
    shows_today = bool(today and start <= today <= end)
    top = 24.0 if shows_today else 0.0
    y, drawn = top + _AXIS, []
    for lane in lanes:
        name = Line(lane.name, 14.5, BRAND, bold=True)
        drawn.append(rect(0, y, width, _BAND, TINT) + name.draw(EDGE, y + 2.5, ground=TINT))
        y += _BAND + 5
        for placed in _packed(lane, scale, width):
            height = max(one.height for one in placed)
            drawn += [one.draw(y, height, prefix) for one in placed]
            y += height
        y += 9
    axis = draw_axis(scale, top, quarters=True)
    lines = scale.lines(top + 23, y, [*items_of(lanes)], today)
    flag = draw_flag(scale.at(today), today_label, width) if shows_today else ""
    return "".join([unsaid(lines + flag + axis), *drawn]), y


def draw_axis(scale: Scale, top: float, *, quarters: bool) -> str:
    """The names of the years, and of the quarters below them."""
    drawn, used = [], 0.0
    years = scale.units(Precision.YEAR)
    for place, (year, left, right) in enumerate(years):
        name = Line(str(year.start.year), 15, BRAND, bold=True)
        x = min(left + 5, right - name.width)
        squeezed = x < left - 1 and place + 1 < len(years)  # a few weeks of a year, before a year that is whole
        if x >= used and not squeezed:
            drawn.append(name.draw(x, top + 3, ground=PAPER))
            used = x + name.width + 3
    for quarter, left, right in scale.units(Precision.QUARTER) if quarters else []:
        name = Line(f"Q{quarter.start.month // 3 + 1}", 12, MUTED)
        if right - left > name.width + 4:
            drawn.append(name.draw((left + right) / 2, top + 26, anchor="middle", ground=PAPER))
    return "".join(drawn)


def draw_flag(x: float, words: str, width: int) -> str:
    """The words on top of today's line."""
    said = Line(words, 13, PAPER, bold=True)
    wide = said.width + 16
    left = min(max(x - wide / 2, 0), width - wide)
    return rect(x - 1, 20, 2, 28, NOW) + rect(left, 0, wide, 21, NOW) + said.draw(left + wide / 2, 2, anchor="middle")


def _packed(lane: Lane, scale: Scale, width: int) -> list[list[_Placed]]:
    """The items of a lane on as few lines as hold them without touching; a key milestone has its own."""
    packed: list[list[_Placed]] = []
    for item in lane.items:
        placed = _place(Row.of(item, scale), width)
        line = next((line for line in packed if not item.key and _fits(placed, line)), None)
        if line:
            line.append(placed)
        else:
            packed.append([placed])
    return packed


def _fits(placed: _Placed, line: list[_Placed]) -> bool:
    return all(not other.row.item.key and placed.apart(other) for other in line)


def _place(row: Row, width: int) -> _Placed:
    """The row with its label to the right of the mark if it fits, else to the left, else above."""
    left, right = row.reach or (EDGE, EDGE + 16)
    before, after = left - EDGE - _GAP, width - EDGE - right - _GAP
    longest = max(
        width_of(word, _LABEL) for word in (row.item.label or " ").split(" ")
    )  # is not cut where there is room
    row.break_lines(max(190.0, min(300.0, width * 0.27), min(longest, max(before, after))), _LABEL)
    if row.label_width > max(before, after) >= _LEAST:
        row.break_lines(max(before, after), _LABEL)
    need = row.label_width
    if need <= after:
        return _Placed(row, left, right + _GAP + need, right + _GAP)
    if need <= before:
        return _Placed(row, left - _GAP - need, right, left - _GAP, "end")
    at = min(max(left, EDGE), width - EDGE - need)
    return _Placed(row, min(left, at), max(right, at + need), at, above=True)
