"""A stored settlement with every step from its inputs to its numbers, for the page and for the workbook."""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from jeugdhulp.region.models import Municipality
from jeugdhulp.snapshot import Snapshot

from .models import SERVICE_OFFICE, Settlement, SettlementTransfer
from .settlement import Part, apportion
from .settlement_inputs import Inputs, gather


@dataclass(frozen=True)
class Row:
    """One party: what it paid beforehand, the steps towards its share, and its balance. The office has no steps."""

    name: str
    advance: Decimal
    weight: Decimal | None
    part: Part | None
    share: Decimal
    balance: Decimal

    @property
    def exact(self) -> Decimal | None:
        """The share before rounding, in euros with six decimals."""
        return _decimals(self.part.exact, 6) if self.part else None

    @property
    def remainder(self) -> Decimal | None:
        """What rounding down left off, in cents with four decimals."""
        return _decimals(self.part.remainder * 100, 4) if self.part else None

    @property
    def follows(self) -> bool:
        """Whether the stored share is what the rule gives: false after somebody changed it by hand."""
        return self.part is None or self.part.share == self.share


@dataclass(frozen=True)
class Report:
    """All that the page and the workbook tell. `stale`: use or advances were changed since it was computed."""

    settlement: Settlement
    rows: list[Row]
    transfers: list[SettlementTransfer]
    inputs: Inputs
    stale: bool

    @property
    def by_key(self) -> bool:
        """Whether an agreed key divided the cost, because nothing was used."""
        return bool(self.settlement.key_basis)

    @property
    def total(self) -> Row:
        """The sums of the columns; the balances are together zero."""
        return Row(
            name="Samen",
            advance=sum((row.advance for row in self.rows), Decimal(0)),
            weight=sum((row.weight for row in self.rows if row.weight is not None), Decimal(0)),
            part=None,
            share=sum((row.share for row in self.rows), Decimal(0)),
            balance=sum((row.balance for row in self.rows), Decimal(0)),
        )

    @property
    def follows(self) -> bool:
        return all(row.follows for row in self.rows)


def report(snapshot: Snapshot, settlement: Settlement) -> Report:
    """The report of a settlement that was joined with its segment, lines and transfers."""
    towns = list(snapshot.of(Municipality))
    lines = snapshot.attach(settlement.lines.all(), "municipality", towns)
    transfers = snapshot.attach(settlement.transfers.all(), "payer", towns)
    snapshot.attach(transfers, "receiver", towns)

    computed = settlement.computed_at
    then = replace(snapshot, moment=computed, known_by=computed) if computed else snapshot
    inputs = gather(then, settlement.segment, settlement.year, settlement.measure, towns)
    now = gather(snapshot, settlement.segment, settlement.year, settlement.measure, towns) if computed else inputs

    weights = {line.id: line.use if line.key is None else line.key for line in lines if line.municipality_id}
    # the rule looks at the alphabet where remainders are equal, so parts are asked for by slug
    slugs = {line.id: line.municipality.slug for line in lines if line.municipality_id}
    parts = (
        apportion(settlement.cost, {slugs[pk]: weight for pk, weight in weights.items()})
        if any(weights.values())
        else {}
    )
    rows = [
        Row(
            name=line.municipality.name if line.municipality_id else SERVICE_OFFICE,
            advance=line.advance,
            weight=weights.get(line.id),
            part=parts.get(slugs.get(line.id)),
            share=line.share,
            balance=line.balance,
        )
        for line in lines
    ]
    for transfer in transfers:
        transfer.payer_name = _name(transfer.payer)
        transfer.receiver_name = _name(transfer.receiver)
    return Report(
        settlement=settlement,
        rows=sorted(rows, key=lambda row: (row.part is None, row.name)),
        transfers=sorted(transfers, key=lambda transfer: (transfer.payer_name, transfer.receiver_name)),
        inputs=inputs,
        stale=(inputs.use, inputs.advanced) != (now.use, now.advanced),
    )


def _name(municipality: Municipality | None) -> str:
    return municipality.name if municipality else SERVICE_OFFICE


def _decimals(number: Fraction, places: int) -> Decimal:
    return Decimal(f"{round(number * 10**places)}e-{places}")
