"""The settlement between municipalities: examples that can be checked by hand, every refusal, and 10,000 made-up years.

The generated years together are 10,000: CASES says how many each property gets.
"""

from decimal import Decimal as D
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.settlement import REGION, NothingUsed, Settlement, Transfer, apportion, settle

CASES = {"any": 5000, "fewest": 1500, "one": 500, "unused": 700, "joined": 700, "ten": 300, "traps": 700, "order": 600}
NINE = (
    "delft", "den-haag", "leidschendam-voorburg", "midden-delfland", "pijnacker-nootdorp", "rijswijk", "wassenaar",
    "westland", "zoetermeer",
)  # fmt: skip

cents = st.one_of(st.integers(0, 300), st.integers(0, 10**10)).map(lambda n: D(n).scaleb(-2))
days = st.one_of(st.just(D(0)), st.integers(0, 12).map(D), st.integers(0, 10**7).map(lambda n: D(n).scaleb(-2)))


def cases(name: str):
    return settings(max_examples=CASES[name], deadline=None, database=None)


@st.composite
def years(draw, most=9, used=True):
    """The cost of a year, and what some of the nine advanced and used."""
    who = NINE[: draw(st.integers(1, most))]
    use = {m: draw(days) for m in who}
    if used and not any(use.values()):
        use[who[-1]] = D(1)
    advances = {m: draw(cents) for m in who}
    # as often exactly what was advanced as not
    return {"cost": draw(st.one_of(st.just(sum(advances.values())), cents)), "advances": advances, "use": use}


def paid(result: Settlement) -> dict[str, D]:
    """What is left of each balance when all payments were made."""
    left = dict(result.balances)
    for payer, receiver, amount in result.transfers:
        left[payer] += amount
        left[receiver] -= amount
    return left


def assert_settled(result: Settlement, *, cost, advances, use, key=None) -> None:
    """Everything that holds for every settlement."""
    key = key or use
    total = sum(map(Fraction, key.values()))
    assert sum(result.shares.values()) == cost
    for party, share in result.shares.items():
        exact = Fraction(cost) * Fraction(key.get(party, 0)) / total
        assert abs(Fraction(share) - exact) < Fraction(1, 100)
        assert share.as_tuple().exponent == -2
        assert key.get(party, 0) or share == 0
        assert result.balances[party] == advances.get(party, 0) - share
    assert sum(result.balances.values()) == 0
    assert result.balances.get(REGION, D(0)) == cost - sum(advances.values())
    assert set(result.balances) - set(result.shares) <= {REGION}
    assert set(paid(result).values()) == {D(0)}
    assert all(amount > 0 for _, _, amount in result.transfers)
    uneven = sum(balance != 0 for balance in result.balances.values())
    assert len(result.transfers) <= max(uneven - 1, 0)


# --- by hand


def test_three_municipalities_by_hand():
    """100 euro over 1 : 2 : 4 is 14.2857…, 28.5714… and 57.1428…; the cents left go to the first two."""
    result = settle(
        cost=D("100.00"),
        advances={"delft": D("40.00"), "rijswijk": D("30.00"), "westland": D("30.00")},
        use={"delft": D(1), "rijswijk": D(2), "westland": D(4)},
    )
    assert result == Settlement(
        shares={"delft": D("14.29"), "rijswijk": D("28.57"), "westland": D("57.14")},
        balances={"delft": D("25.71"), "rijswijk": D("1.43"), "westland": D("-27.14")},
        transfers=[Transfer("westland", "delft", D("25.71")), Transfer("westland", "rijswijk", D("1.43"))],
    )


def test_the_steps_towards_a_share_can_be_followed():
    parts = apportion(D("100.00"), {"delft": D(1), "rijswijk": D(2), "westland": D(4)})
    assert {name: (part.exact, part.rounded_down, part.extra_cent, part.share) for name, part in parts.items()} == {
        "delft": (Fraction(100, 7), D("14.28"), True, D("14.29")),
        "rijswijk": (Fraction(200, 7), D("28.57"), False, D("28.57")),
        "westland": (Fraction(400, 7), D("57.14"), False, D("57.14")),
    }
    assert parts["delft"].remainder == Fraction(100, 7) - Fraction(1428, 100)


def test_equal_remainders_go_by_the_alphabet():
    result = settle(cost=D("0.02"), advances={}, use={"westland": D(1), "delft": D(1), "rijswijk": D(1)})
    assert result.shares == {"delft": D("0.01"), "rijswijk": D("0.01"), "westland": D("0.00")}


def test_what_was_advanced_too_much_is_held_by_the_servicebureau():
    result = settle(cost=D(90), advances={"delft": D(50), "rijswijk": D(50)}, use={"delft": D(1), "rijswijk": D(1)})
    assert result.balances == {"delft": D("5.00"), "rijswijk": D("5.00"), "regio": D("-10.00")}
    assert result.transfers == [("regio", "delft", D("5.00")), ("regio", "rijswijk", D("5.00"))]


