"""Contracts in numbers: per segment, route and state, counted by the database at the snapshot's moment.

Outside the office counts under 10 are not told, nor what they could be worked out from (suppression.py).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Count

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.visibility import OFFICE
from segments.models import ProcurementChoice, Segment

from .enums import ContractState
from .models import Contract, Provider
from .suppression import THRESHOLD, Hidden, Told, each_told


@dataclass(frozen=True)
class SegmentCount:
    """How many contracts a segment has, by state; `segment` is None for contracts that were not yet split."""

    segment: Segment | None
    route: str
    by_state: dict[str, int | Hidden]
    total: int | Hidden

    @property
    def has_any(self) -> bool:
        """Whether there is something to tell: a count that is not told counts as well."""
        return self.total != 0

    @property
    def told(self) -> list[tuple[int | Hidden, str]]:
        """What there is by state, with the name of the state."""
        return [(n, label.lower()) for state, label in ContractState.choices if (n := self.by_state[state]) != 0]

    def __getattr__(self, name):
        # a column per state in the table: lopend, getekend, beëindigd
        if name in ContractState.values:
            return self.by_state[name]
        raise AttributeError(name)


def contract_counts(snapshot: Snapshot) -> list[SegmentCount]:
    """The counts of every segment, also without contracts, and of contracts without a segment."""
    rows = snapshot.of(Contract).order_by().values_list("segment_id", "state").annotate(n=Count("id"))
    found: dict = {}
    for segment_id, state, n in rows:
        found.setdefault(segment_id, {})[state] = n
    regional = snapshot.of(ProcurementChoice).filter(municipality_id__isnull=True)
    routes = {choice.segment_id: choice.get_form_display() for choice in regional}
    open_to_all = snapshot.audience.everything

    def count(segment, route, by_state):
        counts = [by_state.get(state, 0) for state in ContractState.values]
        row = Told(tuple(counts), sum(counts)) if open_to_all else each_told(counts)
        return SegmentCount(segment, route, dict(zip(ContractState.values, row.counts, strict=True)), row.total)

    counts = [
        count(segment, routes.get(segment.id, "Nog niet bepaald"), found.get(segment.id, {}))
        for segment in snapshot.of(Segment)
    ]
    if None in found:
        counts.append(count(None, "–", found[None]))
    return counts


def state_totals(counts: Iterable[SegmentCount]) -> list[tuple[str, int]]:
    """Over all segments, by state; nothing where a count is not told: a total of a column would give it away."""
    counts = list(counts)
    if any(isinstance(n, Hidden) for count in counts for n in (*count.by_state.values(), count.total)):
        return []
    sums = [(label, sum(count.by_state[state] for count in counts)) for state, label in ContractState.choices]
    return [(label, number) for label, number in sums if number]


def providers_under_contract(snapshot: Snapshot) -> int | Hidden:
    """How many providers have a contract: for the office that runs or will, for others at any time.

    Others read the names of all: a smaller number beside them would tell of how many it has ended.
    """
    rows = snapshot.of(Contract)
    if snapshot.audience.everything:
        rows = rows.exclude(state=ContractState.ENDED)
    number = rows.order_by().values("provider_id").distinct().count()
    return number if snapshot.audience.everything or number >= THRESHOLD else Hidden.SMALL


def any_fictitious(snapshot: Snapshot) -> bool:
    """Whether a page that shows providers, or counts of theirs, must say "voorbeeldgegevens"; whoever reads."""
    return replace(snapshot, audience=OFFICE).of(Provider).filter(fictitious=True).exists()
