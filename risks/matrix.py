"""The 5×5 matrix: where a score lies, and how grave that is.

* level = likelihood × impact: up to 4 laag, up to 9 midden, up to 14 hoog, from 15 zeer hoog.
* A risk without a score is never dropped: it is listed beside the matrix as "niet beoordeeld".
"""

from dataclasses import dataclass

STEPS = range(1, 6)
LEVELS = ((4, "laag", "low"), (9, "midden", "medium"), (14, "hoog", "high"), (25, "zeer hoog", "very-high"))


def level(likelihood: int, impact: int) -> tuple[str, str]:
    """The level of a score (1-5 × 1-5) as a Dutch word and as the kind of its badge and cell."""
    score = likelihood * impact
    return next((word, kind) for limit, word, kind in LEVELS if score <= limit)


@dataclass(frozen=True)
class Cell:
    """One place in the matrix with the risks that lie there."""

    likelihood: int
    impact: int
    word: str
    kind: str
    risks: tuple


@dataclass(frozen=True)
class Matrix:
    """Rows from likelihood 5 down to 1, each with cells of impact 1 to 5; and the risks without a score."""

    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    unscored: tuple

    @property
    def scored(self) -> bool:
        """Whether there is anything to draw."""
        return any(cell.risks for _, cells in self.rows for cell in cells)


def matrix_of(scores: dict) -> Matrix:
    """The matrix of {risk: (likelihood, impact) or None}."""
    rows = []
    for likelihood in reversed(STEPS):
        cells = []
        for impact in STEPS:
            here = tuple(risk for risk, score in scores.items() if score == (likelihood, impact))
            cells.append(Cell(likelihood, impact, *level(likelihood, impact), here))
        rows.append((likelihood, tuple(cells)))
    return Matrix(tuple(rows), tuple(risk for risk, score in scores.items() if score is None))


def current_score(risk) -> tuple[int, int] | None:
    """The newest current assessment of a risk joined with its assessments, else the newest inherent one; None without."""
    for kind in ("actueel", "inherent"):
        for assessment in risk.assessments.all():
            if assessment.kind == kind and assessment.likelihood:
                return assessment.likelihood, assessment.impact
    return None
