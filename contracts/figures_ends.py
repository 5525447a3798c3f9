"""The ends of contracts along the years, drawn on the server; the table beside it says the same."""

from collections.abc import Iterable
from datetime import date

from django.utils.safestring import mark_safe

from jeugdhulp.templatetags.dutch import dutch_date
from planning.timeline.text import Line, element, rect

from .ends_rows import EndRow
from .figures import BAR, EMPTY, INK, NARROW, QUIET, WIDE, svg

OPEN_BAR = "#8c5a14"
#: more lines than this say nothing at a glance: then only the table tells
MOST = 40


def ends_figure(rows: Iterable[EndRow], day: date, *, title: str) -> str:
    """Per segment a bar from `day` to each last day; "" without rows, or with more than can be told apart.

    Beside each bar stands until when and how many, so that nothing is told by length or colour alone.
    """
    rows = list(rows)
    if not 0 < len(rows) <= MOST:
        return ""
    last = max(row.last_day for row in rows)
    return mark_safe(
        svg(*_drawn(rows, day, last, 300, 330, WIDE), WIDE, title, "eindes-breed", "wide")
        + svg(*_drawn(rows, day, last, 0, 0, NARROW), NARROW, title, "eindes-smal", "narrow")
    )


def _drawn(rows, day, last, first, beside, width) -> tuple[str, float]:
    """`first` is where the bars begin (0: under the name), `beside` the room for words behind them (0: under them)."""
    room = width - first - beside
    span = max((last - day).days, 1)
    parts, top, size, named = [_scale(day, last, first, room)], 34.0, 15, object()
    for row in rows:
        new = row.segment != named
        if new:
            named = row.segment
            parts.append(rect(0, top - 4, width, 1, EMPTY))
            parts.append(Line(_name(row), size, INK, bold=True).draw(0, top + 4))
            top += 0 if first else 28
        length = max(room * (row.last_day - day).days / span, 3)
        colour = OPEN_BAR if row.open else BAR
        parts.append(rect(first, top + 8, length, 12, colour))
        if row.at_least:
            # the end may move on: an open arrow
            tip = first + length
            parts.append(element("path", d=f"M{tip:.1f} {top + 4:.1f}l10 10l-10 10", fill="none", stroke=colour))
        where = (first + room + 16, top + 3) if beside else (0, top + 24)
        parts.append(Line(_words(row), 14, QUIET).draw(*where))
        top += 34 if beside else 54
    return "".join(parts), top + 6


def _scale(day: date, last: date, first: float, room: float) -> str:
    """The day of reading at the left, and as many first days of a year as there is room for."""
    parts, span, free = [Line(f"{day:%d-%m-%Y}", 13, QUIET, bold=True).draw(first, 4)], max((last - day).days, 1), 90.0
    for year in range(day.year + 1, last.year + 2):
        at = room * (date(year, 1, 1) - day).days / span
        if free <= at <= room - 16:
            parts.append(rect(first + at, 24, 1, 6, QUIET))
            parts.append(Line(str(year), 13, QUIET).draw(first + at, 4, anchor="middle"))
            free = at + 48
    return "".join(parts)


def _words(row: EndRow) -> str:
    until = f"t/m {'minimaal ' if row.at_least else ''}{dutch_date(row.last_day)}".replace("\u00a0", " ")
    if row.number is None:
        return until
    return f"{until}: {row.number}" + (f" ({row.open} zonder vervolg)" if row.open else "")


def _name(row: EndRow) -> str:
    return str(row.segment) if row.segment else "Nog zonder segment"
