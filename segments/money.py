"""How a sum of money is told, and which sums may stand together in one figure.

Different notions are never added up: a regional saving and a municipality's own saving are two things.
"""

from dataclasses import dataclass


def years_text(amount) -> str:
    """The year or years of a sum; "niet bekend" without."""
    if amount.first_year is None:
        return "niet bekend"
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


def groups(amounts) -> list[Group]:
    """The sums by notion, level and municipality, in their own order; names and years are set on each."""
    found: dict[str, list] = {}
    for amount in amounts:
        amount.label, amount.years_text = label(amount), years_text(amount)
        where = amount.municipality.name if amount.municipality else amount.get_level_display().lower()
        found.setdefault(f"{amount.label} ({where})", []).append(amount)
    return [Group(title, tuple(rows)) for title, rows in found.items()]
