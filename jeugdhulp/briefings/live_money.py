"""Live block about money: what is asked, expected and reached, and what the project costs. Gaps stay gaps."""

from jeugdhulp.templatetags.dutch import euro_short
from segments.models import ProjectCost, SavingsTarget
from segments.money import groups

from .blocks import Column, DataTable, Paragraph
from .telling import UNKNOWN

COLUMNS = (Column("Wat", width=40), Column("Jaar", width=22), Column("Aard", width=16), Column("Bedrag", True, 22))
NEVER_ADDED = "Bedragen van verschillende soort zijn niet bij elkaar op te tellen."


def money(block, telling):
    """The sums of the region and the country, and those of this municipality; never another one's."""
    told = False
    for model, caption in ((SavingsTarget, "Besparingen"), (ProjectCost, "Kosten van het project")):
        rows = [
            amount
            for amount in telling.facts.all(model, "municipality")
            if amount.municipality_id in (None, telling.municipality.id)
        ]
        found = groups(rows)
        if found:
            told = True
            cells = [(g.title, _years(a), a.get_kind_display().lower(), _sum(a)) for g in found for a in g.amounts]
            yield DataTable(caption, COLUMNS, cells)
    if told:
        yield Paragraph(NEVER_ADDED)


def _years(amount) -> str:
    every = ", per jaar" if amount.per_year else ""
    return f"{amount.years_text or UNKNOWN}{every}"


def _sum(amount) -> str:
    if amount.amount is None:
        return UNKNOWN
    return f"{'oplopend tot ' if amount.rising_to else ''}{euro_short(amount.amount)}"
