"""The nine-council matrix in sentences: how far a step is, who is last, who would miss the planned period."""

from jeugdhulp.templatetags.dutch import dutch_date, join_nl

from .council_matrix import Cell, DecisionRow
from .enums import Organ

_NAMED = 4  # more names than this are counted instead


def summary(row: DecisionRow) -> list[str]:
    """What the cells of a step come to; silence is told as silence."""
    if row.organ == Organ.REGIONAL:
        return ["Besluit van een regionaal orgaan; de gemeenten besluiten hier niet apart."]
    told = []
    if row.done:
        told.append(_done(row))
    elif row.participants:
        told.append(f"{len(row.decided)} van {len(row.participants)} genomen.")
    if row.waiting:
        told.append(f"Nog te nemen door {_names(row.waiting)}.")
    if row.unknown:
        told.append(f"Geen bericht verwerkt van {_names(row.unknown)}.")
    if row.unsure:
        told.append(f"Niet bekend is of {_names(row.unsure)} meedoet.")
    if row.last:
        told.append(_last(row))
    elif row.done and row.undated and len(row.decided) > 1:
        told.append(
            f"Wie als laatste besloot, is niet bekend: van {_names(row.undated)} staat de dag niet in de stukken."
        )
    if row.too_late:
        told.append(f"Vergadert na de geplande periode: {join_nl(_late(cell) for cell in row.too_late)}.")
    return told


def amended(row: DecisionRow) -> list[str]:
    """Why decisions of a step are open again."""
    return [
        f"{by.name if by else 'Een andere gemeente'} besloot anders. Daarom is dit besluit heropend in "
        f"{join_nl(m.name for m in others)}. Het telt pas weer als iedereen opnieuw heeft besloten."
        for by, others in row.amendments
    ]


def _done(row):
    if len(row.decided) == 1:
        return "Genomen."
    return f"Genomen door alle {len(row.decided)}."


def _last(row):
    names = join_nl(cell.municipality.name for cell in row.last)
    if not row.done:
        return f"Als laatste vergadert {names}, op {dutch_date(row.last[0].decision.meeting_on)}."
    day = dutch_date(row.last[0].decision.decided_on)
    return f"Als laatste: {names}, op {day}." if len(row.decided) > 1 else f"Op {day}."


def _late(cell: Cell):
    return f"{cell.municipality.name} ({dutch_date(cell.decision.meeting_on)})"


def _names(cells: list[Cell]) -> str:
    if len(cells) > _NAMED:
        return f"{len(cells)} gemeenten"
    return join_nl(cell.municipality.name for cell in cells)
