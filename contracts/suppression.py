"""Counts that are too small to be told outside the office, so that nobody can be recognised in them. Pure.

* A count under 10 (zero too) is told as "< 10".
* Whoever knows the total of a row could subtract. So larger counts beside it are left out as well, the smallest
  first, until each small count may still be anything from 0 to 9; where that cannot be reached, the total is left
  out instead.
* Where the total of a row need not be told, it is left out instead, and every count of 10 or more stays (`each_told`).
* Only totals of rows are told. Totals of columns would be a second way to subtract.
* Amounts that go with a count are told where the count is told; an amount of one hidden count is never a difference.

What this does not protect against: somebody who compares the same table at two moments, or knows the counts of others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

THRESHOLD = 10


class Hidden(Enum):
    """A count that is not told: because it is small, or because others could be worked out with it."""

    SMALL = "< 10"
    BESIDE = "niet getoond"

    def __str__(self):
        return self.value


@dataclass(frozen=True)
class Told:
    """A row as outsiders read it: numbers, and Hidden where there is none."""

    counts: tuple[int | Hidden, ...]
    total: int | Hidden

    def amounts(self, amounts: Sequence) -> tuple[list, object]:
        """Amounts that belong to the counts, and their total, hidden where the counts are."""
        told = [
            count if isinstance(count, Hidden) else amount for count, amount in zip(self.counts, amounts, strict=True)
        ]
        return told, self.total if isinstance(self.total, Hidden) else sum(amounts)


def told(counts: Iterable[int]) -> Told:
    """One row of counts for outsiders. Raises ValueError for a negative count."""
    counts = list(counts)
    if any(count < 0 for count in counts):
        raise ValueError("Een aantal is niet negatief.")
    small = [at for at, count in enumerate(counts) if count < THRESHOLD]
    larger = sorted((at for at, count in enumerate(counts) if count >= THRESHOLD), key=lambda at: (counts[at], at))
    for beside in range(len(larger) + 1):
        hidden = small + larger[:beside]
        if _safe(sum(counts[at] for at in hidden), len(small), beside):
            return Told(_cells(counts, small, larger[:beside]), sum(counts))
    return Told(_cells(counts, small, []), Hidden.BESIDE)


def each_told(counts: Iterable[int]) -> Told:
    """As `told`, for a row whose total matters less than its counts: that is left out with the first small one.

    Not beside a table that tells the same total. Raises ValueError for a negative count.
    """
    counts = list(counts)
    if any(count < 0 for count in counts):
        raise ValueError("Een aantal is niet negatief.")
    small = [at for at, count in enumerate(counts) if count < THRESHOLD]
    return Told(_cells(counts, small, []), Hidden.BESIDE if small else sum(counts))


def _safe(together: int, small: int, beside: int) -> bool:
    """Whether each small count can still be 0 and can still be 9, for who knows what the hidden ones are together."""
    most = THRESHOLD - 1
    if not small:
        return True
    if beside:
        return together - THRESHOLD * beside >= most
    return most <= together <= most * (small - 1)


def _cells(counts, small, beside) -> tuple:
    instead = dict.fromkeys(small, Hidden.SMALL) | dict.fromkeys(beside, Hidden.BESIDE)
    return tuple(instead.get(at, count) for at, count in enumerate(counts))