def test_what_was_advanced_too_little_was_paid_by_the_servicebureau():
    result = settle(cost=D(100), advances={"delft": D(50), "rijswijk": D(40)}, use={"delft": D(1), "rijswijk": D(1)})
    assert result.balances == {"delft": D("0.00"), "rijswijk": D("-10.00"), "regio": D("10.00")}
    assert result.transfers == [("rijswijk", "regio", D("10.00"))]


def test_advances_that_add_up_leave_the_servicebureau_out():
    result = settle(cost=D(100), advances={"delft": D(100)}, use={"delft": D(1), "rijswijk": D(1)})
    assert result.balances == {"delft": D("50.00"), "rijswijk": D("-50.00")}


def test_two_groups_that_are_even_by_themselves_save_a_payment():
    """Delft owes what Rijswijk gets and Wassenaar what Westland gets: two payments, where greed would make three."""
    use = {"delft": D(10), "rijswijk": D(3), "wassenaar": D(14), "westland": D(0)}
    advances = {"delft": D(5), "rijswijk": D(8), "wassenaar": D(8), "westland": D(6)}
    result = settle(cost=D(27), advances=advances, use=use)
    assert result.transfers == [("delft", "rijswijk", D("5.00")), ("wassenaar", "westland", D("6.00"))]


def test_without_any_use_nothing_says_who_pays():
    with pytest.raises(NothingUsed, match="verdeelsleutel"):
        settle(cost=D(100), advances={"delft": D(100)}, use={"delft": D(0), "rijswijk": D(0)})


def test_without_any_use_the_agreed_key_says_who_pays():
    result = settle(
        cost=D(100), advances={"delft": D(100)}, use={"delft": D(0)}, fallback_key={"delft": D(3), "rijswijk": D(1)}
    )
    assert result.shares == {"delft": D("75.00"), "rijswijk": D("25.00")}


def test_a_key_of_zeros_is_no_key():
    with pytest.raises(NothingUsed):
        settle(cost=D(100), advances={}, use={}, fallback_key={"delft": D(0)})


def test_a_key_is_not_looked_at_where_something_was_used():
    with_key = settle(cost=D(9), advances={}, use={"delft": D(1)}, fallback_key={"rijswijk": D(1)})
    assert with_key == settle(cost=D(9), advances={}, use={"delft": D(1)})


def test_amounts_too_long_for_decimal_arithmetic_stay_exact():
    """Twenty-eight digits is what Decimal calculates with; nothing is lost above that either."""
    cost = D("9" * 40 + ".99")
    result = settle(cost=cost, advances={"delft": cost}, use={"delft": D(1)})
    assert result == Settlement(shares={"delft": cost}, balances={"delft": D("0.00")}, transfers=[])


GOOD = {"cost": D(10), "advances": {"delft": D(10)}, "use": {"delft": D(1)}, "fallback_key": {"delft": D(1)}}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"cost": D(-1)}, "de kosten: -1 kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"advances": {"delft": D("-0.01")}}, "delft: -0.01 kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"use": {"delft": D(-3)}}, "delft: -3 kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"fallback_key": {"delft": D(-1)}}, "delft: -1 kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"cost": D("NaN")}, "de kosten: NaN kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"use": {"delft": D("Infinity")}}, "delft: Infinity kan niet. Vul een bedrag of aantal van nul of meer in."),
        ({"cost": D("10.005")}, "10.005 is niet in hele centen. Rond het bedrag eerst af."),
        ({"advances": {"delft": D("0.001")}}, "0.001 is niet in hele centen. Rond het bedrag eerst af."),
        ({"advances": {"regio": D(1)}}, "‘regio’ is het Servicebureau en kan geen gemeente zijn."),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(wrong, sentence):
    with pytest.raises(ValueError) as refusal:
        settle(**{**GOOD, **wrong})
    assert str(refusal.value) == sentence


def test_what_is_a_lack_of_use_is_told_apart_from_what_cannot_be():
    with pytest.raises(ValueError) as refusal:
        settle(**GOOD | {"cost": D(-1)})
    assert not isinstance(refusal.value, NothingUsed)


# --- generated


@cases("any")
@given(years())
def test_every_year_is_settled(year):
    assert_settled(settle(**year), **year)


def _fewest(balances: tuple[int, ...]) -> int:
    """The fewest payments, found another way: try what the first who is not even can pay to, or get from, each."""
    if not balances:
        return 0
    first, rest = balances[0], balances[1:]
    if not first:
        return _fewest(rest)
    found = []
    for at, other in enumerate(rest):
        if first * other < 0:
            found.append(1 + _fewest(rest[:at] + (other + first,) + rest[at + 1 :]))
    return min(found)


small = st.integers(0, 6).map(D)


