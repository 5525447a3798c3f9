"""Clearing balances: what settle() cannot show, because the region has few parties."""

import pytest

from contracts.clearing import EXACT_UP_TO, clear


def test_nobody_owes_nobody_pays():
    assert clear({}) == clear({"a": 0, "b": 0}) == []


def test_balances_that_are_not_even_are_refused():
    with pytest.raises(ValueError, match="samen niet nul"):
        clear({"a": 1})


def test_three_groups_are_found_among_ten_parties():
    """{a, b, c}, {d, e, f} and {g, h, i, j} are even by themselves: ten parties, seven payments."""
    balances = {"a": 700, "b": -300, "c": -400, "d": 1100, "e": -1090, "f": -10}
    balances |= {"g": 5000, "h": 1, "i": -2500, "j": -2501}
    payments = clear(balances)
    assert len(payments) == 7
    assert {frozenset(payment[:2]) for payment in payments} == {
        frozenset(pair) for pair in ("ab", "ac", "de", "df", "gi", "gj", "hi")
    }


def test_more_parties_than_can_be_tried_still_come_even():
    balances = {f"party-{number:02}": (-1) ** number * (100 + number // 2) for number in range(EXACT_UP_TO + 6)}
    assert len(clear(balances)) == len(balances) // 2


def test_more_parties_than_can_be_tried_never_need_more_than_one_payment_each():
    balances = {f"party-{number:02}": number - 10 for number in range(20)} | {"last": 10}
    payments = clear(balances)
    left = dict(balances)
    for payer, receiver, cents in payments:
        left[payer] += cents
        left[receiver] -= cents
    assert set(left.values()) == {0}
    assert len(payments) == 10
