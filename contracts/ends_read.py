"""Contracts, extensions and terms as they were, for the rule in ends.py."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from jeugdhulp.snapshot import Snapshot
from planning.council_matrix import done_steps
from planning.enums import DecisionState
from planning.held_back import as_intended
from planning.models import Decision
from planning.participants import members, partakers

from .ends import Agreed, Ahead, Ending, Running, endings
from .enums import ContractState
from .models import Contract, Extension, LeadTime


@dataclass(frozen=True)
class Ends:
    """How every contract ends, the extensions that this rests on, and how many have no known end."""

    endings: list[Ending]
    extensions: list[tuple[Extension, bool]]
    without_end: int


def read_ends(snapshot: Snapshot, day: date) -> Ends:
    """All that runs at the moment: three queries, and four more where there are extensions."""
    columns = ("id", "provider_id", "segment_id", "start", "end", "split_from_id")
    rows = snapshot.of(Contract).exclude(state=ContractState.ENDED).order_by().values_list(*columns)
    contracts = [Running(*row) for row in rows]
    extensions = list(snapshot.of(Extension))
    in_force = extensions_in_force(snapshot, extensions, day)
    agreed = [
        Agreed(e.agreed_end, e.at_least, e.id in in_force, contract_id=e.contract_id, segment_id=e.segment_id)
        for e in extensions
    ]
    ahead = {
        found.segment_id: Ahead(found.decision_days, found.notice_days, found.legal_days)
        for found in snapshot.of(LeadTime)
    }
    return Ends(
        endings(contracts, agreed, ahead, day),
        [(extension, extension.id in in_force) for extension in extensions],
        sum(contract.end is None for contract in contracts),
    )


def extensions_in_force(snapshot: Snapshot, extensions: Iterable[Extension], day: date) -> set[int]:
    """The ids of the extensions of which every decision that they rest on is taken.

    One that rests on a step needs all who take part in it; one on a decision needs that one; on nothing, it waits.
    """
    extensions = list(extensions)
    steps = {extension.milestone_id for extension in extensions} - {None}
    single = {extension.decision_id for extension in extensions} - {None}
    if not steps and not single:
        return set()
    asked = Q(milestone_id__in=list(steps)) | Q(id__in=list(single))
    decisions = as_intended(snapshot, snapshot.of(Decision).filter(asked))
    taken = {decision.id for decision in decisions if decision.state == DecisionState.TAKEN}
    about = [decision for decision in decisions if decision.milestone_id in steps]
    together = partakers(snapshot)
    done = done_steps(together, about, members(together), day)
    return {
        extension.id
        for extension in extensions
        if (extension.milestone_id or extension.decision_id)
        and (extension.milestone_id is None or extension.milestone_id in done)
        and (extension.decision_id is None or extension.decision_id in taken)
    }
