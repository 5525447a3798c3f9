"""
The parts of a calendar that plans are written in: day, month, quarter, season, half year, year.

Rules:

- Every unit is a `Span` of whole days; both ends belong to it.
- Seasons are the meteorological ones: spring starts on 1 March, summer on 1 June, autumn on
  1 September, winter on 1 December. The winter of a year ends in February of the next year.
- Units of one kind lie end to end, so the day after one is the first day of the next.
- Thirds: "begin", "medio" and "eind" of a year are its first quarter, June and July, and its last
  quarter; of a half year two months each; of a quarter or season its three months; of a month days
  1-10, 11-20 and 21-end.
"""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from .enums import Precision

DAY = timedelta(days=1)
SPRING, SUMMER, AUTUMN, WINTER = range(1, 5)
BEGIN, MIDDLE, END = range(3)


class Span(NamedTuple):
    """Whole days from `start` up to and including `end`, and how finely they were named."""

    start: date
    end: date
    precision: Precision


def day(year: int, month: int, number: int) -> Span:
    """One day. Raises ValueError for a day that does not exist."""
    on = date(year, month, number)
    return Span(on, on, Precision.DAY)


def months(year: int, first: int, count: int, precision: Precision) -> Span:
    """`count` whole months, from month `first` of the year; they may run into the next year."""
    years, month = divmod(first - 1 + count - 1, 12)
    last = date(year + years, month + 1, monthrange(year + years, month + 1)[1])
    return Span(date(year, first, 1), last, precision)


def month(year: int, number: int) -> Span:
    """One calendar month."""
    return months(year, number, 1, Precision.MONTH)


def quarter(year: int, number: int) -> Span:
    """One of the four quarters of a year."""
    return months(year, 3 * number - 2, 3, Precision.QUARTER)


def season(year: int, number: int) -> Span:
    """The season that starts in this year."""
    return months(year, 3 * number, 3, Precision.SEASON)


def half_year(year: int, number: int) -> Span:
    """The first or second half of a year."""
    return months(year, 6 * number - 5, 6, Precision.HALF_YEAR)


def half_month(year: int, number: int, half: int) -> Span:
    """Days 1-15 of a month, or day 16 to its end."""
    whole = month(year, number)
    middle = whole.start + 15 * DAY
    start, end = (whole.start, middle - DAY) if half == 1 else (middle, whole.end)
    return Span(start, end, Precision.RANGE)


def week(year: int, number: int) -> Span:
    """An ISO week, Monday to Sunday. Raises ValueError for a week that does not exist."""
    monday = date.fromisocalendar(year, number, 1)
    return Span(monday, monday + 6 * DAY, Precision.RANGE)


def year(number: int) -> Span:
    """A whole calendar year."""
    return months(number, 1, 12, Precision.YEAR)


def third(part: int, whole: Span) -> Span:
    """The beginning, middle or end of a unit longer than a week. Raises LookupError for a day or another stretch."""
    first = whole.start
    match whole.precision:
        case Precision.YEAR if part == MIDDLE:
            return months(first.year, 6, 2, Precision.RANGE)
        case Precision.YEAR:
            return quarter(first.year, 1 if part == BEGIN else 4)
        case Precision.HALF_YEAR:
            return months(first.year, first.month + 2 * part, 2, Precision.RANGE)
        case Precision.QUARTER | Precision.SEASON:
            years, number = divmod(first.month - 1 + part, 12)
            return month(first.year + years, number + 1)
        case Precision.MONTH:
            start = first + 10 * part * DAY
            return Span(start, whole.end if part == END else start + 9 * DAY, Precision.RANGE)
    raise LookupError(f"no thirds of a {whole.precision.name}")


def around(on: date, precision: Precision) -> Span:
    """The day, month, quarter, season, half year or year that `on` lies in."""
    match precision:
        case Precision.MONTH:
            return month(on.year, on.month)
        case Precision.QUARTER:
            return quarter(on.year, (on.month + 2) // 3)
        case Precision.SEASON:
            return season(on.year - (on.month < 3), on.month // 3 or WINTER)
        case Precision.HALF_YEAR:
            return half_year(on.year, 1 if on.month < 7 else 2)
        case Precision.YEAR:
            return year(on.year)
    return Span(on, on, Precision.DAY)


def add_months(on: date, count: int) -> date:
    """The same day `count` months on (or back); the last day of the month where it does not exist."""
    years, number = divmod(on.month - 1 + count, 12)
    last = monthrange(on.year + years, number + 1)[1]
    return date(on.year + years, number + 1, min(on.day, last))
