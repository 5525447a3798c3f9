"""Example capacity, appeals to go over it, use in 2025 and a provisional settlement. All internal, all made up.

The sizes of the municipalities here are no facts either: they only make one use more than another.
"""

from calendar import monthrange
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from contracts.enums import SettlementKind, ValveState
from contracts.models import (
    Advance,
    CapacityAgreement,
    Contract,
    Settlement,
    SettlementLine,
    SettlementTransfer,
    Usage,
    ValveRequest,
)
from contracts.settlement import apportion, settle
from jeugdhulp.region.models import Municipality
from segments.models import Segment

from .making import make

AGREED, ASKED, COUNTED, SETTLED = date(2026, 1, 15), date(2026, 3, 2), date(2026, 2, 16), date(2026, 3, 16)
WITH_CAPACITY = (1, 3)
YEARS = (2026, 2027, 2028)
LOCAL = ("den-haag", 5)
USED_IN = 2025

#: made up: young people per unit of size, units of care each per month, price of a unit
USE = {1: (3, 21, "285.00"), 2: (6, 9, "118.00"), 3: (2, 14, "96.50"), 4: (4, 12, "71.25"), 5: (30, 5, "88.40")}
PRICE_OF_A_PLACE = {1: 98000, 3: 24000}
CENT = Decimal("0.01")


def make_capacity(chance: Random, parts: list[Contract], segments: dict[int, Segment]) -> list[ValveRequest]:
    """Places and budgets of the contracts in segments 1 and 3, and some appeals in every state."""
    prices = {segments[number].id: PRICE_OF_A_PLACE[number] for number in WITH_CAPACITY}
    agreements = []
    for part in parts:
        if part.segment_id in prices:
            places = chance.randint(4, 40)
            for year in YEARS:
                budget = Decimal(places * prices[part.segment_id])
                agreements.append(CapacityAgreement(contract=part, year=year, places=places, budget=budget))
    agreements = make(CapacityAgreement, agreements, since=AGREED)
    asking = chance.sample([a for a in agreements if a.year == YEARS[0]], 2 * len(ValveState))
    requests = [_request(chance, *pair) for pair in zip(asking, list(ValveState) * 2, strict=True)]
    return make(ValveRequest, requests, since=ASKED)


def _request(chance, agreement, state) -> ValveRequest:
    amount = (agreement.budget * chance.randint(2, 12) / 100).quantize(CENT)
    decided = state in (ValveState.GRANTED, ValveState.REFUSED)
    return ValveRequest(
        agreement=agreement,
        asked_on=ASKED - timedelta(days=chance.randrange(10, 30)),
        amount=amount,
        state=state,
        reason="Verzonnen onderbouwing: meer jeugdigen dan afgesproken.",
        escalated_to="" if state == ValveState.ASKED else "Voorbeeldoverleg (verzonnen)",
        granted=(amount / 2).quantize(CENT) if state == ValveState.GRANTED else None,
        decided_on=ASKED if decided else None,
    )


def make_use(chance: Random, municipalities: list[Municipality], segments: dict[int, Segment]) -> list[Usage]:
    """Use per municipality, segment and month of 2025; Den Haag buys segment 5 on its own, so has none there."""
    rows = []
    for municipality in municipalities:
        size = 30 if municipality.slug == LOCAL[0] else chance.randint(3, 8)
        for number, segment in segments.items():
            if (municipality.slug, number) == LOCAL:
                continue
            each, units, price = USE[number]
            for month in range(1, 13):
                clients = max(1, round(size * each * chance.uniform(0.85, 1.15)))
                quantity = Decimal(round(clients * units * chance.uniform(0.9, 1.1)))
                rows.append(
                    Usage(
                        municipality=municipality,
                        segment=segment,
                        first_day=date(USED_IN, month, 1),
                        last_day=date(USED_IN, month, monthrange(USED_IN, month)[1]),
                        clients=clients,
                        quantity=quantity,
                        amount=quantity * Decimal(price),
                        fictitious=True,
                    )
                )
    return make(Usage, rows, since=COUNTED)


def make_settlements(usages: list[Usage], municipalities: list[Municipality], segments: dict[int, Segment]) -> None:
    """A provisional settlement of the two segments with capacity funding; the balances are together zero."""
    by_slug = {municipality.slug: municipality for municipality in municipalities}
    for number in WITH_CAPACITY:
        used, cost = defaultdict(Decimal), Decimal(0)
        for usage in usages:
            if usage.segment_id == segments[number].id:
                used[usage.municipality.slug] += usage.quantity
                cost += usage.amount
        # what was paid beforehand followed the first quarter
        first = {slug: _first_quarter(usages, segments[number], slug) for slug in used}
        advances = {slug: part.share for slug, part in apportion(cost, first).items()}
        paid = [
            Advance(municipality=by_slug[slug], segment=segments[number], year=USED_IN, amount=amount, fictitious=True)
            for slug, amount in advances.items()
        ]
        make(Advance, paid, since=COUNTED)
        settled = settle(cost=cost, advances=advances, use=used)
        [settlement] = make(
            Settlement,
            [
                Settlement(
                    segment=segments[number],
                    year=USED_IN,
                    kind=SettlementKind.PROVISIONAL,
                    cost=cost,
                    rule="Elke gemeente betaalt voor het gebruik van haar eigen jeugdigen (verzonnen voorbeeld).",
                    fictitious=True,
                )
            ],
            since=SETTLED,
        )
        lines = [
            SettlementLine(
                settlement=settlement,
                municipality=by_slug[slug],
                advance=advances[slug],
                use=used[slug],
                share=settled.shares[slug],
                balance=settled.balances[slug],
            )
            for slug in sorted(used)
        ]
        make(SettlementLine, lines, since=SETTLED)
        transfers = [
            SettlementTransfer(
                settlement=settlement,
                payer=by_slug[transfer.payer],
                receiver=by_slug[transfer.receiver],
                amount=transfer.amount,
            )
            for transfer in settled.transfers
        ]
        make(SettlementTransfer, transfers, since=SETTLED)


def _first_quarter(usages, segment, slug) -> Decimal:
    return sum(
        (
            u.quantity
            for u in usages
            if (u.segment_id, u.municipality.slug) == (segment.id, slug) and u.first_day.month < 4
        ),
        Decimal(0),
    )
