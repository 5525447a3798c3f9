"""Which reminders are due: a month, a week and a day before a review, or before an acceptance ends.

* Only for risks that are open or accepted, and not after the day itself: then it stands on the list "te beoordelen".
* Of the moments that have passed only the nearest counts: whoever missed the month gets the week, not both.
* Each goes out once (SentReminder); another day makes it another reminder.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .acceptance import ALIVE, in_force
from .enums import Ahead, ReminderKind, RiskState
from .models import Risk


@dataclass(frozen=True)
class Reminder:
    """That something is due for a risk on a day, and how long before that day this is said."""

    risk: Risk
    kind: ReminderKind
    due: date
    ahead: Ahead

    @property
    def key(self) -> tuple:
        """What makes it one reminder, sent once."""
        return (self.risk.pk, self.kind.value, self.due, self.ahead.value)


def due_reminders(risks: Iterable[Risk], day: date) -> Iterator[Reminder]:
    """The reminders that count on `day`; the risks are joined with their acceptances."""
    for risk in risks:
        for kind, due in _days(risk, day):
            ahead = _ahead(due, day)
            if ahead and day <= due:
                yield Reminder(risk, kind, due, ahead)


def _days(risk: Risk, day: date):
    if risk.state not in ALIVE:
        return
    if risk.next_review:
        yield ReminderKind.REVIEW, risk.next_review
    if risk.state == RiskState.ACCEPTED and (holding := in_force(risk.acceptances.all(), day)):
        yield ReminderKind.ACCEPTANCE, holding.until


def _ahead(due: date, day: date) -> Ahead | None:
    """The nearest moment before `due` that has come on `day`."""
    moments = {
        Ahead.DAY: due - timedelta(days=1),
        Ahead.WEEK: due - timedelta(days=7),
        Ahead.MONTH: a_month_before(due),
    }
    return next((ahead for ahead, moment in moments.items() if moment <= day), None)


def a_month_before(day: date) -> date:
    """The same day of the month before, or the last day of a month that is too short."""
    year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
