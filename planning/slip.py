"""
How far a plan moved, when neither the old nor the new date need be a single day.

Rules:

- Something planned within a period happens on one day in it. The slip is every number of days between a
  day of the old period and a day of the new one: "maart - juni 2026" to "1 maart 2027" is 244 to 365 days.
- A period that was not changed did not slip: 0 days, however wide it is.
- An open side of a period leaves a side of the slip open.
- Whether two periods may be compared at all is for the caller to say: a concept is not a final text.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from .periods import Period

_DAYS_IN_MONTH = 365.2425 / 12
_IN_MONTHS = 90  # from three months on, people count months
_IN_YEARS = 365  # so many days nobody counts
_CLOSE = 4  # days by which whole months may be off before it is said to be "ongeveer"


@dataclass(frozen=True)
class Slip:
    """From `min_days` to `max_days` later, negative for earlier; None where it cannot be known."""

    min_days: int | None
    max_days: int | None


def slip(old: Period, new: Period) -> Slip:
    """How many days `new` is later than `old`."""
    if (old.start, old.end) == (new.start, new.end) and (old.start or old.end):
        return Slip(0, 0)
    return Slip(_days(old.end, new.start), _days(old.start, new.end))


def _days(earlier: date | None, later: date | None) -> int | None:
    return (later - earlier).days if earlier and later else None


def format_slip(moved: Slip) -> str:
    """The slip as people say it: "12 maanden later", "24 tot 54 dagen eerder", "gelijk gebleven"."""
    return _words(moved, _said)


def format_days(moved: Slip) -> str:
    """The slip to the day: "365 dagen later", "244 tot 365 dagen later"."""
    return _words(moved, _counted)


def _said(*days: int) -> str:
    """One or two numbers of days in what people count in: "61 tot 121 dagen", "1 dag tot 24 maanden"."""
    if min(days) >= _IN_MONTHS:
        return _months(*days)
    return " tot ".join(map(_said, days)) if max(days) > _IN_YEARS else _counted(*days)


def _counted(*days: int) -> str:
    """One or two numbers of days: "1 dag", "24 tot 54 dagen"."""
    return f"{_to(days)} {'dag' if days == (1,) else 'dagen'}"


def _months(*days: int) -> str:
    """One or two numbers of days in months: "8 tot 12 maanden", "ongeveer 15 maanden"."""
    months = [round(count / _DAYS_IN_MONTH) for count in days]
    exact = all(abs(count - month * _DAYS_IN_MONTH) <= _CLOSE for count, month in zip(days, months, strict=True))
    about = "" if exact and len({*months}) == len(months) else "ongeveer "
    return f"{about}{_to(sorted({*months}))} maanden"


def _to(numbers) -> str:
    return " tot ".join(map(str, numbers))


def _words(moved: Slip, amount: Callable[..., str]) -> str:
    low, high = moved.min_days, moved.max_days
    if low is None and high is None:
        return "niet te berekenen"
    if high is None:
        if low == 0:
            return "gelijk of later"
        return f"ten minste {amount(low)} later" if low > 0 else f"hooguit {amount(-low)} eerder, of later"
    if low is None:
        if high == 0:
            return "gelijk of eerder"
        return f"ten minste {amount(-high)} eerder" if high < 0 else f"hooguit {amount(high)} later, of eerder"
    if low == high:
        return f"{amount(abs(low))} {'later' if low > 0 else 'eerder'}" if low else "gelijk gebleven"
    if low < 0 < high:
        return f"tussen {amount(-low)} eerder en {amount(high)} later"
    if low == 0:
        return f"hooguit {amount(high)} later"
    if high == 0:
        return f"hooguit {amount(-low)} eerder"
    return f"{amount(low, high)} later" if low > 0 else f"{amount(-high, -low)} eerder"