@cases("fewest")
@given(st.lists(small, min_size=2, max_size=6), st.data())
def test_nobody_could_do_with_fewer_payments(use, data):
    """Small whole amounts, so that several groups come out even by themselves."""
    if not any(use):
        use[0] = D(1)
    who = NINE[: len(use)]
    advances = dict(zip(who, data.draw(st.lists(small, min_size=len(use), max_size=len(use))), strict=True))
    result = settle(cost=sum(use), advances=advances, use=dict(zip(who, use, strict=True)))
    assert len(result.transfers) == _fewest(tuple(int(balance) for balance in result.balances.values()))


@cases("one")
@given(cost=cents, advance=cents, use=days.filter(bool))
def test_one_municipality_bears_it_all(cost, advance, use):
    result = settle(cost=cost, advances={"delft": advance}, use={"delft": use})
    assert result.shares == {"delft": cost}
    assert_settled(result, cost=cost, advances={"delft": advance}, use={"delft": use})
    if cost > advance:
        assert result.transfers == [("delft", REGION, cost - advance)]
    elif cost < advance:
        assert result.transfers == [(REGION, "delft", advance - cost)]
    else:
        assert result.transfers == []


@cases("unused")
@given(year=years(used=False), key=st.dictionaries(st.sampled_from(NINE), days, max_size=9))
def test_a_year_without_use_needs_a_key(year, key):
    year["use"] = dict.fromkeys(year["use"], D(0))
    if any(key.values()):
        assert_settled(settle(**year, fallback_key=key), **year, key=key)
    else:
        with pytest.raises(NothingUsed):
            settle(**year, fallback_key=key)


@cases("joined")
@given(year=years(most=8), use=days, advance=cents, late=st.booleans())
def test_who_joined_or_left_halfway_pays_for_what_it_used_itself(year, use, advance, late):
    """Absent from one of the tables is the same as zero there; a guest without use changes nobody's share."""
    before = settle(**year)
    guest = {
        "cost": year["cost"],
        "advances": year["advances"] | ({} if late else {"zoetermeer": advance}),
        "use": year["use"] | {"zoetermeer": use},
    }
    result = settle(**guest)
    assert_settled(result, **guest)
    written_out = {**guest, "advances": {"zoetermeer": D(0)} | guest["advances"]}
    assert settle(**written_out) == result
    if not use:
        assert result.shares == before.shares | {"zoetermeer": D("0.00")}
    else:
        # whoever else joins, nobody comes to pay more for the same cost
        assert all(result.shares[party] <= before.shares[party] + D("0.01") for party in before.shares)


@cases("ten")
@given(st.lists(years(), min_size=10, max_size=10))
def test_ten_years_stay_exact(decade):
    """Nothing is lost or made in ten years, and rounding takes less than a cent a year from anyone."""
    results = [settle(**year) for year in decade]
    assert sum(sum(result.shares.values()) for result in results) == sum(year["cost"] for year in decade)
    assert sum(sum(result.balances.values()) for result in results) == 0
    for party in NINE:
        exact = sum(
            Fraction(year["cost"]) * Fraction(year["use"].get(party, 0)) / sum(map(Fraction, year["use"].values()))
            for year in decade
        )
        paid_in_all = sum(result.shares.get(party, 0) for result in results)
        assert abs(Fraction(paid_in_all) - exact) < Fraction(10, 100)


@cases("traps")
@given(
    cost=st.sampled_from(["0.00", "0.01", "0.02", "0.08", "0.10", "1.00", "99.99", "100.01", "33333333.33"]).map(D),
    use=st.lists(
        st.sampled_from(["0", "1", "2", "3", "0.01", "0.99", "7", "333333.33"]).map(D), min_size=1, max_size=9
    ),
)
def test_rounding_is_fair_where_it_hurts(cost, use):
    """A cent over nine, thirds, equal parts: equal use differs a cent at most, and more use never pays less."""
    key = dict(zip(NINE, use, strict=False))
    if not any(key.values()):
        key["delft"] = D(1)
    result = settle(cost=cost, advances={}, use=key)
    assert_settled(result, cost=cost, advances={}, use=key)
    by_use = sorted(key, key=key.get)
    for less, more in zip(by_use, by_use[1:], strict=False):
        if key[less] == key[more]:
            assert abs(result.shares[less] - result.shares[more]) <= D("0.01")
        else:
            assert result.shares[less] <= result.shares[more] + D("0.01")


@cases("order")
@given(years(), st.randoms(use_true_random=False))
def test_the_order_of_what_is_given_does_not_matter(year, random):
    def shuffled(amounts):
        return dict(random.sample(list(amounts.items()), len(amounts)))

    again = settle(cost=year["cost"], advances=shuffled(year["advances"]), use=shuffled(year["use"]))
    assert again == settle(**year)
    assert list(again.balances) == list(settle(**year).balances)


def test_ten_thousand_cases_are_generated():
    assert sum(CASES.values()) == 10_000
