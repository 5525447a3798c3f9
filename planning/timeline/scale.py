"""Where a day lies in a drawing, and the lines that run through it: years, quarters, today, the key milestone."""

from dataclasses import dataclass
from datetime import date

from .. import calendar_units as units
from ..calendar_units import DAY, Span
from ..enums import Precision
from .items import Item
from .marks import BRAND, INK, LINE, LINE_STRONG, NOW, PAPER, Extent
from .text import element

_NARROWEST = 12.0  # a shape narrower than this is not seen
_FADE = 56.0  # how long a side that is open runs on


@dataclass(frozen=True)
class Scale:
    """Days from `start` up to and including `end`, laid out over a length of pixels."""

    start: date
    end: date
    origin: float
    length: float

    @property
    def limit(self) -> float:
        """The place where the last day ends."""
        return self.origin + self.length

    def at(self, day: date) -> float:
        """The place where a day begins."""
        return self.origin + self.length * (day - self.start).days / ((self.end - self.start).days + 1)

    def units(self, precision: Precision) -> list[tuple[Span, float, float]]:
        """The years or quarters with the places where they begin and end, cut off at the edges."""
        found, unit = [], units.around(self.start, precision)
        while unit.start <= self.end:
            found.append((unit, max(self.at(unit.start), self.origin), min(self.at(unit.end + DAY), self.limit)))
            unit = units.around(unit.end + DAY, precision)
        return found

    def mark(self, item: Item) -> Extent | None:
        """Where the mark of an item lies; None without dates."""
        return self._extent(item.start, item.end, item.soft_start, item.soft_end)

    def ghost(self, item: Item) -> Extent | None:
        """Where its earlier plan lies; None without one."""
        return self._extent(item.ghost_start, item.ghost_end)

    def _extent(
        self, start: date | None, end: date | None, soft_start: bool = False, soft_end: bool = False
    ) -> Extent | None:
        if start and end:
            widen = max(0.0, _NARROWEST - (self.at(end + DAY) - self.at(start))) / 2
            return Extent(
                self.at(start) - widen, self.at(end + DAY) + widen, soft_start, soft_end, one_day=start == end
            )
        if start:
            return Extent(self.at(start), min(self.at(start) + _FADE, self.limit), soft_start, soft_end=True)
        if end:
            return Extent(max(self.at(end + DAY) - _FADE, self.origin), self.at(end + DAY), True, soft_end)
        return None

    def lines(self, top: float, bottom: float, items: list[Item], today: date | None) -> str:
        """The lines between two heights."""
        drawn = [_line(left, top, bottom, LINE) for _, left, _ in self.units(Precision.QUARTER)]
        drawn += [_line(left, top, bottom, LINE_STRONG, 1.2) for _, left, _ in self.units(Precision.YEAR)]
        for item in items:
            if item.key and (old := self.ghost(item)):
                drawn.append(_line(old.middle, top, bottom, PAPER, 3.0))  # lest the year shows between the dashes
                drawn.append(_line(old.middle, top, bottom, INK, 1.2, "5 4"))
            if item.key and (new := self.mark(item)):
                drawn.append(_line(new.middle, top, bottom, BRAND, 2.4))
        if today and self.start <= today <= self.end:
            drawn.append(_line(self.at(today), top, bottom, NOW, 2.0))
        return "".join(drawn)


def _line(x: float, top: float, bottom: float, colour: str, thick: float = 1, dashes: str | None = None) -> str:
    return element("line", x1=x, y1=top, x2=x, y2=bottom, stroke=colour, stroke_width=thick, stroke_dasharray=dashes)
