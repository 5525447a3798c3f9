"""A controller recomputes a settlement with the workbook alone, sheet by sheet, without our own code."""

import io
from collections import defaultdict
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction

import openpyxl
import pytest
from django.urls import reverse

from contracts.models import Settlement

CENT = Decimal("0.01")


def sheet(book, name) -> list[dict]:
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in rows]


def cents(value) -> Decimal:
    return Decimal(str(value)).quantize(CENT)


@pytest.mark.parametrize("which", [0, 1])
def test_every_number_follows_from_the_sheets_before_it(demo, office, which):
    settlement = Settlement.objects.order_by("id")[which]
    answer = office.get(reverse("contracts:settlement_xlsx", args=[settlement.id]))
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    told = {row["Onderdeel"]: row["Inhoud"] for row in sheet(book, "Toelichting")}
    cost = cents(told["Kosten in euro"])

    # what everyone used, from the lines of use
    used = defaultdict(Decimal)
    for line in sheet(book, "Gebruik"):
        used[line["Gemeente"]] += cents(line["Hoeveelheid"])
    steps = sheet(book, "Stappen")
    column = next(name for name in steps[0] if name.startswith("Gebruik"))
    assert {row["Gemeente"]: cents(row[column]) for row in steps} == used
    together = sum(used.values())

    # the share of each: down to the cent, and the cents that are left to the largest remainders
    exact = {town: Fraction(cost) * Fraction(use) / Fraction(together) for town, use in used.items()}
    share = {}
    for town, amount in exact.items():
        share[town] = (Decimal(amount.numerator) / Decimal(amount.denominator)).quantize(CENT, ROUND_DOWN)
    left = int((cost - sum(share.values())) / CENT)
    for town in sorted(share, key=lambda town: (-(exact[town] - Fraction(share[town])), town))[:left]:
        share[town] += CENT

    # the balance of each: what was paid beforehand, less that share; together zero
    advance = {line["Gemeente"]: cents(line["Voorschot in euro"]) for line in sheet(book, "Voorschotten")}
    outcome = {row["Gemeente"]: row for row in sheet(book, "Uitkomst")}
    total = outcome.pop("Samen")
    assert {town: cents(row["Aandeel in euro"]) for town, row in outcome.items()} == share
    assert {town: cents(row["Voorschot in euro"]) for town, row in outcome.items()} == advance
    balance = {town: advance[town] - share[town] for town in share}
    assert {town: cents(row["Saldo in euro"]) for town, row in outcome.items()} == balance
    assert (cents(total["Aandeel in euro"]), cents(total["Saldo in euro"]), sum(balance.values())) == (cost, 0, 0)

    # and the payments bring every balance to zero
    for payment in sheet(book, "Betalingen"):
        balance[payment["Betaalt"]] += cents(payment["Bedrag in euro"])
        balance[payment["Ontvangt"]] -= cents(payment["Bedrag in euro"])
    assert set(balance.values()) == {Decimal(0)}
