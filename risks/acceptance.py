"""How a risk stands on a day: an acceptance that has ended leaves the risk open, whoever forgot to say so.

* Accepted is a risk whose state says so while an acceptance is in force: from its day until the day before `until`.
* An acceptance that has ended, or that was never recorded, leaves the risk open; the reason is told beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from jeugdhulp.templatetags.dutch import dutch_date

from .enums import RiskState

BADGE = {
    RiskState.OPEN: "active",
    RiskState.ACCEPTED: "waiting",
    RiskState.CLOSED: "done",
    RiskState.LAPSED: "neutral",
    RiskState.NOTED: "draft",
}


@dataclass(frozen=True)
class Standing:
    """The state that counts on a day, with what is to be said about it."""

    state: RiskState
    note: str = ""
    reopened: bool = False

    @property
    def text(self) -> str:
        return self.state.label

    @property
    def badge(self) -> str:
        return BADGE[self.state]


def in_force(acceptances: Iterable, day: date):
    """The acceptance that holds on `day`, the one that lasts longest; None without."""
    holding = [a for a in acceptances if a.accepted_on <= day < a.until]
    return max(holding, key=lambda acceptance: acceptance.until, default=None)


def standing(state: str, acceptances: Iterable, day: date) -> Standing:
    """How a risk with this state and these acceptances stands on `day`."""
    state, acceptances = RiskState(state), list(acceptances)
    if state != RiskState.ACCEPTED:
        return Standing(state)
    if holding := in_force(acceptances, day):
        return Standing(state, f"tot {dutch_date(holding.until)}, door {holding.accepted_by}")
    ended = max((a.until for a in acceptances if a.until <= day), default=None)
    note = f"de acceptatie liep tot {dutch_date(ended)}" if ended else "er is geen acceptatie vastgelegd"
    return Standing(RiskState.OPEN, note, reopened=True)
