"""One municipality at one step of the matrix: how it stands there, and which of its days still count."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jeugdhulp.region.models import Municipality

from .enums import DecisionState, Organ
from .models import Decision
from .periods import Period


class Stand(StrEnum):
    """How a decision stands with one municipality."""

    TAKEN = "genomen"
    PLANNED = "gepland"
    HELD = "voorgenomen besluit, onder embargo"
    SILENT = "geen bericht verwerkt"
    REOPENED = "heropend"
    UNKNOWN = "niet bekend"
    OUTSIDE = "doet niet mee"
    ELSEWHERE = "besluit elders"


STANDS = {
    DecisionState.TAKEN: Stand.TAKEN,
    DecisionState.INTENDED: Stand.PLANNED,
    DecisionState.REOPENED: Stand.REOPENED,
    DecisionState.UNKNOWN: Stand.UNKNOWN,
    DecisionState.NOT_APPLICABLE: Stand.OUTSIDE,
}
#: the sign beside the word, so that nothing is told by colour alone
SIGNS = {
    Stand.TAKEN: "✓",
    Stand.PLANNED: "○",
    Stand.HELD: "○",
    Stand.SILENT: "?",
    Stand.REOPENED: "!",
    Stand.UNKNOWN: "?",
    Stand.OUTSIDE: "–",
    Stand.ELSEWHERE: "–",
}
#: where a day that lies ahead still means something
AHEAD = (Stand.PLANNED, Stand.SILENT, Stand.REOPENED, Stand.UNKNOWN)


@dataclass(frozen=True)
class Cell:
    """One municipality at one step. `takes_part` is None where that is not known."""

    municipality: Municipality
    stand: Stand
    takes_part: bool | None
    decision: Decision | None = None
    preparing: tuple[Decision, ...] = ()
    window: Period | None = None

    @property
    def slug(self) -> str:
        """The stand for a style sheet."""
        return self.stand.name.lower()

    @property
    def sign(self) -> str:
        return SIGNS[self.stand]

    @property
    def meeting_on(self) -> date | None:
        """When the decision is on the table; of a reopened one only a meeting after the one that decided before."""
        return still_counts(self.decision, "meeting_on")

    @property
    def deliver_by(self) -> date | None:
        """By when the papers must be there; of a reopened decision only for a new meeting."""
        return still_counts(self.decision, "deliver_by")

    @property
    def days_outside(self) -> int:
        """How many days after the planned period the meeting is, or its own period begins; 0 where nothing is known."""
        if self.decision is None or self.stand not in AHEAD or not (self.window and self.window.end):
            return 0
        own_period = self.decision.start if self.stand in (Stand.PLANNED, Stand.SILENT) else None
        day = self.meeting_on or own_period
        return max((day - self.window.end).days, 0) if day else 0


def still_counts(decision: Decision | None, name: str) -> date | None:
    """A day of a decision (meeting_on, deliver_by); None where it is of the meeting before the decision was reopened."""
    day = decision and getattr(decision, name)
    before = decision and decision.state == DecisionState.REOPENED and decision.decided_on
    return None if day and before and day <= before else day


def cell_of(municipality, decisions, organ, window, takes_part, day) -> Cell:
    """The cell of a municipality by its own `decisions` about a step, as it stands on `day`."""
    own = next((d for d in decisions if d.organ == organ), None)
    preparing = tuple(d for d in decisions if d.organ != organ)
    if organ == Organ.REGIONAL and own is None:
        return Cell(municipality, Stand.ELSEWHERE, False)
    if own is None:
        return Cell(municipality, _unsaid(takes_part, window, day), takes_part, None, preparing, window)
    stand = STANDS[own.state]
    if stand == Stand.OUTSIDE:
        takes_part = False
    elif takes_part is False and stand != Stand.TAKEN:
        stand = Stand.OUTSIDE
    elif stand == Stand.PLANNED and own.decided_on is not None:
        stand = Stand.HELD
    elif stand == Stand.PLANNED and _passed(own, window, day):
        stand = Stand.SILENT
    return Cell(municipality, stand, takes_part, own, preparing, window)


def _unsaid(takes_part: bool | None, window: Period | None, day: date) -> Stand:
    """How it stands where nothing is written down of this municipality: planned as far as the plan says so."""
    if takes_part is False:
        return Stand.OUTSIDE
    if takes_part is None or window is None:
        return Stand.UNKNOWN
    return Stand.SILENT if window.end and window.end < day else Stand.PLANNED


def _passed(planned: Decision, window: Period | None, day: date) -> bool:
    """Whether the time for it is over: the meeting where its day is known, else its own period, else the step's."""
    last = planned.meeting_on or (planned.end if planned.start or planned.end else window and window.end)
    return last is not None and last < day
