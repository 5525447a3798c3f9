"""A settlement as a workbook that a controller can check by hand: every number with the inputs it comes from."""

from collections.abc import Iterable
from io import BytesIO

from django.utils import timezone
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from jeugdhulp.tables import defused
from jeugdhulp.templatetags.dutch import dutch_datetime

from .settlement_report import Report

EURO, EXACT, DAY = "#,##0.00", "#,##0.000000", "dd-mm-yyyy"
BOLD, WRAPPED = Font(bold=True), Alignment(wrap_text=True, vertical="top")
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def settlement_workbook(report: Report) -> bytes:
    """Six sheets: what it is and by which rule, outcome, steps, payments, and the rows of use and advances."""
    book = Workbook()
    book.remove(book.active)
    _sheet(book, "Toelichting", ("Onderdeel", "Inhoud"), _about(report), widths=(34, 100))
    _outcome(book, report)
    _steps(book, report)
    _sheet(
        book,
        "Betalingen",
        ("Betaalt", "Ontvangt", "Bedrag in euro"),
        [(t.payer_name, t.receiver_name, t.amount) for t in report.transfers],
        formats={3: EURO},
    )
    _sheet(
        book,
        "Gebruik",
        ("Gemeente", "Eerste dag", "Laatste dag", "Hoeveelheid", "Aantal jeugdigen", "Kosten in euro", "Herkomst"),
        [
            (
                row.municipality.name,
                row.first_day,
                row.last_day,
                row.quantity,
                row.clients,
                row.amount,
                row.source_place,
            )
            for row in report.inputs.usages
        ],
        formats={2: DAY, 3: DAY, 4: EURO, 6: EURO},
    )
    _sheet(
        book,
        "Voorschotten",
        ("Gemeente", "Jaar", "Voorschot in euro", "Herkomst"),
        [(row.municipality.name, row.year, row.amount, row.source_place) for row in report.inputs.advances],
        formats={3: EURO},
    )
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _about(report: Report) -> Iterable[tuple]:
    settlement = report.settlement
    yield "Nacalculatie", f"{settlement.segment}, {settlement.year}"
    yield "Soort", settlement.get_kind_display()
    if settlement.fictitious:
        yield "Let op", "Voorbeeldgegevens: verzonnen, alleen om rond te kijken."
    yield "Kosten in euro", settlement.cost
    yield "Waar de kosten uit blijken", settlement.cost_basis or "niet bekend"
    yield "Gebruik geteld in", settlement.get_measure_display()
    if report.by_key:
        yield "Verdeelsleutel in plaats van gebruik", settlement.key_basis
    yield "Rekenregel", settlement.rule or "niet bekend"
    if settlement.computed_at:
        yield "Berekend op", f"{dutch_datetime(settlement.computed_at)}, met wat toen was vastgelegd"
    if report.stale:
        yield "Let op", "Sinds deze berekening is het gebruik of een voorschot gewijzigd. Bereken opnieuw."
    if not report.follows:
        yield "Let op", "Niet elk aandeel volgt uit de rekenregel: iemand heeft het met de hand gewijzigd."
    for gap in report.inputs.gaps:
        yield "Ontbreekt", gap
    yield "Bestand gemaakt op", dutch_datetime(timezone.now())


def _outcome(book, report):
    rows = [
        (row.name, row.advance, row.weight, row.share, row.balance, _direction(row.balance))
        for row in (*report.rows, report.total)
    ]
    headings = ("Gemeente", "Voorschot in euro", _weighed(report), "Aandeel in euro", "Saldo in euro", "Betekent")
    sheet = _sheet(book, "Uitkomst", headings, rows, formats=dict.fromkeys((2, 3, 4, 5), EURO))
    for cell in sheet[sheet.max_row]:
        cell.font = BOLD


def _steps(book, report):
    rows = [
        (
            row.name,
            row.weight,
            report.total.weight,
            report.settlement.cost,
            row.exact,
            row.part.rounded_down,
            row.remainder,
            int(row.part.extra_cent),
            row.part.share,
            row.share,
            "ja" if row.follows else "nee",
        )
        for row in report.rows
        if row.part
    ]
    headings = (
        "Gemeente",
        _weighed(report),
        "Samen",
        "Kosten in euro",
        "Kosten × eigen deel ÷ samen",
        "Naar beneden op de cent",
        "Rest in centen",
        "Extra cent (grootste resten)",
        "Aandeel volgens de regel",
        "Aandeel zoals vastgelegd",
        "Gelijk",
    )
    formats = dict.fromkeys((2, 3, 4, 6, 9, 10), EURO) | {5: EXACT, 7: "0.0000"}
    _sheet(book, "Stappen", headings, rows, formats=formats)


def _weighed(report) -> str:
    return "Verdeelsleutel" if report.by_key else f"Gebruik: {report.settlement.get_measure_display().lower()}"


def _direction(balance) -> str:
    return "in evenwicht" if not balance else "krijgt terug" if balance > 0 else "betaalt bij"


def _sheet(book, title, headings, rows, *, formats=None, widths=None):
    sheet = book.create_sheet(title)
    sheet.append(headings)
    for cell in sheet[1]:
        cell.font, cell.alignment = BOLD, WRAPPED
    for row in rows:
        sheet.append([defused(value) for value in row])
    for column, number_format in (formats or {}).items():
        for cell in sheet[get_column_letter(column)][1:]:
            cell.number_format = number_format
    for column in range(1, len(headings) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = widths[column - 1] if widths else 20
    if widths:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.alignment = WRAPPED
    sheet.freeze_panes = "B2"
    return sheet
