"""A download that can be read in again: XLSX with real dates and numbers, or CSV as a Dutch spreadsheet reads it."""

import csv
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from jeugdhulp.tables import defused

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
NARROWEST, WIDEST = 12, 50


def as_file(kind: str, title: str, headings: list[str], rows: Iterable[list]) -> bytes:
    """The rows as a file of `kind` ("xlsx" or "csv"); no cell can be taken for a formula."""
    rows = [[defused(cell) for cell in row] for row in rows]
    return _xlsx(title, headings, rows) if kind == "xlsx" else _csv(headings, rows)


def _xlsx(title, headings, rows) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = title[:31]
    sheet.append(headings)
    for row in rows:
        sheet.append(row)
    for place, heading in enumerate(headings, start=1):
        letter = get_column_letter(place)
        sheet[f"{letter}1"].font = Font(bold=True)
        longest = max([len(heading), *(len(str(row[place - 1] or "")) for row in rows[:100])])
        sheet.column_dimensions[letter].width = min(max(longest + 2, NARROWEST), WIDEST)
    sheet.freeze_panes = "A2"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _csv(headings, rows) -> bytes:
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(headings)
    writer.writerows([[_plain(cell) for cell in row] for row in rows])
    return ("\ufeff" + out.getvalue()).encode()


def _plain(cell):
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    return str(cell).replace(".", ",") if isinstance(cell, Decimal) else cell
