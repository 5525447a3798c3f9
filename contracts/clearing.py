"""Who pays whom, in the fewest payments, so that all balances come to zero.

* Parties that together are zero can always be cleared in one payment less than there are parties: each payment
  clears at least one of them, the last one two.
* So each smaller group that is zero by itself saves a payment, and the fewest payments follow from the largest
  number of such groups. That number is found exactly, by trying every subset once.
* Within a group whoever owes most pays whoever gets most. Equal amounts: in alphabetical order, so that the same
  balances always give the same payments.
"""

from collections.abc import Iterator, Mapping

#: trying every subset doubles with each party; the region has nine municipalities and the Servicebureau
EXACT_UP_TO = 12


def clear(balances: Mapping[str, int]) -> list[tuple[str, str, int]]:
    """The payments (from, to, cents) that clear `balances` (in cents; below zero still pays).

    The fewest possible up to EXACT_UP_TO parties. With more, only pairs that cancel out are looked for.
    Raises ValueError when the balances are together not zero.
    """
    if sum(balances.values()):
        raise ValueError("De saldi zijn samen niet nul, dus ze zijn niet te verrekenen.")
    open_ones = {party: balances[party] for party in sorted(balances) if balances[party]}
    groups = _most_groups(open_ones) if len(open_ones) <= EXACT_UP_TO else _pairs_and_rest(open_ones)
    return sorted(payment for group in groups for payment in _payments({party: balances[party] for party in group}))


def _most_groups(balances: Mapping[str, int]) -> Iterator[list[str]]:
    """The parties in as many groups that are zero by themselves as there can be.

    A subset is a number with one bit per party. `most` tells how many zeros one can pass when the parties of a
    subset are added one by one: each zero closes a group.
    """
    parties = list(balances)
    subsets = 1 << len(parties)
    together, most = [0] * subsets, [0] * subsets
    for subset in range(1, subsets):
        members = [at for at in range(len(parties)) if subset >> at & 1]
        together[subset] = together[subset & (subset - 1)] + balances[parties[members[0]]]
        most[subset] = max(most[subset ^ 1 << at] for at in members) + (together[subset] == 0)
    # back from all parties to none, along a road that passes the most zeros
    subset, group = subsets - 1, []
    while subset:
        before = most[subset] - (together[subset] == 0)
        at = next(at for at in range(len(parties)) if subset >> at & 1 and most[subset ^ 1 << at] == before)
        group.append(parties[at])
        subset ^= 1 << at
        if together[subset] == 0:
            yield group
            group = []


def _pairs_and_rest(balances: Mapping[str, int]) -> Iterator[list[str]]:
    """Pairs that cancel each other out, and all others in one group."""
    rest: dict[str, int] = {}
    for party, balance in balances.items():
        other = next((name for name, owed in rest.items() if owed == -balance), None)
        if other is None:
            rest[party] = balance
        else:
            del rest[other]
            yield [other, party]
    yield list(rest)


def _payments(group: dict[str, int]) -> Iterator[tuple[str, str, int]]:
    while group:
        payer = min(group, key=lambda party: (group[party], party))
        receiver = min(group, key=lambda party: (-group[party], party))
        amount = min(-group[payer], group[receiver])
        yield payer, receiver, amount
        group[payer] += amount
        group[receiver] -= amount
        group = {party: balance for party, balance in group.items() if balance}
