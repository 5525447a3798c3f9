"""Products with the tariff that holds on a day, where it comes from, and how far it is shown to be real."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jeugdhulp.snapshot import Snapshot
from jeugdhulp.templatetags.dutch import dutch_number
from segments.models import Product, Segment

from .indexation import unexplained
from .models import Indexation, Tariff, TariffPart


@dataclass(frozen=True)
class PricedTariff:
    """One tariff with its elements; what they leave unexplained is None where there are none."""

    tariff: Tariff
    parts: list[TariffPart]

    @property
    def unexplained(self) -> Decimal | None:
        return unexplained(self.tariff.amount, (part.amount for part in self.parts)) if self.parts else None

    @property
    def basis(self) -> str:
        """How it came about."""
        index = self.tariff.indexed_by
        if index is None:
            return "opnieuw vastgesteld"
        return f"geïndexeerd met {dutch_number(index.percentage.normalize())}% ({index.basis})"

    @property
    def status(self) -> str:
        return "voorlopig" if self.tariff.provisional else "definitief"


@dataclass(frozen=True)
class TariffRow:
    """One product and the tariff of the day; None where none holds yet."""

    product: Product
    segment: Segment | None
    priced: PricedTariff | None

    @property
    def unit(self) -> str:
        return self.product.unit

    @property
    def amount(self) -> Decimal | None:
        return self.priced and self.priced.tariff.amount

    @property
    def valid_from(self) -> date | None:
        return self.priced and self.priced.tariff.valid_from

    @property
    def basis(self) -> str | None:
        return self.priced and self.priced.basis

    @property
    def status(self) -> str:
        return self.priced.status if self.priced else "geen tarief"

    @property
    def unexplained(self) -> Decimal | None:
        return self.priced and self.priced.unexplained


def priced(snapshot: Snapshot, tariffs: Iterable[Tariff]) -> list[PricedTariff]:
    """Tariffs with their indexation and elements: two queries."""
    tariffs = snapshot.join(tariffs, "indexed_by", "parts")
    return [PricedTariff(tariff, list(tariff.parts.all())) for tariff in tariffs]


def tariff_rows(snapshot: Snapshot, day: date, segments: Iterable[Segment]) -> list[TariffRow]:
    """Every product with the tariff that holds on `day`, else the first one to come; four queries."""
    segments = {segment.id: segment for segment in segments}
    by_product: dict[int, PricedTariff] = {}
    for found in priced(snapshot, snapshot.of(Tariff).order_by("valid_from", "id")):
        product = found.tariff.product_id
        if product not in by_product or found.tariff.valid_from <= day:
            by_product[product] = found
    products = snapshot.of(Product)
    return [TariffRow(p, segments.get(p.segment_id), by_product.get(p.id)) for p in products]


def indexations(snapshot: Snapshot, segments: Iterable[Segment]) -> list[Indexation]:
    """The yearly percentages, the newest first: one query."""
    return snapshot.attach(snapshot.of(Indexation), "segment", segments)
