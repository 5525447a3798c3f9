"""The 5×5 matrix: where a score lies, how grave that is, and where each risk came from.

* level = likelihood × impact: up to 4 laag, up to 9 midden, up to 14 hoog, from 15 zeer hoog.
* A risk lies where its newest current assessment puts it; as long as there is none, where the inherent one does.
* It came from its previous current score, else from its inherent one.
* A risk without a score is never dropped: it is listed beside the matrix as "niet beoordeeld". A newer assessment
  that is left empty takes an older score away.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from .enums import AssessmentKind

STEPS = range(1, 6)
LEVELS = ((4, "laag", "low"), (9, "midden", "medium"), (14, "hoog", "high"), (25, "zeer hoog", "very-high"))
#: the badge of a level: there are three kinds
BADGE = {"very-high": "high"}


def level(likelihood: int, impact: int) -> tuple[str, str]:
    """The level of a score (1-5 × 1-5) as a Dutch word and as the kind of its badge and cell."""
    score = likelihood * impact
    return next((word, kind) for limit, word, kind in LEVELS if score <= limit)


@dataclass(frozen=True)
class Position:
    """Where a risk lies and where it came from; each as (likelihood, impact) and the kind of that assessment."""

    score: tuple[int, int]
    kind: str
    previous: tuple[int, int] | None = None
    previous_kind: str = ""

    @property
    def moved(self) -> bool:
        """Whether it came from another place in the matrix."""
        return self.previous not in (None, self.score)

    @property
    def from_text(self) -> str:
        """Where it came from: "was 4 × 5 (inherent)", "ongewijzigd sinds de vorige beoordeling" or ""."""
        if self.previous is None:
            return "zonder maatregelen" if self.kind == AssessmentKind.INHERENT else ""
        which = "inherent" if self.previous_kind == AssessmentKind.INHERENT else "vorige beoordeling"
        likelihood, impact = self.previous
        return f"was {likelihood} × {impact} ({which})" if self.moved else f"ongewijzigd ({which})"


def position(assessments: Iterable) -> Position | None:
    """Where these assessments of one risk (newest first) put it; None where that is not assessed."""
    current = [a for a in assessments if a.kind == AssessmentKind.CURRENT]
    inherent = [a for a in assessments if a.kind == AssessmentKind.INHERENT]
    here, *older = current or inherent or [None]
    if here is None or here.score is None:
        return None
    came_from = next((a for a in [*older, *(inherent if current else [])] if a.score), None)
    if came_from is None:
        return Position(here.score, here.kind)
    return Position(here.score, here.kind, came_from.score, came_from.kind)


@dataclass(frozen=True)
class Cell:
    """One place in the matrix: the risks that lie there, and those that left it."""

    likelihood: int
    impact: int
    word: str
    kind: str
    risks: tuple
    left: tuple = ()


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


def matrix_of(risks: Iterable) -> Matrix:
    """The matrix of risks with a `position` (or None)."""
    placed = [risk for risk in risks if risk.position]
    rows = tuple(
        (likelihood, tuple(_cell(likelihood, impact, placed) for impact in STEPS)) for likelihood in reversed(STEPS)
    )
    return Matrix(rows, tuple(risk for risk in risks if not risk.position))


def _cell(likelihood, impact, placed) -> Cell:
    place = (likelihood, impact)
    return Cell(
        likelihood,
        impact,
        *level(likelihood, impact),
        tuple(risk for risk in placed if risk.position.score == place),
        tuple(risk for risk in placed if risk.position.moved and risk.position.previous == place),
    )
