"""Example providers and their contracts: one each, then split into segments, then revised.

What is signed is public, as in the real register. Of the second revision nothing is signed yet: it is internal.
"""

from datetime import date
from random import Random

from contracts.enums import ContractState, RevisionState
from contracts.models import Contract, ContractRevision, Provider, RevisionRound
from segments.models import Segment

from .dialogue import make_dialogue
from .making import change, make

RUNNING, STOPPED = 141, 4
KNOWN, SPLIT, STOP, SECOND = date(2025, 1, 15), date(2026, 1, 15), date(2025, 7, 1), date(2026, 3, 16)
START, END, PARTS_START = date(2023, 1, 1), date(2027, 1, 1), date(2026, 1, 1)

#: how many in a hundred providers have a part in each segment
IN_SEGMENT = {1: 22, 2: 30, 3: 18, 4: 25, 5: 85}
#: how far the second revision is: a made-up spread
SECOND_STATES = {
    RevisionState.PREPARED: 12,
    RevisionState.PRESENTED: 5,
    RevisionState.REACTION: 2,
    RevisionState.TREATED: 1,
}


def new_providers(first: int, size: int) -> list[Provider]:
    """Providers numbered from `first`, not stored yet: no KvK, AGB or IBAN, and an address that reaches nobody."""
    return [
        Provider(
            name=f"Voorbeeldaanbieder {number:03} (verzonnen)",
            slug=f"voorbeeldaanbieder-{number:03}",
            email=f"contracten@voorbeeldaanbieder-{number:03}.example.nl",
            fictitious=True,
        )
        for number in range(first, first + size)
    ]


def make_contracts(chance: Random, segments: dict[int, Segment], rounds: dict[int, RevisionRound]) -> list[Contract]:
    """Providers, their contracts, the split and both revisions; returns the contracts per segment."""
    providers = make(Provider, new_providers(1, RUNNING + STOPPED), since=KNOWN, public=True)
    whole = make(Contract, (_whole(p, n) for n, p in enumerate(providers, start=1)), since=KNOWN, public=True)
    for contract in whole[RUNNING:]:
        contract.state, contract.end = ContractState.ENDED, STOP
        change(contract, since=STOP)
    parts = make(Contract, _parts(chance, whole[:RUNNING], segments), since=SPLIT, public=True)
    for contract in whole[:RUNNING]:
        contract.state, contract.end = ContractState.ENDED, PARTS_START
        change(contract, since=SPLIT)
    signed = (ContractRevision(contract=c, round=rounds[1], state=RevisionState.SIGNED) for c in whole[:RUNNING])
    make(ContractRevision, signed, since=SPLIT, public=True)
    revised = [part for part in parts if part.segment_id != segments[5].id]
    second = make(ContractRevision, _second_revisions(chance, revised, rounds[2]), since=SECOND)
    make_dialogue(chance, second, since=SECOND)
    return parts


def _whole(provider, number):
    return Contract(provider=provider, number=f"VB-2023-{number:03}", start=START, end=END)


def _parts(chance, contracts, segments):
    for contract in contracts:
        numbers = [number for number, share in IN_SEGMENT.items() if chance.random() * 100 < share] or [5]
        for number in numbers:
            yield Contract(
                provider_id=contract.provider_id,
                segment=segments[number],
                split_from=contract,
                number=f"{contract.number}-{number}",
                start=PARTS_START,
                end=END,
            )


def _second_revisions(chance, parts, second):
    states = chance.choices(list(SECOND_STATES), weights=SECOND_STATES.values(), k=len(parts))
    for part, state in zip(parts, states, strict=True):
        yield ContractRevision(contract=part, round=second, state=state)
