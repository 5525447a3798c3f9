"""Figures of the contracts, drawn on the server: how many stand where."""

from collections.abc import Iterable
from html import escape

from django.utils.safestring import mark_safe

from planning.timeline.text import FONT, Line, element, rect

from .state_counts import StateRow
from .suppression import Hidden

INK, QUIET, BAR, EMPTY, PAPER = "#16323b", "#4a626a", "#0f4c5f", "#e1ecef", "#ffffff"
WIDE, NARROW = 1040, 358


def state_figure(rows: Iterable[StateRow], states: Iterable[tuple[str, str]], *, title: str, prefix: str) -> str:
    """Per segment the counts by state in the order of the steps, for a desk and for a telephone; "" without rows.

    The number stands beside each bar, so that nothing is told by length or colour alone. A count that is not told
    has no bar.
    """
    rows, states = list(rows), list(states)
    if not rows:
        return ""
    most = max((n for row in rows for n in row.by_state.values() if not isinstance(n, Hidden)), default=0) or 1
    return mark_safe(
        svg(*_wide(rows, states, most), WIDE, title, f"{prefix}-breed", "wide")
        + svg(*_narrow(rows, states, most), NARROW, title, f"{prefix}-smal", "narrow")
    )


def _wide(rows, states, most) -> tuple[str, float]:
    """A row per segment, a column per state."""
    first, size = 250, 15
    column = (WIDE - first) / len(states)
    parts = [
        Line(line, 13, QUIET).draw(first + at * column, 4 + 17 * number)
        for at, (_, label) in enumerate(states)
        for number, line in enumerate(_in_two(label))
    ]
    top = 46.0
    for row in rows:
        parts.append(rect(0, top - 6, WIDE, 1, EMPTY))
        parts.append(Line(_name(row), size, INK, bold=True).draw(0, top))
        parts.append(Line(row.route, 13, QUIET).draw(0, top + 20))
        for at, (state, _) in enumerate(states):
            parts.append(_bar(row.by_state[state], first + at * column, top, column - 14, most, size))
        top += 54
    return "".join(parts), top


def _narrow(rows, states, most) -> tuple[str, float]:
    """A block per segment, a line per state in which something stands."""
    parts, top, size = [], 0.0, 16
    for row in rows:
        parts.append(Line(_name(row), size, INK, bold=True).draw(0, top))
        parts.append(Line(row.route, 14, QUIET).draw(0, top + 22))
        top += 48
        for state, label in states:
            if row.by_state[state] != 0:
                parts.append(Line(label, 14, INK).draw(0, top))
                parts.append(_bar(row.by_state[state], 170, top, NARROW - 170, most, 14))
                top += 38
        top += 16
    return "".join(parts), top


def _bar(number, x, top, width, most, size) -> str:
    if isinstance(number, Hidden):
        return Line(str(number), size - 1, QUIET).draw(x, top)
    text = Line(str(number), size, INK, bold=number > 0).draw(x, top)
    length = width * number / most
    return text + rect(x, top + 24, width, 6, EMPTY) + (rect(x, top + 24, length, 6, BAR) if number else "")


def _name(row: StateRow) -> str:
    return str(row.segment) if row.segment else "Nog zonder segment"


def _in_two(label: str) -> list[str]:
    return label.split(" ", 1)


def svg(drawing: str, height: float, width: int, title: str, prefix: str, form: str) -> str:
    return element(
        "svg",
        element("title", escape(title, quote=False), id=prefix),
        rect(0, 0, width, height, PAPER),
        drawing,
        xmlns="http://www.w3.org/2000/svg",
        class_=f"timeline timeline--{form}",
        viewBox=f"0 0 {width} {height:.0f}",
        width=width,
        height=round(height),
        role="img",
        aria_labelledby=prefix,
        font_family=FONT,
    )
