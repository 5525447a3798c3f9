"""What a score meant when it was given: the steps of its scale as they were then, however they read today.

* A score is read on its scale as of the day of the assessment, or as of the moment at which it was written down
  where that is earlier: a scale that is changed the same afternoon does not change the score of the morning.
* A scale that was recorded only later is read in its first words.
* Words are shown to whoever may read the step as it was then and as it is now (then and now, as everywhere).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, QuerySet, Subquery

from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.visibility import Audience, Visibility

from .enums import Dimension
from .models import RiskAssessment, RiskScale, ScaleStep

PARTS = (("money", "geld"), ("time", "tijd"), ("quality", "kwaliteit van zorg"), ("image", "beeld"))
COLUMNS = ("id", "scale_id", "dimension", "level", "label", "description", *(name for name, _ in PARTS))


@dataclass(frozen=True)
class Wording:
    """A step in the words of a moment; `changed` says that it reads otherwise today."""

    label: str
    description: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    changed: bool = False


def with_scored_at(assessments: QuerySet) -> QuerySet:
    """The assessments (of a snapshot) with the moment at which their score was first given on their scale."""
    given = RiskAssessment.history.filter(
        id=OuterRef("id"), likelihood=OuterRef("likelihood"), impact=OuterRef("impact"), scale_id=OuterRef("scale_id")
    )
    first = given.order_by("history_date", "history_id").values("history_date")[:1]
    return assessments.annotate(scored_at=Subquery(first))


def scored_moment(assessment: RiskAssessment) -> datetime | None:
    """As of when the scale of this assessment (from `with_scored_at`) is read; None where it has no score."""
    # a past instance carries the column on the history row that it was made of
    written = vars(assessment).get("scored_at") or getattr(getattr(assessment, "_history", None), "scored_at", None)
    day = assessment.assessed_on and end_of_day(assessment.assessed_on)
    return min(filter(None, (written, day)), default=None)


def tell_all_words(snapshot: Snapshot, assessments: list[RiskAssessment]) -> None:
    """As `tell_words`, of assessments that were read without `with_scored_at`; two queries."""
    written = dict(with_scored_at(snapshot.of(RiskAssessment)).order_by().values_list("id", "scored_at"))
    for assessment in assessments:
        assessment.scored_at = written.get(assessment.id)
    tell_words(snapshot, assessments)


def tell_words(snapshot: Snapshot, assessments: Iterable[RiskAssessment]) -> None:
    """Give each assessment (from `with_scored_at`) its `likelihood_words` and `impact_words` (Wording or None).

    And `scale_then`: equal for two assessments whose scale read the same, so that only these are compared. One query,
    and none where nothing was scored.
    """
    scored = [a for a in assessments if a.score and a.scale_id]
    steps = _steps(snapshot, {a.scale_id for a in scored})
    for assessment in assessments:
        at = scored_moment(assessment)
        assessment.scale_then = (assessment.scale_id, _whole(steps, assessment.scale_id, at))
        for name, dimension in (("likelihood", Dimension.LIKELIHOOD), ("impact", Dimension.IMPACT)):
            rows = steps.get((assessment.scale_id, dimension.value, getattr(assessment, name)), [])
            setattr(assessment, f"{name}_words", _as_of(rows, at))


def _steps(snapshot: Snapshot, scale_ids: set[int]) -> dict[tuple, list[dict]]:
    """Every state of every step of these scales that may be read, oldest first, by scale, dimension and level."""
    if not scale_ids:
        return {}
    columns = (*COLUMNS, "visibility", "history_date", "history_type", "recorded_at")
    rows = list(
        ScaleStep.history.filter(scale_id__in=scale_ids).order_by("history_date", "history_id").values(*columns)
    )
    allowed = _levels(snapshot.audience)
    last = {row["id"]: row["visibility"] for row in rows}
    found: dict[tuple, list[dict]] = {}
    places: dict[int, tuple] = {}
    for row in rows:
        known = snapshot.known_by is None or row["recorded_at"] <= snapshot.known_by
        there = snapshot.moment is None or row["history_date"] <= snapshot.moment
        if known and there and row["visibility"] in allowed and last[row["id"]] in allowed:
            place = (row["scale_id"], row["dimension"], row["level"])
            had = places.setdefault(row["id"], place)
            if had != place and found[had][-1]["id"] == row["id"]:
                # the step became another one: at its old place it is gone
                found[had].append(row | {"history_type": "-"})
            places[row["id"]] = place
            found.setdefault(place, []).append(row)
    return found


def _levels(audience: Audience) -> set[str]:
    """The levels of a record of the region that this audience reads (design section 7)."""
    return set(Visibility.values) if audience.everything else set(audience.levels) - {Visibility.INTERNAL.value}


def _whole(steps: dict[tuple, list[dict]], scale_id: int | None, at: datetime | None) -> tuple:
    """All words of a scale at a moment."""
    if at is None:
        return ()
    own = sorted(key for key in steps if key[0] == scale_id)
    told = [(key, _then(steps[key], at)) for key in own]
    return tuple((key, *(row[name] for name in COLUMNS)) for key, row in told if row)


def _then(rows: list[dict], at: datetime) -> dict | None:
    """The state of a step at a moment; before there was one its first, and None once it was taken away."""
    row = next((row for row in reversed(rows) if row["history_date"] <= at), rows[0])
    return row if row["history_type"] != "-" else None


def _as_of(rows: list[dict], at: datetime | None) -> Wording | None:
    if not rows or at is None:
        return None
    if (row := _then(rows, at)) is None:
        return None
    parts = tuple((label, row[name]) for name, label in PARTS if row[name])
    changed = any(row[name] != rows[-1][name] for name in COLUMNS) or rows[-1]["history_type"] == "-"
    return Wording(row["label"], row["description"], parts, changed)


@dataclass(frozen=True)
class Described:
    """A scale for its page: per dimension its steps, the gravest first; and which parts any step describes."""

    scale: RiskScale
    likelihood: tuple[ScaleStep, ...]
    impact: tuple[ScaleStep, ...]
    parts: tuple[tuple[str, str], ...]

    @property
    def rows(self) -> list[tuple[ScaleStep, list[str]]]:
        """Each step of impact with its words for the parts."""
        return [(step, [getattr(step, name) for name, _ in self.parts]) for step in self.impact]


def described(scale: RiskScale) -> Described:
    """A scale joined with its steps, for its page."""
    steps = sorted(scale.steps.all(), key=lambda step: -step.level)
    impact = tuple(step for step in steps if step.dimension == Dimension.IMPACT)
    likelihood = tuple(step for step in steps if step.dimension == Dimension.LIKELIHOOD)
    return Described(scale, likelihood, impact, tuple(p for p in PARTS if any(getattr(s, p[0]) for s in impact)))
