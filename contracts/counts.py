"""Contracts in numbers: per segment, route and state, counted by the database at the snapshot's moment."""

from dataclasses import dataclass

from django.db.models import Count

from jeugdhulp.snapshot import Snapshot
from segments.models import ProcurementChoice, Segment

from .enums import ContractState
from .models import Contract, Provider


@dataclass(frozen=True)
class SegmentCount:
    """How many contracts a segment has, by state; `segment` is None for contracts that were not yet split."""

    segment: Segment | None
    route: str
    by_state: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.by_state.values())

    def __getattr__(self, name):
        # a column per state in the table: lopend, getekend, beëindigd
        if name in ContractState.values:
            return self.by_state.get(name, 0)
        raise AttributeError(name)


def contract_counts(snapshot: Snapshot) -> list[SegmentCount]:
    """The counts of every segment, also without contracts, and of contracts without a segment."""
    rows = snapshot.of(Contract).order_by().values_list("segment_id", "state").annotate(n=Count("id"))
    found: dict = {}
    for segment_id, state, n in rows:
        found.setdefault(segment_id, {})[state] = n
    regional = snapshot.of(ProcurementChoice).filter(municipality_id__isnull=True)
    routes = {choice.segment_id: choice.get_form_display() for choice in regional}
    counts = [SegmentCount(s, routes.get(s.id, "Nog niet bepaald"), found.get(s.id, {})) for s in snapshot.of(Segment)]
    if None in found:
        counts.append(SegmentCount(None, "–", found[None]))
    return counts


def providers_under_contract(snapshot: Snapshot) -> int:
    """How many providers have a contract that was not ended."""
    rows = snapshot.of(Contract).exclude(state=ContractState.ENDED)
    return rows.order_by().values("provider_id").distinct().count()


def any_fictitious(snapshot: Snapshot) -> bool:
    """Whether a page that shows providers must say "voorbeeldgegevens"."""
    return snapshot.of(Provider).filter(fictitious=True).exists()
