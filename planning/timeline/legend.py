"""The legend of a timeline: only what occurs in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from .items import AIM, CONDITIONAL, DONE, DROPPED, LAPSED, MILESTONE, SILENT, SPAN, Item
from .marks import INK, Extent, arrow, ghost, mark
from .text import Line, unsaid

_SAMPLE = 34.0  # the room for a mark
_ROW = 25.0
_PLAIN = Item("", "", "", date(2000, 1, 1), date(2000, 1, 1))
Sample = Callable[[float, float], str]


def draw_legend(items: list[Item], *, width: int, top: float, size: float, prefix: str) -> tuple[str, float]:
    """The legend below `top`, in as many rows as the width asks, and where it ends."""
    left, y, drawn = 8.0, top, []
    x = left
    for words, room, sample in _entries(items, prefix):
        said = Line(words, size, INK)
        wide = room + 7 + said.width
        if x > left and x + wide > width - 8:
            x, y = left, y + _ROW
        drawn.append(sample(x + room / 2, y + _ROW / 2) + said.draw(x + room + 7, y + (_ROW - said.height) / 2))
        x += wide + 22
    return unsaid("".join(drawn)), y + _ROW + 4


def _entries(items: list[Item], prefix: str) -> list[tuple[str, float, Sample]]:
    """The words of the legend, how much room their sample takes, and what draws it around a place."""

    def sample(soft: bool = False, one_day: bool = False, **changes: str) -> Sample:
        item, half = replace(_PLAIN, **changes), 0 if one_day else _SAMPLE / 2
        return lambda x, y: mark(item, Extent(x - half, x + half, soft_end=soft, one_day=one_day), y, prefix)

    dated = [item for item in items if item.start or item.end]
    days = [item for item in dated if item.start == item.end and item.kind == MILESTONE]
    windows = [item for item in dated if item.start != item.end and item.kind == MILESTONE]
    soft = any(item.soft_start or item.soft_end or not (item.start and item.end) for item in dated)
    certainties = {
        item.certainty for item in dated if item.state != DROPPED
    }  # of what is gone only the outline is drawn
    states = {item.state for item in dated}
    entries = [
        (bool(days), "op deze dag", 20.0, sample(one_day=True)),
        (bool(windows), "op een dag in deze periode", _SAMPLE, sample()),
        (any(item.kind == SPAN for item in dated), "de hele periode", _SAMPLE, sample(kind=SPAN)),
        (soft, "grens niet scherp of open", _SAMPLE, sample(soft=True, kind=SPAN)),
        (AIM in certainties, "streven", _SAMPLE, sample(certainty=AIM)),
        (CONDITIONAL in certainties, "onder voorbehoud", _SAMPLE, sample(certainty=CONDITIONAL)),
        (LAPSED in certainties, "vervallen", 20.0, sample(one_day=True, certainty=LAPSED)),
        (DONE in states, "gereed", _SAMPLE, sample(state=DONE)),
        (SILENT in states, "geen bericht verwerkt", _SAMPLE, sample(state=SILENT)),
        (any(item.ghost_start or item.ghost_end for item in items), "eerdere planning", _SAMPLE, _moved),
        (DROPPED in states, "niet meer genoemd", _SAMPLE, sample(state=DROPPED)),
    ]
    return [(words, room, drawn) for occurs, words, room, drawn in entries if occurs]


def _moved(x: float, y: float) -> str:
    return ghost(MILESTONE, Extent(x - 9, x - 9, one_day=True), y) + arrow(x + 2, x + _SAMPLE / 2, y)
