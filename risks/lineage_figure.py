"""Two lists beside each other with the lines between them, as a drawing; the table below it says the same.

* On the left the earlier papers with their lists, on the right the later one; a line says how they relate, in words
  at its end. Nothing is told by colour or dashes alone.
* A concern that leads nowhere has a dashed frame and a line that stops, with "geen tegenhanger" or "vervallen".
* On a telephone there is no room between the frames: the words stand in them, below the titles.
"""

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from planning.timeline.marks import BRAND, INK, LINE_STRONG, MUTED, PAPER, SHIFT, TINT
from planning.timeline.text import FONT, Line, element, rect, wrap

from .enums import LineageKind
from .lists import Comparison

PAGE, PHONE = 1040, 340
WORDS = {
    LineageKind.CONTINUES: "voortgezet",
    LineageKind.CHANGED: "gewijzigd",
    LineageKind.SPLIT: "afgesplitst",
    LineageKind.MERGED: "samengevoegd",
    LineageKind.MOVED: "verplaatst",
    LineageKind.PROMOTED: "opgewaardeerd",
    LineageKind.DROPPED: "vervallen",
    LineageKind.NO_COUNTERPART: "geen tegenhanger",
    LineageKind.NEW: "nieuw",
}
#: lines that change what they lead to are broken up
DASHES = {LineageKind.CHANGED: "7 4", LineageKind.PROMOTED: "2 4", LineageKind.SPLIT: "12 4"}
PAD, GAP, HEAD = 8.0, 10.0, 26.0


@dataclass(frozen=True)
class _Look:
    """The measures of one of the two drawings."""

    width: int
    column: int
    size: float
    narrow: bool

    @property
    def right(self) -> float:
        return self.width - self.column - 1


_LOOKS = {PAGE: _Look(PAGE, 380, 14, False), PHONE: _Look(PHONE, 142, 14, True)}


@dataclass(frozen=True)
class _Box:
    """A risk in its frame."""

    risk: object
    lines: tuple[Line, ...]
    x: float
    y: float
    height: float


def lineage_figure(comparison: Comparison, *, width: int = PAGE) -> SafeString | str:
    """The two lists as SVG (`width` is PAGE or PHONE); "" where one of them is empty."""
    if not comparison.later or not comparison.all_earlier:
        return ""
    look = _LOOKS[width]
    left, headings, left_end = _left(comparison, look)
    right, right_end = _right(comparison, look)
    height = max(left_end, right_end)
    return mark_safe(
        element(
            "svg",
            element("title", outcome(comparison)),
            rect(0, 0, width, height, PAPER),
            *headings,
            _connections(comparison, left, right, look),
            *(_frame(box, look, dashed=_ends(comparison, box.risk)) for box in left.values()),
            *(_frame(box, look, bold=_is_new(comparison, box.risk)) for box in right.values()),
            xmlns="http://www.w3.org/2000/svg",
            class_=f"p-drawing p-drawing--{'narrow' if look.narrow else 'wide'}",
            viewBox=f"0 0 {width} {height:.0f}",
            width=width,
            height=round(height),
            role="img",
            font_family=FONT,
        )
    )


def outcome(comparison: Comparison) -> str:
    """What the drawing tells, in a sentence."""
    gone = len({line.earlier_id for line in comparison.ended} - {line.earlier_id for line in comparison.links})
    parts = len({line.earlier_id for line in comparison.ended} & {line.earlier_id for line in comparison.links})
    told = [
        f"Van {len(comparison.all_earlier)} eerdere kanttekeningen en risico's naar {len(comparison.later)}",
        f"{len({line.later_id for line in comparison.links})} met een voorganger",
        f"{len(comparison.new)} nieuw",
        f"{gone} zonder tegenhanger" + (f" en {parts} voor een deel" if parts else ""),
    ]
    return f"{told[0]}: {', '.join(told[1:])}. Alle verbanden staan in de tabel."


def _left(comparison, look):
    boxes, headings, y = {}, [], 0.0
    for paper, risks in comparison.earlier:
        owner = next((risk.municipality.name for risk in risks if risk.municipality), "")
        when = paper.when if paper else "stuk niet bekend"
        words = [owner] if look.narrow and owner else [f"{owner}, {when}" if owner else when]
        headings.append(Line(words[0], 13, MUTED, bold=True).draw(0, y + 4))
        y += HEAD
        for risk in risks:
            boxes[risk.id] = _box(risk, 0.5, y, look, _left_note(comparison, risk))
            y += boxes[risk.id].height + GAP
        y += GAP
    return boxes, headings + [_right_heading(comparison, look)], y


def _right_heading(comparison, look) -> str:
    paper = comparison.paper
    if paper is None:
        words = "Later"
    elif look.narrow:
        words = paper.municipality.name if paper.municipality else "Later"
    else:
        words = f"{paper.municipality.name}, {paper.when}" if paper.municipality else str(paper.when)
    return Line(words, 13, MUTED, bold=True).draw(look.right, 4)


def _right(comparison, look):
    boxes, y = {}, HEAD
    for risk in comparison.later:
        boxes[risk.id] = _box(risk, look.right, y, look, _right_note(comparison, risk))
        y += boxes[risk.id].height + GAP
    return boxes, y


