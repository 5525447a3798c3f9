"""Which answers to councils do not hold any more: a paper overtook them, or a fact under them changed.

* The facts under an answer are named by the office (QuestionFact), each with the day on which it was right: a step of
  the plan, a segment, a sum, a risk.
* A fact changed when what a reader is told of it differs between that day and now; a new plan with the same period
  changes nothing.
* An answer without a named fact is stale only when somebody says so (`outdated_by`).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from jeugdhulp.snapshot import Snapshot, end_of_day
from jeugdhulp.templatetags.dutch import euro_short
from planning.plans import all_versions, plans
from risks.models import Risk
from segments.models import SavingsTarget
from segments.overview import glances

from .models import Question, QuestionFact

GONE = "niet bekend"


def stale_answers(snapshot: Snapshot, questions: list[Question]) -> dict[int, str]:
    """Per question, by id, why its answer is overtaken; questions joined with `outdated_by`."""
    found = {q.id: f"zie {q.outdated_by.title} ({q.outdated_by.when})." for q in questions if q.outdated_by}
    open_ids = [q.id for q in questions if q.id not in found]
    facts = list(snapshot.of(QuestionFact).filter(question_id__in=open_ids)) if open_ids else []
    if not facts:
        return found
    now = _Told(snapshot)
    then: dict[date, _Told] = {}
    for fact in facts:
        was = then.setdefault(fact.as_of, _Told(replace(snapshot, moment=end_of_day(fact.as_of)))).of(fact)
        told = now.of(fact)
        if was != told:
            found.setdefault(fact.question_id, f"eerst was dat {was}, nu {told}.")
    return found


class _Told:
    """What readers are told at one moment of each kind of fact, read once per kind."""

    def __init__(self, snapshot: Snapshot):
        self.snapshot, self._read = snapshot, {}

    def of(self, fact: QuestionFact) -> str:
        for name, read in READERS.items():
            record_id = getattr(fact, f"{name}_id")
            if record_id is not None:
                if name not in self._read:
                    self._read[name] = dict(read(self.snapshot))
                return self._read[name].get(record_id, GONE)
        return GONE


def _periods(snapshot) -> Iterable[tuple[int, str]]:
    """Per milestone the period in the newest plan that names it."""
    for plan in plans(all_versions(snapshot)):
        for item in plan.items:
            yield item.milestone_id, item.period_text or GONE


def _segments(snapshot) -> Iterable[tuple[int, str]]:
    for view in glances(snapshot):
        yield view.segment.id, f"{view.procurement}; {view.funding}"


def _sums(snapshot) -> Iterable[tuple[int, str]]:
    for row in snapshot.of(SavingsTarget):
        yield row.id, euro_short(row.amount) or GONE


def _risks(snapshot) -> Iterable[tuple[int, str]]:
    for risk in snapshot.of(Risk):
        yield risk.id, f"‘{risk.title}’ ({risk.get_state_display().lower()})"


READERS = {"milestone": _periods, "segment": _segments, "savings": _sums, "risk": _risks}
