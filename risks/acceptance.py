"""How a risk stands on a day: an acceptance that has ended leaves the risk open, whoever forgot to say so.

* Accepted is a risk whose state says so while an acceptance is in force: from its day until the day before `until`.
* An acceptance that has ended, or that was never recorded, leaves the risk open; the reason is told beside it.
* Who writes a state writes one that fits: accepted with an acceptance that holds, open without.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from jeugdhulp.templatetags.dutch import dutch_date

from .enums import RiskState

#: a risk in one of these is looked at again; the others are over
ALIVE = (RiskState.OPEN, RiskState.ACCEPTED)
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
    def words(self) -> str:
        """The state with its note, for where both stand in one line."""
        return f"{self.text} ({self.note})" if self.note else self.text

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


def stands_so(state: str, acceptances: QuerySet, day: date) -> Q:
    """The risks that stand so on `day`, as a condition; `acceptances` are those that the reader sees."""
    holding = acceptances.filter(accepted_on__lte=day, until__gt=day).order_by().values("risk_id")
    accepted = Q(state=RiskState.ACCEPTED)
    if state == RiskState.ACCEPTED:
        return accepted & Q(id__in=holding)
    if state == RiskState.OPEN:
        return Q(state=RiskState.OPEN) | (accepted & ~Q(id__in=holding))
    return Q(state=state)


def misfit(state: str, acceptances: Iterable, day: date) -> str:
    """Why somebody may not write this state beside these acceptances, as a sentence; "" where it fits."""
    holding = in_force(acceptances, day)
    if state == RiskState.ACCEPTED and not holding:
        return "Er is geen acceptatie die nu geldt. Leg die eerst vast: wie accepteert, tot wanneer en waarom."
    if state == RiskState.OPEN and holding:
        return (
            f"Er geldt een acceptatie tot {dutch_date(holding.until)}. Kies Geaccepteerd, of zet bij de acceptatie ‘tot’ "
            "op de dag waarop zij ophoudt."
        )
    return ""


def reopened_between(risks: Iterable, acceptances: Iterable, first: date, last: date) -> list[tuple]:
    """The risks whose acceptance ended after `first` and that are open again on `last`, each with its Standing.

    No record changes on such a day, so it is found in no history.
    """
    own: dict[int, list] = {}
    for acceptance in acceptances:
        own.setdefault(acceptance.risk_id, []).append(acceptance)
    ended = [risk for risk in risks if any(first < a.until <= last for a in own.get(risk.id, ()))]
    told = [(risk, standing(risk.state, own[risk.id], last)) for risk in ended]
    return [(risk, now) for risk, now in told if now.reopened]
