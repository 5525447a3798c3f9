"""Scores that contradict each other, told at the field.

* The residual risk lies at most as high as the current one.
* The current risk lies below the inherent one only if a measure is in force that can explain it.
* Compared are scores on one scale, each with the newest of the other kind that is not later. Whichever of the two is
  given last is told: a new current score below the residual one, a new inherent score above the current one.
* How high a score lies is likelihood × impact; told is the field (kans or gevolg) that does not fit.
"""

from collections.abc import Iterable
from datetime import date

from .enums import AssessmentKind

FIELDS = {"likelihood": "kans", "impact": "gevolg"}
THIS = {"likelihood": "deze kans", "impact": "dit gevolg"}


def problems(assessment, others: Iterable, in_force: bool) -> dict[str, str]:
    """What is wrong with `assessment` beside `others` of the same risk: {field: sentence}.

    `in_force` says whether at least one measure at the risk runs or is done.
    """
    if assessment.score is None:
        return {}
    if assessment.kind == AssessmentKind.RESIDUAL:
        current = newest(others, AssessmentKind.CURRENT, assessment)
        if current and height(assessment) > height(current):
            return {
                field: f"Het restrisico ligt boven het actuele risico ({name} {getattr(current, field)}). "
                f"Verlaag {THIS[field]}, of beoordeel eerst het actuele risico opnieuw."
                for field, name in FIELDS.items()
                if getattr(assessment, field) > getattr(current, field)
            }
    if assessment.kind == AssessmentKind.CURRENT and not in_force:
        inherent = newest(others, AssessmentKind.INHERENT, assessment)
        if inherent and height(assessment) < height(inherent):
            return {
                field: f"Het actuele risico ligt onder het inherente ({name} {getattr(inherent, field)}), maar geen enkele "
                "maatregel bij dit risico loopt of is gereed. Leg eerst de maatregel vast die dit verklaart."
                for field, name in FIELDS.items()
                if getattr(assessment, field) < getattr(inherent, field)
            }
    return {}


def upsets(assessment, others: Iterable, in_force: bool) -> dict[str, str]:
    """Which of the `others` of the same risk no longer fits beside a new `assessment`: {field: sentence}."""
    others = list(others)
    if assessment.score is None:
        return {}
    if assessment.kind == AssessmentKind.CURRENT:
        kind = AssessmentKind.RESIDUAL
        for residual in filter(None, [newest(others, kind, assessment), _leaning(others, kind, assessment)]):
            if height(residual) > height(assessment):
                return {
                    field: f"Het restrisico ({name} {getattr(residual, field)}) ligt dan boven het actuele risico. "
                    "Beoordeel ook het restrisico opnieuw, en dat eerst."
                    for field, name in FIELDS.items()
                    if getattr(residual, field) > getattr(assessment, field)
                }
    if assessment.kind == AssessmentKind.INHERENT and not in_force:
        current = _leaning(others, AssessmentKind.CURRENT, assessment)
        if current and height(current) < height(assessment):
            return {
                field: f"Het actuele risico ({name} {getattr(current, field)}) ligt dan onder het inherente, maar geen "
                "enkele maatregel bij dit risico loopt of is gereed. Leg eerst de maatregel vast die dit verklaart."
                for field, name in FIELDS.items()
                if getattr(current, field) < getattr(assessment, field)
            }
    return {}


def _leaning(others: list, kind: AssessmentKind, assessment):
    """The newest of `kind` if it is compared with this assessment, once that is added to the others; else None."""
    scored = [other for other in others if other.kind == kind and other.score and _is_other(other, assessment)]
    last = max(scored, key=_age, default=None)
    return last if last and newest([*others, assessment], assessment.kind, last) is assessment else None


def contradictions(assessments: list, in_force: bool) -> list[str]:
    """What does not fit in the newest scores of one risk, as sentences for the page; the newest assessment first."""
    found = []
    for kind in (AssessmentKind.RESIDUAL, AssessmentKind.CURRENT):
        last = next((a for a in assessments if a.kind == kind and a.score), None)
        if last is None:
            continue
        if kind == AssessmentKind.RESIDUAL:
            # a current score may have been given since
            now = next((a for a in assessments if a.kind == AssessmentKind.CURRENT and a.score), None)
            if now and now.scale_id == last.scale_id and height(last) > height(now):
                found.append("Het restrisico ligt boven het actuele risico.")
        elif problems(last, assessments, in_force):
            found.append(
                "Het actuele risico ligt onder het inherente, terwijl geen enkele maatregel loopt of gereed is."
            )
    return found


def height(assessment) -> int:
    """Likelihood × impact of a scored assessment."""
    return assessment.likelihood * assessment.impact


def newest(others: Iterable, kind: AssessmentKind, beside):
    """The newest scored assessment of `kind` on the scale of `beside` and not later than it; None without."""
    until = beside.assessed_on or date.max
    fitting = [
        other
        for other in others
        if _is_other(other, beside)
        and other.kind == kind
        and other.score
        and other.scale_id == beside.scale_id
        and (other.assessed_on or date.min) <= until
    ]
    return max(fitting, key=_age, default=None)


def _is_other(one, other) -> bool:
    return one is not other and (one.pk is None or one.pk != other.pk)


def _age(assessment) -> tuple:
    """To order by: the day, and of one day as they were written; what is not in the table yet comes last."""
    return (assessment.assessed_on or date.min, assessment.pk or float("inf"))
