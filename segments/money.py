"""How a sum of money is told, and which sums may stand together in one figure.

Different notions are never added up: a regional saving and a municipality's own saving are two things.
"""

from dataclasses import dataclass

from .enums import Level


def years_text(amount) -> str:
    """The year or years of a sum; "" without."""
    if amount.first_year is None:
        return ""
    if amount.last_year is None or amount.last_year == amount.first_year:
        return str(amount.first_year)
    return f"{amount.first_year} tot en met {amount.last_year}"


def label(amount) -> str:
    """What the sum is: its notion, or the post of a cost."""
    return amount.what if hasattr(amount, "what") else amount.get_notion_display()


@dataclass(frozen=True)
class Group:
    """Sums of one notion on one level (and of one municipality): the only ones that may be compared."""

    title: str
    amounts: tuple


#: whose money comes first
RANK = {Level.REGIONAL: 0, Level.NATIONAL: 1, Level.MUNICIPAL: 2}
WHERE = {Level.REGIONAL: "Regio Haaglanden", Level.NATIONAL: "Nederland"}


def groups(amounts) -> list[Group]:
    """The sums by notion, level and municipality: the region's first; names and years are set on each."""
    found: dict[str, list] = {}
    for amount in amounts:
        amount.label, amount.years_text, amount.rank = label(amount), years_text(amount), RANK[amount.level]
        amount.where = amount.municipality.name if amount.municipality else WHERE.get(amount.level, "niet bekend")
    for amount in sorted(amounts, key=lambda amount: (amount.rank, amount.where, amount.label)):
        found.setdefault(f"{amount.label} ({amount.where})", []).append(amount)
    return [Group(title, tuple(rows)) for title, rows in found.items()]
