"""
The marks of a timeline. Nothing is told by colour alone:

- the shape says what it is: a diamond is one day, a diamond drawn out is a moment somewhere in that
  period, a bar lasts; an end that falls apart is not sharp, or open;
- the filling says how sure it is: solid is firm, hatched is aimed at, dotted is conditional, a cross is
  lapsed;
- a sign in the middle says how it stands: a tick is done, dots mean that no message was processed;
- a dashed outline is an earlier plan, and the arrow from it says how far it moved.
"""

from dataclasses import dataclass

from .items import AIM, CONDITIONAL, DONE, DROPPED, FIRM, LAPSED, MILESTONE, SILENT, Item
from .text import Line, element, rect

INK, MUTED, BRAND, GREEN, SHIFT, NOW = "#16242c", "#4d5e67", "#0f4c5f", "#1c5b31", "#8a4b00", "#8f1d17"
PAPER, TRACK, TINT, LINE, LINE_STRONG = "#ffffff", "#f4f8f9", "#e3ecef", "#d3dde1", "#9fb0b7"
HALF = 8.0  # half the height of a mark
_DAY_HALF = 9.5  # a diamond has less body
_SOFT = 26.0  # how long a soft end falls apart
_SLIVERS = ((0.12, 0.38, 0.85), (0.56, 0.72, 0.65), (0.92, 1.0, 0.45))  # from, to and height of each, as shares
_DASHES = "3 2.4"
Point = tuple[float, float]


@dataclass(frozen=True)
class Extent:
    """Where a mark lies along time: one day or a period, and which ends fall apart."""

    start: float
    end: float
    soft_start: bool = False
    soft_end: bool = False
    one_day: bool = False

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    def reach(self, half: float = HALF) -> tuple[float, float]:
        """From where to where it is drawn; a diamond is wider than its day."""
        if self.one_day:
            half += _DAY_HALF - HALF
            return self.middle - half, self.middle + half
        return self.start, self.end


def patterns(prefix: str) -> str:
    """The fillings that marks refer to, for <defs>; the prefix keeps two figures on one page apart."""
    hatch = element("path", d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke=BRAND, stroke_width="1.7")
    dots = element("circle", cx="2.5", cy="2.5", r="1", fill=BRAND)
    return "".join(
        element(
            "pattern",
            rect(0, 0, size, size, PAPER),
            drawing,
            id=f"{prefix}-{name}",
            width=size,
            height=size,
            patternUnits="userSpaceOnUse",
        )  # fmt: skip
        for name, size, drawing in (("streven", 6, hatch), ("voorbehoud", 5, dots))
    )


def mark(item: Item, extent: Extent, y: float, prefix: str, half: float = HALF) -> str:
    """The mark of an item with its filling and sign."""
    if item.state == DROPPED:
        return ghost(item.kind, extent, y, half)
    colour = GREEN if item.state == DONE else MUTED if item.certainty == LAPSED else BRAND
    filling = {
        FIRM: colour, AIM: f"url(#{prefix}-streven)", CONDITIONAL: f"url(#{prefix}-voorbehoud)", LAPSED: PAPER,
    }[item.certainty]  # fmt: skip
    shape = _outline(item.kind, extent, y, half)
    drawn = element("path", d=shape, fill=filling, stroke=colour, stroke_width="1.5", stroke_linejoin="round")
    if item.certainty == LAPSED:
        drawn += _stroke([(-8, -8), (8, 8)], extent.middle, y, INK) + _stroke([(-8, 8), (8, -8)], extent.middle, y, INK)
    if item.state in (DONE, SILENT):
        drawn += _sign(item.state, extent.middle, y)
    return drawn


def ghost(kind: str, extent: Extent, y: float, half: float = HALF) -> str:
    """The dashed outline of an earlier plan."""
    shape = _outline(kind, Extent(extent.start, extent.end, one_day=extent.one_day), y, half)
    return element("path", d=shape, fill=PAPER, stroke=INK, stroke_width="1.3", stroke_dasharray=_DASHES)


def arrow(start: float, end: float, y: float) -> str:
    """The way from an earlier plan to the present one."""
    ahead = 1 if end >= start else -1
    tip = _path([(end, y), (end - ahead * 7, y - 4.5), (end - ahead * 7, y + 4.5)])
    return _stroke([(start, 0), (end - ahead * 7, 0)], 0, y, SHIFT, "1.6") + element("path", d=tip, fill=SHIFT)


def block_arrow(start: float, end: float, y: float, words: str) -> str:
    """The way of the milestone that the plan runs to, with words in it."""
    ahead = 1 if end >= start else -1
    neck = end - ahead * 16
    shape = [(start, -11), (neck, -11), (neck, -18), (end, 0), (neck, 18), (neck, 11), (start, 11)]
    said = Line(words, 14, PAPER, bold=True)
    return element("path", d=_path([(x, y + up) for x, up in shape]), fill=SHIFT) + (
        said.draw((start + neck) / 2, y - 9.5, anchor="middle") if words else ""
    )


def question(x: float, y: float) -> str:
    """The mark of what has no date."""
    ring = element("circle", cx=x, cy=y, r="7.5", fill=PAPER, stroke=INK, stroke_width="1.3", stroke_dasharray=_DASHES)
    return ring + Line("?", 13, INK, bold=True).draw(x, y - 8.5, anchor="middle")


def _outline(kind: str, extent: Extent, y: float, half: float) -> str:
    """The path of a mark: diamond, drawn-out diamond or bar, with slivers where an end is soft."""
    start, end = extent.start, extent.end
    if extent.one_day and kind == MILESTONE:
        (left, right), middle = extent.reach(half), extent.middle
        return _path([(left, y), (middle, y - middle + left), (right, y), (middle, y + middle - left)])
    point = min(half, (end - start) * 0.3) if kind == MILESTONE else 0
    soft = min(_SOFT, (end - start) * 0.4)
    slivers = []
    if extent.soft_start:
        slivers += [_sliver(start + soft, -soft, share, y, half) for share in _SLIVERS]
        start += soft
    if extent.soft_end:
        slivers += [_sliver(end - soft, soft, share, y, half) for share in _SLIVERS]
        end -= soft
    left = start + (0 if extent.soft_start else point)
    right = end - (0 if extent.soft_end else point)
    body = [(start, y), (left, y - half), (right, y - half), (end, y), (right, y + half), (left, y + half)]
    body = [place for place in body if point or place[1] != y]
    return "".join(map(_path, [body, *slivers]))


def _sliver(base: float, length: float, share: tuple[float, float, float], y: float, half: float) -> list[Point]:
    """One piece of an end that falls apart, away from `base`."""
    near, far, height = base + length * share[0], base + length * share[1], half * share[2]
    return [(near, y - height), (far, y - height), (far, y + height), (near, y + height)]


def _sign(state: str, x: float, y: float) -> str:
    colour = GREEN if state == DONE else BRAND
    disc = element("circle", cx=x, cy=y, r="6.5", fill=PAPER, stroke=colour, stroke_width="1.2")
    if state == DONE:
        return disc + _stroke([(-3, 0.2), (-0.8, 2.6), (3.2, -2.6)], x, y, colour, "1.8")
    return disc + "".join(element("circle", cx=x + step, cy=y, r="1", fill=colour) for step in (-3.0, 0.0, 3.0))


def _stroke(points: list[Point], x: float, y: float, colour: str, thick: str = "2") -> str:
    route = _path([(x + right, y + down) for right, down in points]).removesuffix("Z")
    return element("path", d=route, fill="none", stroke=colour, stroke_width=thick)


def _path(points: list[Point]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
