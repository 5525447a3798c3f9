"""The nine-council matrix in words: how far a step is, who is last, who would miss the planned period."""

from jeugdhulp.templatetags.dutch import dutch_date, listed

from .council_matrix import DecisionRow
from .enums import Organ
from .matrix_cells import Cell, Stand

_NAMED = 4  # more names than this are counted instead


def summary(row: DecisionRow) -> list[str]:
    """What the cells of a step come to; silence is told as silence."""
    if row.organ == Organ.REGIONAL:
        return ["Besluit van een regionaal orgaan; de gemeenten besluiten hier niet apart."]
    told = []
    if row.organ is None:
        told.append("Van geen gemeente is hierover iets vastgelegd; alleen de planning noemt deze stap.")
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
        told.append(f"Besluit na de geplande periode: {listed(_late(cell) for cell in row.too_late)}.")
    return told


def cell_lines(cell: Cell, window: str = "") -> list[tuple[str, str]]:
    """What stands under the word of a cell: (look, text), look being "", "strong" or "quiet".

    The period of a decision is left out where it says the same as the `window` that stands above it.
    """
    told = []
    if own := cell.decision:
        told += [("", _when(cell, window)), ("", own.reference)]
        if cell.stand != Stand.TAKEN and cell.stand != Stand.OUTSIDE:
            told.append(("", cell.meeting_on and f"vergadert {dutch_date(cell.meeting_on)}"))
            told.append(("strong", cell.days_outside and "na de planning"))
            told.append(("", cell.deliver_by and f"stukken voor {dutch_date(cell.deliver_by)}"))
    if cell.takes_part is None:
        told.append(("", "deelname niet bekend"))
    for other in cell.preparing:
        day = f", {dutch_date(other.decided_on)}" if other.decided_on else ""
        told.append(("quiet", f"{other.get_organ_display()}: {other.get_state_display().lower()}{day}"))
    return [(look, text) for look, text in told if text]


def alike(row: DecisionRow, window: str = "") -> list[tuple[str, Cell, list[tuple[str, str]]]]:
    """The municipalities of a step by what their cells say: (names, a cell, its lines). For a narrow screen."""
    found: dict[tuple, list[Cell]] = {}
    for cell in row.cells:
        found.setdefault((cell.stand, *cell_lines(cell, window)), []).append(cell)
    return [
        (
            f"Alle {len(cells)} gemeenten"
            if len(cells) == len(row.cells) > 1
            else listed(cell.municipality.name for cell in cells),
            cells[0],
            cell_lines(cells[0], window),
        )
        for cells in found.values()
    ]


def _when(cell: Cell, window: str) -> str:
    """The day of a decision, else its period; of a reopened one that this was before."""
    own = cell.decision
    day = dutch_date(own.decided_on) if own.decided_on else own.period_text
    if cell.stand == Stand.TAKEN:
        return day or "dag niet bekend"
    if cell.stand == Stand.REOPENED:
        return f"eerder besloten: {day or 'dag niet bekend'}"
    return "" if cell.stand == Stand.OUTSIDE or day == window else day


def amended(row: DecisionRow) -> list[str]:
    """Why decisions of a step are open again."""
    return [
        f"{by.name if by else 'Een andere gemeente'} besloot anders. Daarom is dit besluit heropend in "
        f"{listed(m.name for m in others)}. Het telt pas weer als iedereen opnieuw heeft besloten."
        for by, others in row.amendments
    ]


def amending(cell: Cell, row: DecisionRow) -> str:
    """The municipality whose amendment reopened the decision of a cell; empty where it is not reopened."""
    found = [by for by, others in row.amendments if cell.municipality in others]
    return (found[0].name if found[0] else "andere gemeente") if found else ""


def _done(row):
    if len(row.decided) == 1:
        return "Genomen."
    return f"Genomen door alle {len(row.decided)}."


def _last(row):
    names = listed(cell.municipality.name for cell in row.last)
    if not row.done:
        return f"Als laatste vergadert {names}, op {dutch_date(row.last[0].meeting_on)}."
    day = dutch_date(row.last[0].decision.decided_on)
    return f"Als laatste: {names}, op {day}." if len(row.decided) > 1 else f"Op {day}."


def _late(cell: Cell):
    when = dutch_date(cell.meeting_on) if cell.meeting_on else cell.decision.period_text
    return f"{cell.municipality.name} ({when})"


def _names(cells: list[Cell]) -> str:
    if len(cells) > _NAMED:
        return f"{len(cells)} gemeenten"
    return listed(cell.municipality.name for cell in cells)
