"""What the project office has to look at again: the list "te beoordelen".

* A risk whose day of review has come and that nobody judged since, as long as it is open or accepted.
  A judgement that was prepared and is still hidden from who may read the risk (a round of review), waits as well.
* A risk whose acceptance has ended: it is open again.
* A risk with scores that contradict each other.
* Beside it: risks that will never come on that list, because no day of review is planned and no acceptance ends.
"""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.visibility import OFFICE, Visibility

from .acceptance import ALIVE, in_force
from .models import Mitigation, Risk
from .register import flags, join_measures, told


@dataclass(frozen=True)
class ToReview:
    """One risk to look at again: why, and since when where that is a day."""

    risk: Risk
    why: str
    since: date | None = None


@dataclass(frozen=True)
class Reviews:
    """What to look at again, the longest waiting first, and the risks of which nobody planned when."""

    waiting: list[ToReview]
    unplanned: list[Risk]


def read_reviews(day: date, snapshot: Snapshot | None = None) -> Reviews:
    """Everything to look at again on `day`, and what has no day; five queries.

    Without a snapshot as the project office reads now.
    """
    snapshot = snapshot or Snapshot(OFFICE)
    found = snapshot.of(Risk).filter(state__in=ALIVE)
    risks = snapshot.join(found, "assessments", "acceptances", "risk_mitigations")
    rows = [row for risk in risks for row in risk.risk_mitigations.all()]
    join_measures(snapshot, rows, risks, list(snapshot.of(Mitigation)) if rows else [])
    told(risks, day)
    waiting = [reason for risk in risks for reason in _reasons(risk, day)]
    return Reviews(
        waiting=sorted(waiting, key=lambda item: item.since or date.max),
        unplanned=[risk for risk in risks if _is_unplanned(risk, day)],
    )


def _reasons(risk: Risk, day: date):
    if risk.next_review and risk.next_review <= day:
        since = _judged_since(risk)
        if not since:
            yield ToReview(risk, f"beoordeling gepland op {dutch_date(risk.next_review)}", risk.next_review)
        elif all(_is_prepared(assessment, risk) for assessment in since):
            prepared = dutch_date(max(assessment.assessed_on for assessment in since))
            yield ToReview(
                risk,
                f"beoordeling van {prepared} klaargezet en nog intern: stel bij en maak openbaar",
                risk.next_review,
            )
    if risk.standing.reopened:
        ended = max((a.until for a in risk.acceptances.all()), default=None)
        yield ToReview(risk, f"weer open: {risk.standing.note}", ended)
    for sentence in flags(risk, risk.risk_mitigations.all()):
        yield ToReview(risk, sentence)


def _judged_since(risk: Risk) -> list:
    """The assessments of the day that was planned and later."""
    return [a for a in risk.assessments.all() if a.assessed_on and a.assessed_on >= risk.next_review]


def _is_prepared(assessment, risk: Risk) -> bool:
    return assessment.visibility == Visibility.INTERNAL != risk.visibility


def _is_unplanned(risk: Risk, day: date) -> bool:
    """Whether nothing will bring this risk on the list again: no day to come, no acceptance that ends."""
    if in_force(risk.acceptances.all(), day) or risk.standing.reopened:
        return False
    if risk.next_review is None:
        return True
    judged = _judged_since(risk)
    return risk.next_review <= day and any(not _is_prepared(assessment, risk) for assessment in judged)
