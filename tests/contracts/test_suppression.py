"""Small counts: examples, and an attacker who tries everything that fits what is told."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contracts.suppression import THRESHOLD, Hidden, Told, each_told, told

SMALL, BESIDE = Hidden.SMALL, Hidden.BESIDE


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        # nothing small
        ([10, 25], Told((10, 25), 35)),
        # one small: the smallest other goes with it, as long as 9 stays possible
        ([3, 40, 60], Told((SMALL, BESIDE, 60), 103)),
        # together 13: with 10 in the other, the small one could be at most 3, so another one goes as well
        ([3, 10, 60], Told((SMALL, BESIDE, BESIDE), 73)),
        # nobody left to hide behind: the total goes
        ([3, 10], Told((SMALL, 10), BESIDE)),
        # small ones hide behind each other
        ([5, 6, 4, 80], Told((SMALL, SMALL, SMALL, 80), 95)),
        # but not when together they tell that each is zero
        ([0, 0, 80], Told((SMALL, SMALL, BESIDE), 80)),
        # or that each is nine
        ([9, 9, 80], Told((SMALL, SMALL, BESIDE), 98)),
        ([7], Told((SMALL,), BESIDE)),
        ([0, 0], Told((SMALL, SMALL), BESIDE)),
        ([12], Told((12,), 12)),
    ],
)
def test_by_hand(counts, expected):
    assert told(counts) == expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([10, 25], Told((10, 25), 35)),
        ([3, 40, 60], Told((SMALL, 40, 60), BESIDE)),
        ([0, 10], Told((SMALL, 10), BESIDE)),
        ([9], Told((SMALL,), BESIDE)),
        ([], Told((), 0)),
    ],
)
def test_where_the_total_is_left_out_the_larger_ones_stay(counts, expected):
    assert each_told(counts) == expected


def test_a_negative_count_is_refused_there_too():
    with pytest.raises(ValueError, match="niet negatief"):
        each_told([-1])


def test_a_row_without_counts_has_nothing_to_hide():
    assert told([]) == Told((), 0)


def test_it_reads_as_words():
    assert (str(SMALL), str(BESIDE)) == ("< 10", "niet getoond")


def test_amounts_are_hidden_with_their_counts():
    row = told([3, 40, 60])
    assert row.amounts([300, 4000, 6000]) == ([SMALL, BESIDE, 6000], 10300)
    assert told([3, 10]).amounts([300, 1000]) == ([SMALL, 1000], BESIDE)


def test_a_negative_count_is_refused():
    with pytest.raises(ValueError, match="niet negatief"):
        told([-1])


def possible(row: Told, at: int) -> set[int]:
    """Every value of one small count that fits the row as it is told: by trying all."""
    hidden = [here for here, count in enumerate(row.counts) if isinstance(count, Hidden)]
    if isinstance(row.total, Hidden):
        return set(range(THRESHOLD))
    together = row.total - sum(count for count in row.counts if not isinstance(count, Hidden))
    ranges = [range(THRESHOLD) if row.counts[here] is SMALL else range(THRESHOLD, together + 1) for here in hidden[1:]]
    first = range(THRESHOLD) if row.counts[hidden[0]] is SMALL else range(THRESHOLD, together + 1)
    found = set()
    for rest in product(*ranges):
        if together - sum(rest) in first:
            values = dict(zip(hidden, (together - sum(rest), *rest), strict=True))
            found.add(values[at])
    return found


@settings(max_examples=400, deadline=None, database=None)
@given(st.lists(st.one_of(st.integers(0, 9), st.integers(0, 25)), max_size=4))
def test_no_attacker_learns_more_than_that_it_is_small(counts):
    row = told(counts)
    for at, count in enumerate(counts):
        if count < THRESHOLD:
            assert row.counts[at] is SMALL
            assert possible(row, at) == set(range(THRESHOLD))
        else:
            assert row.counts[at] in (count, BESIDE)
    assert row.total in (sum(counts), BESIDE)


@settings(max_examples=400, deadline=None, database=None)
@given(st.lists(st.integers(0, 300), min_size=1, max_size=9))
def test_one_hidden_amount_is_never_a_difference(counts):
    """The total is told, and then none or at least two are hidden; or it is not told."""
    row = told(counts)
    hidden = sum(isinstance(count, Hidden) for count in row.counts)
    assert isinstance(row.total, Hidden) or hidden != 1


@settings(max_examples=200, deadline=None, database=None)
@given(st.lists(st.integers(10, 10**6), max_size=9))
def test_large_counts_are_told_as_they_are(counts):
    assert told(counts) == Told(tuple(counts), sum(counts))
