"""A timeline on sheets of paper: as many lanes on each as fit, so that it need not be made smaller."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from .drawing import days_of, draw_timeline
from .items import Lane, items_of
from .wide import draw

_MOST = 770.0  # of a sheet, in pixels of a drawing 640 wide; a heading and the legend need room as well
_ITEMS = 9  # that a lane has on one sheet when it must be parted


def draw_sheets(lanes: Iterable[Lane], *, width: int, prefix: str, title: str, today: date | None, **options) -> str:
    """
    One drawing below the other, each with the same days, its own axis and legend, and no taller than a sheet.

    The arguments are those of `draw_timeline`, which draws each.
    """
    lanes = [lane for lane in lanes if lane.items]
    start, end = days_of([*items_of(lanes)])

    def tall(some: list[Lane]) -> bool:
        place = {"start": start, "end": end, "today": today, "today_label": "", "width": width, "prefix": prefix}
        return draw(some, **place)[1] > _MOST

    sheets: list[list[Lane]] = []
    for lane in lanes:
        for part in _parted(lane) if tall([lane]) else [lane]:
            if sheets and not tall([*sheets[-1], part]):
                sheets[-1].append(part)
            else:
                sheets.append([part])
    several = len(sheets) > 1
    return "".join(
        draw_timeline(
            sheet,
            title=f"{title} Blad {number} van {len(sheets)}." if several else title,
            start=start,
            end=end,
            today=today,
            width=width,
            prefix=f"{prefix}-{number}" if several else prefix,
            **options,
        )
        for number, sheet in enumerate(sheets, 1)
    )


def _parted(lane: Lane) -> list[Lane]:
    """The lane in pieces that fit on a sheet."""
    starts = range(0, len(lane.items), _ITEMS)
    return [
        replace(lane, name=f"{lane.name} (vervolg)" if at else lane.name, items=lane.items[at : at + _ITEMS])
        for at in starts
    ]
