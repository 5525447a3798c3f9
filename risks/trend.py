"""How bad one risk was judged over time, as a small drawing; the table beside it says the same.

* Upwards is likelihood × impact, in the four bands of the matrix; to the right is the day of the assessment.
* Current scores are a line of discs, residual ones a dashed line of diamonds, inherent ones open squares: told by
  shape, never by colour alone. Each carries its score.
* Scores of several kinds on one day stand side by side, so that none hides another; of one kind the last one counts.
* A line is broken where the scale changed, by another scale or by other words: such scores cannot be compared. A mark
  in the drawing and the sentence with it say so.
* Assessments without a score or without a day are in the table only.
"""

from datetime import date

from django.utils.safestring import SafeString, mark_safe

from jeugdhulp.templatetags.dutch import dutch_date
from planning.timeline.marks import BRAND, INK, LINE, MUTED, PAPER, TINT, TRACK
from planning.timeline.text import FONT, Line, element, rect

from .enums import AssessmentKind
from .matrix import LEVELS, level

PAGE, PHONE = 720, 340
#: above the bands is room for the score of the gravest
LEFT, TOP, BAND, FOOT = 74, 32, 42, 46
BESIDE = {AssessmentKind.INHERENT: -26, AssessmentKind.CURRENT: 0, AssessmentKind.RESIDUAL: 26}
NAMES = {AssessmentKind.CURRENT: "actueel", AssessmentKind.RESIDUAL: "rest", AssessmentKind.INHERENT: "inherent"}


def trend(risk, *, width: int = PAGE) -> SafeString | str:
    """The scores of a risk joined with its assessments (told their words, scales.py) as SVG; "" with fewer than two
    dated scores."""
    # they come newest first: the first of a kind and day is the one that counts
    counting = {(a.kind, a.assessed_on): a for a in reversed(list(risk.assessments.all())) if a.score and a.assessed_on}
    scored = sorted(counting.values(), key=lambda a: a.assessed_on)
    if len(scored) < 2:
        return ""
    days = scored[0].assessed_on, scored[-1].assessed_on
    shared = {a.assessed_on for a in scored for b in scored if a.assessed_on == b.assessed_on and a.kind != b.kind}
    height = TOP + 4 * BAND + FOOT
    series = [
        _series(kind, [a for a in scored if a.kind == kind], days, shared, width)
        for kind in (AssessmentKind.INHERENT, AssessmentKind.RESIDUAL, AssessmentKind.CURRENT)
    ]
    return mark_safe(
        element(
            "svg",
            element("title", outcome(risk, scored)),
            rect(0, 0, width, height, PAPER),
            _bands(width),
            *_breaks(scored, days, width),
            *series,
            _days(scored, days, width),
            _legend([a.kind for a in scored], height, width),
            xmlns="http://www.w3.org/2000/svg",
            class_=f"p-drawing p-drawing--{'narrow' if width == PHONE else 'wide'}",
            viewBox=f"0 0 {width} {height}",
            width=width,
            height=height,
            role="img",
            font_family=FONT,
        )
    )


def outcome(risk, scored) -> str:
    """What the drawing tells, in a sentence."""
    told = []
    for kind, name in NAMES.items():
        of_kind = [a for a in scored if a.kind == kind]
        if of_kind:
            first, last = of_kind[0], of_kind[-1]
            was = f"{_score(first)} op {dutch_date(first.assessed_on)}"
            if first is last:
                told.append(f"{name} {was}")
            else:
                to = f"van {was} naar" if comparable(first, last) else f"{was}, en op een andere schaal"
                told.append(f"{name} {to} {_score(last)} op {dutch_date(last.assessed_on)}")
    return f"Verloop van {risk.title}: {'; '.join(told)}."


def comparable(one, other) -> bool:
    """Whether two scores were given on one scale that read the same on both days."""
    return one.scale_then == other.scale_then


def _score(assessment) -> str:
    return f"{assessment.likelihood} × {assessment.impact} ({level(*assessment.score)[0]})"


def _x(day: date, days, width) -> float:
    first, last = days
    share = (day - first).days / ((last - first).days or 1) if last > first else 0.5
    return LEFT + 42 + share * (width - LEFT - 84)


def _y(score: int) -> float:
    """Each band of the matrix is as high as the others, and within it a score lies where it belongs."""
    below = 0
    for number, (limit, _, _) in enumerate(LEVELS):
        if score <= limit:
            share = (score - below - 0.5) / (limit - below)
            return TOP + (4 - number - share) * BAND
        below = limit
    raise ValueError(f"{score} is no likelihood × impact")


