"""Nacalculatie: the nine municipalities pay for capacity together beforehand, and afterwards each for its own.

The rule:

* each municipality pays for its own young people only: its share in the cost follows its actual use;
* a share is in whole cents and the shares are together exactly the cost: each is rounded down first, and the cents
  that are left go one by one to the largest remainders (equal remainders: in alphabetical order);
* the balance is the advance minus the share: above zero gets money back, below zero still pays;
* where the advances are together not the cost, the difference stands with the Servicebureau, as the party `regio`;
  so the balances are together exactly zero;
* the balances are cleared in the fewest payments (clearing.py);
* where nothing was used, use cannot tell who pays: then a key that was agreed beforehand must, or nothing is settled.

Source: the letter of the college of Den Haag to its council of 3 March 2026 (RIS324798), principle 3: capacity
funding is settled between the municipalities on actual use, and each pays for its own young people only. How cents
are rounded and what happens without any use, no paper says: those two are chosen here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import NamedTuple

from .clearing import clear

#: the Servicebureau as a party: it holds what was paid too much, and paid what was advanced too little
REGION = "regio"

Amounts = Mapping[str, Decimal]


class NothingUsed(ValueError):
    """Nobody used anything and no other key was given, so nothing says who pays."""


class Transfer(NamedTuple):
    """One payment between two parties."""

    payer: str
    receiver: str
    amount: Decimal


@dataclass(frozen=True)
class Part:
    """One party's part in a sum, with the steps towards it: amounts in euros, `exact` before rounding."""

    weight: Decimal
    exact: Fraction
    rounded_down: Decimal
    extra_cent: bool
    share: Decimal

    @property
    def remainder(self) -> Fraction:
        """What rounding down left off, in euros."""
        return self.exact - Fraction(self.rounded_down)


@dataclass(frozen=True)
class Settlement:
    """Who bears what, who paid too much or too little, and who pays whom.

    All by the slug of the municipality; `balances` and `transfers` know the party `regio` as well, where the
    advances were together not the cost.
    """

    shares: dict[str, Decimal]
    balances: dict[str, Decimal]
    transfers: list[Transfer]


def settle(*, cost: Decimal, advances: Amounts, use: Amounts, fallback_key: Amounts | None = None) -> Settlement:
    """Settle one cost between municipalities, by the rule above.

    `cost` and `advances` are in euros and whole cents; `use` is in any unit, the same for all. `fallback_key` is
    only used where nobody used anything. Who is in one of them and not in another counts as zero there.

    Raises NothingUsed (a ValueError) without any use and without a key, ValueError for an amount that is negative,
    no number or not in whole cents, and for a municipality that is called `regio`.
    """
    key = use if any(use.values()) else fallback_key or {}
    parties = sorted({*advances, *use, *key})
    if REGION in parties:
        raise ValueError(f"‘{REGION}’ is het Servicebureau en kan geen gemeente zijn.")
    _refuse_impossible(advances, use, fallback_key or {})

    shares = {
        party: part.share
        for party, part in apportion(cost, {party: key.get(party, Decimal(0)) for party in parties}).items()
    }
    balances = {party: _cents(advances.get(party, 0)) - _cents(shares[party]) for party in parties}
    if left_over := sum(balances.values()):
        balances[REGION] = -left_over

    return Settlement(
        shares=shares,
        balances={party: _euros(cents) for party, cents in balances.items()},
        transfers=[Transfer(payer, receiver, _euros(cents)) for payer, receiver, cents in clear(balances)],
    )


def apportion(cost: Decimal, key: Amounts) -> dict[str, Part]:
    """Divide `cost` by `key` in whole cents, largest remainders first, with the steps towards each share.

    Raises NothingUsed where the key is nothing but zeros, ValueError for what is negative or not in whole cents.
    """
    _refuse_impossible({"de kosten": cost}, key)
    whole, weights = _cents(cost), {party: Fraction(weight) for party, weight in key.items()}
    total = sum(weights.values())
    if not total:
        raise NothingUsed(
            "Er is niets gebruikt, dus het gebruik zegt niet wie betaalt. Geef een afgesproken verdeelsleutel op."
        )
    exact = {party: whole * weight / total for party, weight in weights.items()}
    left = whole - sum(floor(cents) for cents in exact.values())
    by_remainder = sorted(exact, key=lambda party: (floor(exact[party]) - exact[party], party))
    favoured = set(by_remainder[:left])
    return {
        party: Part(
            weight=key[party],
            exact=cents / 100,
            rounded_down=_euros(floor(cents)),
            extra_cent=party in favoured,
            share=_euros(floor(cents) + (party in favoured)),
        )
        for party, cents in exact.items()
    }


def _refuse_impossible(*several: Amounts) -> None:
    for amounts in several:
        for name, amount in amounts.items():
            if not Decimal(amount).is_finite() or amount < 0:
                raise ValueError(f"{name}: {amount} kan niet. Vul een bedrag of aantal van nul of meer in.")


def _cents(amount: Decimal) -> int:
    cents = Fraction(amount) * 100
    if cents.denominator != 1:
        raise ValueError(f"{amount} is niet in hele centen. Rond het bedrag eerst af.")
    return int(cents)


def _euros(cents: int) -> Decimal:
    # from text, because arithmetic on a Decimal rounds to 28 digits
    return Decimal(f"{cents}e-2")
