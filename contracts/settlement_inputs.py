"""What a settlement of one segment and year is computed from, and what is missing or wrong in it.

* Use counts when its period lies within the year; a period that crosses the turn of the year cannot be divided.
* Two periods of one municipality that overlap would count twice.
* What is not known is not zero: a municipality that paid an advance and of which no use is known, or of which days
  of its membership are not covered, is a gap. A provisional settlement may have gaps, a final one may not.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_date
from segments.models import Segment

from .enums import Measure
from .models import Advance, Usage

COLUMN = {Measure.QUANTITY: "quantity", Measure.CLIENTS: "clients", Measure.AMOUNT: "amount"}


@dataclass(frozen=True)
class Inputs:
    """Rows, and their sums by slug of the municipality. With `errors` nothing can be settled, with `gaps` not finally."""

    usages: list[Usage]
    advances: list[Advance]
    use: dict[str, Decimal]
    advanced: dict[str, Decimal]
    municipalities: dict[str, Municipality]
    errors: list[str]
    gaps: list[str]

    @property
    def fictitious(self) -> bool:
        return any(row.fictitious for row in (*self.usages, *self.advances))


def gather(
    snapshot: Snapshot, segment: Segment, year: int, measure: str, municipalities: list[Municipality] | None = None
) -> Inputs:
    """The inputs as the snapshot shows them: two queries, and one more where `municipalities` were not read already."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    towns = list(snapshot.of(Municipality)) if municipalities is None else municipalities
    usages = snapshot.attach(
        snapshot.of(Usage).filter(segment_id=segment.id, first_day__lte=last, last_day__gte=first),
        "municipality",
        towns,
    )
    advances = snapshot.attach(snapshot.of(Advance).filter(segment_id=segment.id, year=year), "municipality", towns)
    concerned = {row.municipality_id for row in (*usages, *advances)}

    column = COLUMN[measure]
    use: dict[str, Decimal] = defaultdict(Decimal)
    periods: dict[int, list[Usage]] = defaultdict(list)
    gaps = []
    for usage in usages:
        periods[usage.municipality_id].append(usage)
        if (value := getattr(usage, column)) is None:
            gaps.append(f"{usage.municipality}, {_period(usage)}: {_named(column)} is niet bekend.")
        use[usage.municipality.slug] += value or Decimal(0)
    towns = sorted((town for town in towns if town.id in concerned), key=lambda town: town.name)
    for town in towns:
        gaps += _uncovered(town, periods[town.id], first, last)
    return Inputs(
        usages=sorted(usages, key=lambda row: (row.municipality.name, row.first_day, row.id)),
        advances=sorted(advances, key=lambda row: row.municipality.name),
        use=dict(use),
        advanced={advance.municipality.slug: advance.amount for advance in advances},
        municipalities={town.slug: town for town in towns},
        errors=[sentence for rows in periods.values() for sentence in _errors(rows, first, last)],
        gaps=gaps,
    )


def _named(column: str) -> str:
    return str(Usage._meta.get_field(column).verbose_name)


def _period(usage: Usage) -> str:
    return f"{dutch_date(usage.first_day)} tot en met {dutch_date(usage.last_day)}"


def _errors(rows: Iterable[Usage], first: date, last: date) -> Iterable[str]:
    rows = sorted(rows, key=lambda row: (row.first_day, row.last_day))
    for row in rows:
        if row.first_day < first or row.last_day > last:
            yield f"{row.municipality}: het gebruik van {_period(row)} loopt over de jaargrens. Splits het per jaar."
    for one, next_one in pairwise(rows):
        if next_one.first_day <= one.last_day:
            yield (
                f"{one.municipality}: het gebruik van {_period(one)} en van {_period(next_one)} overlapt en telt dubbel. "
                "Haal een van beide weg."
            )


def _uncovered(municipality: Municipality, rows: list[Usage], first: date, last: date) -> Iterable[str]:
    """The days of membership in the year of which no use is known."""
    if municipality.member_from is not None:
        first = max(first, municipality.member_from)
    if municipality.member_until is not None:
        last = min(last, municipality.member_until - timedelta(days=1))
    day = first
    for row in sorted(rows, key=lambda row: row.first_day):
        if row.first_day > day:
            yield _missing(municipality, day, row.first_day - timedelta(days=1))
        day = max(day, row.last_day + timedelta(days=1))
    if day <= last:
        yield _missing(municipality, day, last)


def _missing(municipality, first: date, last: date) -> str:
    return f"{municipality}: van {dutch_date(first)} tot en met {dutch_date(last)} is geen gebruik bekend."
