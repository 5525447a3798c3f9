"""The 5×5 matrix: where a score lies, how grave that is, and where each risk came from.

* level = likelihood × impact: up to 4 laag, up to 9 midden, up to 14 hoog, from 15 zeer hoog.
* A risk lies where its newest current assessment puts it; as long as there is none, where the inherent one does.
* It came from its previous current score, else from its inherent one. A score on another scale is told, but it is no
  place in this matrix: steps of two scales cannot be compared.
* The matrix can be drawn of the inherent scores, or of the residual ones, which come from the current one.
* A risk without a score is never dropped: it is listed beside the matrix as "niet beoordeeld". A newer assessment
  that is left empty takes an older score away.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from .enums import AssessmentKind

STEPS = range(1, 6)
LEVELS = ((4, "laag", "low"), (9, "midden", "medium"), (14, "hoog", "high"), (25, "zeer hoog", "very-high"))
#: the kind of the gravest level
GRAVEST = LEVELS[-1][2]
#: the badge of a level: there are three kinds
BADGE = {"very-high": "high"}


def level(likelihood: int, impact: int) -> tuple[str, str]:
    """The level of a score (1-5 × 1-5) as a Dutch word and as the kind of its badge and cell."""
    score = likelihood * impact
    return next((word, kind) for limit, word, kind in LEVELS if score <= limit)


def weighed(score: tuple[int, int] | None) -> str:
    """A score with its level: "2 × 4: midden"; "" without one."""
    return f"{score[0]} × {score[1]}: {level(*score)[0]}" if score else ""


@dataclass(frozen=True)
class Position:
    """Where a risk lies and where it came from; each as (likelihood, impact) and the kind of that assessment."""

    score: tuple[int, int]
    kind: str
    previous: tuple[int, int] | None = None
    previous_kind: str = ""
    scale_id: int | None = None
    #: the previous score was given on another scale
    rescaled: bool = False

    @property
    def moved(self) -> bool:
        """Whether it came from another place in the matrix."""
        return not self.rescaled and self.previous not in (None, self.score)

    @property
    def came_from(self) -> str:
        """Where it came from, in short: "was 4 × 5", "ongewijzigd" or ""."""
        if self.previous is None:
            return "zonder maatregelen" if self.kind == AssessmentKind.INHERENT else ""
        told = f"{self.previous[0]} × {self.previous[1]}"
        if self.kind == AssessmentKind.RESIDUAL:
            return f"nu {told}"
        return f"was {told}" if self.moved or self.rescaled else "ongewijzigd"

    @property
    def since_text(self) -> str:
        """Of which assessment that was: "(inherent)", "(vorige beoordeling, op een andere schaal)" or ""."""
        told = []
        if self.previous is not None and self.kind != AssessmentKind.RESIDUAL:
            told = ["inherent" if self.previous_kind == AssessmentKind.INHERENT else "vorige beoordeling"]
        told += ["op een andere schaal"] if self.rescaled else []
        return f"({', '.join(told)})" if told else ""

    @property
    def from_text(self) -> str:
        """Where it came from: "was 4 × 5 (inherent)", "ongewijzigd (vorige beoordeling)" or ""."""
        return f"{self.came_from} {self.since_text}".strip()


def position(assessments: Iterable, kind: str = AssessmentKind.CURRENT) -> Position | None:
    """Where these assessments of one risk (newest first) put it; None where that is not assessed.

    `kind` says which score: the current one (or else the inherent one), or only the inherent or the residual one.
    """
    of = {one: [a for a in assessments if a.kind == one] for one in AssessmentKind}
    inherent, current = of[AssessmentKind.INHERENT], of[AssessmentKind.CURRENT]
    if kind == AssessmentKind.CURRENT:
        here, *before = current or inherent or [None]
        before += inherent if current else []
    else:
        here = next(iter(of[kind]), None)
        before = (current or inherent)[:1] if kind == AssessmentKind.RESIDUAL else []
    if here is None or here.score is None:
        return None
    came_from = next((a for a in before if a.score), None)
    if came_from is None:
        return Position(here.score, here.kind, scale_id=here.scale_id)
    rescaled = came_from.scale_id != here.scale_id
    return Position(here.score, here.kind, came_from.score, came_from.kind, here.scale_id, rescaled)


@dataclass(frozen=True)
class Cell:
    """One place in the matrix: the risks that lie there, and those that left it."""

    likelihood: int
    impact: int
    word: str
    kind: str
    placed: tuple[tuple[object, Position], ...]
    left: tuple = ()

    @property
    def risks(self) -> tuple:
        """The risks that lie here."""
        return tuple(risk for risk, _ in self.placed)

    @property
    def groups(self) -> list[tuple[Position, list]]:
        """The risks that lie here by where they came from: what many share is told once."""
        found: dict[str, tuple[Position, list]] = {}
        for risk, place in self.placed:
            found.setdefault(place.from_text, (place, []))[1].append(risk)
        return list(found.values())


@dataclass(frozen=True)
class Matrix:
    """Rows from likelihood 5 down to 1, each with cells of impact 1 to 5; and the risks without a score."""

    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    unscored: tuple

    @property
    def scored(self) -> bool:
        """Whether there is anything to draw."""
        return any(cell.risks for _, cells in self.rows for cell in cells)

    @property
    def moved(self) -> bool:
        """Whether a risk came from another place."""
        return any(cell.left for _, cells in self.rows for cell in cells)

    @property
    def mixed(self) -> bool:
        """Whether scores on several scales lie in it."""
        return len({place.scale_id for _, cells in self.rows for cell in cells for _, place in cell.placed}) > 1


def matrix_of(risks: Iterable, kind: str = AssessmentKind.CURRENT) -> Matrix:
    """The matrix of risks with a `position` (or None); of another kind of score than the current one, joined with
    their assessments."""
    places = [(risk, risk.position if kind == AssessmentKind.CURRENT else _place(risk, kind)) for risk in risks]
    placed = [(risk, place) for risk, place in places if place]
    rows = tuple(
        (likelihood, tuple(_cell(likelihood, impact, placed, kind) for impact in STEPS))
        for likelihood in reversed(STEPS)
    )
    return Matrix(rows, tuple(risk for risk, place in places if not place))


def _place(risk, kind) -> Position | None:
    return position(list(risk.assessments.all()), kind)


def _cell(likelihood, impact, placed, kind) -> Cell:
    here = (likelihood, impact)
    # where a residual score comes from is where the risk still is
    left = [risk for risk, place in placed if place.moved and place.previous == here and kind == AssessmentKind.CURRENT]
    return Cell(
        likelihood,
        impact,
        *level(likelihood, impact),
        tuple((risk, place) for risk, place in placed if place.score == here),
        tuple(left),
    )
