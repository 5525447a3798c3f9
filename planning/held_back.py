"""Decisions that are not for everyone yet: what colleges decide about something that is under embargo.

* What is under embargo is the business of a higher app; it says so with `hold_back`, once, when the portal starts.
* Until the release such a decision is for the project office and for the editors of the municipality that took it; to
  them too it reads as intended (voorgenomen), whatever the college decided.
"""

from collections.abc import Callable, Iterable

from django.db.models import Q

from jeugdhulp.snapshot import NOTHING, Snapshot
from jeugdhulp.visibility import Audience

from .enums import DecisionState

_rules: dict[str, Callable[[], Q]] = {}


def hold_back(name: str, rule: Callable[[], Q]) -> None:
    """Hold back the decisions that `rule()` names: a condition over Decision and its history, on own columns."""
    _rules[name] = rule


def held_back() -> Q:
    """Every decision that is held back now."""
    found = NOTHING
    for rule in _rules.values():
        found |= rule()
    return found


def open_decisions(audience: Audience) -> Q:
    """What of the decisions is not held back from this audience: an editor reads those of the own municipality."""
    seen = ~held_back()
    if (own := audience.edits_for) is not None:
        seen |= Q(municipality_id=own)
    return seen


def as_intended(snapshot: Snapshot, decisions: Iterable) -> list:
    """`decisions` as a list in which those that are held back, of whoever may read them, read as intended; one query."""
    found = list(decisions)
    may_see = snapshot.audience.everything or snapshot.audience.edits_for is not None
    if not may_see or all(decision.state == DecisionState.INTENDED for decision in found):
        return found
    held = set(snapshot.of(type(found[0])).filter(held_back()).order_by().values_list("id", flat=True))
    for decision in found:
        if decision.id in held:
            decision.state = DecisionState.INTENDED
    return found
