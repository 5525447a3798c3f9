"""Example products with tariffs, and how the example contracts may end. Made up, but for the intended extension.

The extension until at least 1 January 2028 is what the papers intend; it waits for the decisions of the colleges.
"""

from datetime import date
from decimal import Decimal

from contracts.indexation import indexed
from contracts.models import Extension, Indexation, LeadTime, Tariff, TariffPart
from planning.models import Milestone
from segments.models import Product, Segment

from .making import make

KNOWN, INTENDED = date(2026, 1, 15), date(2026, 3, 16)
FIRST, INDEXED, PERCENTAGE = 2025, (2026, 2027), Decimal("3.250")
#: made up: per segment that is paid by effort the products with their unit and tariff
PRODUCTS = {
    2: (("behandeling", "uur", "118.00"), ("diagnostiek", "uur", "124.50")),
    4: (("collectieve begeleiding", "dagdeel", "71.25"),),
    5: (("begeleiding", "uur", "88.40"), ("opvoedhulp", "uur", "79.95")),
}
#: made up: which part of a tariff goes where
ELEMENTS = (("Loonkosten", "0.72"), ("Overhead", "0.21"), ("Reiskosten", "0.05"))
EXTENDED_UNTIL, STEP = date(2028, 1, 1), "verlenging-contracten"


def make_tariffs(segments: dict[int, Segment]) -> list[Tariff]:
    """Products, their tariffs of the first year with elements, and the years in which these were indexed."""
    products = make(
        Product,
        (
            Product(code=f"VB{number}{at}", name=f"Verzonnen product: {name}", unit=unit, segment=segments[number])
            for number, rows in PRODUCTS.items()
            for at, (name, unit, _) in enumerate(rows, start=1)
        ),
        since=KNOWN,
    )
    years = make(
        Indexation,
        (
            Indexation(year=year, percentage=PERCENTAGE, basis="verzonnen index", provisional=year == INDEXED[-1])
            for year in INDEXED
        ),
        since=KNOWN,
    )
    amounts = [Decimal(amount) for rows in PRODUCTS.values() for *_, amount in rows]
    tariffs = []
    for product, amount in zip(products, amounts, strict=True):
        tariffs.append(Tariff(product=product, valid_from=date(FIRST, 1, 1), amount=amount, fictitious=True))
        for index in years:
            amount = indexed(amount, index.percentage)
            tariffs.append(
                Tariff(
                    product=product,
                    valid_from=date(index.year, 1, 1),
                    amount=amount,
                    provisional=index.provisional,
                    indexed_by=index,
                    fictitious=True,
                )
            )
    tariffs = make(Tariff, tariffs, since=KNOWN)
    make(TariffPart, (part for tariff in tariffs for part in _parts(tariff)), since=KNOWN)
    return tariffs


def _parts(tariff):
    for name, share in ELEMENTS:
        amount = (tariff.amount * Decimal(share)).quantize(Decimal("0.01"))
        yield TariffPart(tariff=tariff, name=name, amount=amount, evidence="Verzonnen berekening.")


def make_ends(segments: dict[int, Segment]) -> list[Extension]:
    """The intended extension per segment, and made-up terms for arranging the end of a contract."""
    step = Milestone.objects.filter(slug=STEP).first()
    make(LeadTime, [LeadTime(decision_days=90, notice_days=90, legal_days=20)], since=KNOWN)
    return make(
        Extension,
        (
            Extension(segment=segment, agreed_end=EXTENDED_UNTIL, at_least=True, milestone=step, note="Voorgenomen.")
            for segment in segments.values()
        ),
        since=INTENDED,
        public=True,
    )
