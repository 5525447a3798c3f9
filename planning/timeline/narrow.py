"""The timeline on a telephone: one item below the other, its words over the full width and its mark below them."""

from datetime import date

from .items import Lane, items_of
from .marks import BRAND, TINT, TRACK
from .rows import Row
from .scale import Scale
from .text import Line, rect, unsaid, wrap
from .wide import EDGE, draw_axis, draw_flag

_AXIS = 28.0
_NAME, _LABEL = 17, 16
_ROOM = 4.0  # above and below a mark


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
    items = [*items_of(lanes)]
    shows_today = bool(today and start <= today <= end)
    y = 24.0 if shows_today else 0.0
    drawn = [unsaid(draw_flag(scale.at(today), today_label, width))] if shows_today else []
    for lane in lanes:
        drawn.append(unsaid(draw_axis(scale, y, quarters=False)))
        y += _AXIS
        drawn.append(scale.lines(y - 6, y, items, today))
        names = [Line(name, _NAME, BRAND, bold=True) for name in wrap(lane.name, _NAME, width - 2 * EDGE)]
        drawn.append(rect(0, y, width, sum(name.height for name in names) + 6, TINT))
        for name in names:
            drawn.append(name.draw(EDGE, y + 2))
            y += name.height
        y += 6
        for item in lane.items:
            row = Row.of(item, scale)
            row.break_lines(width - 2 * EDGE, _LABEL)
            label = row.draw_label(EDGE, y + 12)
            y += 12 + row.label_height + 5
            height = row.mark_height + 2 * _ROOM
            track = rect(0, y, width, height, TRACK) + scale.lines(y, y + height, items, today)
            drawn.append(row.linked(label + track + row.draw_marks(y + height / 2, prefix, EDGE)))
            y += height
        y += 18
    return "".join(drawn), y - 14
