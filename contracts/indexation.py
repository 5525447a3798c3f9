"""What a tariff becomes in the next year, and whether its elements add up to it. Pure."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def indexed(amount: Decimal, percentage: Decimal) -> Decimal:
    """`amount` raised by `percentage`, rounded half up to the cent."""
    return (amount * (100 + percentage) / 100).quantize(CENT, ROUND_HALF_UP)


def unexplained(amount: Decimal, parts: Iterable[Decimal]) -> Decimal:
    """What of a tariff its elements do not explain: zero when it is fully shown to be real."""
    return amount - sum(parts, Decimal(0))