def _left_note(comparison, risk) -> str:
    """What became of an earlier risk that leads nowhere, wholly or for a part."""
    gone = [WORDS[line.kind] for line in comparison.ended if line.earlier_id == risk.id]
    return f"{'' if _ends(comparison, risk) else 'deels '}{gone[0]}" if gone else ""


def _right_note(comparison, risk) -> str:
    """How a later risk came about."""
    lines = [line for line in (*comparison.links, *comparison.new) if line.later_id == risk.id]
    return ", ".join(dict.fromkeys(WORDS[line.kind] for line in lines))


def _box(risk, x, y, look, note) -> _Box:
    room = look.column - 2 * PAD
    if look.narrow:
        mark = f"Risico {risk.number}" if risk.number else risk.marker
        told = [(words, look.size, INK, True) for words in wrap(mark, look.size, room)] if mark else []
        told += [(words, 12, INK, False) for words in wrap(risk.title, 12, room)]
        told += [(words, 12, MUTED, True) for words in wrap(note, 12, room)]
    else:
        title = f"{risk.number}. {risk.title}" if risk.number else f"{risk.marker} {risk.title}".strip()
        told = [(words, look.size, INK, False) for words in wrap(title, look.size, room)]
    lines = tuple(Line(words, size, fill, bold=bold) for words, size, fill, bold in told)
    return _Box(risk, lines, x, y, max(sum(line.height for line in lines) + 2 * PAD - 4, 38.0))


def _frame(box, look, *, dashed: bool = False, bold: bool = False) -> str:
    frame = element(
        "rect",
        x=box.x,
        y=box.y,
        width=float(look.column),
        height=box.height,
        rx="4",
        fill=PAPER if dashed else TINT,
        stroke=INK if dashed else BRAND if bold else LINE_STRONG,
        stroke_width="2.5" if bold else "1.2",
        stroke_dasharray="5 4" if dashed else None,
    )
    top = box.y + (box.height - sum(line.height for line in box.lines)) / 2
    drawn = []
    for line in box.lines:
        drawn.append(line.draw(box.x + PAD, top))
        top += line.height
    return frame + "".join(drawn)


def _connections(comparison, left, right, look) -> str:
    """Lines from list to list; the words stand at the end of each, on paper, so that nothing runs through them."""
    drawn, words = [], []
    starts = _spread(left, [*comparison.links, *comparison.ended], "earlier_id", right)
    ends = _spread(right, [*comparison.links, *comparison.new], "later_id", left)
    for line in comparison.links:
        y1, y2 = starts[line.id], ends[line.id]
        x1, x2 = look.column + 0.5, look.right
        bend = (x2 - x1) * 0.45
        drawn.append(
            element(
                "path",
                d=f"M{x1:.1f} {y1:.1f}C{x1 + bend:.1f} {y1:.1f} {x2 - bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}",
                fill="none",
                stroke=BRAND,
                stroke_width="2",
                stroke_dasharray=DASHES.get(line.kind),
            )
        )
        words.append(Line(WORDS[line.kind], 12, INK).draw(x2 - 8, y2 - 8, anchor="end", ground=PAPER))
    for line in comparison.ended:
        y, x = starts[line.id], look.column + 0.5
        stop = x + (9 if look.narrow else 16)
        drawn.append(_stroke(f"M{x:.1f} {y:.1f}H{stop:.1f}M{stop:.1f} {y - 6:.1f}V{y + 6:.1f}", INK))
        part = "" if _ends(comparison, left[line.earlier_id].risk) else "deels "
        told = Line(f"{part}{WORDS[line.kind]}", 12, INK, bold=True)
        words.append(told.draw(stop + 7, y - 8, ground=PAPER))
    for line in comparison.new:
        y, x = ends[line.id], look.right
        begin = x - (9 if look.narrow else 16)
        drawn.append(_stroke(f"M{begin:.1f} {y:.1f}H{x:.1f}M{begin:.1f} {y - 6:.1f}V{y + 6:.1f}", SHIFT))
        words.append(Line(WORDS[line.kind], 12, SHIFT, bold=True).draw(x - 23, y - 8, anchor="end", ground=PAPER))
    return "".join(drawn if look.narrow else [*drawn, *words])


def _stroke(path: str, colour: str) -> str:
    return element("path", d=path, fill="none", stroke=colour, stroke_width="1.8")


def _spread(boxes, lines, side: str, others) -> dict[int, float]:
    """Where each line touches its box: lines at one box below each other, in the order of the other list."""
    other = "later_id" if side == "earlier_id" else "earlier_id"
    places = {}
    for key, box in boxes.items():
        own = sorted(
            (line for line in lines if getattr(line, side) == key),
            # what leads nowhere comes last
            key=lambda line: others[getattr(line, other)].y if getattr(line, other) in others else float("inf"),
        )
        for number, line in enumerate(own, start=1):
            places[line.id] = box.y + box.height * number / (len(own) + 1)
    return places


def _ends(comparison, risk) -> bool:
    return risk.id in {line.earlier_id for line in comparison.ended} - {line.earlier_id for line in comparison.links}


def _is_new(comparison, risk) -> bool:
    return risk.id in {line.later_id for line in comparison.new}
