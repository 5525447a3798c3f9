"""The whole figure: title, lanes, legend."""

from collections.abc import Iterable
from datetime import date
from html import escape

from .. import calendar_units as units
from ..enums import Precision
from . import narrow as for_phone
from . import wide as for_page
from .items import Item, Lane, items_of
from .legend import draw_legend
from .marks import PAPER, patterns
from .text import FONT, element, rect


def draw_timeline(
    lanes: Iterable[Lane],
    *,
    title: str,
    description: str = "",
    start: date | None = None,
    end: date | None = None,
    today: date | None = None,
    today_label: str = "vandaag",
    width: int = 1040,
    narrow: bool = False,
    paper: bool = False,
    links: bool = False,
    prefix: str = "tijdlijn",
) -> str:
    """
    The lanes as SVG.

    - `title` tells the outcome in a sentence: it is what a screen reader and a PDF say of the figure.
    - `start` and `end`: the days drawn; without them the whole quarters that hold all items.
    - `today`: a line with `today_label` ("vandaag", or "peildatum 3 maart 2026"), when it is among those days.
    - `width` in pixels: 1040 for a page, 640 for A4, 358 with `narrow` for a telephone.
    - `paper`: for print, where a style sheet chooses between the drawings of one figure.
    - `links`: items with an `href` are links, for a page; a letter has none.
    - `prefix`: starts every id, and differs between two figures on one page.

    A lane without items is left out. Raises ValueError when nothing has a date, or an item lies outside
    the days drawn: a figure never leaves something out in silence.
    """
    lanes = [lane if links else lane.without_links() for lane in lanes if lane.items]
    items = [*items_of(lanes)]
    start, end = days_of(items, start, end)
    drawing, height = (for_phone if narrow else for_page).draw(
        lanes,
        start=start,
        end=end,
        today=today,
        today_label=today_label,
        width=width,
        prefix=prefix,
    )
    legend, height = draw_legend(items, width=width, top=height + 8, size=15 if narrow else 13, prefix=prefix)
    return element(
        "svg",
        element("title", escape(title, quote=False), id=f"{prefix}-titel"),
        element("desc", escape(description, quote=False), id=f"{prefix}-uitleg") if description else "",
        element("defs", patterns(prefix)),
        rect(0, 0, width, height, PAPER),
        drawing,
        legend,
        xmlns="http://www.w3.org/2000/svg",
        class_=f"timeline timeline--{'narrow' if narrow else 'paper' if paper else 'wide'}",
        viewBox=f"0 0 {width} {height:.0f}",
        width=width,
        height=round(height),
        role="group" if links else "img",
        aria_labelledby=f"{prefix}-titel",
        aria_describedby=f"{prefix}-uitleg" if description else None,
        font_family=FONT,
    )


def days_of(items: list[Item], start: date | None = None, end: date | None = None) -> tuple[date, date]:
    """The whole quarters that hold all items. Raises ValueError as `draw_timeline` does."""
    dates = [day for item in items for day in item.dates]
    if not dates:
        raise ValueError("nothing on this timeline has a date")
    start = start or units.around(min(dates), Precision.QUARTER).start
    end = end or units.around(max(dates), Precision.QUARTER).end
    outside = [item.id for item in items if any(not start <= day <= end for day in item.dates)]
    if outside:
        raise ValueError(f"outside {start} to {end}: {', '.join(outside)}")
    return start, end
