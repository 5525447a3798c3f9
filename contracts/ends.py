"""When a contract ends, what comes after, and until when there is time to arrange that. Pure.

* An end is exclusive: the last day is the one before. "Tot minimaal 1 januari 2028" ends no earlier than 31 December 2027.
* An extension counts once the decisions on which it rests are taken: all nine, where it rests on a step of the plan.
  Without a decision it does not count. The contract's own goes before that of its segment; none makes it shorter.
* A successor is a contract of the same provider in the same segment, or a part that this one was split into, that
  has begun when this one ends and runs on after it.
* Whatever has neither must be arranged in time: the decisions taken before the provider must know and could still
  go to court, and begun so long before as nine colleges need. Where one of these terms is not known, nor is the day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Standing(StrEnum):
    """How far the sequel of a contract is arranged; the most pressing first."""

    OVER = "afgelopen"
    LATE = "besluitdag voorbij"
    NOW = "nu besluiten"
    UNKNOWN = "termijnen niet bekend"
    LATER = "nog niet aan de orde"
    EXTENDED = "verlengd"
    SUCCEEDED = "opvolger"


#: with these there is something to be done, or to be looked at
OPEN = (Standing.OVER, Standing.LATE, Standing.NOW, Standing.UNKNOWN, Standing.LATER)


@dataclass(frozen=True)
class Running:
    """A contract that was not ended; `end` is the first day on which it does not hold."""

    id: int
    provider_id: int
    segment_id: int | None
    start: date | None
    end: date | None
    split_from_id: int | None = None


@dataclass(frozen=True)
class Agreed:
    """An extension of one contract or of a segment; `in_force` when the decisions on which it rests are taken."""

    end: date
    at_least: bool
    in_force: bool
    contract_id: int | None = None
    segment_id: int | None = None


@dataclass(frozen=True)
class Ahead:
    """How many days before an end something must be arranged; None is not known."""

    decision: int | None = None
    notice: int | None = None
    legal: int | None = None

    def decide_by(self, end: date) -> date | None:
        """The last day on which the decisions can be taken: then there is time to tell, and to go to court."""
        if None in (self.notice, self.legal):
            return None
        return end - timedelta(days=self.notice + self.legal)

    def begin_by(self, end: date) -> date | None:
        """The last day on which preparing the decisions can begin."""
        decide_by = self.decide_by(end)
        return None if None in (decide_by, self.decision) else decide_by - timedelta(days=self.decision)


@dataclass(frozen=True)
class Ending:
    """When a contract really ends (exclusive), and how that stands on the day."""

    contract: Running
    end: date
    at_least: bool
    standing: Standing
    begin_by: date | None = None
    decide_by: date | None = None
    waiting: Agreed | None = None

    @property
    def last_day(self) -> date:
        return self.end - timedelta(days=1)

    @property
    def is_open(self) -> bool:
        return self.standing in OPEN


def endings(
    contracts: Iterable[Running], extensions: Iterable[Agreed], ahead: dict[int | None, Ahead], day: date
) -> list[Ending]:
    """How each contract with an end stands on `day`, the most pressing first. `ahead` is by segment, None for others."""
    contracts, by_contract, by_segment = list(contracts), {}, {}
    for extension in extensions:
        if extension.contract_id is not None:
            by_contract.setdefault(extension.contract_id, []).append(extension)
        else:
            by_segment.setdefault(extension.segment_id, []).append(extension)
    following: dict[tuple, list[Running]] = {}
    for contract in contracts:
        following.setdefault(("same", contract.provider_id, contract.segment_id), []).append(contract)
        following.setdefault(("part", contract.split_from_id), []).append(contract)
    found = []
    for contract in contracts:
        if contract.end is None:
            continue
        agreed = [*by_contract.get(contract.id, ()), *by_segment.get(contract.segment_id, ())]
        own = [e for e in by_contract.get(contract.id, ()) if e.in_force] or [e for e in agreed if e.in_force]
        after = [
            *following.get(("same", contract.provider_id, contract.segment_id), ()),
            *following.get(("part", contract.id), ()),
        ]
        found.append(_ending(contract, own, [e for e in agreed if not e.in_force], after, ahead, day))
    return sorted(found, key=lambda e: (list(Standing).index(e.standing), e.begin_by or e.end, e.end, e.contract.id))


def _ending(contract, in_force, waiting, after, ahead, day) -> Ending:
    last = max(in_force, key=lambda extension: extension.end, default=None)
    extended = last is not None and last.end > contract.end
    end, at_least = (last.end, last.at_least) if extended else (contract.end, False)
    if any(_follows(other, contract, end) for other in after):
        return Ending(contract, end, at_least, Standing.SUCCEEDED)
    terms = ahead.get(contract.segment_id) or ahead.get(None) or Ahead()
    begin_by, decide_by = terms.begin_by(end), terms.decide_by(end)
    later = [extension for extension in waiting if extension.end > end]
    standing = _standing(end, begin_by, decide_by, extended, day)
    return Ending(contract, end, at_least, standing, begin_by, decide_by, max(later, key=lambda e: e.end, default=None))


def _standing(end, begin_by, decide_by, extended, day) -> Standing:
    if end <= day:
        return Standing.OVER
    if decide_by is not None and decide_by < day:
        return Standing.LATE
    if begin_by is not None and begin_by <= day:
        return Standing.NOW
    if extended:
        return Standing.EXTENDED
    return Standing.UNKNOWN if begin_by is None else Standing.LATER


def _follows(other: Running, contract: Running, end: date) -> bool:
    begun = other.start is not None and other.start <= end
    return other.id != contract.id and begun and (other.end is None or other.end > end)
