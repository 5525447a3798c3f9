"""Capacity in numbers: places, budget and spending per segment and year, and how a budget stands with its appeals."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Sum

from jeugdhulp.snapshot import Snapshot
from segments.models import Segment

from .enums import ValveState
from .models import CapacityAgreement, Contract, ValveRequest

NOTHING, CENT = Decimal(0), Decimal("0.01")


@dataclass(frozen=True)
class CapacityTotal:
    """What was agreed for one segment in one year; None where nothing is known."""

    segment: Segment | None
    year: int
    agreements: int
    places: int | None
    budget: Decimal | None
    spent: Decimal | None


def capacity_totals(snapshot: Snapshot, segments: Iterable[Segment]) -> list[CapacityTotal]:
    """By segment and year, added up by the database: one query."""
    known = {segment.id: (at, segment) for at, segment in enumerate(segments)}
    rows = snapshot.of(CapacityAgreement).order_by()
    rows = rows.annotate(_segment=snapshot.column(Contract, "segment_id", of="contract_id"))
    found = rows.values_list("_segment", "year").annotate(
        n=Count("id"), places=Sum("places"), budget=Sum("budget"), spent=Sum("spent")
    )
    ordered = sorted(found, key=lambda row: (known[row[0]][0] if row[0] in known else len(known), row[1]))
    return [
        CapacityTotal(known[row[0]][1] if row[0] in known else None, *row[1:4], *map(_cents, row[4:]))
        for row in ordered
    ]


def _cents(amount: Decimal | None) -> Decimal | None:
    """A sum of cents is in cents, also where the database forgot."""
    return None if amount is None else amount.quantize(CENT)


def granted(requests: Iterable[ValveRequest]) -> Decimal:
    """What was granted on top of a budget."""
    return sum((r.granted for r in requests if r.state == ValveState.GRANTED and r.granted), NOTHING)


def over_budget(agreement: CapacityAgreement, requests: Iterable[ValveRequest]) -> Decimal | None:
    """By how much more was spent than agreed and granted; zero within it, None where that is not known."""
    if agreement.spent is None or agreement.budget is None:
        return None
    return max(agreement.spent - agreement.budget - granted(requests), NOTHING)
