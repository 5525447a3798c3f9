"""What the project office has to look at again: the list "te beoordelen".

* A risk whose day of review has come, as long as it is open or accepted.
* A risk whose acceptance has ended: it is open again.
* A risk with scores that contradict each other.
"""

from dataclasses import dataclass
from datetime import date

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date
from jeugdhulp.visibility import OFFICE

from .enums import RiskState
from .models import Mitigation, Risk
from .register import flags, join_measures, told

ALIVE = (RiskState.OPEN, RiskState.ACCEPTED)


@dataclass(frozen=True)
class ToReview:
    """One risk to look at again: why, and since when where that is a day."""

    risk: Risk
    why: str
    since: date | None = None


def to_review(day: date, snapshot: Snapshot | None = None) -> list[ToReview]:
    """Everything to look at again on `day`, the longest waiting first; five queries.

    Without a snapshot as the project office reads now.
    """
    snapshot = snapshot or Snapshot(OFFICE)
    found = snapshot.of(Risk).filter(state__in=ALIVE)
    risks = snapshot.join(found, "assessments", "acceptances", "risk_mitigations")
    rows = [row for risk in risks for row in risk.risk_mitigations.all()]
    join_measures(snapshot, rows, risks, list(snapshot.of(Mitigation)) if rows else [])
    told(risks, day)
    waiting = [reason for risk in risks for reason in _reasons(risk, day)]
    return sorted(waiting, key=lambda item: item.since or date.max)


def _reasons(risk: Risk, day: date):
    if risk.next_review and risk.next_review <= day:
        yield ToReview(risk, f"beoordeling gepland op {dutch_date(risk.next_review)}", risk.next_review)
    if risk.standing.reopened:
        ended = max((a.until for a in risk.acceptances.all()), default=None)
        yield ToReview(risk, f"weer open: {risk.standing.note}", ended)
    for sentence in flags(risk, risk.risk_mitigations.all()):
        yield ToReview(risk, sentence)