def _bands(width) -> str:
    drawn = []
    for number, (_, word, _) in enumerate(reversed(LEVELS)):
        top = TOP + number * BAND
        drawn.append(rect(LEFT, top, width - LEFT, BAND, TRACK if number % 2 else TINT))
        drawn.append(Line(word, 13, MUTED).draw(LEFT - 8, top + BAND / 2 - 9, anchor="end"))
    return "".join(drawn)


def _series(kind, scored, days, shared, width) -> str:
    places = [
        (_x(a.assessed_on, days, width) + (a.assessed_on in shared) * BESIDE[kind], _y(a.likelihood * a.impact))
        for a in scored
    ]
    drawn = []
    if kind != AssessmentKind.INHERENT:
        for (before, start), (after, end) in zip(
            zip(scored, places, strict=True), zip(scored[1:], places[1:], strict=True), strict=False
        ):
            if comparable(before, after):
                drawn.append(
                    element(
                        "line",
                        x1=start[0],
                        y1=start[1],
                        x2=end[0],
                        y2=end[1],
                        stroke=BRAND if kind == AssessmentKind.CURRENT else MUTED,
                        stroke_width=2.5 if kind == AssessmentKind.CURRENT else 1.5,
                        stroke_dasharray=None if kind == AssessmentKind.CURRENT else "5 4",
                    )
                )
    for assessment, (x, y) in zip(scored, places, strict=True):
        drawn.append(_mark(kind, x, y))
        words = Line(f"{assessment.likelihood}×{assessment.impact}", 13, INK, bold=kind == AssessmentKind.CURRENT)
        above = kind != AssessmentKind.RESIDUAL
        drawn.append(words.draw(x, y - 24 if above else y + 8, anchor="middle"))
    return "".join(drawn)


def _breaks(scored, days, width) -> list[str]:
    """A line from top to bottom between two days with another scale, with the words beside it."""
    drawn = []
    for before, after in zip(scored, scored[1:], strict=False):
        if not comparable(before, after):
            x = (_x(before.assessed_on, days, width) + _x(after.assessed_on, days, width)) / 2
            shape = {"stroke": INK, "stroke_width": 1, "stroke_dasharray": "2 3"}
            drawn.append(element("line", x1=x, y1=TOP - 8, x2=x, y2=TOP + 4 * BAND, **shape))
            drawn.append(Line("andere schaal", 12, INK).draw(x, TOP - 26, anchor="middle"))
    return drawn


def _mark(kind, x: float, y: float) -> str:
    if kind == AssessmentKind.CURRENT:
        return element("circle", cx=x, cy=y, r=6, fill=BRAND, stroke=PAPER, stroke_width=1.5)
    half = 6.5
    if kind == AssessmentKind.RESIDUAL:
        shape = f"M{x:.1f} {y - half:.1f}L{x + half:.1f} {y:.1f}L{x:.1f} {y + half:.1f}L{x - half:.1f} {y:.1f}Z"
        return element("path", d=shape, fill=PAPER, stroke=MUTED, stroke_width=1.5)
    return element("rect", x=x - 5, y=y - 5, width=10, height=10, fill=PAPER, stroke=INK, stroke_width=1.5)


def _days(scored, days, width) -> str:
    """The days below, as far as they fit: the first and the last always, another only where there is room."""
    bottom = TOP + 4 * BAND
    shown: list[tuple[date, float, str]] = []
    wanted = sorted({a.assessed_on for a in scored})
    for day in (wanted[0], wanted[-1], *wanted[1:-1]):
        words = f"{day.day}-{day.month}-{day.year}"
        x = min(max(_x(day, days, width), LEFT + 34), width - 36)
        if all(abs(x - other) > 78 for _, other, _ in shown):
            shown.append((day, x, words))
    axis = element("line", x1=LEFT, y1=bottom, x2=width, y2=bottom, stroke=LINE, stroke_width=1.5)
    return axis + "".join(Line(words, 12, MUTED).draw(x, bottom + 4, anchor="middle") for _, x, words in shown)


def _legend(kinds, height, width) -> str:
    x, drawn = float(LEFT), []
    for kind, name in NAMES.items():
        if kind in kinds:
            drawn.append(_mark(kind, x + 6, height - 11))
            words = Line(name, 13, INK)
            drawn.append(words.draw(x + 18, height - 20))
            x += 18 + words.width + 22
    return "".join(drawn)
